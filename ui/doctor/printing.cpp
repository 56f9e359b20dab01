// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/doctor/printing.h"

#include "ui/theme/fonts.h"

#include <QPrintDialog>
#include <QPrinter>
#include <QTextDocument>

namespace Grantscope
{

void printText(QWidget *parent, const QString &title, const QString &text)
{
    QPrinter printer;
    printer.setDocName(title);
    QPrintDialog dialog(&printer, parent);
    dialog.setWindowTitle(title);
    if (dialog.exec() != QDialog::Accepted)
        return;
    QTextDocument document;
    document.setDefaultFont(fixedFont());
    document.setPlainText(title + QStringLiteral("\n\n") + text);
    document.print(&printer);
}

} // namespace Grantscope
