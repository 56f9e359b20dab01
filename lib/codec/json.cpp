// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"

#include "codec/jsonscan_p.h"
#include "codec/members_p.h"
#include "codec/textencoding.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

/// The value that stands in these bytes, parsed as QJsonDocument parses it within a document. Undefined: no (single)
/// value.
QJsonValue valueOf(QByteArrayView spelling)
{
    QByteArray document;
    document.reserve(spelling.size() + 2);
    document.append('[').append(spelling).append(']');
    const QJsonArray values = QJsonDocument::fromJson(document).array();
    return values.size() == 1 ? values.at(0) : QJsonValue(QJsonValue::Undefined);
}

QString nameOf(const JsonMemberSpan &span)
{
    if (!span.nameHasEscapes)
        return QString::fromUtf8(span.name);
    QByteArray spelling;
    spelling.reserve(span.name.size() + 2);
    spelling.append('"').append(span.name).append('"');
    return valueOf(spelling).toString();
}

/// QJsonDocument kept the last value of each name only: the others are read again, from where they stand.
void restoreDuplicates(Members &members, const JsonMemberSpans &spans)
{
    addDuplicateFindings(members);
    QSet<QString> repeated;
    for (const Finding &finding : std::as_const(members.findings)) {
        if (finding.id == u"duplicate-member"_s)
            repeated.insert(finding.seen.first());
    }
    for (qsizetype i = 0; i < spans.size(); ++i) {
        if (repeated.contains(members.list.at(i).name))
            members.list[i].value = valueOf(spans[i].value);
    }
}

tl::unexpected<Error> unreadable(const DecodedText &text, const QJsonParseError &problem)
{
    // A lone "text", 12 or null is sound JSON, which QJsonDocument refuses at the top: that is another mistake than bad
    // syntax.
    const QByteArrayView body = QByteArrayView(text.utf8).trimmed();
    if (!body.isEmpty() && !body.startsWith('{') && !body.startsWith('[') && !valueOf(body).isUndefined())
        return failure(Origin::Protocol, u"json-not-an-object"_s, u"a single value"_s, placeInSource(text, 0));
    return failure(Origin::Protocol, u"json-syntax"_s, problem.errorString(), placeInSource(text, problem.offset));
}

bool isPlainPathName(QStringView name)
{
    const auto isLetter = [](QChar c) {
        return (c >= u'a' && c <= u'z') || (c >= u'A' && c <= u'Z') || c == u'_' || c >= u'\x80';
    };
    const auto isDigit = [](QChar c) { return c >= u'0' && c <= u'9'; };
    return !name.isEmpty() && isLetter(name.front()) &&
           std::all_of(name.begin(), name.end(), [&](QChar c) { return isLetter(c) || isDigit(c); });
}

} // namespace

QString jsonPath(QStringView name)
{
    if (isPlainPathName(name))
        return u"$."_s + name.toString();
    QString quoted = name.toString();
    quoted.replace(u'\\', u"\\\\"_s).replace(u'\'', u"\\'"_s);
    return u"$['"_s + quoted + u"']"_s;
}

Result<Members> readJson(QByteArrayView bytes)
{
    const Result<DecodedText> decoded = toUtf8(bytes);
    if (!decoded)
        return failure(Origin::Protocol, u"json-encoding"_s, decoded.error().detail, decoded.error().where);
    const DecodedText &text = *decoded;
    if (text.utf8.startsWith(Utf8Mark)) // a second one, which QJsonDocument would take off in silence
        return failure(Origin::Protocol, u"json-syntax"_s, u"a second byte order mark"_s, placeInSource(text, 0));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text.utf8, &problem);
    if (problem.error != QJsonParseError::NoError)
        return unreadable(text, problem);
    if (!document.isObject())
        return failure(Origin::Protocol, u"json-not-an-object"_s, u"an array"_s, placeInSource(text, 0));

    Members members;
    if (text.hadByteOrderMark)
        members.findings.append({u"byte-order-mark"_s, Severity::Note, {text.encoding}, u"byte 0"_s});
    const QJsonObject object = document.object();
    const JsonMemberSpans spans = topLevelMembers(text.utf8);
    members.list.reserve(spans.size());
    for (const JsonMemberSpan &span : spans) {
        QString name = nameOf(span);
        QJsonValue value = object.value(name);
        QString where = jsonPath(name);
        members.list.append({std::move(name), std::move(value), std::move(where)});
    }
    if (spans.size() != object.size())
        restoreDuplicates(members, spans);
    return members;
}

} // namespace Grantscope
