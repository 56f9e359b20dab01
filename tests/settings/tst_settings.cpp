// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "settings/settings.h"

#include <QFile>
#include <QFileInfo>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestSettings : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    [[nodiscard]] QString file() const { return m_folder->filePath(u"made/settings.ini"_s); }
    [[nodiscard]] QByteArray text() const
    {
        QFile opened(file());
        return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray();
    }
    [[nodiscard]] bool write(const QByteArray &bytes) const
    {
        QFile opened(file());
        return QDir().mkpath(QFileInfo(file()).path()) && opened.open(QIODevice::WriteOnly) &&
               opened.write(bytes) == bytes.size();
    }
    [[nodiscard]] static QFile::Permissions beyondTheOwner(const QString &path)
    {
        return QFile::permissions(path) & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void beginsWithTheDefaults()
    {
        const Settings settings(file());
        QCOMPARE(settings.text(SettingKey::Language), u"system"_s);
        QCOMPARE(settings.number(SettingKey::ClipboardSeconds), 10);
        QVERIFY(settings.flag(SettingKey::LockWithScreen));
        QVERIFY(!settings.flag(SettingKey::ScreenShareAtStart));
        QVERIFY(settings.isDefault(SettingKey::Language));
        QVERIFY(settings.problems().isEmpty());
    }

    void whatIsSetIsToldOnceAndComesBack()
    {
        {
            Settings settings(file());
            QList<SettingKey> changed;
            connect(&settings, &Settings::changed, this, [&changed](SettingKey key) { changed.append(key); });
            QVERIFY(settings.set(SettingKey::Language, u"de"_s).has_value());
            QVERIFY(settings.set(SettingKey::Language, u"de"_s).has_value());
            QVERIFY(settings.set(SettingKey::ClipboardSeconds, 30).has_value());
            QVERIFY(settings.set(SettingKey::LockWithScreen, false).has_value());
            QCOMPARE(changed, (QList<SettingKey>{SettingKey::Language, SettingKey::ClipboardSeconds,
                                                 SettingKey::LockWithScreen}));
        }
        const Settings again(file());
        QCOMPARE(again.text(SettingKey::Language), u"de"_s);
        QCOMPARE(again.number(SettingKey::ClipboardSeconds), 30);
        QVERIFY(!again.flag(SettingKey::LockWithScreen));
        QVERIFY(again.problems().isEmpty());
    }

    void resetForgetsWhatWasSet()
    {
        Settings settings(file());
        QVERIFY(settings.set(SettingKey::ClipboardSeconds, 30).has_value());
        settings.flush();
        QVERIFY(text().contains("clipboard-seconds=30"));
        settings.reset(SettingKey::ClipboardSeconds);
        settings.flush();
        QCOMPARE(settings.number(SettingKey::ClipboardSeconds), 10);
        QVERIFY(!text().contains("clipboard-seconds"));
    }

    void refusesWhatIsNotAllowedAndChangesNothing()
    {
        Settings settings(file());
        const auto set = settings.set(SettingKey::ClipboardSeconds, 0);
        QVERIFY(!set.has_value());
        QCOMPARE(set.error().code, u"setting-invalid"_s);
        QCOMPARE(settings.number(SettingKey::ClipboardSeconds), 10);
    }

    void isForItsOwnerAlone()
    {
        Settings settings(file());
        QVERIFY(settings.set(SettingKey::ClipboardSeconds, 30).has_value());
        settings.flush();
        QVERIFY(text().contains("30"));
        QCOMPARE(beyondTheOwner(file()), QFile::Permissions());
    }

    void takesTheRightsOfOthersFromAFileThatHasThem()
    {
        QVERIFY(write("[looks]\nlanguage=de\n"));
        QVERIFY(QFile::setPermissions(file(), QFile::ReadOwner | QFile::WriteOwner | QFile::ReadOther));
        Settings settings(file());
        QCOMPARE(beyondTheOwner(file()), QFile::Permissions());
        QVERIFY(settings.set(SettingKey::ScreenShareAtStart, true).has_value());
        settings.flush();
        QCOMPARE(beyondTheOwner(file()), QFile::Permissions());
        QVERIFY(text().contains("language=de"));
    }

    void valueDamaged()
    {
        QVERIFY(write("[discretion]\nclipboard-seconds=soon\nlock-with-screen=maybe\n[looks]\nlanguage=de\n"));
        const Settings settings(file());
        QCOMPARE(settings.number(SettingKey::ClipboardSeconds), 10);
        QVERIFY(settings.flag(SettingKey::LockWithScreen));
        QCOMPARE(settings.text(SettingKey::Language), u"de"_s);
        QCOMPARE(settings.problems().size(), 2);
        const Error &problem = settings.problems().constFirst();
        QCOMPARE(problem.code, u"setting-invalid"_s);
        QCOMPARE(problem.where, file() + u": discretion/clipboard-seconds"_s);
        QCOMPARE(problem.detail, u"expected a whole number from 5 to 120, found the text \"soon\""_s);
    }

    void fileDamaged()
    {
        QVERIFY(write("[looks]\nlanguage=de\nno sense at all\n"));
        const Settings settings(file());
        QCOMPARE(settings.problems().size(), 1);
        QCOMPARE(settings.problems().constFirst().code, u"settings-damaged"_s);
        QFile copy(file() + u".damaged"_s);
        QVERIFY(copy.open(QIODevice::ReadOnly));
        QVERIFY(copy.readAll().contains("no sense at all"));
        QCOMPARE(beyondTheOwner(copy.fileName()), QFile::Permissions());
    }

    void fileNotWritable()
    {
        QVERIFY(write("not a folder"));
        const Settings settings(file() + u"/below-a-file.ini"_s);
        QCOMPARE(settings.problems().size(), 1);
        QCOMPARE(settings.problems().constFirst().code, u"settings-not-written"_s);
        QCOMPARE(settings.number(SettingKey::ClipboardSeconds), 10);
    }

    void statesComeBackAsTheyAre()
    {
        const QByteArray bytes("\0\xff,;\n=", 6);
        {
            Settings settings(file());
            settings.setState(u"window/geometry"_s, bytes);
            settings.setState(u"window/other"_s, "x");
            settings.setState(u"window/other"_s, {});
            settings.setState(u"window/huge"_s, QByteArray(Settings::MaxState + 1, 'x'));
        }
        const Settings again(file());
        QCOMPARE(again.state(u"window/geometry"_s), bytes);
        QVERIFY(again.state(u"window/other"_s).isEmpty());
        QVERIFY(again.state(u"window/huge"_s).isEmpty());
        QVERIFY(again.unknown().isEmpty());
    }

    void unknownOnesAreKeptAndComeBack()
    {
        {
            Settings settings(file());
            QVERIFY(settings.keepUnknown(u"looks/font"_s, u"Serif"_s).has_value());
            QVERIFY(settings.keepUnknown(u"looks/size"_s, 12).has_value());
            QVERIFY(settings.keepUnknown(u"looks/bold"_s, true).has_value());
        }
        const Settings again(file());
        QCOMPARE(again.unknown(),
                 (QJsonObject{{u"looks/font"_s, u"Serif"_s}, {u"looks/size"_s, 12}, {u"looks/bold"_s, true}}));
    }

    void secretInASetting_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("by-its-name") << u"tokens/access_token"_s << QJsonValue(u"x"_s);
        QTest::newRow("by-its-shape") << u"tokens/last"_s
                                      << QJsonValue(u"eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJ4In0."_s +
                                                    u"c2lnbmF0dXJlc2lnbmF0dXJlc2lnbmF0dXJl"_s);
        QTest::newRow("a-list") << u"tokens/list"_s << QJsonValue(QJsonValue::Array);
        QTest::newRow("too-long") << u"tokens/long"_s << QJsonValue(QString(300, u'x'));
        QTest::newRow("a-state") << u"state/window"_s << QJsonValue(u"x"_s);
    }
    void secretInASetting()
    {
        QFETCH(QString, name);
        QFETCH(QJsonValue, value);
        Settings settings(file());
        const auto kept = settings.keepUnknown(name, value);
        QVERIFY(!kept.has_value());
        QCOMPARE(kept.error().code, u"setting-not-kept"_s);
        QVERIFY(!kept.error().detail.contains(u"eyJ"_s));
        QVERIFY(settings.unknown().isEmpty());
    }

    void secretInARememberedText()
    {
        Settings settings(file());
        QVERIFY(!settings.set(SettingKey::FormServer, u"https://x/?access_token=canary-canary"_s).has_value());
        QVERIFY(settings.text(SettingKey::FormServer).isEmpty());
        QVERIFY(settings.set(SettingKey::FormServer, u"https://x/"_s).has_value());
    }
};

GRANTSCOPE_TEST(TestSettings)
#include "tst_settings.moc"
