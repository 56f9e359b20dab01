// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/windowmemory.h"

#include "settings/settings.h"
#include "ui/actions/actionregistry.h"

#include <QEvent>
#include <QHeaderView>
#include <QScreen>
#include <QSplitter>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

/// Of a part that can be told by its name: two that bear the same one are meant to look the same.
QString panesKey(const QSplitter &splitter)
{
    return u"panes/"_s + splitter.objectName();
}

QString columnsKey(const QHeaderView &header)
{
    return u"columns/"_s + header.parent()->objectName();
}

bool hasName(const QSplitter &splitter)
{
    return !splitter.objectName().isEmpty();
}

bool hasName(const QHeaderView &header)
{
    return header.orientation() == Qt::Horizontal && header.parent() && !header.parent()->objectName().isEmpty();
}

/// A part that never was on the screen has no sizes of its own yet.
bool wasSeen(const QWidget &widget)
{
    return widget.testAttribute(Qt::WA_WState_Polished);
}

} // namespace

WindowMemory::WindowMemory(QWidget &window, Settings &settings)
    : QObject(&window)
    , m_window(window)
    , m_settings(settings)
{
    window.installEventFilter(this);
}

void WindowMemory::restore(const ActionRegistry &registry)
{
    if (const QByteArray geometry = m_settings.state(u"window"_s); !geometry.isEmpty()) {
        m_window.restoreGeometry(geometry);
        fitToScreen();
    }
    const QList<QSplitter *> splitters = m_window.findChildren<QSplitter *>();
    for (QSplitter *splitter : splitters) {
        const QByteArray state = hasName(*splitter) ? m_settings.state(panesKey(*splitter)) : QByteArray();
        if (!state.isEmpty())
            splitter->restoreState(state);
    }
    const QList<QHeaderView *> headers = m_window.findChildren<QHeaderView *>();
    for (QHeaderView *header : headers) {
        const QByteArray state = hasName(*header) ? m_settings.state(columnsKey(*header)) : QByteArray();
        if (!state.isEmpty())
            header->restoreState(state); // of a table with other columns by now it takes nothing
    }
    m_isRestored = true;
    if (QAction *page = registry.find(QString::fromLatin1(m_settings.state(u"page"_s))))
        page->trigger();
}

/// Qt looks after this where the frame of the window is known already; here it is not yet.
void WindowMemory::fitToScreen()
{
    const QRect free = m_window.screen()->availableGeometry();
    const QSize size = m_window.size().boundedTo(free.size()).expandedTo(m_window.minimumSize());
    m_window.resize(size);
    m_window.move(std::clamp(m_window.x(), free.left(), std::max(free.left(), free.right() + 1 - size.width())),
                  std::clamp(m_window.y(), free.top(), std::max(free.top(), free.bottom() + 1 - size.height())));
}

void WindowMemory::keep()
{
    m_settings.setState(u"window"_s, m_window.saveGeometry());
    const QList<QSplitter *> splitters = m_window.findChildren<QSplitter *>();
    for (const QSplitter *splitter : splitters) {
        if (hasName(*splitter) && wasSeen(*splitter))
            m_settings.setState(panesKey(*splitter), splitter->saveState());
    }
    const QList<QHeaderView *> headers = m_window.findChildren<QHeaderView *>();
    for (const QHeaderView *header : headers) {
        if (hasName(*header) && wasSeen(*header))
            m_settings.setState(columnsKey(*header), header->saveState());
    }
    m_settings.flush();
}

void WindowMemory::keepPage(const QString &id)
{
    if (m_isRestored)
        m_settings.setState(u"page"_s, id.toLatin1());
}

bool WindowMemory::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::Hide && !event->spontaneous())
        keep();
    return QObject::eventFilter(watched, event);
}

} // namespace Grantscope
