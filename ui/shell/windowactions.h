// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What can be done with the window as a whole: the menu at the end of the tool bar, and the command palette.

#include "ui/actions/actionregistry.h"
#include "ui/actions/command.h"

#include <QObject>

class QToolButton;

namespace Grantscope
{

class CommandPalette;
class MainWindow;
class PageBar;
class ProfileKeeper;

class WindowActions final : public QObject
{
    Q_OBJECT

public:
    /// Puts its buttons at the end of `bar`. All must outlive it.
    WindowActions(MainWindow &window, PageBar &bar, ActionRegistry &registry, const ProfileKeeper &keeper);

    /// What the palette offers now: actions, profiles, the findings that are on the pages.
    [[nodiscard]] QList<Command> commands() const;
    void openPalette();
    void showAbout();

private:
    QAction *add(const char *id, const QString &text, const QString &iconName, const QKeySequence &shortcut,
                 ActionSpec::Section section);
    void addActions();
    void addButtons();
    void fillMenu();
    void addProfiles(QList<Command> &commands) const;
    void addFindings(QList<Command> &commands) const;

    MainWindow &m_window;
    PageBar &m_bar;
    ActionRegistry &m_registry;
    const ProfileKeeper &m_keeper;
    CommandPalette *m_palette;
    QToolButton *m_menu;
};

} // namespace Grantscope
