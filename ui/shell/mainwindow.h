// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The shell: it wires the pages together and does nothing else.

#include "ui/get/getpage.h"
#include "ui/shell/sandboxdoor.h"

#include <QMainWindow>

namespace Grantscope
{

class ActionRegistry;
class Banner;
class ComparePage;
class DoctorPage;
class HelpPage;
class HistoryPage;
class LookPage;
class PageBar;
class PageStack;
class ProductionFrame;
class ProfileList;
class QuitGuard;
class ScanPage;
class SecretsPage;
class SettingsPage;
class StartPage;
class StatusLine;
class WindowMemory;
class WindowDiscretion;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All of `services` must outlive the window.
    MainWindow(const GetPage::Services &services, StartSandbox startSandbox, QWidget *parent = nullptr);

    [[nodiscard]] const PageStack *pages() const { return m_pages; }
    /// What is kept alive is so already: another window has seen to it.
    void skipRestoring() { m_wasPainted = true; }
    [[nodiscard]] bool hasSandbox() const { return static_cast<bool>(m_startSandbox); }
    [[nodiscard]] WindowDiscretion &discretion() { return *m_discretion; }

public Q_SLOTS:
    void showPage(QWidget *page);
    void showStart();
    void showGet();
    void showLook();
    void showCompare();
    void showScan();
    /// Looks for tokens in these files.
    void scan(const QStringList &paths);
    void showHistory();
    void showSecrets();
    void showSettings();
    void showHelp();
    /// The paragraph of the manual about that finding.
    void showFinding(const QString &id);
    /// An empty form.
    void showNewSignIn();
    /// Looks at the server of the selected profile.
    void showDoctor();
    /// The page of that profile's token.
    void showProfile(const QUuid &id);
    /// The keyring has been silent for a while; false: it goes on.
    void showKeyringWaiting(bool isWaiting);
    /// Starts the sandbox and signs in to it.
    void trySandbox();

protected:
    void closeEvent(QCloseEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    void buildCentre();
    void buildToolBar();
    void connectPages();
    void connectQuitting();
    void showSelected(const QUuid &id);
    void arrangeList();

    ProfileKeeper &m_keeper;
    StartSandbox m_startSandbox;
    ActionRegistry *m_registry;
    PageStack *m_pages;
    StartPage *m_start;
    GetPage *m_get;
    ProductionFrame *m_getFrame;
    LookPage *m_look;
    ComparePage *m_compare;
    ScanPage *m_scan;
    HistoryPage *m_history;
    SecretsPage *m_secrets;
    SettingsPage *m_settings;
    HelpPage *m_help;
    DoctorPage *m_doctor;
    ProfileList *m_profiles;
    Banner *m_finishing;
    QuitGuard *m_guard;
    StatusLine *m_status;
    PageBar *m_bar;
    WindowMemory *m_memory;
    WindowDiscretion *m_discretion = nullptr;
    bool m_wasPainted = false;
};

} // namespace Grantscope
