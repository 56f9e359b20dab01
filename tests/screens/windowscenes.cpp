// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowscenes.h"

#include "ui/profiles/profilelist.h"

#include <QAction>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Grantscope::Screens
{

namespace
{

void addProfile(Stage &stage, const QString &name)
{
    Profile profile;
    profile.name = name;
    profile.dialect = u"saasu"_s;
    profile.endpoint = QUrl(u"https://api.example.com/authorisation/token"_s);
    profile.username = u"test@host.com"_s;
    if (!stage.keeper().add(profile))
        qFatal("the profile was not added");
}

void settings(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.window().showSettings();
    stage.save(name);
}

void settingsChanged(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    (void)stage.settings().set(SettingKey::ClipboardSeconds, 30);
    (void)stage.settings().set(SettingKey::LockWithScreen, false);
    stage.window().showSettings();
    stage.find<QLineEdit>(u"searchSettings"_s)->setText(u"lock"_s);
    stage.save(name);
}

void settingsBelow(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.window().showSettings();
    QScrollBar *bar = stage.find<QScrollArea>(u"settingsList"_s)->verticalScrollBar();
    bar->setValue(bar->maximum());
    stage.save(name);
}

void help(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.window().showHelp();
    stage.save(name);
}

void helpKeys(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.window().showHelp();
    stage.find<QListWidget>(u"chapters"_s)->setCurrentRow(9);
    stage.save(name);
}

void helpFinding(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.window().showFinding(u"alg-none"_s);
    stage.save(name);
}

/// The palette is a window of its own, so it is painted where it would be.
void palette(const Shoot &shoot, const QString &name, const QString &typed)
{
    Stage stage(shoot);
    addProfile(stage, u"Acme books"_s);
    addProfile(stage, u"PalmSmart test"_s);
    stage.window().showGet();
    stage.find<QAction>(u"palette"_s)->trigger();
    stage.find<QLineEdit>(u"commandLine"_s)->setText(typed);
    QTest::qWait(20);
    auto *dialog = stage.find<QDialog>(u"commandPalette"_s);
    QPixmap picture = stage.window().grab();
    QPainter(&picture).drawPixmap(stage.window().mapFromGlobal(dialog->pos()), dialog->grab());
    const QString file = u"%1%2-%3-%4.png"_s.arg(name, shoot.suffix, shoot.scheme).arg(shoot.scale);
    if (!picture.save(QDir(shoot.folder).filePath(file)))
        qFatal("%s could not be written", qPrintable(file));
}

void undo(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    addProfile(stage, u"Acme books"_s);
    addProfile(stage, u"PalmSmart test"_s);
    stage.window().showGet();
    auto *list = stage.window().findChild<ProfileList *>();
    list->actions().requestRemoval(stage.keeper().profiles().constFirst().id);
    stage.save(name);
}

} // namespace

QList<Scene> windowScenes()
{
    const auto searching = [](const QString &typed) {
        return [typed](const Shoot &shoot, const QString &name) { palette(shoot, name, typed); };
    };
    return {{u"90-settings"_s, settings, true},
            {u"91-settings-changed"_s, settingsChanged, false},
            {u"92-settings-below"_s, settingsBelow, false},
            {u"93-help"_s, help, true},
            {u"94-help-keys"_s, helpKeys, false},
            {u"95-help-finding"_s, helpFinding, false},
            {u"96-commands"_s, searching({}), true},
            {u"97-commands-typed"_s, searching(u"ac"_s), false},
            {u"98-commands-none"_s, searching(u"zzz"_s), false},
            {u"99-undo"_s, undo, true}};
}

} // namespace Grantscope::Screens
