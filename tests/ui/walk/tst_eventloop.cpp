// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// Who keeps the event loop from turning, in the scenes as they are played. It reports; see watchedapplication.h for why.

#include "kit/registeredtest.h"
#include "walkedscene.h"
#include "watchedapplication.h"

#include <QTimer>

#include <ctime>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

Walk::WatchedApplication &application()
{
    return *static_cast<Walk::WatchedApplication *>(qApp);
}

} // namespace

class TestEventLoop : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { application().forget(); }

    void whoBlocksIsNamed()
    {
        QTimer blocker;
        blocker.setObjectName(u"blocker"_s);
        blocker.setSingleShot(true);
        bool isDone = false;
        connect(&blocker, &QTimer::timeout, this, [&isDone] {
            const std::clock_t until = std::clock() + CLOCKS_PER_SEC / 20; // 50 ms of work, however long they take
            while (std::clock() < until) {
            }
            isDone = true;
        });
        blocker.start(0);
        QVERIFY(QTest::qWaitFor([&isDone] { return isDone; }));
        const auto steps = application().longSteps();
        QVERIFY(!steps.isEmpty());
        QVERIFY2(steps.constFirst().where.startsWith("QTimer 'blocker'"_L1), qPrintable(steps.constFirst().where));
    }

    void theScenesAreReported()
    {
        const Walk::WalkedScenes scenes;
        for (const int scene : scenes.mainOnes()) {
            Screens::Shoot shoot;
            shoot.scheme = u"light"_s;
            shoot.look = [](MainWindow &, const QString &) {};
            scenes.play(scene, shoot);
        }
        QVERIFY(application().steps() > 0);
        const auto steps = application().longSteps();
        qInfo("%lld events; over %.0f ms of processor time each: %lld", static_cast<long long>(application().steps()),
              Walk::WatchedApplication::FrameMs, static_cast<long long>(steps.size()));
        for (const auto &step : steps.mid(0, 12))
            qInfo("  %6.1f ms  %s", step.milliseconds, qPrintable(step.where));
    }
};

GRANTSCOPE_TEST(TestEventLoop)
#include "tst_eventloop.moc"
