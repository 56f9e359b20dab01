// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/mainwindow.h"

#include "inspect/errorexplainer.h"
#include "ui/actions/actionregistry.h"
#include "ui/compare/comparepage.h"
#include "ui/doctor/doctorpage.h"
#include "ui/help/helppage.h"
#include "ui/history/historypage.h"
#include "ui/inspect/lookpage.h"
#include "ui/profiles/productionframe.h"
#include "ui/profiles/profilelist.h"
#include "ui/profiles/undobar.h"
#include "ui/scan/scanpage.h"
#include "ui/secrets/secretspage.h"
#include "ui/sessions/sessionannouncer.h"
#include "ui/settings/settingeffects.h"
#include "ui/settings/settingspage.h"
#include "ui/shell/banner.h"
#include "ui/shell/damagebanner.h"
#include "ui/shell/pagebar.h"
#include "ui/shell/pagestack.h"
#include "ui/shell/quitguard.h"
#include "ui/shell/statusline.h"
#include "ui/shell/windowactions.h"
#include "ui/shell/windowdiscretion.h"
#include "ui/shell/windowmemory.h"
#include "ui/signin/signinform.h"
#include "ui/start/startpage.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"

#include <QCloseEvent>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

MainWindow::MainWindow(const GetPage::Services &services, StartSandbox startSandbox, QWidget *parent)
    : QMainWindow(parent)
    , m_keeper(services.keeper)
    , m_startSandbox(std::move(startSandbox))
    , m_registry(new ActionRegistry(*this))
    , m_pages(new PageStack)
    , m_start(new StartPage(static_cast<bool>(m_startSandbox)))
    , m_get(new GetPage(services))
    , m_getFrame(new ProductionFrame(m_get))
    , m_look(new LookPage(services.clock, services.clipboard))
    , m_compare(new ComparePage(services.clock))
    , m_scan(new ScanPage(services.clock, services.clipboard))
    , m_history(new HistoryPage(services.keeper.book()))
    , m_secrets(new SecretsPage(services.keeper))
    , m_settings(new SettingsPage(services.settings))
    , m_help(new HelpPage(*m_registry))
    , m_doctor(new DoctorPage(services.secrets, services.clock, services.transport, services.clipboard,
                              services.keychainLibrary))
    , m_profiles(new ProfileList(services.keeper, services.clock))
    , m_finishing(new Banner(u"finishing"_s))
    , m_guard(new QuitGuard(services.keeper.book(), this))
    , m_status(new StatusLine(services.clipboard, services.keeper))
    , m_bar(new PageBar(tr("Pages"), *m_registry))
    , m_memory(new WindowMemory(*this, services.settings))
{
    setObjectName(u"mainWindow"_s);
    setMinimumSize(800, 560);
    resize(1040, 720);
    setWindowTitle(tr("Grantscope"));
    setWindowIcon(applicationIcon());
    setContextMenuPolicy(Qt::NoContextMenu); // the tool bar is not to be hidden
    buildCentre();
    setStatusBar(m_status);
    buildToolBar();
    m_discretion = new WindowDiscretion(*this, services, *m_bar, *m_getFrame);
    connectPages();
    connectQuitting();
    m_discretion->follow(*new SettingEffects(services.settings, *m_get->form(), *m_history, this), services.clipboard);
    new SessionAnnouncer(m_keeper.book(), this);
    showPage(m_keeper.profiles().isEmpty() ? static_cast<QWidget *>(m_start) : m_getFrame);
    m_memory->restore(*m_registry);
}

void MainWindow::buildCentre()
{
    m_pages->add(m_start);
    m_pages->add(m_get, m_getFrame);
    m_pages->add(m_look);
    m_pages->add(m_compare);
    m_pages->add(m_scan);
    m_pages->add(m_history);
    m_pages->add(m_secrets);
    m_pages->add(m_settings);
    m_pages->add(m_help);
    m_pages->add(m_doctor);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"windowPanes"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(1);
    splitter->addWidget(m_profiles);
    splitter->addWidget(m_pages);
    splitter->setStretchFactor(0, 0);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({250, 790});
    auto *banners = new QVBoxLayout;
    banners->setContentsMargins(Spacing::Section, Spacing::Small, Spacing::Section, 0);
    banners->setSpacing(Spacing::Small);
    banners->addWidget(damageBanner(m_keeper));
    banners->addWidget(m_finishing);
    banners->addWidget(new UndoBar(m_profiles->removal(), *m_registry));
    auto *centre = new QWidget;
    auto *column = new QVBoxLayout(centre);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(banners);
    column->addWidget(splitter, 1);
    setCentralWidget(centre);
}

void MainWindow::buildToolBar()
{
    addToolBar(m_bar);
    m_bar->addPage(u"home"_s, tr("&Start"), m_start);
    m_bar->addPage(u"key"_s, tr("&Get a token"), m_getFrame);
    m_bar->addPage(u"look"_s, tr("&Look at a token"), m_look);
    m_bar->addPage(u"file"_s, tr("&Find in files"), m_scan);
    m_bar->addPage(u"compare"_s, tr("&Compare"), m_compare);
    m_bar->addPage(u"history"_s, tr("&History"), m_history);
    connect(m_bar, &PageBar::pageRequested, this, &MainWindow::showPage);
    new WindowActions(*this, *m_bar, *m_registry, m_keeper);
}

void MainWindow::connectPages()
{
    connect(m_start, &StartPage::getRequested, this, &MainWindow::showGet);
    connect(m_start, &StartPage::lookRequested, this, &MainWindow::showLook);
    connect(m_look, &LookPage::scanRequested, this, &MainWindow::scan);
    connect(m_help, &HelpPage::wanted, this, &MainWindow::showHelp);
    connect(m_start, &StartPage::sandboxRequested, this, &MainWindow::trySandbox);
    connect(m_get, &GetPage::exchanged, m_status, &StatusLine::showExchange);
    connect(m_get, &GetPage::selectionChanged, this, &MainWindow::showSelected);
    connect(m_get, &GetPage::compareRequested, m_compare, &ComparePage::compareOwn);
    connect(m_get, &GetPage::compareRequested, this, &MainWindow::showCompare);
    connect(m_profiles, &ProfileList::chosen, this, &MainWindow::showProfile);
    connect(m_profiles, &ProfileList::newRequested, this, &MainWindow::showNewSignIn);
    connect(&m_profiles->removal(), &ProfileRemoval::undone, this, &MainWindow::showProfile);
    connect(&m_profiles->removal(), &ProfileRemoval::begun, this, [this](const QUuid &id) {
        if (id == m_get->selected())
            m_get->showNew();
    });
    connect(m_profiles, &ProfileList::emptinessChanged, this, &MainWindow::arrangeList);
    connect(m_status, &StatusLine::secretsRequested, this, &MainWindow::showSecrets);
    connect(m_status, &StatusLine::doctorRequested, this, &MainWindow::showDoctor);
    connect(&m_keeper, &ProfileKeeper::changed, this, [this] { showSelected(m_get->selected()); });
}

void MainWindow::connectQuitting()
{
    connect(m_guard, &QuitGuard::waiting, this, [this] {
        m_finishing->say(
            tr("Finishing a refresh, so that its token is not lost. The window closes by itself, after %Ln s at "
               "the latest.",
               nullptr, QuitGuard::PatienceMs / 1000),
            Status::Info);
    });
    connect(m_guard, &QuitGuard::done, this, &QWidget::close);
    connect(&m_profiles->removal(), &ProfileRemoval::done, this, &QWidget::close);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    event->setAccepted(m_profiles->removal().mayQuit() && m_guard->mayQuit());
}

void MainWindow::paintEvent(QPaintEvent *event)
{
    QMainWindow::paintEvent(event);
    // A keyring may take its time, or ask the user something: there is a window to see first.
    if (!std::exchange(m_wasPainted, true))
        QTimer::singleShot(0, m_get, [this] { m_get->restoreSessions(m_pages->currentWidget() == m_getFrame); });
}

/// What is selected is marked in the list, and framed where it opens something real.
void MainWindow::showSelected(const QUuid &id)
{
    m_profiles->mark(id);
    m_discretion->showChosen(m_keeper.find(id));
}

/// Beside the page that it has to do with, and only when there is something in it.
void MainWindow::arrangeList()
{
    const QWidget *page = m_pages->currentWidget();
    m_profiles->setVisible(page == m_getFrame && !m_profiles->isEmpty());
}

void MainWindow::showPage(QWidget *page)
{
    m_pages->open(page);
    arrangeList();
    m_bar->mark(page);
    m_memory->keepPage(m_bar->marked());
}

void MainWindow::showStart()
{
    showPage(m_start);
}

void MainWindow::showGet()
{
    showPage(m_getFrame);
}

void MainWindow::showLook()
{
    showPage(m_look);
}

void MainWindow::showCompare()
{
    showPage(m_compare);
}

void MainWindow::showScan()
{
    showPage(m_scan);
}

void MainWindow::scan(const QStringList &paths)
{
    showScan();
    m_scan->scan(paths);
}

void MainWindow::showHistory()
{
    showPage(m_history);
}

void MainWindow::showSecrets()
{
    showPage(m_secrets);
}

void MainWindow::showSettings()
{
    showPage(m_settings);
}

void MainWindow::showHelp()
{
    showPage(m_help);
}

void MainWindow::showFinding(const QString &id)
{
    showHelp();
    m_help->showFinding(id);
}

void MainWindow::showNewSignIn()
{
    m_get->showNew();
    showGet();
}

void MainWindow::showDoctor()
{
    m_doctor->setSession(m_keeper.book().find(m_get->selected()));
    showPage(m_doctor);
}

void MainWindow::showProfile(const QUuid &id)
{
    m_get->showSession(id);
    showGet();
}

void MainWindow::showKeyringWaiting(bool isWaiting)
{
    m_status->showWaiting(isWaiting);
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
    m_get->showNew();
    showGet();
    m_get->form()->prefill(door->dialect, door->server, door->username, door->password);
    m_get->form()->submit();
}

} // namespace Grantscope
