// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Get a token": the form, above it what went wrong; or the token, with the form folded to one line.

#include "oauth/dialectcatalogue.h"
#include "ui/get/getcontroller.h"
#include "ui/signin/formmemory.h"

#include <QWidget>

class QStackedWidget;

namespace Grantscope
{

class Clipboard;
class EndpointFinder;
class FormPane;
class Settings;
class SignInForm;
class TokenPane;
class Transport;

class GetPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    struct Services
    {
        const DialectCatalogue &catalogue;
        ProfileKeeper &keeper;
        const Clock &clock;
        Clipboard &clipboard;
        FormMemory &memory;
        Settings &settings;
        Transport &transport; ///< For calls with a token, and for the doctor.
        SecretStore &secrets; ///< For the doctor.
        /// What keeps the secrets, for the doctor: `QtKeychain 0.13.2`; empty: not said.
        QString keychainLibrary = {};
        const EndpointFinder *finder = nullptr; ///< Null: no endpoint can be looked for.
    };

    explicit GetPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] SignInForm *form() const { return m_form; }
    /// Null: a new sign-in.
    [[nodiscard]] const QUuid &selected() const { return m_controller.selected(); }
    /// The session whose token was shown last.
    [[nodiscard]] const QUuid &lastHeld() const { return m_lastHeld; }
    void focusFirst();
    /// Takes up what is kept of the profiles that are kept alive. `andShow`: the first of them is shown, where none is yet.
    void restoreSessions(bool andShow);

public Q_SLOTS:
    /// Its token, or its form filled in where it has none.
    void showSession(const QUuid &id);
    /// An empty form.
    void showNew();
    /// Of the selected session, with what is known of it.
    void showForm();

Q_SIGNALS:
    void selectionChanged(const QUuid &id);
    /// `200 OK from api.example.com in 212 ms`
    void exchanged(const QString &summary);
    /// Of the profile of that name.
    void compareRequested(const Grantscope::Secret &before, const Grantscope::Secret &after, const QString &name);

private:
    void build();
    void connectParts();
    void submit(const PreparedGrant &asked);
    void checkStore();
    void compareWithBefore();
    /// Shows the page that the selected session is at.
    void render();
    void renderToken(const TokenSession &session);
    void renderForm(const TokenSession *session);
    void hideFailures();
    void onFailed(const FailureReport &report, bool isSignIn);
    void onNotSent(const Error &error);

    ProfileKeeper &m_keeper;
    const Clock &m_clock;
    GetController m_controller;
    SignInForm *m_form;
    FormPane *m_formPane;
    TokenPane *m_tokenPane;
    QStackedWidget *m_stack;
    QString m_shown; ///< Which token stands on the page, so that it is not laid out anew with every change.
    QUuid m_lastHeld;
    bool m_wantsForm = true;
};

} // namespace Grantscope
