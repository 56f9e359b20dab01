// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "behaviours.h"

#include "gzip.h"

namespace Grantscope::Kit
{

namespace
{
using Kind = TransportFailure::Kind;
using Body = HttpResponse::Body;
using After = RawAnswer::After;

constexpr qsizetype Limit = 1024 * 1024;
const QByteArray Ok = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}";
const QByteArray Error = R"({"error":"invalid_grant"})";

Behaviour failing(const char *name, const RawAnswer &answer, Kind kind)
{
    return Behaviour{name, answer, kind};
}

Behaviour late(const char *name, const RawAnswer &answer)
{
    Behaviour behaviour{name, answer, Kind::Timeout};
    behaviour.timeoutMs = 400;
    return behaviour;
}

Behaviour answering(const char *name, const RawAnswer &answer, int status, const QByteArray &body,
                    Body state = Body::Whole)
{
    return Behaviour{name, answer, {}, true, status, body, state};
}

Behaviour status(const char *name, int status, const QByteArray &headers)
{
    return answering(name, RawAnswer::response(status, Error, headers), status, Error);
}

QList<Behaviour> droppings()
{
    const QByteArray head = "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n";
    const QByteArray chunked = "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n";
    return {
        failing("drop-on-accepting", RawAnswer::drop(After::Accepting), Kind::CutOff),
        failing("drop-after-head", RawAnswer::drop(After::Head), Kind::CutOff),
        failing("drop-after-request", RawAnswer::drop(), Kind::CutOff),
        failing("reset-on-accepting", RawAnswer::reset(After::Accepting), Kind::CutOff),
        failing("reset-after-request", RawAnswer::reset(), Kind::CutOff),
        failing("cut-in-status-line", RawAnswer::bytes("HTTP/1.1 20").thenClose(), Kind::CutOff),
        failing("cut-in-headers", RawAnswer::bytes(head + "Conte").thenClose(), Kind::CutOff),
        failing("cut-before-empty-line", RawAnswer::bytes(head).thenClose(), Kind::CutOff),
        failing("cut-in-body", RawAnswer::bytes(head + "\r\n{\"a\":").thenClose(), Kind::CutOff),
        failing("reset-in-body", RawAnswer::bytes(head + "\r\n{\"a\":").thenReset(), Kind::CutOff),
        failing("cut-in-error-body", RawAnswer::bytes("HTTP/1.1 400 Bad\r\nContent-Length: 9\r\n\r\n{").thenClose(),
                Kind::CutOff),
        failing("cut-in-redirect",
                RawAnswer::bytes("HTTP/1.1 307 T\r\nLocation: ELSEWHERE\r\nContent-Length: 9\r\n\r\n{").thenClose(),
                Kind::CutOff),
        failing("cut-in-chunk", RawAnswer::bytes(chunked + "10\r\n{\"a\":").thenClose(), Kind::CutOff),
        failing("cut-between-chunks", RawAnswer::bytes(chunked + "5\r\n{\"a\":\r\n").thenClose(), Kind::CutOff),
        failing("cut-in-gzip",
                RawAnswer::bytes(head + "Content-Encoding: gzip\r\n\r\n" + gzipped("{}").left(9)).thenClose(),
                Kind::CutOff),
        late("never-answers", RawAnswer::never()),
        late("never-reads", RawAnswer::never(After::Accepting)),
        late("drips-beyond-the-deadline", RawAnswer::bytes("").thenDrip(Ok + QByteArray(2000, ' '), 20)),
        late("stops-in-body", RawAnswer::bytes(head + "\r\n{}")),
        late("header-bomb",
             RawAnswer::bytes(head + QByteArray("X-A: " + QByteArray(1000, 'a') + "\r\n").repeated(2000))),
    };
}

QList<Behaviour> nonsense()
{
    return {
        // Qt does not tell a first line that is no HTTP from a connection that ended: see TransportFailure.
        failing("ssh-server", RawAnswer::bytes("SSH-2.0-OpenSSH_9.2\r\n"), Kind::CutOff),
        failing("tls-alert", RawAnswer::bytes(QByteArray::fromHex("15030100020250")), Kind::CutOff),
        failing("body-without-head", RawAnswer::bytes(R"({"access_token":"x"})").thenClose(), Kind::CutOff),
        failing("status-no-number", RawAnswer::bytes("HTTP/1.1 abc OK\r\n\r\n"), Kind::CutOff),
        failing("status-000", RawAnswer::bytes("HTTP/1.1 000 Zero\r\nContent-Length: 2\r\n\r\n{}"), Kind::NotHttp),
        failing("interim-103-as-the-last", RawAnswer::bytes("HTTP/1.1 103 Early Hints\r\n\r\n" + Ok), Kind::NotHttp),
        failing("interim-101", RawAnswer::bytes("HTTP/1.1 101 Switching\r\nUpgrade: x\r\n\r\n"), Kind::NotHttp),
        failing("two-lengths",
                RawAnswer::bytes("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 4\r\n\r\n{}{}"),
                Kind::NotHttp),
        failing("length-negative", RawAnswer::bytes("HTTP/1.1 200 OK\r\nContent-Length: -2\r\n\r\n{}").thenClose(),
                Kind::NotHttp),
        failing("length-over-64-bits",
                RawAnswer::bytes("HTTP/1.1 200 OK\r\nContent-Length: 99999999999999999999\r\n\r\n{}").thenClose(),
                Kind::NotHttp),
        late("space-before-colon", RawAnswer::bytes("HTTP/1.1 200 OK\r\nX-A : b\r\nContent-Length: 2\r\n\r\n{}")),
    };
}

QList<Behaviour> oddButWhole()
{
    const QByteArray twice = "HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}xyz";
    return {
        answering("plain", RawAnswer::response(200, "{}"), 200, "{}"),
        answering("drip-within-the-deadline", RawAnswer::bytes("").thenDrip(Ok, 1), 200, "{}"),
        answering("drop-after-answer", RawAnswer::response(200, "{}").thenClose(), 200, "{}"),
        answering("answer-before-the-request-is-read", RawAnswer::bytes(Ok, After::Head), 200, "{}"),
        answering("longer-than-its-length", RawAnswer::bytes(twice).thenClose(), 200, "{}"),
        answering("same-length-twice",
                  RawAnswer::bytes("HTTP/1.1 200 OK\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}"), 200, "{}"),
        answering("http-1.0-until-close", RawAnswer::bytes("HTTP/1.0 200 OK\r\n\r\n{}").thenClose(), 200, "{}"),
        answering("no-reason", RawAnswer::bytes("HTTP/1.1 200\r\nContent-Length: 2\r\n\r\n{}"), 200, "{}"),
        answering("line-feeds-only", RawAnswer::bytes("HTTP/1.1 200 OK\nContent-Length: 2\n\n{}"), 200, "{}"),
        answering("obs-fold", RawAnswer::bytes("HTTP/1.1 200 OK\r\nX-A: b\r\n  c\r\nContent-Length: 2\r\n\r\n{}"), 200,
                  "{}"),
        answering("100-continue", RawAnswer::bytes("HTTP/1.1 100 Continue\r\n\r\n" + Ok), 200, "{}"),
        answering("chunked",
                  RawAnswer::bytes(
                      "HTTP/1.1 200 OK\r\nTransfer-Encoding: chunked\r\n\r\n1\r\n{\r\n1;x=y\r\n}\r\n0\r\nT: v\r\n\r\n"),
                  200, "{}"),
        answering("204", RawAnswer::bytes("HTTP/1.1 204 No Content\r\n\r\n"), 204, {}),
        answering("empty", RawAnswer::response(200, {}), 200, {}),
        answering("empty-500", RawAnswer::response(500, {}), 500, {}),
    };
}

QList<Behaviour> bodies()
{
    const QByteArray coding = "Content-Encoding: gzip\r\n";
    const QByteArray bomb = gzipped(QByteArray(16 * Limit, ' '));
    QList<Behaviour> list = {
        answering("gzip", RawAnswer::response(200, gzipped(Error), coding), 200, Error),
        answering("gzip-400", RawAnswer::response(400, gzipped(Error), coding), 400, Error),
        answering("gzip-429", RawAnswer::response(429, gzipped(Error), coding), 429, Error),
        answering("gzip-broken", RawAnswer::response(200, QByteArray(50, 'x'), coding), 200, {}, Body::Undecodable),
        answering("gzip-broken-400", RawAnswer::response(400, QByteArray(50, 'x'), coding), 400, {}, Body::Undecodable),
        answering("gzip-broken-429", RawAnswer::response(429, QByteArray(50, 'x'), coding), 429, {}, Body::Undecodable),
        answering("coding-unknown", RawAnswer::response(200, "x", "Content-Encoding: compress\r\n"), 200, {},
                  Body::Undecodable),
        answering("gzip-over-the-limit", RawAnswer::response(200, gzipped(QByteArray(2 * Limit, ' ')), coding), 200, {},
                  Body::TooLarge),
        answering("gzip-bomb", RawAnswer::response(200, bomb, coding), 200, {}, Body::Undecodable),
        answering("1-mib", RawAnswer::response(200, QByteArray(Limit, 'x')), 200, QByteArray(Limit, 'x')),
        answering("1-mib-and-1", RawAnswer::response(200, QByteArray(Limit + 1, 'x')), 200, {}, Body::TooLarge),
        answering("1-mib-and-1-500", RawAnswer::response(500, QByteArray(Limit + 1, 'x')), 500, {}, Body::TooLarge),
        answering("endless", RawAnswer::bytes("HTTP/1.1 200 OK\r\n\r\n" + QByteArray(8 * Limit, 'x')), 200, {},
                  Body::TooLarge),
    };
    list[8].maxBodyBytes = 1024 * Limit;
    return list;
}

QList<Behaviour> statuses()
{
    const QByteArray here = "Location: /elsewhere\r\n";
    const QByteArray there = "Location: ELSEWHERE\r\n";
    return {
        status("301", 301, here),
        status("302", 302, here),
        status("303", 303, here),
        status("307", 307, here),
        status("308", 308, here),
        status("301-to-another-origin", 301, there),
        status("302-to-another-origin", 302, there),
        status("303-to-another-origin", 303, there),
        status("307-to-another-origin", 307, there),
        status("308-to-another-origin", 308, there),
        status("307-to-a-file", 307, "Location: file:///etc/hostname\r\n"),
        status("400", 400, {}),
        status("401", 401, {}),
        status("401-basic", 401, "WWW-Authenticate: Basic realm=\"x\"\r\n"),
        status("401-bearer", 401, "WWW-Authenticate: Bearer error=\"invalid_token\"\r\n"),
        status("401-digest", 401, "WWW-Authenticate: Digest realm=\"x\", nonce=\"y\"\r\n"),
        status("401-negotiate", 401, "WWW-Authenticate: Negotiate\r\nWWW-Authenticate: NTLM\r\n"),
        status("403", 403, {}),
        status("404", 404, {}),
        status("405", 405, {}),
        status("407-from-the-server", 407, "Proxy-Authenticate: Basic realm=\"x\"\r\n"),
        status("415", 415, {}),
        status("429", 429, "Retry-After: 5\r\n"),
        status("500", 500, {}),
        status("503", 503, {}),
        status("599", 599, {}),
        status("999", 999, {}),
    };
}
} // namespace

QList<Behaviour> behaviours()
{
    return droppings() + nonsense() + oddButWhole() + bodies() + statuses();
}

} // namespace Grantscope::Kit
