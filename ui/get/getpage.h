// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Get a token": the form, above it what went wrong; or the token, with the form folded to one line.

#include "oauth/dialectcatalogue.h"
#include "ui/get/getcontroller.h"
#include "ui/signin/formmemory.h"

#include <QWidget>

#include <optional>

class QPushButton;
class QScrollArea;
class QStackedWidget;

namespace Grantscope
{

class Clipboard;
class FailureCard;
class SignInForm;
class TokenView;
class WrapLabel;

class GetPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive the page.
    struct Services
    {
        const DialectCatalogue &catalogue;
        const TokenClient &client;
        const Clock &clock;
        Clipboard &clipboard;
        FormMemory &memory;
    };

    explicit GetPage(const Services &services, QWidget *parent = nullptr);

    [[nodiscard]] SignInForm *form() const { return m_form; }
    void focusFirst();

Q_SIGNALS:
    /// `200 OK from api.example.com in 212 ms`
    void exchanged(const QString &summary);

private:
    void build();
    QWidget *formPage();
    QWidget *heldStrip();
    QWidget *tokenPage();
    void connectParts();
    void showForm();
    void showToken();
    void onGranted(const GrantedToken &token);
    void onFailed(const FailureReport &report);
    void onRefused(const Error &error);
    void onDone();

    const Clock &m_clock;
    GetController m_controller;
    std::optional<GrantedToken> m_held;
    SignInForm *m_form;
    TokenView *m_token;
    FailureCard *m_formFailure;
    FailureCard *m_tokenFailure;
    WrapLabel *m_heldText;
    QPushButton *m_back;
    QWidget *m_heldStrip = nullptr;
    QScrollArea *m_scroll = nullptr;
    QStackedWidget *m_stack;
    bool m_refreshing = false;
};

} // namespace Grantscope
