// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/discretion/lock.h"

#include "ui/marks/forgetevent.h"
#include "ui/widgets/clipboard.h"

#include <QApplication>
#include <QPointer>
#include <QWidget>

namespace Grantscope
{

namespace
{

void tellToForget()
{
    QList<QPointer<QWidget>> all; // one that forgets may delete others
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        all.append(widget);
    for (const QPointer<QWidget> &widget : std::as_const(all)) {
        ForgetEvent told;
        if (widget)
            QCoreApplication::sendEvent(widget, &told);
    }
}

} // namespace

Lock::Lock(SessionBook &book, Clipboard &clipboard, QObject *parent)
    : QObject(parent)
    , m_book(book)
    , m_clipboard(clipboard)
    , m_idle(book.clock())
{
    connect(&m_idle, &IdleWatch::idle, this, &Lock::lock);
    connect(&m_screen, &ScreenLockWatch::screenLocked, this, [this] {
        if (m_followsScreen)
            lock();
    });
    m_idle.setMinutes(UsualMinutes);
}

void Lock::setKeepsAlive(bool keeps)
{
    m_keepsAlive = keeps;
    m_book.setPaused(m_isLocked && !keeps);
}

void Lock::lock()
{
    if (m_isLocked)
        return;
    m_isLocked = true;
    m_idle.setRunning(false);
    tellToForget();
    m_clipboard.clearSecret();
    m_book.setPaused(!m_keepsAlive);
    Q_EMIT lockedChanged(true);
}

void Lock::unlock()
{
    if (!m_isLocked)
        return;
    m_isLocked = false;
    m_book.setPaused(false);
    m_idle.setRunning(true);
    Q_EMIT lockedChanged(false);
}

} // namespace Grantscope
