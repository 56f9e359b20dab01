// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/pasteedit.h"

#include "codec/textencoding.h"
#include "ui/theme/fonts.h"

#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QMimeData>
#include <QUrl>

namespace Grantscope
{

namespace
{

bool isFile(const QMimeData *source)
{
    return source->hasUrls() && source->urls().constFirst().isLocalFile();
}

/// The file is read, and stays where it is: a "move", which the text box would agree to, may ask its folder to drop it.
void onlyACopy(QDropEvent *event)
{
    if (event->isAccepted() && isFile(event->mimeData()))
        event->setDropAction(Qt::CopyAction);
}

} // namespace

PasteEdit::PasteEdit(const QString &accessibleName, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setAccessibleName(accessibleName);
    setTabChangesFocus(true);
    setFont(fixedFont());
    setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    setLayoutDirection(Qt::LeftToRight); // tokens and logs read so in every language
}

void PasteEdit::forget()
{
    setPlainText(QString()); // and not clear(), which can be undone
}

bool PasteEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return isFile(source) || QPlainTextEdit::canInsertFromMimeData(source);
}

void PasteEdit::insertFromMimeData(const QMimeData *source)
{
    if (isFile(source))
        takeFile(source->urls().constFirst().toLocalFile());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

void PasteEdit::takeFile(const QString &path)
{
    QFile file(path);
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        Q_EMIT refused(tr("%1 can't be read.").arg(name));
        return;
    }
    const QByteArray bytes = file.read(MostBytes + 1);
    if (bytes.size() > MostBytes) {
        Q_EMIT refused(tr("%1 is larger than 1 MiB.").arg(name));
        return;
    }
    const Result<DecodedText> decoded = toUtf8(bytes);
    const QByteArray text = decoded ? decoded->utf8 : fromLatin1(bytes).utf8;
    if (text.contains('\0'))
        Q_EMIT refused(tr("%1 is no text.").arg(name));
    else
        setPlainText(QString::fromUtf8(text));
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
    if (!isFile(event->mimeData())) {
        QPlainTextEdit::dropEvent(event);
        return;
    }
    QDragLeaveEvent over; // takes the mark off that showed where text would have gone
    dragLeaveEvent(&over);
    event->setDropAction(Qt::CopyAction);
    event->accept();
    takeFile(event->mimeData()->urls().constFirst().toLocalFile());
}

} // namespace Grantscope
