// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/filelock.h"
#include "base/onresult.h"
#include "kit/registeredtest.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
using Taken = Result<std::shared_ptr<FileLock>>;

Taken awaited(QFuture<Taken> future)
{
    std::optional<Taken> result;
    QObject context;
    onResult(std::move(future), &context, [&result](const Taken &taken) { result.emplace(taken); });
    (void)QTest::qWaitFor([&result] { return result.has_value(); }, 10'000);
    return result.value_or(failure(Origin::Cancelled, u"not-in-time"_s));
}
} // namespace

class TestFileLock : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneAtATime()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.lock"_s);
        Taken first = awaited(FileLock::take(file, 100));
        QVERIFY(first);
        QVERIFY(awaited(FileLock::take(folder.filePath(u"b.lock"_s), 100))); // another file is another lock
        QFuture<Taken> second = FileLock::take(file, 10'000);
        QTest::qWait(60);
        QVERIFY(!second.isFinished());
        first->reset();
        QVERIFY(awaited(second));
    }

    void patienceEnds()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.lock"_s);
        const Taken first = awaited(FileLock::take(file, 100));
        QVERIFY(first);
        const Taken second = awaited(FileLock::take(file, 100));
        QCOMPARE(second.error().code, u"file-locked"_s);
        QCOMPARE(second.error().where, file);
    }

    void whereThereCanBeNoFile()
    {
        const QTemporaryDir folder;
        QCOMPARE(awaited(FileLock::take(folder.filePath(u"missing/a.lock"_s), 100)).error().code, u"lock-unusable"_s);
        QVERIFY(awaited(FileLock::take({}, 100)));
    }

    /// What a process leaves that was killed before it wrote its id: nobody can see that its maker is dead.
    void anUnsignedFileIsTakenOver()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.lock"_s);
        {
            QFile left(file);
            QVERIFY(left.open(QIODevice::WriteOnly));
        }
        QCOMPARE(awaited(FileLock::take(file, 200)).error().code, u"file-locked"_s); // it may be signing just now
        QVERIFY(awaited(FileLock::take(file, 5'000)));
    }

    /// ... or that died with its name on it.
    void theLockOfADeadProcessIsTakenOver()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a.lock"_s);
        QFile left(file);
        QVERIFY(left.open(QIODevice::WriteOnly));
        left.write("2147483646\ngrantscope\n" + QSysInfo::machineHostName().toUtf8() + "\n" +
                   QSysInfo::machineUniqueId() + "\n" + QSysInfo::bootUniqueId() + "\n");
        left.close();
        QVERIFY(awaited(FileLock::take(file, 200)));
    }
};

GRANTSCOPE_TEST(TestFileLock)
#include "tst_filelock.moc"
