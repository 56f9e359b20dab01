// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/memorysecretstore.h"
#include "base/onresult.h"
#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "session/sessionstore.h"

#include <QDir>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
template<typename T>
Result<T> awaited(QFuture<Result<T>> future)
{
    std::optional<Result<T>> result;
    QObject context;
    onResult(std::move(future), &context, [&result](const Result<T> &got) { result.emplace(got); });
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, 20'000);
    return result.value_or(failure(Origin::Cancelled, u"not-in-time"_s));
}

SessionRecord recordWith(const char *token)
{
    SessionRecord record;
    record.endpoint = QUrl(u"https://api.example.com/token"_s);
    record.held = HeldToken{};
    record.held->token.accessToken = Secret(token);
    return record;
}
} // namespace

class TestSessionStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        const Kit::ManualClock clock;
        const QTemporaryDir folder;
        MemorySecretStore secrets(clock);
        SessionStore store(secrets, folder.filePath(u"sessions"_s), clock);
        const QUuid profile = QUuid::createUuid();
        QCOMPARE(store.generation(profile), quint64(0));
        auto nothing = awaited(store.read(profile));
        QVERIFY(nothing && !*nothing);
        QCOMPARE(awaited(store.write(profile, recordWith("one"))).value(), quint64(1));
        QCOMPARE(awaited(store.write(profile, recordWith("two"))).value(), quint64(2));
        const auto read = awaited(store.read(profile));
        QVERIFY(read && *read);
        QCOMPARE((*read)->generation, quint64(2));
        QVERIFY((*read)->record.held->token.accessToken.matches(Secret("two")));
        QCOMPARE(secrets.facts(profile)->holds, QStringList{u"access_token"_s});
        QVERIFY(awaited(store.forget(profile)));
        QCOMPARE(store.generation(profile), quint64(0));
    }

    void oneLockAtATime()
    {
        const Kit::ManualClock clock;
        const QTemporaryDir folder;
        MemorySecretStore secrets(clock);
        SessionStore store(secrets, folder.path(), clock);
        SessionStore other(secrets, folder.path(), clock);
        const QUuid profile = QUuid::createUuid();
        auto first = awaited(store.lock(profile));
        QVERIFY(first);
        QVERIFY(awaited(other.lock(QUuid::createUuid()))); // another profile is another lock
        auto second = other.lock(profile);
        QVERIFY(!second.isFinished());
        QTest::qWait(60);
        QVERIFY(!second.isFinished());
        first->reset();
        QVERIFY(awaited(second));
    }

    void aRefreshThatNeverEndedIsRemembered()
    {
        Kit::ManualClock clock;
        const QTemporaryDir folder;
        MemorySecretStore secrets(clock);
        const QUuid profile = QUuid::createUuid();
        {
            SessionStore store(secrets, folder.path(), clock);
            QVERIFY(!store.openRefresh(profile));
            QVERIFY(store.beginRefresh(profile, u"sha256:0123456789ab"_s));
        }
        const QDateTime began = clock.now();
        clock.advance(60'000);
        SessionStore store(secrets, folder.path(), clock);
        const auto open = store.openRefresh(profile);
        QVERIFY(open);
        QCOMPARE(open->startedAt, began);
        QCOMPARE(open->refreshFingerprint, u"sha256:0123456789ab"_s);
        store.endRefresh(profile);
        QVERIFY(!store.openRefresh(profile));
    }

    void othersLearnThatSomethingWasWritten()
    {
        const Kit::ManualClock clock;
        const QTemporaryDir folder;
        MemorySecretStore secrets(clock); // stands for the one keychain that two processes share
        SessionStore ours(secrets, folder.path(), clock);
        SessionStore theirs(secrets, folder.path(), clock);
        const QUuid profile = QUuid::createUuid();
        ours.watch(profile);
        theirs.watch(profile);
        QSignalSpy oursChanged(&ours, &SessionStore::changed);
        QSignalSpy theirsChanged(&theirs, &SessionStore::changed);
        QVERIFY(awaited(theirs.write(profile, recordWith("one"))));
        QTRY_COMPARE(oursChanged.size(), 1);
        QCOMPARE(oursChanged.first().first().toUuid(), profile);
        QTest::qWait(120); // longer than what the watcher lets settle
        QCOMPARE(theirsChanged.size(), 0);
        QCOMPARE(oursChanged.size(), 1);
    }

    void sessionsOfThisProcessLeaveNoFiles()
    {
        const Kit::ManualClock clock;
        const QTemporaryDir folder;
        QDir::setCurrent(folder.path());
        MemorySecretStore secrets(clock);
        SessionStore store(secrets, {}, clock);
        const QUuid profile = QUuid::createUuid();
        store.watch(profile);
        QVERIFY(awaited(store.lock(profile)));
        QVERIFY(store.beginRefresh(profile, u"sha256:0123456789ab"_s));
        QVERIFY(!store.openRefresh(profile));
        QVERIFY(awaited(store.write(profile, recordWith("one"))));
        QVERIFY(QDir(folder.path()).isEmpty());
        QDir::setCurrent(QDir::rootPath());
    }
};

GRANTSCOPE_TEST(TestSessionStore)
#include "tst_sessionstore.moc"
