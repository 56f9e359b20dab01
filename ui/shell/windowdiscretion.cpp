// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/windowdiscretion.h"

#include "settings/settings.h"
#include "ui/access/announcer.h"
#include "ui/discretion/lockpage.h"
#include "ui/discretion/mask.h"
#include "ui/discretion/veilbar.h"
#include "ui/marks/discretion.h"
#include "ui/profiles/productionframe.h"
#include "ui/settings/settingeffects.h"
#include "ui/shell/banner.h"
#include "ui/shell/pagebar.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/clipboard.h"

#include <QApplication>
#include <QStackedWidget>
#include <QStatusBar>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

WindowDiscretion::WindowDiscretion(QMainWindow &window, const GetPage::Services &services, PageBar &bar,
                                   ProductionFrame &frame)
    : QObject(&window)
    , m_window(window)
    , m_book(services.keeper.book())
    , m_bar(bar)
    , m_frame(frame)
    , m_lock(services.keeper.book(), services.clipboard)
    , m_veilBar(new VeilBar(m_veil))
    , m_warning(new Banner(u"lockWarning"_s))
    , m_stack(new QStackedWidget)
    , m_content(new QWidget)
{
    buildCentre();
    buildActions();
    connect(&m_veil, &Veil::changed, this, &WindowDiscretion::tellProduction);
    connect(&m_lock, &Lock::lockedChanged, this, &WindowDiscretion::onLocked);
    connect(&m_lock.idleWatch(), &IdleWatch::nearlyIdle, this, &WindowDiscretion::warn);
}

void WindowDiscretion::buildCentre()
{
    auto *top = new QVBoxLayout;
    top->setContentsMargins(Spacing::Section, 0, Spacing::Section, 0);
    top->addWidget(m_warning);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(top);
    column->addWidget(m_window.takeCentralWidget(), 1);
    m_stack->addWidget(m_content);
    m_window.setCentralWidget(m_stack);
    m_window.statusBar()->addPermanentWidget(m_veilBar);
}

void WindowDiscretion::buildActions()
{
    auto *lock = new QAction(icon(u"locked"_s), tr("Lock the window"), this);
    lock->setObjectName(u"lockWindow"_s);
    lock->setShortcut(Qt::CTRL | Qt::Key_L);
    lock->setToolTip(tr("Lock the window, and forget what was pasted or typed into it (%1)")
                         .arg(lock->shortcut().toString(QKeySequence::NativeText)));
    connect(lock, &QAction::triggered, &m_lock, &Lock::lock);
    m_bar.addCorner({m_veilBar->action(), lock});
}

void WindowDiscretion::follow(SettingEffects &effects, Clipboard &clipboard)
{
    effects.on({SettingKey::ClipboardSeconds}, [&clipboard](const Settings &now) {
        clipboard.setKeepSeconds(now.number(SettingKey::ClipboardSeconds));
    });
    effects.on({SettingKey::LockAfterMinutes, SettingKey::LockWithScreen, SettingKey::KeepAliveWhileLocked},
               [this](const Settings &now) {
                   m_lock.setIdleMinutes(now.number(SettingKey::LockAfterMinutes));
                   m_lock.setFollowsScreen(now.flag(SettingKey::LockWithScreen));
                   m_lock.setKeepsAlive(now.flag(SettingKey::KeepAliveWhileLocked));
               });
    effects.on({SettingKey::ScreenShareAtStart}, [this](const Settings &now) {
        if (now.flag(SettingKey::ScreenShareAtStart))
            m_veil.setOn(true);
    });
}

void WindowDiscretion::warn(int seconds)
{
    m_warning->say(
        seconds == 0
            ? QString()
            : tr("The window locks in %Ln s. Pasted tokens and texts, found rows and typed secrets are forgotten "
                 "then. Press a key or move the mouse to go on.",
                 nullptr, seconds),
        Status::Warn);
}

void WindowDiscretion::onLocked(bool isLocked)
{
    warn(0);
    if (isLocked)
        hideRest();
    else
        showRest();
    for (QWidget *part : {m_content, static_cast<QWidget *>(m_window.statusBar())})
        Mask::put(part, isLocked); // a screen reader finds nothing behind the page either
    m_bar.setVisible(!isLocked);
    m_window.statusBar()->setVisible(!isLocked);
    tellProduction();
}

void WindowDiscretion::hideRest()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (window != &m_window && window->isVisible())
            window->close(); // a question, a menu: it may bear a name
    }
    m_focus = m_window.focusWidget();
    const QList<QAction *> actions = m_window.actions();
    for (QAction *action : actions) {
        if (!action->isEnabled() || action->shortcut() == QKeySequence(QKeySequence::Quit))
            continue;
        action->setEnabled(false);
        m_stilled.append(action);
    }
    if (!m_lockPage) {
        m_lockPage = new LockPage(m_book);
        m_stack->addWidget(m_lockPage);
        connect(m_lockPage, &LockPage::unlockRequested, &m_lock, &Lock::unlock);
    }
    m_stack->setCurrentWidget(m_lockPage);
    m_lockPage->focusFirst();
}

void WindowDiscretion::showRest()
{
    for (const QPointer<QAction> &action : std::exchange(m_stilled, {})) {
        if (action)
            action->setEnabled(true);
    }
    m_stack->setCurrentWidget(m_content);
    if (m_focus)
        m_focus->setFocus(Qt::OtherFocusReason);
}

void WindowDiscretion::showChosen(const Profile *profile)
{
    m_production = profile && profile->production ? std::optional(*profile) : std::nullopt;
    tellProduction();
}

void WindowDiscretion::tellProduction()
{
    Announcer::of(m_window).setDiscreet(m_lock.isLocked() || m_veil.state().hidesPersonal);
    QString name;
    if (m_production)
        name = m_veil.state().hidesPersonal ? hidden(m_production->name, m_production->username) : m_production->name;
    m_frame.setProduction(name, m_production ? QColor(m_production->colour) : QColor());
    if (m_lock.isLocked())
        m_window.setWindowTitle(tr("Grantscope (locked)"));
    else if (m_production)
        m_window.setWindowTitle(tr("%1 (production) - Grantscope", "name of a profile").arg(name));
    else
        m_window.setWindowTitle(tr("Grantscope"));
}

} // namespace Grantscope
