// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "inspect/errorexplainer.h"
#include "ui/inspect/lookpage.h"
#include "ui/shell/statusline.h"
#include "ui/signin/signinform.h"
#include "ui/start/startpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"

#include <QActionGroup>
#include <QStackedWidget>
#include <QToolBar>

#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

MainWindow::MainWindow(const GetPage::Services &services, StartSandbox startSandbox, QWidget *parent)
    : QMainWindow(parent)
    , m_startSandbox(std::move(startSandbox))
    , m_pages(new QStackedWidget)
    , m_start(new StartPage(static_cast<bool>(m_startSandbox)))
    , m_get(new GetPage(services))
    , m_look(new LookPage(services.clock, services.clipboard))
    , m_status(new StatusLine(services.clipboard))
    , m_actions(new QActionGroup(this))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(800, 560);
    resize(1040, 720);
    setWindowTitle(tr("Grantscope"));
    setWindowIcon(applicationIcon());
    setContextMenuPolicy(Qt::NoContextMenu); // the tool bar is not to be hidden
    for (QWidget *page :
         {static_cast<QWidget *>(m_start), static_cast<QWidget *>(m_get), static_cast<QWidget *>(m_look)})
        m_pages->addWidget(page);
    setCentralWidget(m_pages);
    setStatusBar(m_status);
    buildToolBar();
    connectPages();
    showStart();
}

QAction *MainWindow::addPage(const QString &iconName, const QString &text, const QKeySequence &shortcut, QWidget *page)
{
    auto *action = new QAction(icon(iconName), text, m_actions);
    action->setCheckable(true);
    action->setShortcut(shortcut);
    action->setToolTip(
        tr("%1 (%2)", "name of a page, shortcut").arg(action->iconText(), shortcut.toString(QKeySequence::NativeText)));
    action->setData(QVariant::fromValue(page));
    connect(action, &QAction::triggered, this, [this, page] { showPage(page); });
    return action;
}

void MainWindow::buildToolBar()
{
    QToolBar *bar = addToolBar(tr("Pages"));
    bar->setObjectName(u"pages"_s);
    bar->setMovable(false);
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    bar->setIconSize({18, 18});
    auto *edge = new QWidget; // level with the pages' own margin
    edge->setFixedWidth(Spacing::Medium);
    bar->addWidget(edge);
    bar->addAction(addPage(u"home"_s, tr("&Start"), Qt::CTRL | Qt::Key_1, m_start));
    bar->addAction(addPage(u"key"_s, tr("&Get a token"), Qt::CTRL | Qt::Key_2, m_get));
    bar->addAction(addPage(u"look"_s, tr("&Look at a token"), Qt::CTRL | Qt::Key_3, m_look));
    const QList<QAction *> pages = m_actions->actions();
    for (QAction *page : pages) {
        QWidget *button = bar->widgetForAction(page);
        button->setMinimumHeight(button->sizeHint().height() + Spacing::Small);
        button->setFocusPolicy(Qt::TabFocus);
    }
    auto *quit = new QAction(tr("&Quit"), this);
    quit->setShortcut(QKeySequence::Quit);
    connect(quit, &QAction::triggered, this, &QWidget::close);
    addAction(quit);
}

void MainWindow::connectPages()
{
    connect(m_start, &StartPage::getRequested, this, &MainWindow::showGet);
    connect(m_start, &StartPage::lookRequested, this, &MainWindow::showLook);
    connect(m_start, &StartPage::sandboxRequested, this, &MainWindow::trySandbox);
    connect(m_get, &GetPage::exchanged, m_status, &StatusLine::showExchange);
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->setCurrentWidget(page);
    const QList<QAction *> actions = m_actions->actions();
    for (QAction *action : actions)
        action->setChecked(action->data().value<QWidget *>() == page);
    if (page == m_start)
        m_start->focusFirst();
    else if (page == m_get)
        m_get->focusFirst();
    else
        m_look->focusFirst();
}

void MainWindow::showStart()
{
    showPage(m_start);
}

void MainWindow::showGet()
{
    showPage(m_get);
}

void MainWindow::showLook()
{
    showPage(m_look);
}

void MainWindow::trySandbox()
{
    if (!m_startSandbox)
        return;
    const Result<SandboxDoor> door = m_startSandbox();
    if (!door) {
        m_start->showSandboxError(explain(door.error()).sentence);
        return;
    }
    m_status->showSandbox(door->server);
    showGet();
    m_get->form()->prefill(door->dialect, door->server, door->username, door->password);
    m_get->form()->submit();
}

} // namespace Grantscope
