// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The real window in each language: no two things that are seen together answer to one key.

#include "kit/registeredtest.h"
#include "translations/languageswitch.h"
#include "windowwalk.h"

#include <QAction>
#include <QGuiApplication>
#include <QKeySequence>
#include <QLabel>
#include <QLocale>
#include <QMenu>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

/// Key -> the texts that answer to it.
using Keys = QMultiMap<QString, QString>;

void add(Keys &keys, const QString &text)
{
    const QKeySequence key = QKeySequence::mnemonic(text);
    if (!key.isEmpty() && !keys.contains(key.toString(), text))
        keys.insert(key.toString(), text);
}

/// A tool button that shows an action answers to the action's own mnemonic.
Keys keysSeen(const MainWindow &window)
{
    Keys keys;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible() || !widget->isEnabled())
            continue;
        if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            add(keys, button->text());
        } else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy()) {
            add(keys, label->text());
        } else if (const auto *tabs = qobject_cast<const QTabWidget *>(widget)) {
            for (int tab = 0; tab < tabs->count(); ++tab)
                add(keys, tabs->isTabVisible(tab) ? tabs->tabText(tab) : QString());
        }
    }
    return keys;
}

Keys keysOf(const QMenu &menu)
{
    Keys keys;
    const QList<QAction *> actions = menu.actions();
    for (const QAction *action : actions)
        add(keys, action->text());
    return keys;
}

QStringList clashes(const Keys &keys, const QString &where)
{
    QStringList told;
    const QStringList all = keys.uniqueKeys();
    for (const QString &key : all) {
        if (keys.count(key) > 1)
            told.append(u"%1: %2 (%3)"_s.arg(key, QStringList(keys.values(key)).join(" and "_L1), where));
    }
    return told;
}

QStringList shortcutClashes(const MainWindow &window)
{
    Keys keys;
    const QList<QAction *> actions = window.findChildren<QAction *>();
    for (const QAction *action : actions) {
        const QList<QKeySequence> shortcuts = action->shortcuts();
        for (const QKeySequence &key : shortcuts) {
            const bool isShared = qobject_cast<const QToolButton *>(action->parent()); // one for each page's own button
            if (!key.isEmpty() && !isShared && action->shortcutContext() == Qt::WindowShortcut)
                keys.insert(key.toString(), action->text());
        }
    }
    return clashes(keys, u"shortcut"_s);
}

} // namespace

class TestWindowLanguages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void noTwoKeysAreTheSame_data()
    {
        QTest::addColumn<QString>("id");
        const QList<Language> all = LanguageSwitch::available();
        for (const Language &language : all)
            QTest::newRow(qPrintable(language.id)) << language.id;
    }

    void noTwoKeysAreTheSame()
    {
        QFETCH(QString, id);
        const QLocale before;
        {
            LanguageSwitch language;
            language.use(id);
            Workbench bench;
            const auto window = open(bench);
            QStringList told = shortcutClashes(*window);
            int keys = 0;
            walkWindow(bench, *window, [&](const QString &stop) {
                const Keys seen = keysSeen(*window);
                keys += static_cast<int>(seen.size());
                told += clashes(seen, stop);
                const QList<QMenu *> menus = menusOf(*window);
                for (const QMenu *menu : menus)
                    told += clashes(keysOf(*menu), u"menu "_s + menu->title());
            });
            told.removeDuplicates();
            QVERIFY(keys > 50);
            for (const QString &clash : std::as_const(told))
                qWarning("%s", qPrintable(clash)); // one message holds but a few of them
            QCOMPARE(told.size(), 0);
        }
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        QLocale::setDefault(before);
    }
};

GRANTSCOPE_TEST(TestWindowLanguages)
#include "tst_windowlanguages.moc"
