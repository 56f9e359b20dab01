// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Call": does the token work? A request to an API with the token of this page, and what the answer says of it.

#include "base/clock.h"
#include "oauth/call/callclient.h"
#include "ui/facts/tokensubject.h"

#include <QWidget>

class QScrollArea;
class QStackedWidget;

namespace Grantscope
{

class CallForm;
class CallResult;
class Clipboard;

class CallView final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it. Without a transport nothing can be called.
    CallView(const Clock &clock, Clipboard &clipboard, Transport *transport, QWidget *parent = nullptr);

    /// A token that somebody pasted is never sent anywhere: the page says so.
    void setSubject(const TokenSubject &subject);
    [[nodiscard]] bool isBusy() const { return m_underWay.isRunning(); }

public Q_SLOTS:
    void send();
    void cancel();
    /// There will be no new token: the call is not sent again by itself.
    void dropRetry() { m_retryBesides.clear(); }

Q_SIGNALS:
    /// "Refresh and try again": the call goes out with the new token as soon as that is here.
    void refreshRequested();

private:
    [[nodiscard]] QWidget *callPage();
    void take(const Result<CallAnswer> &answer, int round);
    [[nodiscard]] bool mayHelpToRefresh(const CallAnswer &answer) const;
    void retry();

    const Clock &m_clock;
    Transport *m_transport;
    TokenSubject m_subject;
    QStackedWidget *m_stack;
    QScrollArea *m_area;
    CallForm *m_form;
    CallResult *m_result;
    QFuture<Result<CallAnswer>> m_underWay;
    int m_round = 0;        ///< What comes of an earlier call is passed over.
    QString m_retryBesides; ///< The fingerprint of the token that a new one is waited for in place of.
};

} // namespace Grantscope
