// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the window keeps from others, wired to its parts: the veil of a shared screen, the lock, the guard against pictures, and
// the sign of production. Settings are set on these.

#include "profile/profile.h"
#include "ui/discretion/captureguard.h"
#include "ui/discretion/lock.h"
#include "ui/discretion/veil.h"
#include "ui/get/getpage.h"

#include <QMainWindow>
#include <QPointer>

#include <optional>

class QStackedWidget;

namespace Grantscope
{

class Banner;
class LockPage;
class PageBar;
class ProductionFrame;
class SettingEffects;
class VeilBar;

class WindowDiscretion final : public QObject
{
    Q_OBJECT

public:
    /// A child of `window`, whose central widget, status bar and `bar` must be set. All of `services` must outlive it.
    WindowDiscretion(QMainWindow &window, const GetPage::Services &services, PageBar &bar, ProductionFrame &frame);

    [[nodiscard]] Veil &veil() { return m_veil; }
    [[nodiscard]] Lock &lock() { return m_lock; }
    [[nodiscard]] CaptureGuard &capture() { return m_capture; }
    /// What the settings say, now and when they change.
    void follow(SettingEffects &effects, Clipboard &clipboard);
    /// Says on the frame and in the window's title that the chosen profile is production. Null: none is chosen.
    void showChosen(const Profile *profile);

private:
    void buildCentre();
    void buildActions();
    void warn(int seconds);
    void onLocked(bool isLocked);
    void hideRest();
    void showRest();
    void tellProduction();

    QMainWindow &m_window;
    const SessionBook &m_book;
    PageBar &m_bar;
    ProductionFrame &m_frame;
    Veil m_veil;
    Lock m_lock;
    CaptureGuard m_capture;
    VeilBar *m_veilBar;
    Banner *m_warning;
    QStackedWidget *m_stack;
    QWidget *m_content;
    LockPage *m_lockPage = nullptr; ///< Made when it is needed first.
    QList<QPointer<QAction>> m_stilled;
    QPointer<QWidget> m_focus;
    std::optional<Profile> m_production;
};

} // namespace Grantscope
