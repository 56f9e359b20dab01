// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pasteedit.h"

#include "ui/marks/discretion.h"
#include "ui/marks/forgetevent.h"
#include "ui/theme/fonts.h"
#include "ui/widgets/droppedfiles.h"

#include <QDragEnterEvent>
#include <QLocale>
#include <QMimeData>

namespace Grantscope
{

namespace
{

/// The file is read, and stays where it is: a "move", which the text box would agree to, may ask its folder to drop it.
void onlyACopy(QDropEvent *event)
{
    if (event->isAccepted() && !droppedFiles(*event->mimeData()).isEmpty())
        event->setDropAction(Qt::CopyAction);
}

} // namespace

PasteEdit::PasteEdit(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setDiscretion(this, Discretion::Secret);
    setFont(fixedFont());
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setLayoutDirection(Qt::LeftToRight); // tokens and logs read so in every language
    connect(this, &QPlainTextEdit::textChanged, this, &PasteEdit::onTextChanged);
}

Secret PasteEdit::content() const
{
    return m_unseen.isEmpty() ? Secret::fromText(toPlainText()) : m_unseen;
}

bool PasteEdit::hasContent() const
{
    return !m_unseen.isEmpty() || !document()->isEmpty();
}

void PasteEdit::setContent(const Secret &content, const QString &name)
{
    const qsizetype size = content.reveal().size();
    const QString bytes = QLocale().formattedDataSize(size);
    if (size <= MostShown)
        put(content.revealText(), Secret());
    else if (name.isEmpty())
        setUnseen(content, tr("(a text of %1: too long to be shown here, and searched all the same)").arg(bytes));
    else
        setUnseen(content, tr("(%1, %2: too long to be shown here, and searched all the same)").arg(name, bytes));
}

void PasteEdit::setUnseen(const Secret &content, const QString &words)
{
    put(words, content);
}

void PasteEdit::put(const QString &text, const Secret &unseen)
{
    m_isSetting = true;
    m_unseen = unseen;
    setPlainText(text);
    m_isSetting = false;
    Q_EMIT contentChanged();
}

void PasteEdit::swapWith(PasteEdit &other)
{
    const QString text = toPlainText();
    const Secret unseen = m_unseen;
    put(other.toPlainText(), other.m_unseen);
    other.put(text, unseen);
}

void PasteEdit::forget()
{
    setContent(Secret()); // and not clear(), which can be undone
}

void PasteEdit::customEvent(QEvent *event)
{
    if (event->type() == ForgetEvent::kind())
        forget();
}

void PasteEdit::onTextChanged()
{
    if (m_isSetting)
        return;
    m_unseen = Secret(); // typed over
    Q_EMIT contentChanged();
}

bool PasteEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return !droppedFiles(*source).isEmpty() || QPlainTextEdit::canInsertFromMimeData(source);
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    if (const QStringList files = droppedFiles(*source); !files.isEmpty())
        Q_EMIT filesDropped(files);
    else if (const QString text = source->text(); text.size() > MostShown)
        setContent(Secret::fromText(text));
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void PasteEdit::dragEnterEvent(QDragEnterEvent *event)
{
    QPlainTextEdit::dragEnterEvent(event);
    onlyACopy(event);
}

void PasteEdit::dragMoveEvent(QDragMoveEvent *event)
{
    QPlainTextEdit::dragMoveEvent(event);
    onlyACopy(event);
}

void PasteEdit::dropEvent(QDropEvent *event)
{
    const QStringList files = droppedFiles(*event->mimeData());
    if (files.isEmpty()) {
        QPlainTextEdit::dropEvent(event);
        return;
    }
    QDragLeaveEvent over; // takes the mark off that showed where text would have gone
    dragLeaveEvent(&over);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    Q_EMIT filesDropped(files);
}

} // namespace Grantscope
