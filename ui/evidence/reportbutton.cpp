// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/reportbutton.h"

#include "inspect/report/reportforms.h"
#include "ui/theme/icons.h"
#include "ui/widgets/clipboard.h"

#include <QFileDialog>
#include <QMenu>
#include <QMessageBox>
#include <QSaveFile>

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
    setText(tr("Ticke&t report"));
    setAccessibleName(tr("Ticket report"));
    setToolTip(tr("All of this without any secret in it, for a ticket"));
    setIcon(Grantscope::icon(u"file"_s));
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setPopupMode(QToolButton::InstantPopup);
    setAutoRaise(true);
    setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(this);
    connect(menu->addAction(tr("&Copy as Markdown")), &QAction::triggered, this, &ReportButton::copy);
    connect(menu->addAction(tr("&Save as Markdown, HTML or JSON...")), &QAction::triggered, this,
            &ReportButton::chooseFile);
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

} // namespace Grantscope
