// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The sign-in form: what it takes to ask an endpoint for a token. It asks nobody itself: it hands out a PreparedGrant.

#include "oauth/discovery/endpointfinder.h"
#include "ui/signin/formmemory.h"
#include "ui/signin/grantpreparation.h"

#include <QWidget>

namespace Grantscope
{

class Disclosure;
class FieldGrid;
class MonoView;
class MoreFields;
class RememberFields;
class SignInFields;
class SubmitBar;

class SignInForm final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the form; `finder` null: no endpoint can be looked for.
    SignInForm(const DialectCatalogue &catalogue, FormMemory &memory, const EndpointFinder *finder = nullptr,
               QWidget *parent = nullptr);

    /// Fills the form for the sandbox; from then on nothing is remembered.
    void prefill(const QString &dialect, const QString &server, const QString &username, const QString &password);
    /// Fills the form with what a profile knows; the secrets are still to be typed.
    void fill(const Profile &profile, Remember remember);
    /// As it is at first, with what was typed last.
    void showNew();
    /// Where secrets would be kept (SecretStore::place()), and why they can't be, in words.
    void setStore(const QString &place, const QString &trouble = {});
    /// While a request is under way the fields stand still and the button says Cancel.
    void setBusy(bool busy);
    void wipeSecrets();
    /// Whether what is typed is offered the next time: not what is typed for the sandbox, nor for a profile.
    [[nodiscard]] bool fillsMemory() const { return m_fillsMemory; }
    void setFillsMemory(bool fills) { m_fillsMemory = fills; }
    /// How long a request may take where no profile says otherwise, in seconds.
    void setUsualTimeout(int seconds);
    /// At its field. False: it has none.
    bool showError(const Error &error);
    void focusFirst();

public Q_SLOTS:
    void submit();

Q_SIGNALS:
    void submitted(const Grantscope::PreparedGrant &grant);
    void cancelled();
    void refused(const Grantscope::Error &error);
    /// Something is to be kept: whether that works had better be known before the request is sent.
    void remembering();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void buildLayout();
    void connectParts();
    void loadMemory();
    void saveMemory(const PreparedGrant &grant);
    [[nodiscard]] SignInInput input() const;
    void showTarget();
    void showUsualName();
    void showPreview();
    void showProblems(const QList<Error> &problems);
    [[nodiscard]] FieldGrid *gridOf(const QString &field) const;

    FormMemory &m_memory;
    SignInFields *m_fields;
    MoreFields *m_more;
    Disclosure *m_moreDisclosure;
    RememberFields *m_rememberFields;
    SubmitBar *m_bar;
    MonoView *m_preview;
    bool m_fillsMemory = true;
    bool m_busy = false;
};

} // namespace Grantscope
