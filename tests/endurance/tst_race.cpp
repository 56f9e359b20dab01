// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// Two processes, one profile, a server that revokes the whole family when an old refresh token is used again.
#include "kit/registeredtest.h"
#include "refreshers.h"

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestRace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aThousandRefreshesEachAndNoneRevoked()
    {
        constexpr int Each = 1'000;
        const Refreshers refreshers;
        QCOMPARE(refreshers.run(0).value(u"state"_s), u"active"_s);
        const auto one = refreshers.start(Each);
        const auto two = refreshers.start(Each);
        QVERIFY(Refreshers::wait(*one, 400'000));
        QVERIFY(Refreshers::wait(*two, 400'000));
        int adopted = 0;
        for (QProcess *process : {one.get(), two.get()}) {
            const Said said = Refreshers::said(*process);
            QCOMPARE(said.value(u"end"_s), u"-"_s);
            QCOMPARE(said.value(u"refreshed"_s).toInt(), Each);
            QCOMPARE(said.value(u"retried"_s).toInt(), 0);
            adopted += said.value(u"adopted"_s).toInt();
        }
        QVERIFY(adopted > 0); // they did get into each other's way
        const SandboxStatistics seen = refreshers.sandbox().statistics();
        QCOMPARE(seen.refreshTokensReused, 0);
        QCOMPARE(seen.refusals, 0);
        QCOMPARE(seen.grants, 2 * Each + 1);
        qInfo("%d refreshes by two processes, %d taken over from each other, %d revocations", 2 * Each, adopted,
              seen.refreshTokensReused);
    }
};

GRANTSCOPE_TEST(TestRace)
#include "tst_race.moc"
