// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/reportbutton.h"

#include "inspect/report/reportforms.h"
#include "ui/theme/icons.h"
#include "ui/widgets/clipboard.h"

#include <QApplication>
#include <QDesktopServices>
#include <QDrag>
#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QMimeData>
#include <QMouseEvent>
#include <QSaveFile>
#include <QUrl>

#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

ReportButton::ReportButton(Clipboard &clipboard, Make make, QWidget *parent)
    : QToolButton(parent)
    , m_clipboard(clipboard)
    , m_make(std::move(make))
{
    setObjectName(u"report"_s);
    setText(tr("Ticket report"));
    setAccessibleName(tr("Ticket report"));
    setToolTip(tr("All of this without any secret in it, for a ticket. It can be dragged into another program."));
    setIcon(Grantscope::icon(u"file"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("&Copy as Markdown")), &QAction::triggered, this, &ReportButton::copy);
    connect(menu->addAction(tr("&Save as Markdown, HTML or JSON...")), &QAction::triggered, this,
            &ReportButton::chooseFile);
    connect(menu->addAction(tr("&Print from the browser")), &QAction::triggered, this, &ReportButton::print);
    setMenu(menu);
}

void ReportButton::copy()
{
    m_clipboard.copyPlain(markdownOf(m_make()));
}

QString ReportButton::save(const QString &path) const
{
    QSaveFile file(path);
    const QByteArray bytes = rendered(m_make(), reportFormOfFile(path).value_or(ReportForm::Markdown));
    const bool isWritten = file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit();
    return isWritten ? QString() : file.errorString();
}

void ReportButton::chooseFile()
{
    const QString path = QFileDialog::getSaveFileName(this, tr("Save a ticket report"), u"token-report.md"_s,
                                                      tr("Reports (*.md *.html *.json)"));
    if (path.isEmpty())
        return;
    if (const QString trouble = save(path); !trouble.isEmpty())
        QMessageBox::warning(this, tr("Ticket report"), tr("The report could not be saved: %1").arg(trouble));
}

QString ReportButton::temporaryFile(const QString &name)
{
    if (!m_folder)
        m_folder = std::make_unique<QTemporaryDir>();
    const QString path = m_folder->filePath(name);
    return m_folder->isValid() && save(path).isEmpty() ? path : QString();
}

void ReportButton::print()
{
    const QString path = temporaryFile(u"token-report.html"_s);
    if (path.isEmpty() || !QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        QMessageBox::warning(this, tr("Ticket report"),
                             tr("No browser could be opened. Save the report as HTML, and print that file."));
}

std::unique_ptr<QMimeData> ReportButton::dragged()
{
    const QString path = temporaryFile(u"token-report.md"_s);
    if (path.isEmpty())
        return nullptr;
    auto mime = std::make_unique<QMimeData>();
    mime->setUrls({QUrl::fromLocalFile(path)});
    mime->setText(markdownOf(m_make()));
    return mime;
}

void ReportButton::drag()
{
    std::unique_ptr<QMimeData> mime = dragged();
    if (!mime)
        return;
    auto *dragging = new QDrag(this); // Qt deletes it when it was dropped
    dragging->setMimeData(mime.release());
    dragging->setPixmap(icon().pixmap(iconSize()));
    dragging->exec(Qt::CopyAction);
}

void ReportButton::mousePressEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QToolButton::mousePressEvent(event);
    m_pressedAt = event->position().toPoint();
    setDown(true);
}

void ReportButton::mouseMoveEvent(QMouseEvent *event)
{
    const QPoint way = event->position().toPoint() - m_pressedAt;
    if (!isDown() || way.manhattanLength() < QApplication::startDragDistance())
        return;
    setDown(false);
    drag();
}

void ReportButton::mouseReleaseEvent(QMouseEvent *event)
{
    if (event->button() != Qt::LeftButton)
        return QToolButton::mouseReleaseEvent(event);
    if (!isDown())
        return;
    setDown(false);
    showMenu();
}

} // namespace Grantscope
