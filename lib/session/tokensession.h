// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// TokenSession: the life of one profile's token, from signing in to signing out.
//
// A plain state machine (sessionstate.h) that acts through what it is given: a client, a clock, a scheduler, a store. Nothing
// is deleted on any failure: only a new sign-in replaces what was there.

#include "session/refreshscheduler.h"
#include "session/retryplan.h"
#include "session/sessionnote.h"
#include "session/sessionstate.h"
#include "session/sessionstore.h"
#include "session/workedbefore.h"

#include <QObject>

#include <functional>
#include <optional>

namespace Grantscope
{

struct TryEnd;

/// What a session is about.
struct SessionSubject
{
    Profile profile; ///< Its id is the session's, whether the profile is saved or not.
    Dialect dialect;
    TransportOptions options;
    bool isLasting = false; ///< Kept in the store; else in memory.
};

/// What of a sign-in is kept, in the store or in memory.
enum class Keep {
    Token,            ///< With its refresh token and the client's secret.
    TokenAndPassword, ///< Needed where the endpoint gives no refresh token, and the token should be kept alive.
};

/// How a session gets its next token without the user.
enum class RenewalWay {
    None,
    Refresh,     ///< With the refresh token (RFC 6749 section 6).
    SignInAgain, ///< With the password, or the client's credentials.
};

class TokenSession final : public QObject, private RefreshScheduler::Waiter
{
    Q_OBJECT

public:
    /// All must outlive the session. `chance` gives 0 ... 1, for jitter.
    struct Services
    {
        const TokenClient &client;
        const Clock &clock;
        RefreshScheduler &scheduler;
        SessionStore &store;
        std::function<double()> chance = {}; ///< Empty: a random generator.
    };

    TokenSession(const Services &services, SessionSubject subject, QObject *parent = nullptr);
    ~TokenSession() override;

    [[nodiscard]] const SessionSubject &subject() const { return m_subject; }
    /// A profile that was edited. What is kept goes to nobody but whom it was given to (SessionRecord::belongsTo()).
    void setSubject(const SessionSubject &subject);

    [[nodiscard]] SessionState state() const { return m_state; }
    [[nodiscard]] const std::optional<HeldToken> &held() const { return m_record.held; }
    /// The access token that the held one came in the place of, in memory only; empty: none since the program was started.
    [[nodiscard]] const Secret &replaced() const { return m_replaced; }
    [[nodiscard]] bool keepsPassword() const { return !m_record.password.isEmpty(); }
    [[nodiscard]] RenewalWay renewalWay() const;
    /// UTC; invalid: nothing is due. In Active the next refresh, in Retrying the next try.
    [[nodiscard]] QDateTime nextAt() const { return m_nextAt; }
    /// A try is under way: who ends the program should wait for settled().
    [[nodiscard]] bool isBusy() const { return m_tries > 0; }
    /// Why the token is in memory only, though it should be kept.
    [[nodiscard]] const std::optional<Error> &unsaved() const { return m_unsaved; }
    /// The server's clock against ours, by the last answer that had a Date (oauth/clockskew.h).
    [[nodiscard]] std::optional<qint64> clockSkewSeconds() const { return m_skew; }
    /// The latest 200, oldest first.
    [[nodiscard]] const QList<SessionNote> &notes() const { return m_notes; }
    /// The last exchange that was made, whatever came of it.
    [[nodiscard]] const std::optional<TokenAnswer> &lastAnswer() const { return m_answer; }

    /// Reads what is kept.
    void restore();
    /// `grant` has the secrets. With `insist`, a server that is busy (429, 5xx) is asked again.
    void signIn(const GrantRequest &grant, Keep keep, bool insist = false);
    /// With the password, or the client's credentials, that are kept: notSent() `nothing-kept` where there are none.
    void signInAgain();
    /// Only a sign-in: a refresh that has begun must end, or its token is lost.
    void cancelSignIn();
    /// Now, whatever the schedule says. Does nothing without a way, or while a try is under way.
    void refresh();
    /// The network is back: what waits to be tried again is tried soon.
    void hurry();
    /// Forgets the token here and in the store. Nothing while a try is under way.
    void forget();

Q_SIGNALS:
    /// State, token, next time, or what is known of the store.
    void changed();
    void noted(const Grantscope::SessionNote &note);
    /// Each exchange, whatever came of it.
    void answered(const Grantscope::TokenAnswer &answer);
    /// A sign-in or refresh that was asked for by hand sent nothing: the error may belong to a field.
    void notSent(const Grantscope::Error &error);
    void settled();

private:
    void move(SessionEvent event);
    void moveToWhatIsHeld();
    void note(SessionNote::Kind kind, std::optional<GrantFailure> failure = std::nullopt,
              std::optional<Error> error = std::nullopt);
    void send(const GrantRequest &grant, bool isSignIn, bool isKeptPassword = false);
    void keepAgain();
    void onEnd(const Result<TryEnd> &end, bool isSignIn);
    void onNotSent(const Error &error, bool isSignIn);
    void onGranted(const TryEnd &end, bool isSignIn);
    void onFailed(const TryEnd &end, bool isSignIn);
    void read(SessionNote::Kind kind);
    void onRead(const Result<std::optional<KeptSession>> &kept, SessionNote::Kind kind);
    void onForgottenElsewhere();
    void hold(const SessionRecord &record, quint64 generation);
    void takeOver(const SessionRecord &record, quint64 generation, SessionNote::Kind kind);
    void setUnsaved(const std::optional<Error> &error);
    void dropWhatIsNotOurs();
    void clear();
    void forgetFailures();
    void announceEnd();
    void holdBackWhatIsDueAlready();
    void tryStoreAgain();
    void noteDeath();
    void onClockJumped(qint64 milliseconds);
    [[nodiscard]] bool canSignInAgain() const;
    [[nodiscard]] GrantRequest renewalGrant(RenewalWay way) const;
    [[nodiscard]] RetryPlan::Repeating repeating() const;
    void plan();
    void tryAgainIn(qint64 milliseconds);
    void arm();
    void onDue() override;
    [[nodiscard]] double chance() const;

    Services m_services;
    SessionSubject m_subject;
    SessionState m_state = SessionState::SignedOut;
    SessionRecord m_record;
    WorkedBefore m_before; ///< Of the account that the record belongs to.
    Secret m_replaced;
    quint64 m_generation = 0;
    RefreshScheduler::Slot m_slot;
    RetryPlan m_plan;
    std::optional<GrantRequest> m_insisting; ///< The sign-in that is made again.
    Keep m_keep = Keep::Token;
    QDateTime m_nextAt;
    QDateTime m_keepAt;            ///< When to try again to keep what is in memory only.
    bool m_isDeathNoted = true;    ///< Or there is nothing to die.
    bool m_wasAsleep = false;      ///< What became due in sleep does not all go out at once.
    bool m_refreshRefused = false; ///< The refresh token is of no more use.
    bool m_gaveUp = false;         ///< Nobody can say whether it is: it is used by hand only.
    bool m_isUnread = false;       ///< Something may be kept that the store did not give yet.
    int m_storeFailures = 0;
    int m_rushes = 0; ///< Tokens in a row that were due when they came.
    bool m_byHand = false;
    int m_tries = 0;
    std::function<void()> m_cancelSignIn;
    std::optional<Error> m_unsaved;
    std::optional<qint64> m_skew;
    std::optional<TokenAnswer> m_answer;
    QList<SessionNote> m_notes;
};

} // namespace Grantscope
