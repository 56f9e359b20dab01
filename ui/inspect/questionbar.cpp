// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspect/questionbar.h"

#include "inspect/localtime.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/wraplabel.h"

#include <QCheckBox>
#include <QDateTimeEdit>
#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

/// A name as part of a line that must not make the page wide.
QString shortened(const QString &name)
{
    constexpr qsizetype Longest = 40;
    return name.size() <= Longest ? name : name.left(Longest - 1) + QChar(0x2026);
}

} // namespace

QuestionBar::QuestionBar(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_otherTime(new QCheckBox(tr("At anot&her time")))
    , m_at(new QDateTimeEdit)
    , m_leeway(new QSpinBox)
    , m_audience(new QLineEdit)
    , m_issuer(new QLineEdit)
    , m_reset(new QPushButton(tr("As it stan&ds now")))
    , m_disclosure(new Disclosure(QString(), fields()))
{
    name();
    m_disclosure->setTitle(title());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_disclosure);
    onTimeToggled(false);
    m_reset->setEnabled(false);
    connect(m_otherTime, &QCheckBox::toggled, this, &QuestionBar::onTimeToggled);
    connect(m_otherTime, &QCheckBox::toggled, this, &QuestionBar::tell);
    connect(m_at, &QDateTimeEdit::dateTimeChanged, this, &QuestionBar::tell);
    connect(m_leeway, &QSpinBox::valueChanged, this, &QuestionBar::tell);
    connect(m_audience, &QLineEdit::textChanged, this, &QuestionBar::tell);
    connect(m_issuer, &QLineEdit::textChanged, this, &QuestionBar::tell);
    connect(m_reset, &QPushButton::clicked, this, &QuestionBar::reset);
}

void QuestionBar::name()
{
    m_disclosure->button()->setObjectName(u"whatIf"_s);
    m_otherTime->setObjectName(u"otherTime"_s);
    m_at->setObjectName(u"questionAt"_s);
    m_at->setAccessibleName(tr("Time to ask about"));
    m_leeway->setObjectName(u"questionLeeway"_s);
    m_leeway->setAccessibleName(tr("Leeway in seconds"));
    m_audience->setObjectName(u"questionAudience"_s);
    m_audience->setAccessibleName(tr("Audience"));
    m_issuer->setObjectName(u"questionIssuer"_s);
    m_issuer->setAccessibleName(tr("Issuer"));
    m_reset->setObjectName(u"questionReset"_s);
}

void QuestionBar::addField(QGridLayout *grid, int place, QLabel *label, QWidget *field)
{
    label->setBuddy(field);
    const int row = place / 2;
    const int column = place % 2 * 2;
    grid->addWidget(label, row, column);
    grid->addWidget(field, row, column + 1);
}

QWidget *QuestionBar::fields()
{
    m_at->setDisplayFormat(localTimeFormat());
    m_at->setCalendarPopup(true);
    m_at->setToolTip(tr("In local time"));
    m_leeway->setRange(0, MostLeeway);
    m_leeway->setSuffix(tr(" s", "seconds"));
    m_leeway->setToolTip(tr("How far its times may be overstepped, as many servers allow"));
    m_audience->setPlaceholderText(tr("who means to accept it"));
    m_issuer->setPlaceholderText(tr("who should have made it"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(Spacing::Medium);
    grid->setVerticalSpacing(Spacing::Small);
    grid->setColumnStretch(1, 1);
    grid->setColumnStretch(3, 1);
    grid->addWidget(m_otherTime, 0, 0);
    grid->addWidget(m_at, 0, 1, 1, 3, Qt::AlignLeading);
    addField(grid, 2, new QLabel(tr("Leeway")), m_leeway);
    addField(grid, 3, new QLabel(tr("A&udience")), m_audience);
    addField(grid, 4, new QLabel(tr("Issue&r")), m_issuer);
    grid->addWidget(m_reset, 2, 2, 1, 2, Qt::AlignLeading);
    auto *note = new WrapLabel(tr("Audience and issuer are compared letter by letter, as servers do it."));
    note->setTone(WrapLabel::Tone::Muted);
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(Spacing::Large, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    column->addLayout(grid);
    column->addWidget(note);
    return widget;
}

Question QuestionBar::question() const
{
    Question question;
    question.at = hasFixedTime() ? m_at->dateTime().toUTC() : m_clock.now();
    question.leewaySeconds = m_leeway->value();
    // What is pasted brings spaces along; within, every letter counts.
    question.audience = m_audience->text().trimmed();
    question.issuer = m_issuer->text().trimmed();
    question.clockSkewSeconds = m_clockSkew;
    return question;
}

bool QuestionBar::hasFixedTime() const
{
    return m_otherTime->isChecked();
}

bool QuestionBar::isAsking() const
{
    const Question now = question();
    return hasFixedTime() || now.leewaySeconds > 0 || !now.audience.isEmpty() || !now.issuer.isEmpty();
}

void QuestionBar::onTimeToggled(bool isOther)
{
    m_at->setEnabled(isOther);
    if (!isOther)
        return;
    const QSignalBlocker quiet(m_at);
    m_at->setDateTime(m_clock.now().toLocalTime()); // from there it is changed
}

void QuestionBar::tell()
{
    if (m_isResetting)
        return;
    m_reset->setEnabled(isAsking());
    m_disclosure->setTitle(title());
    Q_EMIT asked(question());
}

QString QuestionBar::title() const
{
    const Question now = question();
    QStringList parts;
    if (hasFixedTime())
        parts.append(tr("at %1").arg(localTimeLong(now.at)));
    if (now.leewaySeconds > 0)
        parts.append(tr("leeway %Ln s", nullptr, static_cast<int>(now.leewaySeconds)));
    if (!now.audience.isEmpty())
        parts.append(tr("for %1", "an audience").arg(shortened(now.audience)));
    if (!now.issuer.isEmpty())
        parts.append(tr("from %1", "an issuer").arg(shortened(now.issuer)));
    return parts.isEmpty() ? tr("Wh&at if") : tr("Wh&at if: %1").arg(parts.join(", "_L1).replace(u'&', "&&"_L1));
}

void QuestionBar::reset()
{
    if (!isAsking())
        return;
    m_isResetting = true; // one question, not four
    m_otherTime->setChecked(false);
    m_leeway->setValue(0);
    m_audience->clear();
    m_issuer->clear();
    m_isResetting = false;
    tell();
}

} // namespace Grantscope
