// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// A refresh, or a sign-in over an older one, is killed at each of its steps and at any moment: whoever starts next can go on,
// or is told why not.
#include "kit/registeredtest.h"
#include "refreshers.h"

#include <QMap>
#include <QRandomGenerator>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestKill : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_refreshers = std::make_unique<Refreshers>();
        QCOMPARE(m_refreshers->run(0).value(u"state"_s), u"active"_s);
    }
    void cleanup() { m_refreshers.reset(); }

    void aRefreshKilledAtEachStep() { killAtEachStep(1, 300); }
    void aSignInKilledAtEachStep() { killAtEachStep(0, 150); }

    void aRefreshKilledAtAnyMoment()
    {
        for (int i = 0; i < 120; ++i) {
            const auto process = m_refreshers->start(1'000);
            QVERIFY(process->waitForStarted());
            // Long enough to start, short enough to be in the middle of something.
            QTest::qWait(QRandomGenerator::global()->bounded(20, 120));
            process->kill();
            QVERIFY(Refreshers::wait(*process));
            ++m_kills;
            goOn(u"at any moment"_s);
        }
    }

    void cleanupTestCase()
    {
        qInfo("%d kills: %d times the next process could go on, %d times it said that the answer was lost", m_kills,
              m_usable, m_explained);
        QVERIFY(m_kills >= 500);
    }

private:
    void killAtEachStep(int wanted, int kills)
    {
        const int steps = m_refreshers->run(wanted).value(u"steps"_s).toInt();
        QVERIFY(steps > 10);
        for (int i = 0; i < kills; ++i) {
            const auto process = m_refreshers->start(wanted, 1 + i % steps);
            QVERIFY(Refreshers::wait(*process));
            // The number of steps is not always the same: what is left over of an older kill is cleared away.
            if (process->exitStatus() == QProcess::CrashExit)
                ++m_kills;
            goOn(u"step %1 of %2"_s.arg(1 + i % steps).arg(steps));
        }
        qInfo("%d steps", steps);
    }

    /// The next process restores what is kept and refreshes it.
    void goOn(const QString &killedAt)
    {
        const Said said = m_refreshers->run(1);
        const QString state = said.value(u"state"_s);
        const QString end = said.value(u"end"_s);
        if (state == u"active"_s && end == u"-"_s) {
            ++m_usable;
            return;
        }
        const QString seen = u"%1: state %2, end %3"_s.arg(killedAt, state, end);
        QVERIFY2(state == u"needs-sign-in"_s && end == u"refresh-interrupted"_s, qPrintable(seen));
        ++m_explained;
        QCOMPARE(m_refreshers->run(0).value(u"state"_s), u"active"_s); // signing in again is all that it takes
    }

    std::unique_ptr<Refreshers> m_refreshers;
    int m_kills = 0;
    int m_usable = 0;
    int m_explained = 0;
};

GRANTSCOPE_TEST(TestKill)
#include "tst_kill.moc"
