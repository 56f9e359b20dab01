// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/get/getpage.h"

#include "base/onresult.h"
#include "ui/call/callview.h"
#include "ui/evidence/failurecard.h"
#include "ui/get/formpane.h"
#include "ui/get/tokenpane.h"
#include "ui/sessions/storewords.h"
#include "ui/signin/signinform.h"
#include "ui/theme/spacing.h"
#include "ui/time/countdown.h"
#include "ui/token/keepaliverow.h"
#include "ui/token/noticelist.h"
#include "ui/token/tokenheader.h"
#include "ui/token/tokenview.h"
#include "ui/widgets/emptystate.h"

#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

enum Page { FormPage, TokenPage, WaitPage };

constexpr int PatienceMs = 150; ///< What takes longer is said to take its time.

/// What is kept is being read, for the first time.
bool isOpening(const TokenSession &session)
{
    return session.state() == SessionState::SignedOut && session.isBusy();
}

} // namespace

GetPage::GetPage(const Services &services, QWidget *parent)
    : QWidget(parent)
    , m_keeper(services.keeper)
    , m_clock(services.clock)
    , m_controller(services.keeper)
    , m_form(new SignInForm(services.catalogue, services.memory, services.finder))
    , m_formPane(new FormPane(m_form, services.clipboard))
    , m_tokenPane(new TokenPane(services.clock, services.clipboard, services.transport))
    , m_stack(new QStackedWidget)
{
    build();
    connectParts();
    m_form->setStore(m_keeper.book().store().secrets().place());
    render();
}

void GetPage::build()
{
    m_stack->insertWidget(FormPage, m_formPane);
    m_stack->insertWidget(TokenPage, m_tokenPane);
    m_stack->insertWidget(WaitPage, new EmptyState(Status::Info, tr("Reading what is kept"),
                                                   tr("The keyring may be asking you something.")));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
}

void GetPage::connectParts()
{
    TokenHeader *header = m_tokenPane->view()->header();
    connect(m_form, &SignInForm::submitted, this, &GetPage::submit);
    connect(m_form, &SignInForm::cancelled, &m_controller, &GetController::cancelSignIn);
    connect(m_form, &SignInForm::refused, this, &GetPage::onNotSent);
    connect(m_form, &SignInForm::remembering, this, &GetPage::checkStore);
    connect(m_formPane, &FormPane::backRequested, this, [this] { showSession(m_lastHeld); });
    connect(m_formPane->notices(), &NoticeList::signInRequested, m_form, &SignInForm::focusFirst);
    connect(m_tokenPane->notices(), &NoticeList::signInRequested, this, &GetPage::showForm);
    connect(header, &TokenHeader::changeRequested, this, &GetPage::showForm);
    connect(header, &TokenHeader::refreshRequested, this, [this] {
        hideFailures();
        m_controller.refresh();
    });
    connect(m_tokenPane->view()->calls(), &CallView::refreshRequested, this, [this] {
        hideFailures();
        m_controller.refresh();
    });
    connect(header->keepAlive(), &KeepAliveRow::switched, &m_controller, &GetController::setKeepAlive);
    connect(header->keepAlive(), &KeepAliveRow::compareRequested, this, &GetPage::compareWithBefore);
    connect(m_tokenPane->view()->countdown(), &Countdown::ticked, this, [this] {
        if (const TokenSession *session = m_controller.session(); session && !m_wantsForm)
            renderToken(*session);
    });
    connect(&m_controller, &GetController::changed, this, &GetPage::render);
    connect(&m_controller, &GetController::selectionChanged, this, [this](const QUuid &id) {
        render();
        Q_EMIT selectionChanged(id);
    });
    connect(&m_controller, &GetController::granted, this, [this] {
        m_form->wipeSecrets(); // RFC 6749 section 4.3.1: once there is a token, the password is discarded
        hideFailures();
        m_wantsForm = false;
        render();
    });
    connect(&m_controller, &GetController::failed, this, &GetPage::onFailed);
    connect(&m_controller, &GetController::notSent, this, &GetPage::onNotSent);
    connect(&m_controller, &GetController::exchanged, this, &GetPage::exchanged);
}

void GetPage::hideFailures()
{
    m_formPane->failure()->setVisible(false);
    m_tokenPane->failure()->setVisible(false);
}

void GetPage::submit(const PreparedGrant &asked)
{
    hideFailures();
    m_wantsForm = true;
    m_controller.signIn(asked);
}

/// Whether something can be kept is said before the request goes out, while the user can still choose otherwise.
void GetPage::checkStore()
{
    onResult(m_keeper.book().store().check(), this, [this](const Result<void> &checked) {
        const QString place = m_keeper.book().store().secrets().place();
        m_form->setStore(place, checked ? QString()
                                        : tr("It would be kept in memory only: %1. It is gone when the window closes.")
                                              .arg(storeWords(checked.error())));
    });
}

void GetPage::compareWithBefore()
{
    const TokenSession *session = m_controller.session();
    if (session && session->held() && !session->replaced().isEmpty())
        Q_EMIT compareRequested(session->replaced(), session->held()->token.accessToken,
                                session->subject().profile.name);
}

void GetPage::showSession(const QUuid &id)
{
    const TokenSession *session = m_keeper.book().find(id);
    if (!session)
        return;
    hideFailures();
    m_wantsForm = false;
    m_controller.select(id);
    if (const auto report = m_controller.failureOf(*session))
        m_tokenPane->failure()->show(*report);
    m_form->fill(session->subject().profile, GetController::rememberOf(*session));
    render();
    focusFirst();
}

void GetPage::showNew()
{
    hideFailures();
    m_wantsForm = true;
    m_controller.select({});
    m_form->showNew();
    render();
    focusFirst();
}

void GetPage::showForm()
{
    if (const TokenSession *session = m_controller.session())
        m_form->fill(session->subject().profile, GetController::rememberOf(*session));
    m_formPane->failure()->setVisible(false);
    m_wantsForm = true;
    render();
    focusFirst();
}

void GetPage::render()
{
    const TokenSession *session = m_controller.session();
    if (session && isOpening(*session)) {
        QTimer::singleShot(PatienceMs, this, [this] { // a quick answer needs no page that flashes by
            const TokenSession *waiting = m_controller.session();
            if (waiting && isOpening(*waiting))
                m_stack->setCurrentIndex(WaitPage);
        });
    } else if (session && session->held() && !m_wantsForm) {
        renderToken(*session);
        m_stack->setCurrentIndex(TokenPage);
    } else {
        renderForm(session);
        m_stack->setCurrentIndex(FormPage);
    }
}

void GetPage::renderToken(const TokenSession &session)
{
    const QDateTime now = m_clock.now();
    const auto subject = m_controller.subjectOf(session, now);
    if (!subject)
        return;
    TokenView *view = m_tokenPane->view();
    m_lastHeld = session.subject().profile.id;
    const QString shown = QStringList{m_lastHeld.toString(),
                                      subject->inspection.fingerprint,
                                      subject->who,
                                      subject->by,
                                      subject->refreshBlocked,
                                      subject->production,
                                      subject->exchange ? subject->exchange->summary : QString(),
                                      subject->refreshAt.toString(Qt::ISODateWithMs),
                                      QString::number(subject->signsInAgain)}
                              .join(u'\n');
    view->header()->setRefreshing(session.state() == SessionState::Refreshing ||
                                  session.state() == SessionState::Requesting);
    view->header()->keepAlive()->setWords(keepAliveWords(session, now));
    const bool isExplained = m_tokenPane->failure()->isVisibleTo(m_tokenPane);
    const bool needsUser = session.state() == SessionState::NeedsSignIn ||
                           (session.state() == SessionState::Expired && session.renewalWay() == RenewalWay::None);
    m_tokenPane->notices()->setNotices(noticesOf(session, now, isExplained), needsUser);
    if (shown == std::exchange(m_shown, shown))
        return;
    view->setSubject(*subject);
}

void GetPage::renderForm(const TokenSession *session)
{
    const QDateTime now = m_clock.now();
    const bool isSaved = session && session->subject().isLasting;
    m_formPane->setHeading(isSaved ? session->subject().profile.name : tr("Get a token"));
    const bool tellsNotices = session && session->state() != SessionState::NeedsSignIn;
    m_formPane->notices()->setNotices(tellsNotices ? noticesOf(*session, now) : QList<Notice>(), false);
    const TokenSession *last = m_keeper.book().find(m_lastHeld);
    QString held;
    if (last && last->held()) {
        const SessionSubject &subject = last->subject();
        held = subject.profile.username.isEmpty() ? subject.profile.name : subject.profile.username;
    }
    m_formPane->setHeld(held);
    m_form->setBusy(session && session->state() == SessionState::Requesting);
}

void GetPage::onFailed(const FailureReport &report, bool isSignIn)
{
    const bool onForm = isSignIn && m_stack->currentIndex() == FormPage;
    m_tokenPane->view()->calls()->dropRetry();
    (onForm ? m_formPane->failure() : m_tokenPane->failure())->show(report);
    m_formPane->scrollToTop();
    render();
}

void GetPage::onNotSent(const Error &error)
{
    const bool onForm = m_stack->currentIndex() == FormPage;
    m_tokenPane->view()->calls()->dropRetry();
    if (onForm && error.origin == Origin::Input && m_form->showError(error))
        return;
    (onForm ? m_formPane->failure() : m_tokenPane->failure())
        ->show(FailureReport{explain(error), {}, std::nullopt, std::nullopt});
}

void GetPage::restoreSessions(bool andShow)
{
    const QList<Profile> saved = m_keeper.profiles();
    for (const Profile &profile : saved) {
        TokenSession *session = m_keeper.book().find(profile.id);
        if (session && profile.keepAlive && m_keeper.isKept(profile.id))
            session->restore();
    }
    if (andShow && !saved.isEmpty() && selected().isNull())
        showSession(saved.constFirst().id);
}

void GetPage::focusFirst()
{
    if (m_stack->currentIndex() == FormPage)
        m_form->focusFirst();
}

} // namespace Grantscope
