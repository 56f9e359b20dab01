// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/record/secretindex_p.h"
#include "kit/manualclock.h"
#include "kit/registeredtest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using State = IndexReading::State;

namespace
{

IndexEntry entryOf(const QUuid &owner)
{
    const Kit::ManualClock clock;
    return {{owner, 12, {u"password"_s, u"refresh_token"_s}, u"Secret Service"_s, clock.now()},
            Slot::B,
            3,
            QByteArray::fromHex("0011223344556677")};
}

} // namespace

class TestSecretIndex : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QUuid m_owner = QUuid::createUuid();

    [[nodiscard]] SecretIndex index() const { return SecretIndex(m_folder.filePath(u"secrets"_s)); }
    [[nodiscard]] QString file() const
    {
        return m_folder.filePath(u"secrets/"_s + m_owner.toString(QUuid::WithoutBraces) + u".json"_s);
    }
    void put(const QByteArray &bytes) const
    {
        QFile target(file());
        QVERIFY(target.open(QIODevice::WriteOnly));
        QCOMPARE(target.write(bytes), bytes.size());
    }

private Q_SLOTS:
    void init() { QVERIFY(index().write(entryOf(m_owner))); }

    void whatWasWrittenIsRead()
    {
        QCOMPARE(index().read(m_owner), (IndexReading{State::Good, entryOf(m_owner), {}}));
        QCOMPARE(index().owners(), QList<QUuid>{m_owner});
        QCOMPARE(index().read(QUuid::createUuid()).state, State::Absent);
    }

    void nobodyElseMayRead()
    {
#ifdef Q_OS_UNIX
        const QFile::Permissions user = QFile::ReadUser | QFile::WriteUser;
        const QFile::Permissions owner = QFile::ReadOwner | QFile::WriteOwner;
        QCOMPARE(QFileInfo(file()).permissions(), user | owner);
        QCOMPARE(QFileInfo(m_folder.filePath(u"secrets"_s)).permissions(),
                 user | owner | QFile::ExeUser | QFile::ExeOwner);
#else
        QSKIP("permissions are those of the folder of the user here");
#endif
    }

    void whatWasRemovedIsAbsent()
    {
        QVERIFY(index().remove(m_owner));
        QCOMPARE(index().read(m_owner).state, State::Absent);
        QVERIFY(index().remove(m_owner));
        QVERIFY(index().owners().isEmpty());
    }

    void cutAnywhereItIsDamagedAndNotAbsent()
    {
        QFile source(file());
        QVERIFY(source.open(QIODevice::ReadOnly));
        const QByteArray whole = source.readAll().trimmed();
        for (qsizetype length = 0; length < whole.size(); ++length) {
            put(whole.first(length));
            QCOMPARE(index().read(m_owner).state, State::Damaged);
        }
        QCOMPARE(index().owners(), QList<QUuid>{m_owner});
        qInfo("%lld lengths", static_cast<long long>(whole.size()));
    }

    void whatCantBeUsedIsDamaged_data()
    {
        QTest::addColumn<QString>("member");
        QTest::addColumn<QJsonValue>("value");
        const auto row = [](const char *name, const QString &member, const QJsonValue &value) {
            QTest::newRow(name) << member << value;
        };
        row("no schema", u"schema"_s, {});
        row("schema 0", u"schema"_s, 0);
        row("slot c", u"slot"_s, u"c"_s);
        row("generation 0", u"generation"_s, 0);
        row("generation -1", u"generation"_s, -1);
        row("generation 1.5", u"generation"_s, 1.5);
        row("generation 1e300", u"generation"_s, 1e300);
        row("generation as text", u"generation"_s, u"12"_s);
        row("no items", u"items"_s, 0);
        row("65 items", u"items"_s, 65);
        row("2^32 + 1 items", u"items"_s, 4'294'967'297LL);
        row("holds a number", u"holds"_s, QJsonArray{1});
        row("holds no list", u"holds"_s, u"password"_s);
        row("no place", u"place"_s, {});
        row("no time", u"writtenAt"_s, u"yesterday"_s);
        row("short check", u"check"_s, u"00112233445566"_s);
        row("check that is not hex", u"check"_s, u"001122334455667g"_s);
    }
    void whatCantBeUsedIsDamaged()
    {
        QFETCH(QString, member);
        QFETCH(QJsonValue, value);
        QFile source(file());
        QVERIFY(source.open(QIODevice::ReadOnly));
        QJsonObject object = QJsonDocument::fromJson(source.readAll()).object();
        object.insert(member, value);
        put(QJsonDocument(object).toJson());
        const IndexReading reading = index().read(m_owner);
        QCOMPARE(reading.state, State::Damaged);
        QCOMPARE(reading.error.code, u"index-unreadable"_s);
        QCOMPARE(reading.error.origin, Origin::Secrets);
        QCOMPARE(reading.error.where, file());
        QVERIFY2(reading.error.detail.contains(member), qPrintable(reading.error.detail));
    }

    void ofALaterVersionItIsLeftAlone()
    {
        put("{\"schema\": 2, \"slots\": {}}");
        QCOMPARE(index().read(m_owner).state, State::Unreadable);
    }

    void whatIsNoFileIsUnreadable()
    {
        QVERIFY(index().remove(m_owner));
        QVERIFY(QDir().mkpath(file()));
        QCOMPARE(index().read(m_owner).state, State::Unreadable);
        const auto written = index().write(entryOf(m_owner));
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"index-not-written"_s);
        QCOMPARE(written.error().origin, Origin::Secrets);
        QVERIFY(QDir().rmdir(file()));
    }

    void whereNoFolderCanBeNothingIsWritten()
    {
        const SecretIndex nowhere(file() + u"/secrets"_s);
        const auto written = nowhere.write(entryOf(m_owner));
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"index-not-written"_s);
        QCOMPARE(nowhere.read(m_owner).state, State::Absent);
    }

    void filesOfOthersAreNoOwners()
    {
        QFile stray(m_folder.filePath(u"secrets/notes.json"_s));
        QVERIFY(stray.open(QIODevice::WriteOnly));
        QCOMPARE(index().owners(), QList<QUuid>{m_owner});
    }
};

GRANTSCOPE_TEST(TestSecretIndex)
#include "tst_secretindex.moc"
