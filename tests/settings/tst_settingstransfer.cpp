// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "settings/settings.h"
#include "settings/settingstable.h"
#include "settings/settingstransfer.h"

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestSettingsTransfer : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    [[nodiscard]] QString next() { return m_folder.filePath(u"%1.ini"_s.arg(++m_files)); }

private Q_SLOTS:
    void anExportComesBackElsewhere()
    {
        Settings here(next());
        QVERIFY(here.set(SettingKey::Language, u"ja"_s).has_value());
        QVERIFY(here.set(SettingKey::HistoryKept, 500).has_value());
        QVERIFY(here.set(SettingKey::LockWithScreen, false).has_value());
        QVERIFY(here.keepUnknown(u"looks/font"_s, u"Serif"_s).has_value());
        Settings there(next());
        QVERIFY(there.set(SettingKey::ScreenShareAtStart, true).has_value());
        const auto import = importSettings(exportedSettings(here), u"x.json"_s, there);
        QVERIFY(import.has_value());
        QVERIFY(import->problems.isEmpty());
        QCOMPARE(import->unknown, QStringList{u"looks/font"_s});
        for (const Setting &setting : settingsTable())
            QCOMPARE(there.value(setting.key), here.value(setting.key));
        QCOMPARE(there.unknown(), here.unknown());
    }

    void nothingSensitiveIsExported()
    {
        Settings settings(next());
        QVERIFY(settings.set(SettingKey::FormUsername, u"test@host.com"_s).has_value());
        QVERIFY(settings.set(SettingKey::FormServer, u"https://customer.example"_s).has_value());
        settings.setState(u"window/geometry"_s, "geometry");
        const QByteArray json = exportedSettings(settings);
        for (const char *absent : {"test@host.com", "customer.example", "signin", "state", "geometry"})
            QVERIFY2(!json.contains(absent), absent);
        const QJsonObject all = QJsonDocument::fromJson(json).object().value(u"settings").toObject();
        QCOMPARE(all.value(u"looks/language").toString(), u"system"_s);
    }

    void notADocument_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("detail");
        QTest::newRow("no-json") << QByteArray("{") << u"settings-damaged"_s << u"x.json: byte 1"_s << QString();
        QTest::newRow("a-list") << QByteArray("[]") << u"settings-damaged"_s << u"x.json: $"_s
                                << u"expected an object"_s;
        QTest::newRow("no-schema") << QByteArray("{}") << u"settings-damaged"_s << u"x.json: $.schema"_s
                                   << u"expected the number 1"_s;
        QTest::newRow("too-new") << QByteArray(R"({"schema":2,"settings":{}})") << u"settings-too-new"_s
                                 << u"x.json: $.schema"_s << u"expected at most 1, found 2"_s;
        QTest::newRow("no-settings") << QByteArray(R"({"schema":1})") << u"settings-damaged"_s
                                     << u"x.json: $.settings"_s << u"expected an object"_s;
    }
    void notADocument()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, detail);
        Settings settings(next());
        const auto import = importSettings(json, u"x.json"_s, settings);
        QVERIFY(!import.has_value());
        QTEST(import.error().code, "code");
        QTEST(import.error().where, "where");
        if (!detail.isEmpty())
            QCOMPARE(import.error().detail, detail);
    }

    void valueInvalid()
    {
        Settings settings(next());
        const auto import = importSettings(
            R"({"schema":1,"settings":{"discretion/clipboard-seconds":0,"looks/language":"de","tokens/password":"x",
                "signin/server":"https://x/"}})",
            u"x.json"_s, settings);
        QVERIFY(import.has_value());
        QCOMPARE(import->taken, 1);
        QCOMPARE(settings.text(SettingKey::Language), u"de"_s);
        QCOMPARE(settings.number(SettingKey::ClipboardSeconds), 10);
        QVERIFY(settings.text(SettingKey::FormServer).isEmpty());
        QCOMPARE(import->problems.size(), 3);
        QCOMPARE(import->problems.at(0).where, u"x.json: $.settings['discretion/clipboard-seconds']"_s);
        QCOMPARE(import->problems.at(0).detail, u"expected a whole number from 5 to 120, found 0"_s);
        QCOMPARE(import->problems.at(1).code, u"setting-not-imported"_s);
        QCOMPARE(import->problems.at(2).code, u"setting-not-kept"_s);
        QVERIFY(import->unknown.isEmpty());
    }
};

GRANTSCOPE_TEST(TestSettingsTransfer)
#include "tst_settingstransfer.moc"
