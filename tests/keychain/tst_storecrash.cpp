// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// A program may end at any step. Whatever the step, the next one finds the old value or the new one.
#include "kit/registeredtest.h"
#include "storefixture.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Fault = Kit::FaultyKeychain::Fault;
using Seen = Kit::FaultyKeychain::Seen;

namespace
{

/// What is there before, and what is written then. No `next`: it is removed.
struct Course
{
    QList<QByteArray> before;
    std::optional<QByteArray> next;
};

QByteArray large(char fill)
{
    return QByteArray(5000, fill);
}

} // namespace

Q_DECLARE_METATYPE(Course)

class TestStoreCrash : public QObject
{
    Q_OBJECT

private:
    static void begin(StoreFixture &f, const Course &course)
    {
        for (const QByteArray &value : course.before)
            QVERIFY(f.write(value));
    }

    // The calls that the course takes when nothing goes wrong.
    static int callsOf(const Course &course)
    {
        StoreFixture f;
        begin(f, course);
        const std::size_t before = f.keychain.calls.size();
        const bool isGood = course.next ? f.write(*course.next).has_value() : f.remove().has_value();
        return isGood ? static_cast<int>(f.keychain.calls.size() - before) : 0;
    }

    // Until it no longer answers.
    static void breakOff(StoreFixture &f, const Course &course, int at, Fault fault)
    {
        f.keychain.rule = [from = static_cast<int>(f.keychain.calls.size()) + at, fault](const Seen &seen) {
            return seen.number >= from ? fault : Fault::None;
        };
        bool isSilent = false;
        if (course.next)
            isSilent = !Kit::outcomeOf(f.store->write(f.owner, Secret(*course.next), {}), 30);
        else
            isSilent = !Kit::outcomeOf(f.store->remove(f.owner), 30);
        QVERIFY(isSilent);
        f.keychain.rule = {};
        f.restart();
    }

private Q_SLOTS:
    void theNextProgramFindsOneOfTheTwo_data()
    {
        QTest::addColumn<Course>("course");
        QTest::newRow("first write") << Course{{}, "new"};
        QTest::newRow("first write, large") << Course{{}, large('n')};
        QTest::newRow("second write") << Course{{"old"}, "new"};
        QTest::newRow("third write") << Course{{"older", "old"}, "new"};
        QTest::newRow("large after small") << Course{{"old"}, large('n')};
        QTest::newRow("small after large") << Course{{large('o')}, "new"};
        QTest::newRow("large after large") << Course{{large('p'), large('o')}, large('n')};
        QTest::newRow("removal") << Course{{"old"}, std::nullopt};
        QTest::newRow("removal, large") << Course{{large('o')}, std::nullopt};
    }
    void theNextProgramFindsOneOfTheTwo()
    {
        QFETCH(Course, course);
        const int calls = callsOf(course);
        QVERIFY(calls > 0);
        const QByteArray old = course.before.isEmpty() ? QByteArray("nothing") : course.before.last();
        int oldSeen = 0;
        int newSeen = 0;
        for (int at = 1; at <= calls; ++at) {
            for (const Fault fault : {Fault::Silence, Fault::LateSilence}) {
                StoreFixture f;
                begin(f, course);
                breakOff(f, course, at, fault);
                const QByteArray seen = f.seen();
                // A removal that was begun is no loss, and must not look like nothing until it is done.
                const QByteArray next = course.next.value_or("store-lost");
                const bool isDamaged = !course.next && seen == "store-damaged";
                QVERIFY2(seen == old || seen == next || isDamaged, seen.left(20).constData());
                ++(seen == old ? oldSeen : newSeen);
                finish(f, course);
            }
        }
        qInfo("%d breaks: %d times the old, %d times the new", 2 * calls, oldSeen, newSeen);
    }

private:
    // And it can go on from there, and leaves nothing behind.
    static void finish(StoreFixture &f, const Course &course)
    {
        if (course.next) {
            QVERIFY(f.write("last"));
            QCOMPARE(f.seen(), QByteArray("last"));
            QCOMPARE(f.keychain.items.size(), std::size_t(1));
        }
        QVERIFY(f.remove());
        QCOMPARE(f.seen(), QByteArray("nothing"));
        QCOMPARE(f.keychain.keys(), QStringList());
    }
};

GRANTSCOPE_TEST(TestStoreCrash)
#include "tst_storecrash.moc"
