// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/findingcard.h"

#include "inspect/findingwords.h"
#include "ui/marks/discretion.h"
#include "ui/marks/veilevent.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

namespace Grantscope
{

namespace
{

Status statusOf(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return Status::Bad;
    case Severity::Warning:
        return Status::Warn;
    case Severity::Note:
        break;
    }
    return Status::Info;
}

QString wordOf(Severity severity)
{
    switch (severity) {
    case Severity::Problem:
        return FindingCard::tr("Problem");
    case Severity::Warning:
        return FindingCard::tr("Warning");
    case Severity::Note:
        break;
    }
    return FindingCard::tr("Note");
}

WrapLabel *muted(const QString &text)
{
    auto *label = new WrapLabel(text);
    label->setTone(WrapLabel::Tone::Muted);
    return label;
}

/// To its paragraph in the manual. Cards lie deep in pages that know nothing of a manual, so it goes the way of a link.
QToolButton *helpButton(const QString &id)
{
    auto *button = new QToolButton;
    button->setObjectName(QStringLiteral("findingHelp"));
    button->setIcon(icon(QStringLiteral("help")));
    button->setAutoRaise(true);
    button->setFocusPolicy(Qt::TabFocus);
    button->setToolTip(FindingCard::tr("What this means"));
    button->setAccessibleName(FindingCard::tr("What %1 means").arg(id));
    QObject::connect(button, &QToolButton::clicked, button, [id] { QDesktopServices::openUrl(findingLink(id)); });
    return button;
}

/// `Warning ............ lifetimes-disagree`
QLayout *headLine(const Finding &finding, Status status)
{
    auto *word = new WrapLabel(wordOf(finding.severity));
    word->setFont(strongFont());
    word->setStatus(status);
    auto *id = muted(finding.id);
    id->setFont(fixedFont());
    id->setAlignment(Qt::AlignTrailing);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Medium);
    row->addWidget(word);
    row->addStretch(1);
    row->addWidget(id);
    row->addWidget(helpButton(finding.id));
    return row;
}

} // namespace

QUrl findingLink(const QString &id)
{
    QUrl link;
    link.setScheme(FindingLinkScheme);
    link.setPath(id);
    return link;
}

FindingCard::FindingCard(const Finding &finding, QWidget *parent)
    : Card(statusOf(finding.severity), parent)
    , m_id(finding.id)
{
    const FindingWords words = wordsFor(finding);
    m_message = words.message;
    auto *column = new QVBoxLayout;
    column->setSpacing(Spacing::Tight);
    column->addLayout(headLine(finding, status()));
    auto *message = new WrapLabel(words.message);
    setDiscretion(message, Discretion::Personal); // it says what was seen
    column->addWidget(message);
    if (!words.remedy.isEmpty())
        column->addWidget(new WrapLabel(tr("What to do: %1").arg(words.remedy)));
    if (!finding.where.isEmpty())
        column->addWidget(muted(tr("Where: %1").arg(finding.where)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::Medium, Spacing::Medium, Spacing::Medium, Spacing::Medium);
    row->setSpacing(Spacing::Medium);
    row->addWidget(new IconLabel(statusIcon(status()), 20), 0, Qt::AlignTop);
    row->addLayout(column, 1);
    m_name = tr("%1: %2", "severity, message").arg(wordOf(finding.severity), words.message);
    m_hiddenName = tr("%1: %2", "severity, id").arg(wordOf(finding.severity), finding.id);
    setAccessibleName(m_name);
}

void FindingCard::customEvent(QEvent *event)
{
    if (event->type() == VeilEvent::kind())
        setAccessibleName(static_cast<VeilEvent *>(event)->state().hidesPersonal ? m_hiddenName : m_name);
}

} // namespace Grantscope
