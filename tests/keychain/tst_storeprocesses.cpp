// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// Several programs with one index, and programs that are killed: over a keychain of files, which is as quick as a disk.
#include "kit/registeredtest.h"
#include "probe.h"

#include <QDir>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <memory>
#include <vector>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestStoreProcesses : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    QString m_owner;

    [[nodiscard]] std::unique_ptr<Probe> probe() const
    {
        return std::make_unique<Probe>(QStringList{m_folder->filePath(u"index"_s), m_folder->filePath(u"items"_s)},
                                       QProcessEnvironment::systemEnvironment());
    }
    static quint64 generationIn(const QString &answer)
    {
        return answer.startsWith(u"ok "_s) ? answer.mid(3).toULongLong() : 0;
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_owner = QUuid::createUuid().toString(QUuid::WithoutBraces);
    }

    void killedAnywhereItLosesNothing()
    {
        QRandomGenerator random(1); // the same each time; where it strikes differs all the same
        const auto reader = probe();
        quint64 last = 0;
        int one = 0;
        constexpr int Kills = 80;
        for (int i = 0; i < Kills; ++i) {
            const auto writer = probe();
            writer->tell(
                u"write %1 %2*%3 1000"_s.arg(m_owner, i % 2 == 0 ? u"x"_s : u"y"_s).arg(i % 3 == 0 ? 9 : 5000));
            const QString line = writer->nextLine();
            QTest::qWait(random.bounded(70)); // wherever it may be by then
            const QStringList rest = writer->kill();
            const quint64 said = generationIn(rest.isEmpty() ? line : rest.last());
            QVERIFY2(said > last, qPrintable(line));
            const quint64 seen = generationIn(reader->ask(u"facts "_s + m_owner));
            QVERIFY2(seen == said || seen == said + 1, qPrintable(u"%1 after %2"_s.arg(seen).arg(said)));
            QVERIFY(reader->ask(u"read "_s + m_owner).startsWith(u"ok "_s));
            one += seen == said ? 0 : 1;
            last = seen;
        }
        QCOMPARE(gist(reader->ask(u"write "_s + m_owner + u" last"_s)), u"ok %1"_s.arg(last + 1));
        QCOMPARE(QDir(m_folder->filePath(u"items"_s)).entryList({u"*.item"_s}, QDir::Files).size(), 1);
        QCOMPARE(reader->ask(u"remove "_s + m_owner), u"ok"_s);
        QCOMPARE(QDir(m_folder->filePath(u"items"_s)).entryList({u"*.item"_s}, QDir::Files).size(), 0);
        qInfo("%d kills, %llu writes, %d of them done and not yet said", Kills, static_cast<unsigned long long>(last),
              one);
    }

    void manyProgramsWriteOneOwner()
    {
        constexpr int Programs = 4;
        constexpr int Each = 40;
        std::vector<std::unique_ptr<Probe>> writers;
        for (int i = 0; i < Programs; ++i) {
            writers.push_back(probe());
            writers.back()->tell(u"write %1 x*%2 %3"_s.arg(m_owner).arg(100 + 2000 * i).arg(Each));
        }
        const auto reader = probe();
        QSet<quint64> generations;
        for (int i = 0; i < Each; ++i) {
            for (const auto &writer : writers) {
                const QString answer = writer->nextLine();
                QVERIFY2(generationIn(answer) > 0, qPrintable(answer));
                generations.insert(generationIn(answer));
            }
            QVERIFY(reader->ask(u"read "_s + m_owner).startsWith(u"ok x*"_s));
        }
        QCOMPARE(generations.size(), Programs * Each);
        QCOMPARE(reader->ask(u"facts "_s + m_owner), u"ok %1"_s.arg(Programs * Each));
        qInfo("%d programs, %d writes, none twice and none lost", Programs, Programs * Each);
    }

    void ownersDoNotWaitForEachOther()
    {
        // One program stands still in the middle of writing; what it writes is nobody else's.
        const auto one = probe();
        QVERIFY(QDir().mkpath(m_folder->filePath(u"index"_s)));
        QCOMPARE(one->ask(u"write "_s + m_owner + u" one"_s), u"ok 1"_s);
        QFile held(m_folder->filePath(u"index/"_s + m_owner + u".lock"_s));
        QVERIFY(held.open(QIODevice::WriteOnly));
        one->tell(u"write "_s + m_owner + u" two"_s);
        const auto two = probe();
        const QString other = QUuid::createUuid().toString(QUuid::WithoutBraces);
        QCOMPARE(two->ask(u"write "_s + other + u" three"_s, 900), u"ok 1"_s);
        QVERIFY(held.remove());
        QCOMPARE(one->nextLine(), u"ok 2"_s);
    }
};

GRANTSCOPE_TEST(TestStoreProcesses)
#include "tst_storeprocesses.moc"
