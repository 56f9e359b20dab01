// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/tokenbox.h"

#include "inspect/placedtokens.h"
#include "inspect/verdict.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/pasteedit.h"
#include "ui/widgets/textfile.h"
#include "ui/widgets/wraplabel.h"

#include <QLabel>
#include <QLocale>
#include <QVBoxLayout>

namespace Grantscope
{

namespace
{

constexpr int FewestLines = 2; // in a small window
constexpr int MostLines = 5;

int heightOf(const QWidget &edit, int lines)
{
    return lines * edit.fontMetrics().lineSpacing() + 2 * Spacing::Small;
}

} // namespace

TokenBox::TokenBox(const QString &name, const QString &title, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_edit(new PasteEdit(QString(title).remove(QLatin1Char('&'))))
    , m_note(new WrapLabel)
{
    auto *label = new QLabel(title);
    label->setFont(sectionFont());
    label->setBuddy(m_edit);
    m_edit->setObjectName(name);
    m_edit->setPlaceholderText(tr("Paste anything with a token in it, or drop a file."));
    m_edit->setMinimumHeight(heightOf(*m_edit, FewestLines));
    m_edit->setMaximumHeight(heightOf(*m_edit, MostLines));
    m_note->setObjectName(name + QStringLiteral("Note"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Tight);
    column->addWidget(label);
    column->addWidget(m_edit);
    column->addWidget(m_note, 1, Qt::AlignTop);
    connect(m_edit, &PasteEdit::contentChanged, this, &TokenBox::read);
    connect(m_edit, &PasteEdit::filesDropped, this, [this](const QStringList &paths) { take(paths.constFirst()); });
    say({}, false);
}

bool TokenBox::isEmpty() const
{
    return !m_edit->hasContent();
}

void TokenBox::take(const QString &path)
{
    const TextFile file = readTextFile(path, MostBytes);
    if (!file.trouble.isEmpty())
        say(file.trouble, true);
    else if (file.text.reveal().contains('\0'))
        say(tr("%1 is no text.").arg(file.name), true);
    else
        m_edit->setContent(file.text, file.name);
}

void TokenBox::read()
{
    const QList<PlacedToken> tokens = tokensIn(m_edit->content());
    m_place.clear();
    if (tokens.isEmpty()) {
        m_inspection.reset();
        const bool isBlank = m_edit->toPlainText().trimmed().isEmpty();
        say(isBlank ? QString() : tr("No token is found in this text."), true);
    } else {
        const QDateTime now = m_clock.now();
        m_inspection = inspectToken(tokens.first().token, now);
        if (tokens.size() > 1)
            m_place = tr("The first of %Ln tokens in it, in line %1.", nullptr, static_cast<int>(tokens.size()))
                          .arg(QLocale().toString(tokens.first().place.line));
        setNow(now);
    }
    Q_EMIT changed();
}

void TokenBox::setNow(const QDateTime &now)
{
    if (!m_inspection)
        return;
    const QString words = verdict(*m_inspection, now);
    say(m_place.isEmpty() ? words : tr("%1 %2", "two sentences").arg(m_place, words), false);
}

void TokenBox::say(const QString &text, bool isWrong)
{
    m_note->setText(text);
    m_note->setTone(isWrong ? WrapLabel::Tone::Normal : WrapLabel::Tone::Muted);
    m_note->setStatus(isWrong ? Status::Warn : Status::Neutral);
    m_edit->setAccessibleDescription(text);
}

} // namespace Grantscope
