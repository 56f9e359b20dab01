// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/token/tokenview.h"

#include "inspect/report/reportmaking.h"
#include "ui/call/callview.h"
#include "ui/evidence/exchangeview.h"
#include "ui/evidence/findingsview.h"
#include "ui/evidence/reportbutton.h"
#include "ui/facts/claimsview.h"
#include "ui/facts/rawview.h"
#include "ui/facts/scopesview.h"
#include "ui/facts/signatureview.h"
#include "ui/facts/timesview.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/token/abouttabs.h"
#include "ui/token/tokenheader.h"

#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int SmallestTabs = 212;

enum Tab { ClaimsTab, ScopesTab, TimesTab, ExchangeTab, FindingsTab, SignatureTab, RawTab, CallTab };

Status worst(const Findings &findings)
{
    Severity severity = Severity::Note;
    for (const Finding &finding : findings)
        severity = std::max(severity, finding.severity);
    if (severity == Severity::Problem)
        return Status::Bad;
    return severity == Severity::Warning ? Status::Warn : Status::Info;
}

} // namespace

TokenView::TokenView(const Clock &clock, Clipboard &clipboard, Transport *transport, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_countdown(clock)
    , m_header(new TokenHeader(clipboard))
    , m_claims(new ClaimsView)
    , m_scopes(new ScopesView(clipboard))
    , m_times(new TimesView)
    , m_exchange(new ExchangeView)
    , m_findings(new FindingsView)
    , m_signature(new SignatureView)
    , m_raw(new RawView)
    , m_calls(new CallView(clock, clipboard, transport))
    , m_report(new ReportButton(clipboard,
                                [this] {
                                    Inspection inspection = m_subject.inspection;
                                    m_signature->check(inspection);
                                    return makeReport({inspection}, currentEnvironment(), m_clock.now());
                                }))
    , m_tabs(new AboutTabs(m_report))
{
    for (QWidget *page :
         {static_cast<QWidget *>(m_claims), static_cast<QWidget *>(m_scopes), static_cast<QWidget *>(m_times),
          static_cast<QWidget *>(m_exchange), static_cast<QWidget *>(m_findings), static_cast<QWidget *>(m_signature),
          static_cast<QWidget *>(m_raw), static_cast<QWidget *>(m_calls)}) {
        auto *frame = new QWidget;
        auto *inner = new QVBoxLayout(frame);
        inner->setContentsMargins(0, Spacing::Medium, 0, 0);
        inner->addWidget(page);
        m_tabs->addTab(frame, QString());
    }
    m_tabs->setObjectName(u"tokenTabs"_s);
    m_tabs->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    m_tabs->setMinimumHeight(SmallestTabs);
    m_tabs->setAccessibleName(tr("About the token"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Medium);
    column->addWidget(m_header);
    column->addWidget(m_tabs, 1);
    connect(&m_countdown, &Countdown::ticked, this, &TokenView::setNow);
    connect(m_signature, &SignatureView::keyChanged, this, [this] { setSubject(m_subject); });
}

void TokenView::titleTabs(const TokenSubject &subject)
{
    const auto files = subject.inspection.scope ? subject.inspection.scope->fileIds().size() : 0;
    const Findings &findings = subject.inspection.findings;
    const auto always = [this](int tab, const QString &title) { m_tabs->setTitle(tab, title, title); };
    always(ClaimsTab, tr("Cla&ims"));
    m_tabs->setTitle(ScopesTab, files > 0 ? tr("&Scopes and files (%L1)").arg(files) : tr("&Scopes and files"),
                     tr("&Scopes", "where there is no room for: Scopes and files (3)"));
    always(TimesTab, tr("Ti&mes"));
    always(ExchangeTab, tr("&Exchange"));
    m_tabs->setTabVisible(ExchangeTab, subject.exchange.has_value());
    always(FindingsTab, tr("&Findings (%L1)").arg(findings.size()));
    always(SignatureTab, tr("Sig&nature"));
    m_tabs->setTabVisible(SignatureTab, subject.inspection.kind == TokenKind::Jwt);
    always(RawTab, tr("Ra&w"));
    always(CallTab, tr("Call"));
    m_tabs->setTabVisible(RawTab, !subject.inspection.rawHeader.isEmpty() || !subject.inspection.rawClaims.isEmpty());
    m_tabs->setTabIcon(FindingsTab, findings.isEmpty() ? QIcon() : statusIcon(worst(findings)));
    m_tabs->fit();
}

void TokenView::setSubject(const TokenSubject &given)
{
    const QDateTime now = given.asOf.value_or(m_clock.now());
    m_subject = given;
    TokenSubject subject = given; // `given` stays unchecked: a key that is forgotten takes its result along
    m_signature->check(subject.inspection);
    m_signature->setInspection(subject.inspection);
    m_raw->setInspection(subject.inspection);
    m_header->setSubject(subject);
    m_claims->setSubject(subject, now);
    m_scopes->setSubject(subject);
    m_times->setSubject(subject, now);
    if (subject.exchange)
        m_exchange->setExchange(*subject.exchange);
    m_findings->setFindings(subject.inspection.findings);
    m_calls->setSubject(subject);
    titleTabs(subject);
    m_countdown.start(subject.inspection.expiresAt); // says all of it once, and on and on
    if (subject.asOf) {
        m_countdown.stop();
        setNow(now);
    }
}

void TokenView::clear()
{
    m_countdown.stop();
    m_subject = TokenSubject();
    m_raw->setInspection(Inspection());
    m_header->setSubject(m_subject);
    m_calls->setSubject(m_subject);
    m_claims->setSubject(m_subject, m_clock.now());
    m_scopes->setSubject(m_subject);
    m_times->setSubject(m_subject, m_clock.now());
    m_exchange->setExchange({});
    m_findings->setFindings({});
    m_signature->setInspection(m_subject.inspection);
}

void TokenView::setNow(const QDateTime &now)
{
    m_header->setNow(now);
    m_claims->setNow(now);
    m_times->setNow(now);
}

} // namespace Grantscope
