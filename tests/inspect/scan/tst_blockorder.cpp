// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/scan/blockorder_p.h"
#include "kit/registeredtest.h"

#include <QTest>

#include <thread>
#include <vector>

using Grantscope::Scan::BlockOrder;

class TestBlockOrder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksComeOutInTheirOrderWithTheLinesBeforeThem()
    {
        constexpr std::uint64_t Blocks = 2000;
        BlockOrder order;
        std::vector<std::uint64_t> turns;
        std::vector<std::uint64_t> lines(Blocks);
        const auto work = [&] {
            for (std::uint64_t block = order.take(); block < Blocks; block = order.take()) {
                order.tellLines(block, block % 7);
                lines[block] = order.linesBefore(block).value_or(0);
                if (!order.awaitTurn(block))
                    return;
                turns.push_back(block);
                order.finish(block);
            }
        };
        std::vector<std::thread> threads;
        for (int i = 0; i < 4; ++i)
            threads.emplace_back(work);
        for (std::thread &thread : threads)
            thread.join();
        QCOMPARE(turns.size(), std::size_t(Blocks));
        std::uint64_t before = 0;
        for (std::uint64_t block = 0; block < Blocks; ++block) {
            QCOMPARE(turns[block], block);
            QCOMPARE(lines[block], before);
            before += block % 7;
        }
    }

    void stoppingWakesWhoWaits()
    {
        BlockOrder order;
        QCOMPARE(order.take(), std::uint64_t(0));
        QCOMPARE(order.take(), std::uint64_t(1));
        bool gotItsTurn = true;
        bool gotLines = true;
        std::thread turn([&] { gotItsTurn = order.awaitTurn(1); });
        std::thread lines([&] { gotLines = order.linesBefore(1).has_value(); });
        order.stop();
        turn.join();
        lines.join();
        QVERIFY(!gotItsTurn);
        QVERIFY(!gotLines);
        QVERIFY(order.isStopped());
    }
};

GRANTSCOPE_TEST(TestBlockOrder)
#include "tst_blockorder.moc"
