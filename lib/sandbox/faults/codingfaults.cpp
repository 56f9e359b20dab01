// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults/bytefault.h"
#include "sandbox/faults/gzip.h"

#include <QStringEncoder>

namespace Grantscope
{
namespace
{

constexpr qsizetype HugeBody = 5 * 1024 * 1024;
constexpr qsizetype BombSize = 32 * 1024 * 1024;

void setBody(HttpResponse &response, const QByteArray &bytes)
{
    response.body = Secret(bytes);
}

QByteArray bodyOf(const HttpResponse &response)
{
    return response.body.reveal().toByteArray();
}

void asUtf16(HttpResponse &response, const FaultContext &)
{
    QStringEncoder encoder(QStringConverter::Utf16LE, QStringConverter::Flag::WriteBom);
    setBody(response, encoder.encode(response.body.revealText()));
    setHeader(response, "Content-Type",
              headerValue(response.headers, "Content-Type").split(';').first() + "; charset=utf-16");
}

/// A Latin-1 character in a member of its own, so that nothing else is hurt.
void withInvalidUtf8(HttpResponse &response, const FaultContext &)
{
    QByteArray body = bodyOf(response);
    const qsizetype brace = body.indexOf('{');
    if (brace >= 0)
        setBody(response, body.insert(brace + 1, "\"name\":\"J\xF6rg\","));
    else
        setBody(response, body + "<!-- J\xF6rg -->");
}

void compressed(HttpResponse &response, const FaultContext &)
{
    setBody(response, gzipCompressed(bodyOf(response)));
    setHeader(response, "Content-Encoding", "gzip");
}

/// The answer, and behind it spaces without end: harmless JSON for who decodes it all.
void asBomb(HttpResponse &response, const FaultContext &)
{
    setBody(response, gzipCompressed(bodyOf(response) + QByteArray(BombSize, ' ')));
    setHeader(response, "Content-Encoding", "gzip");
}

/// Block type 3 does not exist in deflate, so no decoder can go on after the header.
void asBrokenGzip(HttpResponse &response, const FaultContext &)
{
    const QByteArray whole = gzipCompressed(bodyOf(response));
    setBody(response, whole.first(10) + QByteArray(whole.size() - 10, '\xFF'));
    setHeader(response, "Content-Encoding", "gzip");
}

} // namespace

QList<ByteFault> codingFaults()
{
    return {
        {u"wrong-content-type", u"Content-Type: text/plain (Facebook, Tencent)",
         [](HttpResponse &r, const FaultContext &) { setHeader(r, "Content-Type", "text/plain; charset=utf-8"); }},
        {u"json-as-html", u"Content-Type: text/html (Deezer)",
         [](HttpResponse &r, const FaultContext &) { setHeader(r, "Content-Type", "text/html; charset=utf-8"); }},
        {u"no-content-type", u"no Content-Type",
         [](HttpResponse &r, const FaultContext &) { removeHeader(r, "Content-Type"); }},
        {u"bom", u"a UTF-8 byte order mark before the body (OrderCloud)",
         [](HttpResponse &r, const FaultContext &) { setBody(r, "\xEF\xBB\xBF" + bodyOf(r)); }},
        {u"utf-16", u"the body in UTF-16 with a byte order mark", asUtf16},
        {u"invalid-utf8", u"a byte that is no UTF-8 (ORCID)", withInvalidUtf8},
        {u"huge-body", u"five MiB of spaces behind the answer",
         [](HttpResponse &r, const FaultContext &) { setBody(r, bodyOf(r) + QByteArray(HugeBody, ' ')); }},
        {u"gzip", u"Content-Encoding: gzip, asked for or not", compressed},
        {u"gzip-bomb", u"gzip of 32 MiB", asBomb},
        {u"broken-gzip", u"Content-Encoding: gzip with bytes that cannot be decoded", asBrokenGzip},
    };
}

void setHeader(HttpResponse &response, const QByteArray &name, const QByteArray &value)
{
    removeHeader(response, name);
    response.headers.append(HttpHeader{name, value});
}

void removeHeader(HttpResponse &response, QByteArrayView name)
{
    response.headers.removeIf(
        [name](const HttpHeader &header) { return header.name.compare(name, Qt::CaseInsensitive) == 0; });
}

} // namespace Grantscope
