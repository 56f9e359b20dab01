// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/call/callresult.h"

#include "inspect/report/reportmaking.h"
#include "ui/call/answertext.h"
#include "ui/call/callcopies.h"
#include "ui/evidence/factgrid.h"
#include "ui/evidence/failurecard.h"
#include "ui/evidence/findingcard.h"
#include "ui/evidence/reportbutton.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/card.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/monoview.h"
#include "ui/widgets/wraplabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int HeaderLines = 5;
constexpr int SmallestBody = 140;

QVBoxLayout *columnOn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    return column;
}

QLabel *headingOf(const QString &text, QWidget *buddy)
{
    auto *heading = new QLabel(text);
    heading->setFont(strongFont());
    heading->setBuddy(buddy);
    return heading;
}

/// `Bearer realm="books", error="invalid_token"`: what was understood of it, not what was written.
QString challengeWords(const Challenge &challenge)
{
    QStringList names = challenge.parameters.keys();
    names.sort();
    QStringList parts;
    for (const QString &name : names)
        parts.append(u"%1=\"%2\""_s.arg(name, challenge.parameters.value(name)));
    return parts.isEmpty() ? challenge.scheme : challenge.scheme + u' ' + parts.join(", "_L1);
}

} // namespace

CallResult::CallResult(Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_failure(new FailureCard(clipboard))
    , m_success(new Card(Status::Ok))
    , m_sentence(new WrapLabel)
    , m_findings(new QWidget)
    , m_retry(new QPushButton(tr("&Refresh and try again")))
    , m_curl(new QToolButton)
    , m_report(new ReportButton(clipboard,
                                [this] {
                                    Dialect dialect;
                                    dialect.id = m_dialect;
                                    return makeReport(dialect, *m_answer, currentEnvironment(),
                                                      m_answer->exchange.receivedAt);
                                }))
    , m_facts(new FactGrid)
    , m_note(new WrapLabel)
    , m_headers(new MonoView(tr("Headers of the answer, redacted")))
    , m_body(new MonoView(tr("Body of the answer, redacted")))
    , m_details(new QWidget)
{
    build();
    clear();
    connect(m_retry, &QPushButton::clicked, this, &CallResult::retryRequested);
    connect(m_curl, &QToolButton::clicked, this, [this] { m_clipboard.copyPlain(callAsCurl(m_answer->call)); });
}

void CallResult::build()
{
    m_failure->setObjectName(u"callFailure"_s);
    m_success->setObjectName(u"callSuccess"_s);
    m_sentence->setObjectName(u"callSentence"_s);
    m_sentence->setFont(sectionFont());
    auto *row = new QHBoxLayout(m_success);
    row->setContentsMargins(Spacing::Medium, Spacing::Medium, Spacing::Medium, Spacing::Medium);
    row->setSpacing(Spacing::Medium);
    row->addWidget(new IconLabel(statusIcon(Status::Ok), 24), 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1, Qt::AlignVCenter);
    columnOn(m_findings);
    m_note->setObjectName(u"callBodyNote"_s);
    m_note->setTone(WrapLabel::Tone::Muted);
    m_headers->setObjectName(u"callAnswerHeaders"_s);
    m_headers->setVisibleLines(HeaderLines);
    m_body->setObjectName(u"callAnswerBody"_s);
    m_body->setMinimumHeight(SmallestBody);
    QVBoxLayout *details = columnOn(m_details);
    details->addWidget(buttons());
    details->addWidget(m_facts);
    details->addWidget(headingOf(tr("Headers"), m_headers));
    details->addWidget(m_headers);
    details->addWidget(headingOf(tr("Body"), m_body));
    details->addWidget(m_note);
    details->addWidget(m_body, 1);
    QVBoxLayout *column = columnOn(this);
    column->setSpacing(Spacing::Medium);
    column->addWidget(m_success);
    column->addWidget(m_failure);
    column->addWidget(m_findings);
    column->addWidget(m_details, 1);
}

QWidget *CallResult::buttons()
{
    m_retry->setObjectName(u"refreshAndRetry"_s);
    m_retry->setIcon(icon(u"refresh"_s));
    m_curl->setObjectName(u"copyCallAsCurl"_s);
    m_curl->setText(tr("Cop&y as curl"));
    m_curl->setAccessibleName(tr("Copy as curl"));
    m_curl->setToolTip(tr("The call with the token as $ACCESS_TOKEN, so that it can be given on"));
    m_curl->setIcon(icon(u"copy"_s));
    m_curl->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_curl->setAutoRaise(true);
    m_curl->setFocusPolicy(Qt::StrongFocus);
    m_report->setObjectName(u"callReport"_s);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Small);
    row->addWidget(m_retry);
    row->addWidget(m_curl);
    row->addWidget(m_report);
    row->addStretch();
    return widget;
}

void CallResult::clear()
{
    m_answer.reset();
    m_failure->setVisible(false);
    m_success->setVisible(false);
    m_findings->setVisible(false);
    m_details->setVisible(false);
    m_headers->clear();
    m_body->clear();
}

void CallResult::showNotSent(const Error &error)
{
    clear();
    m_failure->show(FailureReport{explain(error), {}, std::nullopt, std::nullopt});
}

void CallResult::showFacts(const CallAnswer &answer)
{
    const Exchange &exchange = answer.exchange;
    m_facts->clear();
    if (exchange.response) {
        const HttpResponse &response = *exchange.response;
        m_facts->add(tr("Status"), u"%1 %2"_s.arg(response.status).arg(QString::fromUtf8(response.reason)).trimmed());
    }
    m_facts->add(tr("Time"), tr("%1 ms").arg(QLocale().toString(exchange.totalMs, 'f', exchange.totalMs < 10 ? 1 : 0)));
    if (exchange.response)
        m_facts->add(tr("Size"), QLocale().formattedDataSize(exchange.response->body.size()));
    for (const Challenge &challenge : answer.reading.challenges)
        m_facts->add(tr("The server asks for"), challengeWords(challenge));
}

void CallResult::showAnswer(const Exchange &exchange)
{
    const AnswerText text = answerText(exchange);
    m_headers->setPlainText(text.headers);
    m_body->setPlainText(text.body);
    m_body->setVisible(!text.body.isEmpty());
    m_note->setText(text.note);
    m_note->setVisible(!text.note.isEmpty());
}

void CallResult::show(const Dialect &dialect, const CallAnswer &answer, const QDateTime &now, bool canRefresh)
{
    clear();
    m_answer = answer;
    m_dialect = dialect.id;
    const Explanation explanation = explain(dialect, answer, now);
    const bool works = answer.reading.outcome == CallOutcome::Works;
    if (works) {
        m_sentence->setText(explanation.sentence);
        m_success->setAccessibleName(explanation.sentence);
        m_success->setVisible(true);
        QAccessibleEvent alert(m_success, QAccessible::Alert);
        QAccessible::updateAccessibility(&alert);
    } else {
        m_failure->show(FailureReport{explanation, {}, std::nullopt, std::nullopt});
    }
    QLayout *findings = m_findings->layout();
    while (QLayoutItem *item = findings->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const Finding &finding : answer.reading.findings)
        findings->addWidget(new FindingCard(finding));
    m_findings->setVisible(!answer.reading.findings.isEmpty());
    m_retry->setVisible(canRefresh);
    showFacts(answer);
    showAnswer(answer.exchange);
    m_details->setVisible(true);
}

} // namespace Grantscope
