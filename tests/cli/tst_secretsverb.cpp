// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "home.h"
#include "kit/registeredtest.h"
#include "sandbox/sandbox.h"

#include <QJsonArray>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestSecretsVerb : public QObject
{
    Q_OBJECT

private:
    Kit::Home m_home{Kit::Keyring::Own};
    Kit::Home m_bare{Kit::Keyring::None};
    SystemClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;

    [[nodiscard]] Kit::Run save(const Kit::Home &home, const QString &name, const QStringList &more = {}) const
    {
        return home.run(QStringList{u"token"_s, u"--server"_s, m_sandbox->url().toString(), u"--dialect"_s, u"saasu"_s,
                                    u"--username"_s, u"test@host.com"_s, u"--password-env"_s, u"P"_s, u"--save"_s,
                                    name} +
                            more,
                        {{u"P"_s, u"StrongPassword"_s}});
    }
    [[nodiscard]] Kit::Run secrets(const QStringList &arguments) const
    {
        return m_home.run(QStringList{u"secrets"_s} + arguments + QStringList{u"--output"_s, u"json"_s});
    }
    [[nodiscard]] QJsonArray kept() const { return secrets({u"status"_s}).json().value(u"kept"_s).toArray(); }

private Q_SLOTS:
    void initTestCase()
    {
        if (!Kit::KeyringSession::isPossible())
            QSKIP("no gnome-keyring-daemon or dbus-daemon here");
        QVERIFY(m_home.hasKeyring());
        auto sandbox = Sandbox::start({}, m_clock);
        QVERIFY(sandbox);
        m_sandbox = std::move(*sandbox);
    }

    void statusTellsWhatIsWhere()
    {
        const QJsonObject empty = secrets({u"status"_s}).json();
        QCOMPARE(
            empty.value(u"store"_s).toObject(),
            (QJsonObject{{u"place"_s, u"Secret Service"_s}, {u"answers"_s, true}, {u"error"_s, QJsonValue::Null}}));
        QCOMPARE(empty.value(u"kept"_s).toArray(), QJsonArray());
        QCOMPARE(save(m_home, u"one"_s).exitCode, 0);
        QCOMPARE(save(m_home, u"two"_s, {u"--keep-password"_s}).exitCode, 0);
        const QJsonArray list = kept();
        QCOMPARE(list.size(), 2);
        const QJsonObject one = list.first().toObject();
        QCOMPARE(one.value(u"profile"_s).toString(), u"one"_s);
        QCOMPARE(one.value(u"orphan"_s).toBool(true), false);
        QCOMPARE(one.value(u"holds"_s).toArray(), (QJsonArray{u"access_token"_s, u"refresh_token"_s}));
        QCOMPARE(one.value(u"generation"_s).toInt(), 1);
        QCOMPARE(one.value(u"place"_s).toString(), u"Secret Service"_s);
        QVERIFY(QDateTime::fromString(one.value(u"written_at"_s).toString(), Qt::ISODate).isValid());
        QVERIFY(list.last().toObject().value(u"holds"_s).toArray().contains(u"password"_s));
        const QJsonArray files = secrets({u"status"_s}).json().value(u"files"_s).toArray();
        QVERIFY(files.size() >= 3);
        for (const auto &value : files)
            QVERIFY(value.toObject().value(u"path"_s).toString().startsWith(m_home.path()));
        const auto text = m_home.run({u"secrets"_s, u"status"_s});
        QCOMPARE(text.exitCode, 0);
        QVERIFY(text.out.contains("Secret Service") && text.out.contains("\"one\": access token, refresh token"));
        QVERIFY(text.out.contains(m_home.profilesFile().toUtf8()));
    }

    void orphansAreSeenAndForgotten()
    {
        QCOMPARE(save(m_home, u"orphan"_s).exitCode, 0);
        const QString keep = m_home.profilesFile() + u".kept"_s;
        QVERIFY(QFile::rename(m_home.profilesFile(), keep));
        QJsonArray orphans = kept();
        QVERIFY(!orphans.isEmpty());
        for (const auto &value : orphans)
            QCOMPARE(value.toObject().value(u"orphan"_s).toBool(), true);
        QVERIFY(QFile::rename(keep, m_home.profilesFile()));
        QCOMPARE(secrets({u"forget"_s, u"--profile"_s, u"orphan"_s}).exitCode, 0);
    }

    void forgetRemovesOneOrAll()
    {
        QCOMPARE(save(m_home, u"one"_s).exitCode, 0);
        QCOMPARE(save(m_home, u"two"_s).exitCode, 0);
        QCOMPARE(secrets({u"forget"_s}).exitCode, 2);
        QCOMPARE(secrets({u"forget"_s, u"--all"_s, u"--profile"_s, u"one"_s}).exitCode, 2);
        QCOMPARE(secrets({u"forget"_s, u"--profile"_s, u"nobody"_s}).exitCode, 2);
        const auto before = kept().size();
        const auto one = secrets({u"forget"_s, u"--profile"_s, u"ONE"_s});
        QVERIFY2(one.exitCode == 0, one.err.constData());
        QCOMPARE(one.json().value(u"forgotten"_s).toArray().size(), 1);
        QCOMPARE(one.json().value(u"failed"_s).toArray(), QJsonArray());
        QCOMPARE(kept().size(), before - 1);
        QCOMPARE(m_home.run({u"token"_s, u"--profile"_s, u"one"_s}).exitCode, 2); // a password is needed again
        const auto again = m_home.run({u"secrets"_s, u"forget"_s, u"--profile"_s, u"one"_s});
        QCOMPARE(again.exitCode, 0);
        QVERIFY(again.out.contains("Nothing is kept"));
        QCOMPARE(secrets({u"forget"_s, u"--all"_s}).exitCode, 0);
        QCOMPARE(kept(), QJsonArray());
    }

    void removingAProfileForgetsItsSecrets()
    {
        QCOMPARE(save(m_home, u"gone"_s).exitCode, 0);
        const auto removed = m_home.run({u"profiles"_s, u"remove"_s, u"gone"_s});
        QVERIFY2(removed.exitCode == 0, removed.err.constData());
        QVERIFY2(removed.out.contains("refresh token"), removed.out.constData());
        for (const auto &value : kept())
            QCOMPARE(value.toObject().value(u"orphan"_s).toBool(), false);
    }

    void withoutAKeyringItSaysSo()
    {
        const auto status = m_bare.run({u"secrets"_s, u"status"_s, u"--output"_s, u"json"_s});
        QCOMPARE(status.exitCode, 6);
        const QJsonObject store = status.json().value(u"store"_s).toObject();
        QCOMPARE(store.value(u"answers"_s).toBool(true), false);
        QVERIFY(store.value(u"error"_s).toObject().value(u"code"_s).isString());
        QVERIFY(!store.value(u"place"_s).toString().isEmpty());
        QCOMPARE(m_bare.run({u"secrets"_s, u"forget"_s, u"--all"_s}).exitCode, 0); // there is nobody to ask about
        QCOMPARE(save(m_bare, u"bare"_s).exitCode, 6);
        QCOMPARE(m_bare.run({u"secrets"_s, u"forget"_s, u"--all"_s}).exitCode, 6); // it can't be proved
    }

    void whatCanNotBeForgottenKeepsItsProfile()
    {
        QCOMPARE(save(m_home, u"stays"_s).exitCode, 0);
        const QHash<QString, QString> noBus{{u"DBUS_SESSION_BUS_ADDRESS"_s, u"unix:path=/nowhere/bus"_s}};
        const auto failed = m_home.run({u"profiles"_s, u"remove"_s, u"stays"_s}, noBus);
        QCOMPARE(failed.exitCode, 6);
        QVERIFY2(failed.err.contains("the profile stays"), failed.err.constData());
        QCOMPARE(m_home.run({u"token"_s, u"--profile"_s, u"stays"_s}, noBus).exitCode, 6);
        QCOMPARE(m_home.run({u"watch"_s, u"--profile"_s, u"stays"_s, u"--for"_s, u"1"_s}, noBus).exitCode, 6);
        QCOMPARE(m_home.run({u"token"_s, u"--profile"_s, u"stays"_s}).exitCode, 0); // it was there all the time
    }
};

GRANTSCOPE_TEST(TestSecretsVerb)
#include "tst_secretsverb.moc"
