// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/actionregistry.h"

#include "ui/theme/icons.h"

#include <QMap>
#include <QShortcut>
#include <QWidget>

#include <algorithm>

namespace Grantscope
{

namespace
{

constexpr auto SectionProperty = "section";

bool reachesTheWindow(Qt::ShortcutContext context)
{
    return context == Qt::WindowShortcut || context == Qt::ApplicationShortcut;
}

QString nameOf(const QAction &action)
{
    return action.objectName().isEmpty() ? plainName(action) : action.objectName();
}

} // namespace

ActionRegistry::ActionRegistry(QWidget &window)
    : QObject(&window)
    , m_window(window)
{
}

QAction *ActionRegistry::add(const ActionSpec &spec)
{
    Q_ASSERT(!find(spec.id));
    auto *action = new QAction(icon(spec.iconName), spec.text, this);
    action->setObjectName(spec.id);
    action->setShortcut(spec.shortcut);
    adopt(action, spec.section);
    return action;
}

void ActionRegistry::adopt(QAction *action, ActionSpec::Section section)
{
    action->setProperty(SectionProperty, static_cast<int>(section));
    m_window.addAction(action); // its shortcut acts, also while no menu or tool bar shows it
    m_actions.append(action);
    Q_EMIT added(action);
}

QList<QAction *> ActionRegistry::in(ActionSpec::Section section) const
{
    QList<QAction *> list;
    std::copy_if(m_actions.begin(), m_actions.end(), std::back_inserter(list), [section](const QAction *action) {
        return action->property(SectionProperty).toInt() == static_cast<int>(section);
    });
    return list;
}

QAction *ActionRegistry::find(const QString &id) const
{
    const auto found = std::find_if(m_actions.begin(), m_actions.end(),
                                    [&id](const QAction *action) { return action->objectName() == id; });
    return found == m_actions.end() ? nullptr : *found;
}

QString plainName(const QAction &action)
{
    QString name = action.iconText(); // QAction takes the mnemonic and the dots off
    name.remove(QChar(0x2026));
    return name;
}

QStringList shortcutClashes(const QWidget &window)
{
    QMap<QString, QStringList> users;
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QList<QKeySequence> keys = action->shortcuts();
        for (const QKeySequence &key : keys) {
            if (reachesTheWindow(action->shortcutContext()))
                users[key.toString(QKeySequence::PortableText)].append(nameOf(*action));
        }
    }
    const QList<QShortcut *> shortcuts = window.findChildren<QShortcut *>();
    for (const QShortcut *shortcut : shortcuts) {
        if (reachesTheWindow(shortcut->context()))
            users[shortcut->key().toString(QKeySequence::PortableText)].append(shortcut->objectName());
    }
    QStringList clashes;
    for (QStringList &names : users)
        names.removeDuplicates(); // the same thing on several pages, of which one is to be seen
    for (auto user = users.begin(); user != users.end(); ++user) {
        if (!user.key().isEmpty() && user->size() > 1)
            clashes.append(QStringLiteral("%1: %2").arg(user.key(), user->join(QStringLiteral(", "))));
    }
    return clashes;
}

} // namespace Grantscope
