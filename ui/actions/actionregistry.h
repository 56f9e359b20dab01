// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The actions of the window: the one list that the tool bar, the menu, the list of keys and the command palette are made from.

#include "ui/actions/actionspec.h"

#include <QAction>
#include <QList>
#include <QObject>

namespace Grantscope
{

class ActionRegistry final : public QObject
{
    Q_OBJECT

public:
    /// Shortcuts act in `window`, and in whatever part of it has the focus.
    explicit ActionRegistry(QWidget &window);

    /// Ids are unique.
    QAction *add(const ActionSpec &spec);
    /// One that was made elsewhere, under the name that it bears. It must outlive the registry, or be a child of the window.
    void adopt(QAction *action, ActionSpec::Section section);
    /// In the order in which they came.
    [[nodiscard]] const QList<QAction *> &all() const { return m_actions; }
    [[nodiscard]] QList<QAction *> in(ActionSpec::Section section) const;
    /// Null: there is none.
    [[nodiscard]] QAction *find(const QString &id) const;

Q_SIGNALS:
    void added(QAction *action);

private:
    QWidget &m_window;
    QList<QAction *> m_actions;
};

/// The text without its mnemonic and dots: `Import settings`.
[[nodiscard]] QString plainName(const QAction &action);
/// Keys that mean two things at once anywhere in `window`: `Ctrl+K: palette, page-compare`. Empty: none does.
[[nodiscard]] QStringList shortcutClashes(const QWidget &window);

} // namespace Grantscope
