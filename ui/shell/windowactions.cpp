// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/windowactions.h"

#include "ui/actions/commandpalette.h"
#include "ui/evidence/findingcard.h"
#include "ui/sessions/profilekeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/pagebar.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QMenu>
#include <QMessageBox>
#include <QSet>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

using Section = ActionSpec::Section;

QString sectionWords(Section section)
{
    switch (section) {
    case Section::Pages:
        return WindowActions::tr("Page");
    case Section::Work:
        return WindowActions::tr("Action");
    case Section::Window:
        break;
    }
    return WindowActions::tr("Window");
}

/// Not every platform has a key for it.
QKeySequence quitKey()
{
    const QKeySequence standard(QKeySequence::Quit);
    return standard.isEmpty() ? QKeySequence(Qt::CTRL | Qt::Key_Q) : standard;
}

/// In the menu, in this order; empty: a line. What no part of the window has added is not there.
constexpr std::array MenuIds{"page-settings", "page-secrets", "page-doctor", "", "page-help", "about", "", "quit"};

} // namespace

WindowActions::WindowActions(MainWindow &window, PageBar &bar, ActionRegistry &registry, const ProfileKeeper &keeper)
    : QObject(&window)
    , m_window(window)
    , m_bar(bar)
    , m_registry(registry)
    , m_keeper(keeper)
    , m_palette(new CommandPalette(&window))
    , m_menu(new QToolButton)
{
    addActions();
    addButtons();
}

QAction *WindowActions::add(const char *id, const QString &text, const QString &iconName, const QKeySequence &shortcut,
                            Section section)
{
    return m_registry.add({QString::fromLatin1(id), text, iconName, shortcut, section});
}

void WindowActions::addActions()
{
    const auto slot = [this](QAction *action, auto &&to) { connect(action, &QAction::triggered, this, to); };
    slot(add("new-sign-in", tr("&New sign-in"), u"add"_s, QKeySequence::New, Section::Work),
         [this] { m_window.showNewSignIn(); });
    if (m_window.hasSandbox())
        slot(add("sandbox", tr("&Try the sandbox"), u"sandbox"_s, {}, Section::Work),
             [this] { m_window.trySandbox(); });
    slot(add("page-settings", tr("&Settings"), u"settings"_s, Qt::CTRL | Qt::Key_Comma, Section::Window),
         [this] { m_window.showSettings(); });
    slot(add("page-secrets", tr("Se&crets"), u"kept"_s, {}, Section::Window), [this] { m_window.showSecrets(); });
    slot(add("page-doctor", tr("&Doctor"), u"doctor"_s, {}, Section::Window), [this] { m_window.showDoctor(); });
    slot(add("page-help", tr("&Help"), u"help"_s, QKeySequence::HelpContents, Section::Window),
         [this] { m_window.showHelp(); });
    slot(add("palette", tr("Commands..."), u"look"_s, Qt::CTRL | Qt::Key_K, Section::Window),
         [this] { openPalette(); });
    slot(add("menu", tr("Menu"), u"bars"_s, Qt::Key_F10, Section::Window), [this] { m_menu->showMenu(); });
    slot(add("about", tr("&About Grantscope"), u"info"_s, {}, Section::Window), [this] { showAbout(); });
    slot(add("quit", tr("&Quit"), u"bad"_s, quitKey(), Section::Window), [this] { m_window.close(); });
}

void WindowActions::addButtons()
{
    m_bar.addEnd(m_registry.find(u"palette"_s));
    m_menu->setObjectName(u"windowMenu"_s);
    m_menu->setIcon(icon(u"bars"_s));
    m_menu->setAccessibleName(tr("Menu"));
    m_menu->setToolTip(
        tr("Settings, secrets, help (%1)").arg(QKeySequence(Qt::Key_F10).toString(QKeySequence::NativeText)));
    m_menu->setPopupMode(QToolButton::InstantPopup);
    m_menu->setFocusPolicy(Qt::TabFocus);
    auto *menu = new QMenu(m_menu);
    m_menu->setMenu(menu);
    connect(menu, &QMenu::aboutToShow, this, &WindowActions::fillMenu);
    fillMenu();
    m_bar.addEnd(m_menu);
}

/// Anew each time: other parts of the window may have added actions since.
void WindowActions::fillMenu()
{
    QMenu *menu = m_menu->menu();
    menu->clear();
    for (const char *id : MenuIds) {
        if (*id == '\0')
            menu->addSeparator();
        else if (QAction *action = m_registry.find(QString::fromLatin1(id)))
            menu->addAction(action);
    }
}

QList<Command> WindowActions::commands() const
{
    QList<Command> commands;
    for (const Section section : {Section::Pages, Section::Work, Section::Window}) {
        const QList<QAction *> actions = m_registry.in(section);
        for (QAction *action : actions) {
            if (!action->isEnabled() || action->objectName() == "palette"_L1 || action->objectName() == "menu"_L1)
                continue;
            commands.append({plainName(*action), sectionWords(section),
                             action->shortcut().toString(QKeySequence::NativeText), action->icon(),
                             [action] { action->trigger(); }});
        }
    }
    addProfiles(commands);
    addFindings(commands);
    return commands;
}

void WindowActions::addProfiles(QList<Command> &commands) const
{
    const QList<Profile> profiles = m_keeper.profiles();
    for (const Profile &profile : profiles)
        commands.append({profile.name,
                         profile.production ? tr("Profile, production") : tr("Profile"),
                         {},
                         icon(u"key"_s),
                         [window = &m_window, id = profile.id] { window->showProfile(id); }});
}

void WindowActions::addFindings(QList<Command> &commands) const
{
    QSet<QString> seen;
    const QList<FindingCard *> cards = m_window.findChildren<FindingCard *>();
    for (const FindingCard *card : cards) {
        const QString id = card->findingId();
        if (seen.contains(id))
            continue;
        seen.insert(id);
        commands.append({card->message(), id, {}, statusIcon(card->status()), [window = &m_window, id] {
                             window->showFinding(id);
                         }});
    }
}

void WindowActions::openPalette()
{
    m_palette->offer(commands());
}

void WindowActions::showAbout()
{
    auto *box =
        new QMessageBox(QMessageBox::NoIcon, tr("About Grantscope"),
                        tr("Grantscope %1").arg(QCoreApplication::applicationVersion()), QMessageBox::Close, &m_window);
    box->setObjectName(u"aboutBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIconPixmap(applicationIcon().pixmap(64, 64));
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(tr("Gets OAuth tokens, keeps them alive, and says what they are.\n\nQt %1. Licence: "
                               "Apache 2.0. It sends nothing to anybody but the servers that you name.")
                                .arg(QString::fromLatin1(qVersion())));
    box->open();
}

} // namespace Grantscope
