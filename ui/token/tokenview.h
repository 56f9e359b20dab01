// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A token page: the header, and everything else about the token in tabs. The same for one's own and for a pasted token.

#include "base/clock.h"
#include "ui/facts/tokensubject.h"
#include "ui/time/countdown.h"

#include <QWidget>

namespace Grantscope
{

class CallView;
class ClaimsView;
class Clipboard;
class AboutTabs;
class ExchangeView;
class FindingsView;
class RawView;
class ReportButton;
class ScopesView;
class SignatureView;
class TimesView;
class Transport;
class TokenHeader;

class TokenView final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it. Without a transport nothing can be called.
    TokenView(const Clock &clock, Clipboard &clipboard, Transport *transport = nullptr, QWidget *parent = nullptr);

    void setSubject(const TokenSubject &subject);
    /// Forgets the token.
    void clear();
    [[nodiscard]] TokenHeader *header() const { return m_header; }
    [[nodiscard]] CallView *calls() const { return m_calls; }
    [[nodiscard]] Countdown *countdown() { return &m_countdown; }

private:
    void setNow(const QDateTime &now);
    void titleTabs(const TokenSubject &subject);

    const Clock &m_clock;
    Countdown m_countdown;
    TokenHeader *m_header;
    ClaimsView *m_claims;
    ScopesView *m_scopes;
    TimesView *m_times;
    ExchangeView *m_exchange;
    FindingsView *m_findings;
    SignatureView *m_signature;
    RawView *m_raw;
    CallView *m_calls;
    ReportButton *m_report;
    AboutTabs *m_tabs;
    TokenSubject m_subject;
};

} // namespace Grantscope
