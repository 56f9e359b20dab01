// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// Two months in under a second: sleep, clocks that are set, daylight saving, and lifetimes from a second to ten years.
#include "base/memorysecretstore.h"
#include "base/readyfuture.h"
#include "kit/faketransport.h"
#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "oauth/dialectcatalogue.h"
#include "session/tokensession.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTest>

#include <algorithm>
#include <memory>
#include <vector>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 Second = 1'000;
constexpr qint64 Hour = 3'600 * Second;
constexpr qint64 Day = 24 * Hour;

/// True time, and a computer whose wall clock may be wrong and whose monotonic clock stands still in sleep.
struct World
{
    Kit::ManualClock clock{QDateTime(QDate(2026, 10, 1), QTime(0, 0), Qt::UTC)};
    qint64 truth = 0; ///< ms since the beginning

    void pass(qint64 ms)
    {
        truth += ms;
        clock.advance(ms);
    }
    void sleep(qint64 ms)
    {
        truth += ms;
        clock.setWallClock(clock.now().addMSecs(ms));
    }
    void setClock(qint64 ms) { clock.setWallClock(clock.now().addMSecs(ms)); }
};

/// Grants whatever is asked, for a fixed lifetime by true time, and rotates refresh tokens: a used one is refused.
class Server final : public Transport
{
public:
    Server(World &world, qint64 lifetimeSeconds)
        : m_world(world)
        , m_lifetime(lifetimeSeconds)
    {
    }

    QFuture<Result<Exchange>> send(HttpRequest request, TransportOptions) override
    {
        ++requests;
        const QByteArray body = request.body.reveal().toByteArray();
        const bool isRefresh = body.contains("grant_type=refresh_token");
        if (isRefresh && !body.contains("refresh_token=r" + QByteArray::number(m_number) + "."))
            return answer(request, 400, "{\"error\":\"invalid_grant\"}");
        ++m_number;
        diesAt = m_world.truth + m_lifetime * Second;
        return answer(request, 200,
                      "{\"access_token\":\"a" + QByteArray::number(m_number) + "\",\"refresh_token\":\"r" +
                          QByteArray::number(m_number) + ".\",\"expires_in\":" + QByteArray::number(m_lifetime) + '}');
    }

    int requests = 0;
    qint64 diesAt = 0; ///< True time

private:
    QFuture<Result<Exchange>> answer(const HttpRequest &request, int status, const QByteArray &body)
    {
        return readyFuture(
            Result<Exchange>(Kit::FakeTransport::answered(request, status, {}, body, m_world.clock.now())));
    }

    World &m_world;
    qint64 m_lifetime;
    int m_number = 0;
};

struct Kept
{
    Kept(World &world, RefreshScheduler &scheduler, SessionStore &store, qint64 lifetime)
        : server(world, lifetime)
        , client(server)
    {
        SessionSubject subject;
        subject.dialect = *DialectCatalogue::load().find(u"rfc6749");
        subject.profile.id = QUuid::createUuid();
        subject.profile.endpoint = QUrl(u"https://api.example.com/token"_s);
        subject.profile.username = u"test@host.com"_s;
        subject.profile.keepAlive = true;
        GrantRequest grant = grantRequestOf(subject.profile);
        grant.password = Secret("StrongPassword");
        session =
            std::make_unique<TokenSession>(TokenSession::Services{client, world.clock, scheduler, store}, subject);
        session->signIn(grant, Keep::Token);
    }

    Server server;
    TokenClient client;
    std::unique_ptr<TokenSession> session;
};

} // namespace

class TestVirtualTime : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qputenv("TZ", "America/New_York"); // daylight saving ends on 1 November 2026
        m_timer.start();
    }
    void cleanupTestCase() { qInfo("%lld ms of real time", static_cast<long long>(m_timer.elapsed())); }

    void init()
    {
        m_world = std::make_unique<World>();
        m_secrets = std::make_unique<MemorySecretStore>(m_world->clock);
        m_store = std::make_unique<SessionStore>(*m_secrets, QString(), m_world->clock);
        m_scheduler = std::make_unique<RefreshScheduler>(m_world->clock);
    }
    void cleanup()
    {
        m_sessions.clear();
        m_scheduler.reset();
        m_store.reset();
        m_secrets.reset();
        m_world.reset();
    }

    void sixtyDays()
    {
        for (const qint64 lifetime : {900LL, 3'600LL, 10'800LL, 86'400LL, 1'209'600LL, 2'142'720LL, 315'360'000LL})
            keep(lifetime);
        int checks = 0;
        for (int day = 0; day < 60; ++day) {
            run(16 * Hour, checks);
            if (day % 7 == 3) { // somebody, or NTP, sets the clock; the next look is at most 30 s away
                m_world->setClock(day % 2 ? 420 * Second : -420 * Second);
                wake();
            }
            m_world->sleep(8 * Hour);
            wake();
        }
        QVERIFY(m_world->truth >= 60 * Day);
        int requests = 0;
        for (const auto &kept : m_sessions) {
            QCOMPARE(kept->session->state(), SessionState::Active);
            requests += kept->server.requests;
        }
        // By the longest lead and the 16 hours awake of each day; 10 years and 24.8 days need none or few.
        QVERIFY2(requests > 60 * (64 + 16 + 5) && requests < 60 * (100 + 24 + 12),
                 qPrintable(QString::number(requests)));
        QCOMPARE(m_sessions.back()->server.requests, 1);
        qInfo("60 days: %d requests, %d looks at a living token", requests, checks);
    }

    void aSecondsLife()
    {
        keep(1);
        int checks = 0;
        run(600 * Second, checks);
        QCOMPARE(m_sessions.back()->session->state(), SessionState::Active);
        QVERIFY(m_sessions.back()->server.requests >= 1'200);
    }

    /// 24.8 days are what fits into a QTimer; 24.9 do not.
    void aroundTheTimersLimit()
    {
        for (const qint64 lifetime : {2'147'483LL, 2'147'484LL, 2'151'360LL, 4'294'967LL, 4'294'968LL})
            keep(lifetime);
        int checks = 0;
        for (int day = 0; day < 60; ++day)
            run(Day, checks);
        for (const auto &kept : m_sessions)
            QVERIFY(kept->server.requests == 2 || kept->server.requests == 3);
    }

    /// The clock is set forth and back by hours: nothing dies for it, and each time costs one early refresh at most.
    void theClockIsSetForthAndBack()
    {
        keep(3'600);
        int checks = 0;
        for (const qint64 step : {2 * Hour, -2 * Hour, 26 * Hour, -26 * Hour, 31 * Day, -31 * Day}) {
            run(300 * Second, checks);
            const int before = m_sessions.back()->server.requests;
            m_world->setClock(step);
            wake();
            QVERIFY(m_sessions.back()->server.requests <= before + 1);
            run(4 * Hour, checks);
        }
    }

private:
    void keep(qint64 lifetime)
    {
        m_sessions.push_back(std::make_unique<Kept>(*m_world, *m_scheduler, *m_store, lifetime));
        work();
    }

    void work()
    {
        const auto isBusy = [](const auto &kept) { return kept->session->isBusy(); };
        do {
            QCoreApplication::processEvents();
        } while (std::any_of(m_sessions.begin(), m_sessions.end(), isBusy));
    }

    void wake()
    {
        m_scheduler->recheck();
        work();
        m_world->pass(10 * Second); // what became due in sleep is spread over as much
        m_scheduler->recheck();
        work();
    }

    /// As the scheduler's timer would wake it: at the next deadline, and every 30 s.
    void run(qint64 ms, int &checks)
    {
        const qint64 end = m_world->truth + ms;
        while (m_world->truth < end) {
            qint64 step = std::min(30 * Second, end - m_world->truth);
            for (const auto &kept : m_sessions) {
                const QDateTime next = kept->session->nextAt();
                if (next.isValid())
                    step = std::clamp<qint64>(m_world->clock.now().msecsTo(next), 1, step);
            }
            m_world->pass(step);
            m_scheduler->recheck();
            work();
            for (const auto &kept : m_sessions) {
                ++checks;
                if (kept->server.diesAt <= m_world->truth)
                    QFAIL("a token died while the computer was awake");
            }
        }
    }

    QElapsedTimer m_timer;
    std::unique_ptr<World> m_world;
    std::unique_ptr<MemorySecretStore> m_secrets;
    std::unique_ptr<SessionStore> m_store;
    std::unique_ptr<RefreshScheduler> m_scheduler;
    std::vector<std::unique_ptr<Kept>> m_sessions;
};

GRANTSCOPE_TEST(TestVirtualTime)
#include "tst_virtualtime.moc"
