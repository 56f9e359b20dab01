// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// A refresh meets every way in which a server can behave, over real sockets: what state the session ends in, what it holds,
// and how many requests were on the wire.
#include "base/memorysecretstore.h"
#include "kit/manualclock.h"
#include "kit/rawserver.h"
#include "kit/registeredtest.h"
#include "net/qnamtransport.h"
#include "oauth/dialectcatalogue.h"
#include "session/tokensession.h"

#include <QTest>

#include <memory>

using namespace Grantscope;
using namespace Grantscope::Kit;
using namespace Qt::StringLiterals;

Q_DECLARE_METATYPE(Grantscope::Kit::RawAnswer)

namespace
{

constexpr qint64 Lifetime = 3'600;
constexpr qint64 ToRefresh = 3'300'000; ///< ms
const QByteArray Json = "Content-Type: application/json\r\n";
const QByteArray Granted = R"({"access_token":"a2","token_type":"bearer","expires_in":3600,"refresh_token":"r2"})";

QByteArray head(int status, const QByteArray &headers)
{
    return "HTTP/1.1 " + QByteArray::number(status) + " Reason\r\n" + headers + "\r\n";
}

/// gzip of 4 MB of zeros, without zlib: one stored header and then deflate's own repetition is more than is needed here; a
/// coding that lies serves as well for a client that must end.
QByteArray notReallyGzip()
{
    return QByteArray::fromHex("1f8b0800000000000003") + QByteArray(2'000, '\xff');
}

struct World
{
    explicit World(const QString &dialectId)
    {
        SessionSubject subject;
        subject.dialect = *DialectCatalogue::load().find(dialectId);
        subject.profile.id = QUuid::createUuid();
        subject.profile.endpoint = server.url(u'/' + subject.dialect.grants.value(GrantType::Password).path);
        subject.profile.format = subject.dialect.defaultFormat;
        subject.profile.username = u"test@host.com"_s;
        subject.profile.keepAlive = true;
        subject.profile.renewWithPassword = dialectId == u"palmsmart";
        subject.isLasting = true;
        subject.options.timeoutMs = 700;
        subject.options.proxy = TransportOptions::Proxy::None;
        session = std::make_unique<TokenSession>(
            TokenSession::Services{client, clock, scheduler, store, [] { return 1.0; }}, subject);
        server.answer(RawAnswer::response(
            200,
            dialectId == u"palmsmart"
                ? QByteArray(R"({"access_token":"a1","token_type":"bearer","expires_in":3600})")
                : QByteArray(R"({"access_token":"a1","token_type":"bearer","expires_in":3600,"refresh_token":"r1"})")));
        GrantRequest grant = grantRequestOf(subject.profile);
        grant.password = Secret("StrongPassword");
        session->signIn(grant, Keep::TokenAndPassword);
    }

    [[nodiscard]] bool settle() const
    {
        return QTest::qWaitFor([this] { return !session->isBusy(); }, 20'000);
    }
    void pass(qint64 ms)
    {
        clock.advance(ms);
        scheduler.recheck();
    }

    ManualClock clock;
    RawServer server;
    QnamTransport transport{clock};
    TokenClient client{transport};
    RefreshScheduler scheduler{clock};
    MemorySecretStore secrets{clock};
    SessionStore store{secrets, {}, clock};
    std::unique_ptr<TokenSession> session;
};

} // namespace

class TestSessionFaults : public QObject
{
    Q_OBJECT

private:
    enum Means { TakesIt, AsksAgain, Repeats, Stops };

    static void row(const char *name, const RawAnswer &answer, Means means)
    {
        QTest::newRow(name) << answer << int(means);
    }

    static void rowsOfTheWire()
    {
        const RawAnswer::After accepting = RawAnswer::After::Accepting;
        const RawAnswer::After atHead = RawAnswer::After::Head;
        // Closed before a request was taken: Qt knows only that it had begun to send, so that nobody can be sure.
        row("drop-at-once", RawAnswer::drop(accepting), Repeats);
        row("reset-at-once", RawAnswer::reset(accepting), Repeats);
        row("drop-after-head", RawAnswer::drop(atHead), Repeats);
        row("reset-after-head", RawAnswer::reset(atHead), Repeats);
        row("drop-after-request", RawAnswer::drop(), Repeats);
        row("reset-after-request", RawAnswer::reset(), Repeats);
        row("never-answers", RawAnswer::never(), Repeats);
        row("head-and-silence", RawAnswer::bytes(head(200, Json + "Content-Length: 80\r\n")), Repeats);
        row("drop-in-head", RawAnswer::bytes("HTTP/1.1 200 OK\r\nContent-Ty").thenClose(), Repeats);
        row("drop-in-body",
            RawAnswer::bytes(head(200, Json + "Content-Length: " + QByteArray::number(Granted.size()) + "\r\n") +
                             Granted.left(20))
                .thenClose(),
            Repeats);
        row("reset-in-body",
            RawAnswer::bytes(head(200, Json + "Content-Length: 200\r\n") + Granted.left(20)).thenReset(), Repeats);
        row("slow-drip",
            RawAnswer::bytes(head(200, Json + "Content-Length: " + QByteArray::number(Granted.size()) + "\r\n"))
                .thenDrip(Granted, 100),
            Repeats);
        row("length-too-long",
            RawAnswer::bytes(head(200, Json + "Content-Length: " + QByteArray::number(Granted.size() + 10) + "\r\n") +
                             Granted)
                .thenClose(),
            Repeats);
        row("length-too-short",
            RawAnswer::bytes(head(200, Json + "Content-Length: " + QByteArray::number(Granted.size() - 10) + "\r\n") +
                             Granted),
            Repeats);
        row("chunk-cut",
            RawAnswer::bytes(head(200, Json + "Transfer-Encoding: chunked\r\n") + "50\r\n" + Granted.left(30))
                .thenClose(),
            Repeats);
        row("chunks-without-end",
            RawAnswer::bytes(head(200, Json + "Transfer-Encoding: chunked\r\n") + "5\r\n{\"acc\r\n"), Repeats);
        row("header-bomb", RawAnswer::bytes("HTTP/1.1 200 OK\r\nX: " + QByteArray(2'000'000, 'x')), Repeats);
        row("no-http", RawAnswer::bytes("220 mail.example.com ESMTP\r\n").thenClose(), Repeats);
        row("status-000", RawAnswer::bytes("HTTP/1.1 000 \r\nContent-Length: 0\r\n\r\n"), Repeats);
    }

    static void rowsOfAnswers()
    {
        row("granted", RawAnswer::response(200, Granted), TakesIt);
        row("granted-in-chunks",
            RawAnswer::bytes(head(200, Json + "Transfer-Encoding: chunked\r\n") +
                             QByteArray::number(Granted.size(), 16) + "\r\n" + Granted + "\r\n0\r\n\r\n"),
            TakesIt);
        row("granted-until-the-end", RawAnswer::bytes(head(200, Json) + Granted).thenClose(), TakesIt);
        row("granted-after-100-continue",
            RawAnswer::bytes("HTTP/1.1 100 Continue\r\n\r\n" +
                             head(200, Json + "Content-Length: " + QByteArray::number(Granted.size()) + "\r\n") +
                             Granted),
            TakesIt);
        row("granted-as-html", RawAnswer::response(200, Granted, "Content-Type: text/html\r\n"), TakesIt);
        row("granted-with-an-unknown-type",
            RawAnswer::response(200,
                                R"({"access_token":"a2","refresh_token":"r2","expires_in":3600,"token_type":"mac"})"),
            TakesIt);
        row("html-page", RawAnswer::response(200, "<html><title>Sign in</title></html>", "Content-Type: text/html\r\n"),
            Repeats);
        row("empty", RawAnswer::response(200, ""), Repeats);
        row("no-content", RawAnswer::bytes(head(204, "")), Repeats);
        row("cut-json", RawAnswer::response(200, Granted.left(40)), Repeats);
        row("array", RawAnswer::response(200, "[]"), Repeats);
        row("token-is-a-number", RawAnswer::response(200, R"({"access_token":7})"), Repeats);
        row("two-tokens", RawAnswer::response(200, R"({"access_token":"a2","access_token":"a3"})"), Repeats);
        row("not-really-gzip", RawAnswer::response(200, notReallyGzip(), Json + "Content-Encoding: gzip\r\n"), Repeats);
        row("too-large", RawAnswer::response(200, '"' + QByteArray(1'200'000, 'x') + '"'), Repeats);
        row("error-with-200", RawAnswer::response(200, R"({"error":"invalid_grant"})"), Stops);
        row("redirect", RawAnswer::response(302, "", "Location: https://elsewhere.example.com/\r\n"), Stops);
        row("redirect-that-repeats", RawAnswer::response(307, "", "Location: /elsewhere\r\n"), Stops);
        row("invalid-grant", RawAnswer::response(400, R"({"error":"invalid_grant"})"), Stops);
        row("invalid-client", RawAnswer::response(401, R"({"error":"invalid_client"})"), Stops);
        row("unauthorized-with-challenge", RawAnswer::response(401, "", "WWW-Authenticate: Basic realm=\"x\"\r\n"),
            Stops);
        row("forbidden", RawAnswer::response(403, ""), Stops);
        row("not-found", RawAnswer::response(404, "<h1>Not found</h1>", "Content-Type: text/html\r\n"), Stops);
        row("request-timeout", RawAnswer::response(408, ""), AsksAgain);
        row("too-early", RawAnswer::response(425, ""), AsksAgain);
        row("too-many-seconds", RawAnswer::response(429, "", "Retry-After: 90\r\n"), AsksAgain);
        row("too-many-date", RawAnswer::response(429, "", "Retry-After: Sat, 22 Nov 2036 08:00:00 GMT\r\n"), AsksAgain);
        row("internal-error", RawAnswer::response(500, "<h1>Oops</h1>", "Content-Type: text/html\r\n"), AsksAgain);
        row("bad-gateway", RawAnswer::response(502, ""), AsksAgain);
        row("unavailable", RawAnswer::response(503, "{}", Json + "Retry-After: 1\r\n"), AsksAgain);
        row("gateway-timeout", RawAnswer::response(504, ""), AsksAgain);
        row("unavailable-with-a-token", RawAnswer::response(503, Granted), AsksAgain);
    }

    static void faults()
    {
        QTest::addColumn<RawAnswer>("answer");
        QTest::addColumn<int>("means");
        rowsOfTheWire();
        rowsOfAnswers();
    }

    static bool holds(const TokenSession &session, const char *access, const char *refresh)
    {
        return session.held() && session.held()->token.accessToken.matches(Secret(access)) &&
               session.held()->token.refreshToken.matches(Secret(refresh));
    }

private Q_SLOTS:
    /// The refresh token changes with each use (RFC 6749 section 6): what may have been taken is repeated once.
    void whereTokensRotate_data() { faults(); }
    void whereTokensRotate()
    {
        QFETCH(RawAnswer, answer);
        QFETCH(int, means);
        ++m_played;
        World world(u"rfc6749"_s);
        QVERIFY(world.settle());
        QCOMPARE(world.session->state(), SessionState::Active);
        world.server.answerAlways(answer);
        world.pass(ToRefresh);
        QVERIFY(world.settle());
        QCOMPARE(world.server.requestCount(), 2); // each refresh is on the wire once, whatever comes of it
        switch (means) {
        case TakesIt:
            QCOMPARE(world.session->state(), SessionState::Active);
            QVERIFY(holds(*world.session, "a2", "r2"));
            break;
        case AsksAgain:
            QCOMPARE(world.session->state(), SessionState::Retrying);
            QVERIFY(holds(*world.session, "a1", "r1"));
            QVERIFY(world.session->nextAt() <= world.clock.now().addSecs(3'600));
            break;
        case Repeats:
            QCOMPARE(world.session->state(), SessionState::Retrying);
            QCOMPARE(world.session->nextAt(), world.clock.now().addSecs(2));
            world.pass(2'000);
            QVERIFY(world.settle());
            QCOMPARE(world.session->state(), SessionState::NeedsSignIn);
            QCOMPARE(world.server.requestCount(), 3);
            QVERIFY(world.session->notes().last().wasUncertain);
            break;
        default:
            QCOMPARE(world.session->state(), SessionState::NeedsSignIn);
        }
        if (means != TakesIt)
            QVERIFY(holds(*world.session, "a1", "r1")); // nothing is deleted
        if (means == Repeats || means == Stops) {
            const int before = world.server.requestCount();
            world.pass(86'400'000);
            QVERIFY(world.settle());
            QCOMPARE(world.server.requestCount(), before); // and nobody is asked again
        }
    }

    /// No refresh token: signing in again with the password. A refusal is final, since accounts get locked.
    void whereItSignsInAgain_data() { faults(); }
    void whereItSignsInAgain()
    {
        QFETCH(RawAnswer, answer);
        QFETCH(int, means);
        ++m_played;
        World world(u"palmsmart"_s);
        QVERIFY(world.settle());
        QCOMPARE(world.session->state(), SessionState::Active);
        world.server.answerAlways(answer);
        world.pass(ToRefresh);
        QVERIFY(world.settle());
        QCOMPARE(world.server.requestCount(), 2);
        const SessionState expected = means == TakesIt ? SessionState::Active
                                      : means == Stops ? SessionState::NeedsSignIn
                                                       : SessionState::Retrying;
        QCOMPARE(world.session->state(), expected);
        if (means != TakesIt)
            QVERIFY(holds(*world.session, "a1", ""));
        if (means == Stops) {
            world.pass(86'400'000);
            QVERIFY(world.settle());
            QCOMPARE(world.server.requestCount(), 2);
        }
    }

    void theServerComesBack()
    {
        World world(u"saasu"_s);
        QVERIFY(world.settle());
        world.server.answer(RawAnswer::reset());
        world.server.answer(RawAnswer::response(503, ""));
        world.server.answer(RawAnswer::never());
        world.server.answer(RawAnswer::response(200, Granted));
        world.pass(ToRefresh);
        for (int i = 0; i < 3; ++i) {
            QVERIFY(world.settle());
            QCOMPARE(world.session->state(), SessionState::Retrying);
            world.pass(world.clock.now().msecsTo(world.session->nextAt()));
        }
        QVERIFY(world.settle());
        QVERIFY(holds(*world.session, "a2", "r2"));
        QCOMPARE(world.server.requestCount(), 5);
    }

    void cleanupTestCase() { qInfo("%d scripted behaviours played", m_played); }

private:
    int m_played = 0;
};

GRANTSCOPE_TEST(TestSessionFaults)
#include "tst_sessionfaults.moc"
