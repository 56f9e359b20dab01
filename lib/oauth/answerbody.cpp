// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/form.h"
#include "codec/json.h"
#include "codec/textencoding.h"
#include "codec/xml.h"
#include "net/redaction.h"
#include "oauth/answerbody_p.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
constexpr qsizetype MaxQuotedText = 200;     // of a body that is nothing we know: enough to recognise it
constexpr qsizetype MaxSearched = 16 * 1024; // so that no secret is cut in half before it is looked for

QString quoted(QByteArrayView body, const QList<Secret> &known)
{
    const QString start = withoutSecrets(QString::fromUtf8(body.first(qMin(body.size(), MaxSearched))), known);
    return redactedText(start.simplified().left(MaxQuotedText));
}

bool looksLikeHtml(QByteArrayView text)
{
    // What the first tag is decides; comments and an XML declaration may stand before it in both.
    QByteArrayView rest = text;
    while (rest.startsWith("<!--") || rest.startsWith("<?")) {
        const QByteArray close = rest.startsWith("<?") ? "?>" : "-->";
        const qsizetype end = QByteArray::fromRawData(rest.data(), rest.size()).indexOf(close);
        if (end < 0)
            return false;
        rest = rest.sliced(end + close.size()).trimmed();
    }
    const QByteArray start = rest.first(qMin<qsizetype>(rest.size(), 20)).toByteArray().toLower();
    return start.startsWith("<!doctype html") || start.startsWith("<html") || start.startsWith("<head") ||
           start.startsWith("<body");
}

QString titleOf(QByteArrayView html)
{
    static const QRegularExpression title(u"<title[^>]*>([^<]{0,200})"_s, QRegularExpression::CaseInsensitiveOption);
    return title.match(QString::fromUtf8(html.first(qMin<qsizetype>(html.size(), 16'384)))).captured(1).simplified();
}

bool looksLikeForm(QByteArrayView text)
{
    // A form begins with a name: `access_token=...`. Prose with an equals sign somewhere does not.
    static const QRegularExpression pair(u"^[A-Za-z0-9_.%+-]{1,100}=[^\\s<>]*(&|\\s*$)"_s);
    return pair.match(QString::fromLatin1(text.first(qMin<qsizetype>(text.size(), 16'384)))).hasMatch();
}

std::optional<BodyFormat> formatOfMediaType(const QByteArray &mediaType)
{
    if (mediaType.endsWith("/json") || mediaType.endsWith("+json"))
        return BodyFormat::Json;
    if (mediaType.endsWith("/xml") || mediaType.endsWith("+xml"))
        return BodyFormat::Xml;
    if (mediaType == "application/x-www-form-urlencoded")
        return BodyFormat::Form;
    return std::nullopt;
}

void checkContentType(const HttpResponse &response, AnswerBody &answer)
{
    const QByteArray header = headerValue(response.headers, "Content-Type");
    const QByteArray mediaType = header.split(';').first().trimmed().toLower();
    if (formatOfMediaType(mediaType) != answer.members.format) {
        const QString said = mediaType.isEmpty() ? u"none"_s : QString::fromLatin1(mediaType.left(100));
        answer.findings.append({u"content-type-wrong"_s,
                                Severity::Warning,
                                {said, formatName(answer.members.format)},
                                u"header Content-Type"_s});
    }
}

void take(AnswerBody &answer, Result<Members> read)
{
    if (!read) {
        answer.shape =
            read.error().code == u"json-not-an-object"_s ? AnswerBody::Shape::NoObject : AnswerBody::Shape::Broken;
        answer.detail = read.error().detail;
        answer.error = read.error();
        return;
    }
    answer.shape = AnswerBody::Shape::Members;
    answer.findings += read->findings;
    read->findings.clear();
    answer.members = std::move(*read);
}

void mended(AnswerBody &answer, Result<Members> read, const QString &finding, const QStringList &places)
{
    if (!read)
        return;
    answer.findings.append({finding, Severity::Warning, {places.join(u"; "_s)}, places.value(0)});
    answer.error.reset();
    answer.detail.clear();
    take(answer, std::move(read));
}

void readAsJson(const Dialect &dialect, QByteArrayView bytes, AnswerBody &answer)
{
    take(answer, readJson(bytes));
    if (answer.shape == AnswerBody::Shape::Broken && dialect.mending.jsonMissingCommas) {
        if (const auto mending = mendMissingCommas(bytes))
            mended(answer, readJson(mending->bytes), u"json-mended"_s, mending->places);
    }
}

void readAsXml(const Dialect &dialect, QByteArrayView bytes, AnswerBody &answer)
{
    take(answer, readXml(bytes));
    if (answer.shape == AnswerBody::Shape::Broken && dialect.mending.xmlLeadingDots) {
        if (const auto mending = mendLeadingDots(bytes))
            mended(answer, readXml(mending->bytes), u"xml-mended"_s, mending->places);
    }
}
} // namespace

AnswerBody readAnswerBody(const Dialect &dialect, const HttpResponse &response, const QList<Secret> &known)
{
    AnswerBody answer;
    answer.known = known;
    if (response.bodyState != HttpResponse::Body::Whole) {
        answer.shape = response.bodyState == HttpResponse::Body::TooLarge ? AnswerBody::Shape::TooLarge
                                                                          : AnswerBody::Shape::Undecodable;
        return answer;
    }
    const QByteArrayView bytes = response.body.reveal();
    const Result<DecodedText> text = toUtf8(bytes);
    const QByteArrayView start = text ? QByteArrayView(text->utf8).trimmed() : bytes.trimmed();
    if (start.isEmpty())
        return answer;
    if (start.front() == '{' || start.front() == '[' || start.front() == '"') {
        answer.members.format = BodyFormat::Json;
        readAsJson(dialect, bytes, answer);
    } else if (start.front() == '<' && looksLikeHtml(start)) {
        answer.shape = AnswerBody::Shape::Html;
        answer.detail = titleOf(start);
        return answer;
    } else if (start.front() == '<') {
        answer.members.format = BodyFormat::Xml;
        readAsXml(dialect, bytes, answer);
    } else if (looksLikeForm(start)) {
        answer.members.format = BodyFormat::Form;
        take(answer, readForm(start));
        if (text && text->hadByteOrderMark)
            answer.findings.append({u"byte-order-mark"_s, Severity::Note, {text->encoding}, u"byte 0"_s});
    } else {
        answer.shape = AnswerBody::Shape::Text;
        answer.detail = quoted(start, known);
        return answer;
    }
    if (answer.shape == AnswerBody::Shape::Members)
        checkContentType(response, answer);
    return answer;
}

} // namespace Grantscope
