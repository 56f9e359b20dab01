// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/failurecard.h"

#include "ui/access/announcer.h"
#include "ui/evidence/exchangeview.h"
#include "ui/evidence/findingcard.h"
#include "ui/evidence/reportbutton.h"
#include "ui/marks/discretion.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

QVBoxLayout *columnOn(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Tight);
    return column;
}

/// The next step has an arrow of its own, so that the eye finds it.
QWidget *nextStep(const QString &text, Qt::LayoutDirection direction)
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Small);
    const QString arrow = direction == Qt::RightToLeft ? u"next-rtl"_s : u"next"_s;
    row->addWidget(new IconLabel(icon(arrow), 16), 0, Qt::AlignTop);
    auto *words = new WrapLabel(text);
    words->setFont(strongFont());
    row->addWidget(words, 1);
    return widget;
}

} // namespace

FailureCard::FailureCard(Clipboard &clipboard, QWidget *parent)
    : Card(Status::Bad, parent)
    , m_clipboard(clipboard)
    , m_column(new QVBoxLayout)
{
    setObjectName(u"failureCard"_s);
    m_column->setSpacing(Spacing::Small);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::Medium, Spacing::Medium, Spacing::Medium, Spacing::Medium);
    row->setSpacing(Spacing::Medium);
    row->addWidget(new IconLabel(statusIcon(Status::Bad), 24), 0, Qt::AlignTop);
    row->addLayout(m_column, 1);
}

QWidget *FailureCard::causeWidget(const Cause &cause, const QString &lead) const
{
    auto *widget = new QWidget;
    QVBoxLayout *column = columnOn(widget);
    column->addWidget(new WrapLabel(lead.arg(cause.cause)));
    if (!cause.evidence.isEmpty()) {
        auto *evidence = new WrapLabel(tr("What speaks for it: %1").arg(cause.evidence));
        evidence->setTone(WrapLabel::Tone::Muted);
        setDiscretion(evidence, Discretion::Personal); // it quotes what the server said
        column->addWidget(evidence);
    }
    if (!cause.nextStep.isEmpty())
        column->addWidget(nextStep(cause.nextStep, layoutDirection()));
    return widget;
}

void FailureCard::addMoreCauses(const QList<Cause> &causes)
{
    if (causes.size() < 2)
        return;
    auto *content = new QWidget;
    QVBoxLayout *column = columnOn(content);
    column->setSpacing(Spacing::Medium);
    column->setContentsMargins(Spacing::Section, 0, 0, 0);
    for (const Cause &cause : causes.mid(1))
        column->addWidget(causeWidget(cause, tr("Or: %1")));
    auto *more = new Disclosure(tr("%Ln more cause(s)", nullptr, static_cast<int>(causes.size()) - 1), content);
    more->button()->setObjectName(u"moreCauses"_s);
    m_column->addWidget(more);
}

void FailureCard::addExchange(const FailureReport &report)
{
    if (!report.exchange)
        return;
    auto *content = new QWidget;
    QVBoxLayout *column = columnOn(content);
    column->setSpacing(Spacing::Medium);
    for (const Finding &finding : report.findings)
        column->addWidget(new FindingCard(finding));
    auto *view = new ExchangeView;
    view->setExchange(*report.exchange);
    view->setMinimumHeight(280);
    column->addWidget(view);
    auto *exchange = new Disclosure(tr("What was sent and what came back"), content);
    exchange->button()->setObjectName(u"showExchange"_s);
    m_column->addWidget(exchange);
}

void FailureCard::addReport(const FailureReport &report)
{
    if (!report.report)
        return;
    auto *button = new ReportButton(m_clipboard, [made = *report.report] { return made; });
    button->setObjectName(u"failureTicketReport"_s);
    m_column->addWidget(button, 0, Qt::AlignLeading);
}

void FailureCard::show(const FailureReport &report)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    auto *sentence = new WrapLabel(report.explanation.sentence);
    sentence->setFont(sectionFont());
    sentence->setObjectName(u"failureSentence"_s);
    m_column->addWidget(sentence);
    const QList<Cause> &causes = report.explanation.causes;
    if (!causes.isEmpty())
        m_column->addWidget(causeWidget(causes.constFirst(), tr("Most likely: %1")));
    addMoreCauses(causes);
    addExchange(report);
    addReport(report);
    setAccessibleName(report.explanation.sentence);
    setVisible(true);
    // Read out at once, though the focus stays in the form.
    Announcer::of(*this).say(report.explanation.sentence, Announcer::Urgency::Assertive);
}

} // namespace Grantscope
