// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "net/redaction.h"
#include "settings/settingstable.h"

#include <QSet>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestSettingsTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void standsInTheOrderOfItsKeys()
    {
        const auto table = settingsTable();
        QCOMPARE(table.size(), static_cast<std::size_t>(SettingKey::FormUsername) + 1);
        for (std::size_t i = 0; i < table.size(); ++i)
            QCOMPARE(static_cast<std::size_t>(table[i].key), i);
    }

    void namesAreUniqueAndFound()
    {
        QSet<QString> names;
        for (const Setting &setting : settingsTable()) {
            const QString name = QString::fromLatin1(setting.name);
            QCOMPARE(settingNamed(name), &setting);
            names.insert(name);
        }
        QCOMPARE(static_cast<std::size_t>(names.size()), settingsTable().size());
        QVERIFY(!settingNamed(u"looks/no-such"));
    }

    void everyDefaultIsAllowed()
    {
        for (const Setting &setting : settingsTable())
            QVERIFY2(setting.check(setting.defaultValue()).has_value(), setting.name);
    }

    void noneIsNamedLikeASecret()
    {
        for (const Setting &setting : settingsTable())
            QVERIFY2(!isSecretName(QString::fromLatin1(setting.name).section(u'/', -1)), setting.name);
    }

    void whatIsShownHasWordsAndWhatIsHiddenIsSensitive()
    {
        for (const Setting &setting : settingsTable()) {
            const bool isShown = setting.group != Setting::Group::Hidden;
            QCOMPARE(qstrlen(setting.title) > 0, isShown);
            QCOMPARE(qstrlen(setting.help) > 0, isShown);
            QCOMPARE(setting.isSensitive, !isShown);
        }
    }

    void theClipboardIsAlwaysCleared()
    {
        const Setting &setting = settingOf(SettingKey::ClipboardSeconds);
        QCOMPARE(setting.defaultValue(), QJsonValue(10));
        QVERIFY(!setting.check(0).has_value());
        QVERIFY(!setting.check(4).has_value());
        QVERIFY(setting.check(5).has_value());
        QVERIFY(setting.check(120).has_value());
        QVERIFY(!setting.check(121).has_value());
    }

    void errorsSayWhatWasExpected_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<QJsonValue>("value");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, SettingKey key, const QJsonValue &value, const QString &detail) {
            QTest::newRow(name) << static_cast<int>(key) << value << detail;
        };
        row("number-too-large", SettingKey::ClipboardSeconds, 500,
            u"expected a whole number from 5 to 120, found 500"_s);
        row("number-not-whole", SettingKey::ClipboardSeconds, 7.5,
            u"expected a whole number from 5 to 120, found 7.5"_s);
        row("number-as-text", SettingKey::ClipboardSeconds, u"10"_s,
            u"expected a whole number from 5 to 120, found the text \"10\""_s);
        row("flag-as-number", SettingKey::ScreenShareAtStart, 1, u"expected true or false, found 1"_s);
        row("choice-unknown", SettingKey::ColourScheme, u"pink"_s,
            u"expected one of system, light, dark, found the text \"pink\""_s);
        row("choice-as-list", SettingKey::ColourScheme, QJsonValue(QJsonValue::Array),
            u"expected one of system, light, dark, found a list"_s);
        row("text-too-long", SettingKey::FormServer, QString(2'001, u'x'),
            u"expected a text of at most 2000 characters, found something else"_s);
    }
    void errorsSayWhatWasExpected()
    {
        QFETCH(int, key);
        QFETCH(QJsonValue, value);
        const auto checked = settingOf(static_cast<SettingKey>(key)).check(value);
        QVERIFY(!checked.has_value());
        QCOMPARE(checked.error().code, u"setting-invalid"_s);
        QTEST(checked.error().detail, "detail");
        QCOMPARE(checked.error().where, QString::fromLatin1(settingOf(static_cast<SettingKey>(key)).name));
    }
};

GRANTSCOPE_TEST(TestSettingsTable)
#include "tst_settingstable.moc"
