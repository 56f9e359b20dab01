// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "home.h"
#include "kit/registeredtest.h"

#include <QJsonArray>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestProfilesVerb : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Kit::Home> m_home;

    [[nodiscard]] Kit::Run profiles(const QStringList &arguments, const QByteArray &input = {}) const
    {
        return m_home->run(QStringList{u"profiles"_s} + arguments, {}, input);
    }
    [[nodiscard]] QJsonObject shown(const QString &name) const
    {
        return profiles({u"show"_s, name, u"--output"_s, u"json"_s}).json();
    }
    [[nodiscard]] Kit::Run add(const QString &name, const QStringList &more = {}) const
    {
        return profiles(QStringList{u"add"_s, name, u"--server"_s, u"https://api.example.com"_s, u"--dialect"_s,
                                    u"saasu"_s, u"--username"_s, u"u@example.com"_s} +
                        more);
    }
    [[nodiscard]] QByteArray file() const
    {
        QFile file(m_home->profilesFile());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    void damage(const QByteArray &bytes) const
    {
        QFile file(m_home->profilesFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
    }

private Q_SLOTS:
    void init() { m_home = std::make_unique<Kit::Home>(Kit::Keyring::None); }

    void whatWasAddedIsShown()
    {
        QCOMPARE(profiles({u"list"_s}).out, "");
        const auto added =
            add(u"Books"_s, {u"--scope"_s, u"full"_s, u"--timeout"_s, u"5"_s, u"--keep-alive"_s, u"--production"_s,
                             u"--colour"_s, u"#aa0000"_s, u"--param"_s, u"tenant=a b"_s, u"--proxy"_s, u"none"_s});
        QVERIFY2(added.exitCode == 0, added.err.constData());
        const QJsonObject profile = shown(u"books"_s);
        const QJsonObject expected{{u"id"_s, profile.value(u"id"_s)},
                                   {u"name"_s, u"Books"_s},
                                   {u"dialect"_s, u"saasu"_s},
                                   {u"grant"_s, u"password"_s},
                                   {u"endpoint"_s, u"https://api.example.com/authorisation/token"_s},
                                   {u"format"_s, u"json"_s},
                                   {u"username"_s, u"u@example.com"_s},
                                   {u"scope"_s, u"full"_s},
                                   {u"client_id"_s, QJsonValue::Null},
                                   {u"client_auth"_s, u"none"_s},
                                   {u"parameters"_s, QJsonArray{QJsonArray{u"tenant"_s, u"a b"_s}}},
                                   {u"keep_alive"_s, true},
                                   {u"renew_with_password"_s, false},
                                   {u"production"_s, true},
                                   {u"colour"_s, u"#aa0000"_s},
                                   {u"timeout_ms"_s, 5000},
                                   {u"ca_file"_s, QJsonValue::Null},
                                   {u"proxy"_s, u"none"_s},
                                   {u"allow_plain_http"_s, false},
                                   {u"kept"_s, QJsonValue::Null}};
        QCOMPARE(profile, expected);
        const auto text = profiles({u"show"_s, u"Books"_s});
        QVERIFY(text.out.contains("https://api.example.com/authorisation/token") && text.out.contains("5 s"));
        const QJsonObject list = profiles({u"list"_s, u"--output"_s, u"json"_s}).json();
        QCOMPARE(list.value(u"file"_s).toString(), m_home->profilesFile());
        QCOMPARE(list.value(u"profiles"_s).toArray(), QJsonArray{profile});
        QVERIFY(profiles({u"list"_s}).out.startsWith("Books  https://api.example.com/"));
        QVERIFY(!(QFile::permissions(m_home->profilesFile()) & (QFile::ReadGroup | QFile::ReadOther)));
    }

    void editChangesWhatWasGivenAndNothingElse()
    {
        QCOMPARE(add(u"a"_s, {u"--scope"_s, u"full"_s, u"--timeout"_s, u"5"_s, u"--keep-alive"_s}).exitCode, 0);
        QJsonObject expected = shown(u"a"_s);
        const auto edited = profiles({u"edit"_s, u"a"_s, u"--no-keep-alive"_s, u"--username"_s, u"other"_s,
                                      u"--colour"_s, u"#00ff00"_s, u"--allow-plain-http"_s, u"--rename"_s, u"b"_s});
        QVERIFY2(edited.exitCode == 0, edited.err.constData());
        expected.insert(u"keep_alive"_s, false);
        expected.insert(u"username"_s, u"other"_s);
        expected.insert(u"colour"_s, u"#00ff00"_s);
        expected.insert(u"allow_plain_http"_s, true);
        expected.insert(u"name"_s, u"b"_s);
        QCOMPARE(shown(u"b"_s), expected);
        QCOMPARE(profiles({u"edit"_s, u"b"_s, u"--no-allow-plain-http"_s, u"--dialect"_s, u"rfc6749"_s}).exitCode, 0);
        expected.insert(u"allow_plain_http"_s, false);
        expected.insert(u"dialect"_s, u"rfc6749"_s);
        expected.insert(u"format"_s, u"form"_s); // the one that it had is not among the dialect's
        QCOMPARE(shown(u"b"_s), expected);
        QCOMPARE(profiles({u"edit"_s, u"b"_s, u"--server"_s, u"https://b.example/v2"_s}).exitCode, 0);
        QVERIFY(shown(u"b"_s).value(u"endpoint"_s).toString().startsWith(u"https://b.example/v2/"_s));
    }

    void removeTakesItAway()
    {
        QCOMPARE(add(u"a"_s).exitCode, 0);
        QCOMPARE(add(u"b"_s).exitCode, 0);
        const auto removed = profiles({u"remove"_s, u"A"_s, u"--output"_s, u"json"_s});
        QCOMPARE(removed.exitCode, 0); // without a keyring, since nothing was kept
        QCOMPARE(removed.json(), (QJsonObject{{u"removed"_s, u"a"_s}, {u"forgotten"_s, QJsonValue::Null}}));
        QCOMPARE(profiles({u"show"_s, u"a"_s}).exitCode, 2);
        QCOMPARE(profiles({u"show"_s, u"b"_s}).exitCode, 0);
    }

    void exportsComeBackElsewhere()
    {
        QCOMPARE(add(u"a"_s, {u"--param"_s, u"tenant=1"_s, u"--keep-alive"_s}).exitCode, 0);
        QCOMPARE(add(u"b"_s).exitCode, 0);
        const QString path = m_home->path() + u"/export.json"_s;
        QCOMPARE(profiles({u"export"_s, path}).exitCode, 0);
        const QByteArray all = profiles({u"export"_s}).out;
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll().trimmed(), all.trimmed());
        QVERIFY(!all.contains("\"id\""));
        const QByteArray one = profiles({u"export"_s, u"--profile"_s, u"B"_s}).out;
        QVERIFY(one.contains("\"b\"") && !one.contains("\"a\""));

        QJsonObject before = shown(u"a"_s);
        const auto taken = profiles({u"import"_s, path});
        QCOMPARE(taken.exitCode, 2);
        QVERIFY2(taken.err.contains("a, b"), taken.err.constData());

        init(); // another user
        const auto imported = profiles({u"import"_s, u"-"_s, u"--output"_s, u"json"_s}, all);
        QCOMPARE(imported.exitCode, 0);
        QCOMPARE(imported.json(),
                 (QJsonObject{{u"imported"_s, QJsonArray{u"a"_s, u"b"_s}}, {u"left_out"_s, QJsonArray()}}));
        QJsonObject after = shown(u"a"_s);
        QVERIFY(before.take(u"id"_s) != after.take(u"id"_s));
        QCOMPARE(after, before);
    }

    void importSaysWhatItLeftOut()
    {
        const QByteArray document = "{\"schema\": 1, \"profiles\": ["
                                    "{\"name\": \"good\", \"dialect\": \"saasu\", \"endpoint\": "
                                    "\"https://a.example/t\", \"password\": \"Sesame1\"},"
                                    "{\"name\": \"bad\", \"dialect\": \"saasu\", \"endpoint\": \"nonsense\"}]}";
        const auto imported = profiles({u"import"_s, u"-"_s, u"--output"_s, u"json"_s}, document);
        QVERIFY2(imported.exitCode == 0, imported.err.constData());
        QCOMPARE(imported.json().value(u"imported"_s).toArray(), QJsonArray{u"good"_s});
        QCOMPARE(imported.json().value(u"left_out"_s).toArray().size(), 2);
        QVERIFY2(imported.err.count("left out:") == 2, imported.err.constData());
        for (const QByteArray &text : {file(), imported.out, imported.err})
            QVERIFY(!text.contains("Sesame1"));
    }

    void aDamagedFileIsSaidAndKept()
    {
        QCOMPARE(add(u"a"_s).exitCode, 0);
        damage("{\"schema\": 1, \"profiles\": [");
        for (const QString &action : {u"list"_s, u"export"_s}) {
            const auto refused = profiles({action});
            QCOMPARE(refused.exitCode, 2);
            QVERIFY(refused.out.isEmpty());
            QVERIFY2(refused.err.contains(m_home->profilesFile().toUtf8()), refused.err.constData());
            QVERIFY2(refused.err.contains("a copy is"), refused.err.constData());
        }
        QCOMPARE(add(u"b"_s).exitCode, 2);
        QCOMPARE(file(), "{\"schema\": 1, \"profiles\": ["); // as it was
        const QDir folder = QFileInfo(m_home->profilesFile()).dir();
        QCOMPARE(folder.entryList({u"profiles.json.damaged-*"_s}).size(), 1);
    }

    void mistakesEndWithTwo_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<QString>("says");
        const auto row = [](const char *name, const QString &arguments, const QString &says) {
            QTest::newRow(name) << arguments.split(u' ', Qt::SkipEmptyParts) << says;
        };
        const QString add = u"add b --server https://a.example --dialect saasu "_s;
        row("nothing", u""_s, u"list, show"_s);
        row("unknown-action", u"reset"_s, u"list, show"_s);
        row("no-name", u"show"_s, u"one name"_s);
        row("two-names", u"remove a b"_s, u"one name"_s);
        row("unknown-profile", u"show b"_s, u"there are: taken"_s);
        row("name-taken", u"add Taken --server https://a.example"_s, u"aken"_s);
        row("name-taken-by-edit", u"edit other --rename TAKEN"_s, u"TAKEN"_s);
        row("no-endpoint", u"add b"_s, u"--server"_s);
        row("secret-as-parameter", add + u"--param api_key=Sesame1"_s, u"api_key"_s);
        row("timeout-too-long", add + u"--timeout 3000"_s, u"timeout"_s);
        row("colour", add + u"--colour red"_s, u"#rrggbb"_s);
        row("on-and-off", add + u"--keep-alive --no-keep-alive"_s, u"--keep-alive"_s);
        row("plain-http", u"add b --server http://a.example"_s, u"http"_s);
        row("password-by-value", add + u"--password Sesame1"_s, u"-stdin"_s);
        row("import-of-nothing", u"import /nowhere/at/all"_s, u"/nowhere/at/all"_s);
        row("output", u"list --output yaml"_s, u"text or json"_s);
    }

    void mistakesEndWithTwo()
    {
        QFETCH(QStringList, arguments);
        QFETCH(QString, says);
        QCOMPARE(add(u"taken"_s).exitCode, 0);
        QCOMPARE(add(u"other"_s).exitCode, 0);
        const QByteArray before = file();
        const auto mistake = profiles(arguments);
        QCOMPARE(mistake.exitCode, 2);
        QVERIFY2(mistake.err.contains(says.toUtf8()), mistake.err.constData());
        QVERIFY(!mistake.err.contains("Sesame1"));
        QCOMPARE(file(), before);
    }
};

GRANTSCOPE_TEST(TestProfilesVerb)
#include "tst_profilesverb.moc"
