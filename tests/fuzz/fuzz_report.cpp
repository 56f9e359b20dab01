// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// A report of whatever a token or a server says: it holds no markup but its own, and no secret that is known. The first byte
// chooses what the others are; among them, the bytes 1 to 4 stand for the password in the spellings in which servers repeat it.
#include "codec/base64url.h"
#include "inspect/report/markup.h"
#include "inspect/report/reportforms.h"
#include "inspect/report/reportmaking.h"

#include <QUrl>

#include <cstdio>
#include <cstdlib>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
const QByteArray Marker = "bcdfghjkmpqv";             // spells no word, and is in no seed
const QByteArray Password = "w&<\"" + Marker + "'/z"; // with what is escaped in each spelling

[[noreturn]] void fail(const char *what, const QByteArray &document)
{
    std::fprintf(stderr, "%s in\n%s\n", what, document.constData());
    std::abort();
}

QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(1'795'334'400, Qt::UTC);
}

/// The bytes 1 to 4 replaced by the password as it is, percent-encoded, escaped as in HTML, in Base64.
QByteArray withPassword(const QByteArray &data)
{
    QByteArray text;
    for (const char c : data) {
        switch (c) {
        case 1:
            text += Password;
            break;
        case 2:
            text += Password.toPercentEncoding();
            break;
        case 3:
            text += QString::fromLatin1(Password).toHtmlEscaped().toLatin1();
            break;
        case 4:
            text += ("user:" + Password).toBase64();
            break;
        default:
            text += c;
        }
    }
    return text;
}

bool holdsMarker(const QByteArray &document)
{
    if (document.contains(Marker))
        return true;
    for (int before = 0; before < 3; ++before) {
        const QByteArray encoded = (QByteArray(before, 'x') + Marker).toBase64();
        if (document.contains(encoded.mid(before == 0 ? 0 : before + 1, 12)))
            return true;
    }
    return false;
}

void check(const Report &report, bool knowsPassword)
{
    for (const ReportForm form : {ReportForm::Markdown, ReportForm::Html, ReportForm::Json}) {
        const QByteArray document = rendered(report, form);
        if (knowsPassword && holdsMarker(document))
            fail("the password", document);
    }
    const QString html = htmlOf(report);
    if (const QString foreign = Markup::foreignInHtml(html); !foreign.isEmpty())
        fail(qPrintable(u"markup: "_s + foreign), html.toUtf8());
    const QString markdown = markdownOf(report);
    if (const QString foreign = Markup::foreignInMarkdown(markdown); !foreign.isEmpty())
        fail(qPrintable(u"markup: "_s + foreign), markdown.toUtf8());
}

Dialect dialect()
{
    Dialect dialect;
    dialect.id = u"rfc6749"_s;
    dialect.formats = {BodyFormat::Form};
    dialect.grants[GrantType::Password].members = {u"grant_type"_s, u"username"_s, u"password"_s};
    for (const QString &name : {u"access_token"_s, u"expires_in"_s, u"error"_s, u"error_description"_s})
        dialect.answerNames.insert(name, {name});
    return dialect;
}

/// `data` is an answer: its first byte the status, then a header's value up to a line feed, then the body.
void checkAnswer(const QByteArray &data)
{
    const QByteArray text = withPassword(data.mid(1));
    const qsizetype end = qMax<qsizetype>(0, text.indexOf('\n'));
    TokenAnswer answer;
    answer.grant.endpoint = QUrl(u"https://api.example/token"_s);
    answer.grant.username = u"user"_s;
    answer.grant.password = Secret(Password);
    answer.exchange.request = tokenRequest(dialect(), answer.grant).value_or(HttpRequest());
    answer.exchange.sentAt = answer.exchange.receivedAt = now();
    const QByteArray header = text.left(end);
    answer.exchange.response =
        HttpResponse{data.isEmpty() ? 200 : 200 + static_cast<unsigned char>(data.at(0)),
                     header,
                     {{"WWW-Authenticate", header}, {"Location", header}, {"Server", header}, {header, header}},
                     {},
                     Secret(text.mid(end))};
    answer.reading = readTokenResponse(dialect(), answer.grant, answer.exchange);
    check(makeReport(dialect(), answer, Environment(), now()), true);
}

void checkToken(const QByteArray &token)
{
    check(makeReport({inspectToken(Secret(token), now())}, Environment(), now()), false);
}
} // namespace

extern "C" int LLVMFuzzerTestOneInput(const unsigned char *bytes, std::size_t size)
{
    const QByteArray data(reinterpret_cast<const char *>(bytes), static_cast<qsizetype>(size));
    const QByteArray rest = data.mid(1);
    switch (data.isEmpty() ? 0 : data.at(0) % 3) {
    case 1:
        checkToken(base64UrlEncoded(R"({"alg":"HS256"})") + '.' + base64UrlEncoded(rest) + ".c2ln");
        break;
    case 2:
        checkToken(rest);
        break;
    default:
        checkAnswer(rest);
    }
    return 0;
}
