// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/get/getpage.h"

#include "ui/evidence/failurecard.h"
#include "ui/signin/grantwords.h"
#include "ui/signin/signinform.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/token/tokenheader.h"
#include "ui/token/tokenview.h"
#include "ui/widgets/card.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

enum Page { FormPage, TokenPage };

} // namespace

GetPage::GetPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_clock(services.clock)
    , m_controller(services.client)
    , m_form(new SignInForm(services.catalogue, services.memory))
    , m_token(new TokenView(services.clock, services.clipboard))
    , m_formFailure(new FailureCard)
    , m_tokenFailure(new FailureCard)
    , m_heldText(new WrapLabel)
    , m_back(new QPushButton(tr("&Back to the token")))
    , m_stack(new QStackedWidget)
{
    build();
    connectParts();
}

void GetPage::build()
{
    m_formFailure->setVisible(false);
    m_tokenFailure->setVisible(false);
    m_stack->insertWidget(FormPage, formPage());
    m_stack->insertWidget(TokenPage, tokenPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

QWidget *GetPage::heldStrip()
{
    m_heldStrip = new Card;
    m_back->setObjectName(u"backToToken"_s);
    auto *row = new QHBoxLayout(m_heldStrip);
    row->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Medium, Spacing::Small);
    row->setSpacing(Spacing::Medium);
    row->addWidget(m_heldText, 1, Qt::AlignVCenter);
    row->addWidget(m_back);
    m_heldStrip->setVisible(false);
    return m_heldStrip;
}

QWidget *GetPage::formPage()
{
    auto *heading = new WrapLabel(tr("Get a token"));
    heading->setFont(verdictFont());
    auto *content = new QWidget;
    content->setMaximumWidth(Spacing::TextWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(Spacing::Section, Spacing::Large, Spacing::Section, Spacing::Section);
    column->setSpacing(Spacing::Large);
    column->addWidget(heading);
    column->addWidget(heldStrip());
    column->addWidget(m_formFailure);
    column->addWidget(m_form);
    column->addStretch(1);
    auto *outer = new QWidget;
    auto *row = new QHBoxLayout(outer);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(content, 1);
    row->addStretch();
    m_scroll = new QScrollArea;
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setWidgetResizable(true);
    m_scroll->setWidget(outer);
    m_scroll->setFocusPolicy(Qt::NoFocus);
    return m_scroll;
}

QWidget *GetPage::tokenPage()
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(Spacing::Section, Spacing::Large, Spacing::Section, Spacing::Large);
    column->setSpacing(Spacing::Large);
    column->addWidget(m_tokenFailure);
    column->addWidget(m_token, 1);
    return page;
}

void GetPage::connectParts()
{
    connect(m_form, &SignInForm::submitted, &m_controller, &GetController::request);
    connect(m_form, &SignInForm::cancelled, &m_controller, &GetController::cancel);
    connect(m_form, &SignInForm::refused, this, &GetPage::onRefused);
    connect(m_back, &QPushButton::clicked, this, &GetPage::showToken);
    connect(m_token->header(), &TokenHeader::changeRequested, this, &GetPage::showForm);
    connect(m_token->header(), &TokenHeader::cancelRequested, &m_controller, &GetController::cancel);
    connect(m_token->header(), &TokenHeader::refreshRequested, this, [this] {
        m_refreshing = m_held.has_value();
        if (m_held)
            m_controller.refresh(*m_held);
    });
    connect(&m_controller, &GetController::started, this, [this] {
        m_formFailure->setVisible(false);
        m_tokenFailure->setVisible(false);
        m_form->setBusy(!m_refreshing);
        m_token->header()->setRefreshing(m_refreshing);
    });
    connect(&m_controller, &GetController::granted, this, &GetPage::onGranted);
    connect(&m_controller, &GetController::failed, this, &GetPage::onFailed);
    connect(&m_controller, &GetController::refused, this, [this](const Error &error) {
        onDone();
        m_form->showError(error);
    });
    connect(&m_controller, &GetController::cancelled, this, &GetPage::onDone);
}

void GetPage::onDone()
{
    m_form->setBusy(false);
    m_token->header()->setRefreshing(false);
    m_refreshing = false;
}

void GetPage::onGranted(const GrantedToken &token)
{
    onDone();
    m_held = token;
    m_form->wipeSecrets(); // RFC 6749 section 4.3.1: once there is a token, the password is discarded
    TokenSubject subject;
    subject.origin = TokenSubject::Origin::Granted;
    subject.inspection = inspectGrant(token.token, token.findings, m_clock.now());
    subject.answer = token.token;
    subject.exchange = token.exchange;
    subject.who = token.who;
    subject.server = token.asked.server;
    subject.by = byGrantWords(token.by, token.asked.grant.format);
    subject.refreshBlocked = GetController::refreshBlocked(token);
    m_token->setSubject(subject);
    showToken();
    Q_EMIT exchanged(token.exchange.summary);
}

void GetPage::onFailed(const FailureReport &report)
{
    const bool refreshing = m_refreshing;
    onDone();
    (refreshing ? m_tokenFailure : m_formFailure)->show(report);
    m_scroll->verticalScrollBar()->setValue(0);
    if (report.exchange)
        Q_EMIT exchanged(report.exchange->summary);
}

void GetPage::onRefused(const Error &error)
{
    const bool onToken = m_stack->currentIndex() == TokenPage;
    (onToken ? m_tokenFailure : m_formFailure)->show(FailureReport{explain(error), {}, std::nullopt});
}

void GetPage::showForm()
{
    if (m_refreshing)
        m_controller.cancel(); // who goes to sign in again waits for no refresh
    if (m_held) {
        m_heldText->setText(m_held->who.isEmpty()
                                ? tr("You still hold the token of %1.").arg(hostWords(m_held->asked.server))
                                : tr("You still hold the token of %1.").arg(m_held->who));
    }
    m_heldStrip->setVisible(m_held.has_value());
    m_stack->setCurrentIndex(FormPage);
    focusFirst();
}

void GetPage::showToken()
{
    m_stack->setCurrentIndex(TokenPage);
}

void GetPage::focusFirst()
{
    if (m_stack->currentIndex() == FormPage)
        m_form->focusFirst();
}

} // namespace Grantscope
