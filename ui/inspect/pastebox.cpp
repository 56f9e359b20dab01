// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspect/pastebox.h"

#include "ui/theme/fonts.h"
#include "ui/widgets/droppedfiles.h"

#include <QLocale>
#include <QMimeData>

#include <utility>

namespace Grantscope
{

PasteBox::PasteBox(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(QStringLiteral("pasteBox"));
    setAccessibleName(tr("Text to look at"));
    setPlaceholderText(
        tr("Paste anything: a token, a header, a curl command, a log, a HAR file. Or drop a file here."));
    setFont(fixedFont());
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setLayoutDirection(Qt::LeftToRight);
    setTabChangesFocus(true);
    connect(this, &QPlainTextEdit::textChanged, this, &PasteBox::onTextChanged);
}

Secret PasteBox::content() const
{
    return m_unseen.isEmpty() ? Secret::fromText(toPlainText()) : m_unseen;
}

bool PasteBox::hasContent() const
{
    return !m_unseen.isEmpty() || !document()->isEmpty();
}

void PasteBox::setContent(const Secret &content, const QString &name)
{
    m_isSetting = true;
    const qsizetype size = content.reveal().size();
    m_unseen = size > MostShown ? content : Secret();
    const QString bytes = QLocale().formattedDataSize(size);
    if (m_unseen.isEmpty())
        setPlainText(content.revealText());
    else
        setPlainText(name.isEmpty()
                         ? tr("(a text of %1: too long to be shown here, and searched all the same)").arg(bytes)
                         : tr("(%1, %2: too long to be shown here, and searched all the same)").arg(name, bytes));
    m_isSetting = false;
    Q_EMIT contentChanged();
}

void PasteBox::wipe()
{
    setContent(Secret()); // and not clear(), which can be undone
}

void PasteBox::onTextChanged()
{
    if (m_isSetting)
        return;
    m_unseen = Secret(); // typed over
    Q_EMIT contentChanged();
}

bool PasteBox::canInsertFromMimeData(const QMimeData *source) const
{
    return !droppedFiles(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void PasteBox::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList files = droppedFiles(*source); !files.isEmpty()) {
        Q_EMIT filesDropped(files);
        return;
    }
    const QString text = source->text();
    if (text.size() > MostShown)
        setContent(Secret::fromText(text));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace Grantscope
