// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/wire/wirefaults.h"

#include <algorithm>

namespace Grantscope
{
namespace
{

using End = WireScript::End;

constexpr int SlowMs = 3'000;
constexpr int DripMs = 3;
constexpr qsizetype DripSteps = 1'000; // So that a long body does not drip for minutes.

struct WireFault
{
    QStringView name;
    QStringView description;
    WireScript (*script)(const QByteArray &head, const QByteArray &body) = nullptr;
};

QByteArray withoutHeader(const QByteArray &head, QByteArrayView name)
{
    QByteArray kept;
    for (qsizetype start = 0; start < head.size();) {
        const qsizetype end = head.indexOf("\r\n", start) + 2;
        const QByteArrayView line = QByteArrayView(head).sliced(start, end - start);
        const bool drop = line.size() > name.size() && line[name.size()] == ':' &&
                          line.first(name.size()).compare(name, Qt::CaseInsensitive) == 0;
        if (!drop)
            kept += line;
        start = end;
    }
    return kept;
}

QByteArray withHeader(const QByteArray &head, const QByteArray &line)
{
    return head.chopped(2) + line + "\r\n\r\n";
}

QByteArray withLength(const QByteArray &head, qsizetype length)
{
    return withHeader(withoutHeader(head, "Content-Length"), "Content-Length: " + QByteArray::number(length));
}

/// An empty chunk would be the last one, so nothing is none.
QByteArray chunk(const QByteArray &bytes)
{
    return bytes.isEmpty() ? QByteArray() : QByteArray::number(bytes.size(), 16) + "\r\n" + bytes + "\r\n";
}

QByteArray chunkedHead(const QByteArray &head)
{
    return withHeader(withoutHeader(head, "Content-Length"), "Transfer-Encoding: chunked");
}

QByteArray twoChunks(const QByteArray &body)
{
    const qsizetype half = body.size() / 2;
    return chunk(body.first(half)) + chunk(body.sliced(half));
}

WireScript sent(const QByteArray &bytes, End end)
{
    return {bytes.isEmpty() ? QList<WireScript::Step>() : QList<WireScript::Step>{{bytes, 0}}, end};
}

QByteArray halfOf(const QByteArray &head, const QByteArray &body)
{
    return head + body.first(body.size() / 2);
}

WireScript drip(const QByteArray &head, const QByteArray &body)
{
    const QByteArray all = head + body;
    const qsizetype size = std::max<qsizetype>(1, all.size() / DripSteps);
    WireScript script;
    for (qsizetype at = 0; at < all.size(); at += size)
        script.steps.append({all.mid(at, size), DripMs});
    return script;
}

WireScript headerBomb(const QByteArray &head, const QByteArray &body)
{
    QByteArray lines;
    for (int i = 0; i < 1'024; ++i)
        lines += "X-Bomb-" + QByteArray::number(i) + ": " + QByteArray(1'024, 'x') + "\r\n";
    return sent(head.chopped(2) + lines + "\r\n" + body, End::KeepOpen);
}

QList<WireFault> timeFaults()
{
    return {
        {u"slow", u"the answer comes after three seconds",
         [](const QByteArray &head, const QByteArray &body) {
             return WireScript{{{head + body, SlowMs}}, End::KeepOpen};
         }},
        {u"drip", u"the answer comes byte by byte, for some seconds", drip},
        {u"never", u"no answer, and the connection stays open",
         [](const QByteArray &, const QByteArray &) { return sent({}, End::Silence); }},
        {u"stall", u"half of the body, then nothing more; the connection stays open",
         [](const QByteArray &head, const QByteArray &body) { return sent(halfOf(head, body), End::Silence); }},
    };
}

QList<WireFault> endFaults()
{
    return {
        {u"drop", u"the request is carried out, and the connection closed without an answer",
         [](const QByteArray &, const QByteArray &) { return sent({}, End::Close); }},
        {u"reset", u"the request is carried out, and the connection reset without an answer",
         [](const QByteArray &, const QByteArray &) { return sent({}, End::Reset); }},
        {u"cut", u"closed after half of the body",
         [](const QByteArray &head, const QByteArray &body) { return sent(halfOf(head, body), End::Close); }},
        {u"cut-head", u"closed in the middle of the headers",
         [](const QByteArray &head, const QByteArray &) { return sent(head.first(head.size() / 2), End::Close); }},
        {u"reset-midway", u"reset after half of the body",
         [](const QByteArray &head, const QByteArray &body) { return sent(halfOf(head, body), End::Reset); }},
        {u"garbage", u"bytes that are not HTTP, then closed",
         [](const QByteArray &, const QByteArray &) {
             return sent(QByteArray("\x15\x03\x01\x00\x02\x02\x28\x00\xFF\xFE garbage\n", 19), End::Close);
         }},
    };
}

QList<WireFault> framingFaults()
{
    return {
        {u"wrong-length", u"Content-Length is 100 more than there is, then closed",
         [](const QByteArray &head, const QByteArray &body) {
             return sent(withLength(head, body.size() + 100) + body, End::Close);
         }},
        {u"short-length", u"Content-Length is half of what there is, then closed",
         [](const QByteArray &head, const QByteArray &body) {
             return sent(withLength(head, body.size() / 2) + body, End::Close);
         }},
        {u"two-lengths", u"two Content-Length headers that differ",
         [](const QByteArray &head, const QByteArray &body) {
             return sent(withHeader(head, "Content-Length: " + QByteArray::number(body.size() + 1)) + body, End::Close);
         }},
        {u"no-length", u"no Content-Length: the end of the connection is the end of the body",
         [](const QByteArray &head, const QByteArray &body) {
             return sent(withHeader(withoutHeader(head, "Content-Length"), "Connection: close") + body, End::Close);
         }},
        {u"chunked", u"a whole answer in two chunks",
         [](const QByteArray &head, const QByteArray &body) {
             return sent(chunkedHead(head) + twoChunks(body) + "0\r\n\r\n", End::KeepOpen);
         }},
        {u"cut-chunk", u"chunks, and closed before the last one",
         [](const QByteArray &head, const QByteArray &body) {
             return sent(chunkedHead(head) + twoChunks(body), End::Close);
         }},
        {u"interim", u"100 Continue and 103 Early Hints before a whole answer",
         [](const QByteArray &head, const QByteArray &body) {
             return sent("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early Hints\r\nLink: </a>\r\n\r\n" + head + body,
                         End::KeepOpen);
         }},
        {u"header-bomb", u"a MiB of headers before a whole answer", headerBomb},
    };
}

const QList<WireFault> &table()
{
    static const QList<WireFault> all = timeFaults() + endFaults() + framingFaults();
    return all;
}

} // namespace

QList<SandboxFault> wireFaults()
{
    QList<SandboxFault> all;
    for (const WireFault &fault : table())
        all.append({fault.name.toString(), fault.description.toString()});
    return all;
}

QString firstWireFault(const QStringList &faults)
{
    for (const QString &name : faults) {
        for (const WireFault &fault : table()) {
            if (fault.name == name)
                return name;
        }
    }
    return {};
}

WireScript wireScript(const QString &name, const QByteArray &head, const QByteArray &body)
{
    for (const WireFault &fault : table()) {
        if (fault.name == name)
            return fault.script(head, body);
    }
    return sent(head + body, End::KeepOpen);
}

} // namespace Grantscope
