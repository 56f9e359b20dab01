// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the window looked like when it was closed: its place and size, its panes, the columns of its tables, its page.
//
// Sizes and names of pages alone: no text that stands in the window is kept.

#include <QObject>

class QWidget;

namespace Grantscope
{

class ActionRegistry;
class Settings;

class WindowMemory final : public QObject
{
    Q_OBJECT

public:
    /// Keeps it each time `window` is hidden or closed. Both must outlive it.
    WindowMemory(QWidget &window, Settings &settings);

    /// To be called before the window is shown, when all its parts are there. What is too large for the screen is made smaller,
    /// what lies outside is moved in. Opens the page that was open by its action in `registry`, where that is known.
    void restore(const ActionRegistry &registry);
    void keep();
    /// The id of its action; empty: one that is not come back to. Before restore() it is the window that begins, and nothing to
    /// remember.
    void keepPage(const QString &id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fitToScreen();

    QWidget &m_window;
    Settings &m_settings;
    bool m_isRestored = false;
};

} // namespace Grantscope
