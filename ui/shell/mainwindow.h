// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The shell: it wires the pages together and does nothing else.

#include "ui/get/getpage.h"
#include "ui/shell/sandboxdoor.h"

#include <QMainWindow>

class QActionGroup;
class QStackedWidget;

namespace Grantscope
{

class LookPage;
class StartPage;
class StatusLine;

class MainWindow final : public QMainWindow
{
    Q_OBJECT

public:
    /// All of `services` must outlive the window.
    MainWindow(const GetPage::Services &services, StartSandbox startSandbox, QWidget *parent = nullptr);

public Q_SLOTS:
    void showStart();
    void showGet();
    void showLook();
    /// Starts the sandbox and signs in to it.
    void trySandbox();

private:
    void buildToolBar();
    QAction *addPage(const QString &iconName, const QString &text, const QKeySequence &shortcut, QWidget *page);
    void connectPages();
    void showPage(QWidget *page);

    StartSandbox m_startSandbox;
    QStackedWidget *m_pages;
    StartPage *m_start;
    GetPage *m_get;
    LookPage *m_look;
    StatusLine *m_status;
    QActionGroup *m_actions;
};

} // namespace Grantscope
