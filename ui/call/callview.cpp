// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/call/callview.h"

#include "base/onresult.h"
#include "ui/call/callform.h"
#include "ui/call/callresult.h"
#include "ui/call/sendbar.h"
#include "ui/evidence/exchangefacts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/emptystate.h"

#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QStackedWidget>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

enum Page { QuarantinePage, CallPage };

} // namespace

CallView::CallView(const Clock &clock, Clipboard &clipboard, Transport *transport, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_transport(transport)
    , m_stack(new QStackedWidget)
    , m_area(new QScrollArea)
    , m_form(new CallForm)
    , m_result(new CallResult(clipboard))
{
    setObjectName(u"callView"_s);
    auto *quarantine = new EmptyState(Status::Info, tr("This token is not sent anywhere"),
                                      tr("It was pasted, so it may be somebody else's: it is looked at in memory only. "
                                         "Get a token of your own to call an API with it."));
    quarantine->setObjectName(u"callQuarantine"_s);
    m_stack->insertWidget(QuarantinePage, quarantine);
    m_stack->insertWidget(CallPage, callPage());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    for (const Qt::Key key : {Qt::Key_Return, Qt::Key_Enter}) {
        auto *shortcut = new QShortcut(QKeySequence(Qt::CTRL | key), this);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, this, &CallView::send);
    }
    connect(m_form->bar(), &SendBar::sendRequested, this, &CallView::send);
    connect(m_form->bar(), &SendBar::cancelRequested, this, &CallView::cancel);
    connect(m_result, &CallResult::retryRequested, this, &CallView::retry);
}

QWidget *CallView::callPage()
{
    auto *content = new QWidget;
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, Spacing::Small, 0);
    column->setSpacing(Spacing::Medium);
    column->addWidget(m_form);
    column->addWidget(m_result, 1);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->setWidget(content);
    return m_area;
}

void CallView::setSubject(const TokenSubject &subject)
{
    const bool isOther = subject.server != m_subject.server || subject.who != m_subject.who;
    const bool isNewToken = subject.inspection.fingerprint != m_subject.inspection.fingerprint;
    m_subject = subject;
    m_stack->setCurrentIndex(subject.isGranted() && subject.way && m_transport ? CallPage : QuarantinePage);
    m_form->setSubject(subject);
    if (isOther) { // the answer of another session's call is nobody's business here
        dropRetry();
        cancel();
        m_result->clear();
    }
    const bool isAwaited = !m_retryBesides.isEmpty() && subject.inspection.fingerprint != m_retryBesides;
    if (isNewToken && isAwaited) {
        dropRetry();
        send();
    }
}

void CallView::send()
{
    if (isBusy() || m_stack->currentIndex() != CallPage)
        return;
    m_form->clearErrors();
    m_result->clear();
    const Result<ApiCall> call = m_form->call();
    if (!call) {
        static_cast<void>(m_form->showError(call.error()));
        return;
    }
    m_underWay = CallClient(*m_transport).send(m_subject.way->dialect, *call, m_subject.way->options);
    if (!m_underWay.isFinished())
        m_form->bar()->setBusy(hostWords(call->url));
    onResult(m_underWay, this, [this, round = ++m_round](const Result<CallAnswer> &answer) { take(answer, round); });
}

void CallView::cancel()
{
    if (!isBusy())
        return;
    ++m_round;
    m_underWay.cancel();
    m_form->bar()->setIdle();
}

void CallView::take(const Result<CallAnswer> &answer, int round)
{
    if (round != m_round)
        return;
    m_form->bar()->setIdle();
    m_underWay = {};
    if (!answer) {
        if (answer.error().origin != Origin::Cancelled && !m_form->showError(answer.error()))
            m_result->showNotSent(answer.error());
        return;
    }
    m_result->show(m_subject.way->dialect, *answer, m_clock.now(), mayHelpToRefresh(*answer));
    // To where the answer begins, once it is laid out: in a small window it is below the form.
    QTimer::singleShot(0, m_area, [this] { m_area->verticalScrollBar()->setValue(m_result->y()); });
}

/// Where the server says that the token expired, or the token itself does; and only where a new one can be had.
bool CallView::mayHelpToRefresh(const CallAnswer &answer) const
{
    if (answer.reading.outcome != CallOutcome::TokenRefused || !m_subject.refreshBlocked.isEmpty())
        return false;
    return answer.reading.saysExpired || statusAt(m_subject.inspection, m_clock.now()) == TokenStatus::Expired;
}

void CallView::retry()
{
    m_retryBesides = m_subject.inspection.fingerprint;
    Q_EMIT refreshRequested();
}

} // namespace Grantscope
