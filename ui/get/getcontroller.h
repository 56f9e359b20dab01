// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Which session the page shows, and from "Get token", "Refresh" and "Keep alive" to what came of them.

#include "ui/evidence/failurereport.h"
#include "ui/facts/tokensubject.h"
#include "ui/sessions/profilekeeper.h"
#include "ui/signin/grantpreparation.h"

#include <QHash>
#include <QObject>

namespace Grantscope
{

class GetController final : public QObject
{
    Q_OBJECT

public:
    /// `keeper` must outlive it.
    explicit GetController(ProfileKeeper &keeper, QObject *parent = nullptr);

    /// Null: a sign-in that has no session yet.
    void select(const QUuid &id);
    [[nodiscard]] const QUuid &selected() const { return m_selected; }
    [[nodiscard]] TokenSession *session() const { return m_keeper.book().find(m_selected); }

    /// In the session of the same account, where there is one. Saves the profile first, where it is to be remembered.
    void signIn(const PreparedGrant &asked);
    /// Without the form, with what is kept.
    void signInAgain();
    void cancelSignIn();
    void refresh();
    void setKeepAlive(bool on);

    /// What the page of that session's token shows; no value: it holds none.
    [[nodiscard]] std::optional<TokenSubject> subjectOf(const TokenSession &session, const QDateTime &now) const;
    /// Why it was refused, for a session that waits for the user; no value: it does not.
    [[nodiscard]] std::optional<FailureReport> failureOf(const TokenSession &session) const;
    /// What was remembered of the sign-in of that session.
    [[nodiscard]] static Remember rememberOf(const TokenSession &session);

Q_SIGNALS:
    void selectionChanged(const QUuid &id);
    /// The selected session.
    void changed();
    /// A sign-in of the selected session brought a token.
    void granted();
    /// A sign-in, or else a refresh, brought no token.
    void failed(const Grantscope::FailureReport &report, bool isSignIn);
    /// Nothing was sent: the error may belong to a field.
    void notSent(const Grantscope::Error &error);
    /// `200 OK from api.example.com in 212 ms`; of any session.
    void exchanged(const QString &summary);

private:
    struct Evidence
    {
        QString fingerprint; ///< Of the token that it is about.
        Findings findings;
        ExchangeFacts exchange;
    };

    [[nodiscard]] Result<TokenSession *> sessionFor(const PreparedGrant &asked);
    [[nodiscard]] Result<TokenSession *> savedSessionFor(const PreparedGrant &asked);
    void onAnswered(const TokenSession &session, const TokenAnswer &answer);
    void keepEvidence(const TokenSession &session, const TokenAnswer &answer);
    void onNoted(const TokenSession &session, const SessionNote &note);
    void onChanged(TokenSession *session);
    void dropEmpty(const QUuid &id);
    [[nodiscard]] FailureReport reportOf(const TokenSession &session) const;

    ProfileKeeper &m_keeper;
    QUuid m_selected;
    QHash<QUuid, Evidence> m_evidence;
    bool m_isByHand = false; ///< The refresh of the selected session.
    bool m_isSignIn = false; ///< Its last exchange.
};

} // namespace Grantscope
