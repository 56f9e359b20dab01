// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/windowtransfer.h"

#include "ui/history/historypage.h"
#include "ui/scan/scanpage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/statusline.h"
#include "ui/shell/typedinput.h"
#include "ui/signin/signinform.h"

#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

template<typename Page>
std::pair<const Page *, Page *> pair(const MainWindow &from, MainWindow &to)
{
    return {from.findChild<Page *>(), to.findChild<Page *>()};
}

/// The session that is open, or the form.
void transferGet(const MainWindow &from, MainWindow &to)
{
    const auto [was, is] = pair<GetPage>(from, to);
    const QUuid selected = was->selected();
    if (!was->lastHeld().isNull())
        is->showSession(was->lastHeld());
    if (selected.isNull())
        is->showNew();
    else
        is->showSession(selected);
    if (!selected.isNull() && was->form()->isVisibleTo(was))
        is->showForm();
    is->form()->setFillsMemory(was->form()->fillsMemory());
}

/// A key that a token was checked with is no field: it was taken out of one by this button, and is again.
void checkAgain(const MainWindow &from, const MainWindow &to)
{
    const QList<QPushButton *> forgets = from.findChildren<QPushButton *>(u"forgetKey"_s);
    const QList<QPushButton *> checks = to.findChildren<QPushButton *>(u"checkSignature"_s);
    for (qsizetype i = 0; i < qMin(forgets.size(), checks.size()); ++i) {
        if (forgets.at(i)->isEnabled())
            checks.at(i)->click();
    }
}

} // namespace

void transferWindow(const MainWindow &from, MainWindow &to)
{
    to.skipRestoring();
    transferGet(from, to);
    const auto [wasHistory, history] = pair<HistoryPage>(from, to);
    history->takeOver(*wasHistory);
    const auto [wasStatus, status] = pair<StatusLine>(from, to);
    status->takeOver(*wasStatus);
    const auto [wasScan, scan] = pair<ScanPage>(from, to);
    if (!wasScan->paths().isEmpty())
        scan->scan(wasScan->paths());
    to.setGeometry(from.geometry());
    to.setWindowState(from.windowState());
    to.showPage(to.pages()->widget(from.pages()->currentIndex()));
    TypedInput::of(from).fill(to);
    checkAgain(from, to);
}

} // namespace Grantscope
