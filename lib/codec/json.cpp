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

/// Whether the text goes on behind the value; at the end of it nobody knows whether the value does.
bool isWhole(const JsonMemberSpan &span, QByteArrayView text)
{
    const bool closesItself = span.value.endsWith('"') || span.value.endsWith('}') || span.value.endsWith(']');
    return closesItself || span.value.end() != text.end();
}

tl::unexpected<Error> wrongEncoding(const QString &detail, const QString &where)
{
    return failure(Origin::Protocol, u"json-encoding"_s, detail, where);
}

/// The text without a copy where that can be, and not yet checked: QJsonDocument refuses what is no UTF-8.
Result<DecodedText> borrowedText(QByteArrayView bytes)
{
    if (bytes.startsWith(Utf16LittleMark) || bytes.startsWith(Utf16BigMark)) {
        Result<DecodedText> text = toUtf8(bytes);
        if (!text)
            return wrongEncoding(text.error().detail, text.error().where);
        return text;
    }
    const bool marked = bytes.startsWith(Utf8Mark);
    const QByteArrayView body = marked ? bytes.sliced(Utf8Mark.size()) : bytes;
    return DecodedText{QByteArray::fromRawData(body.data(), body.size()), marked, DecodedText::Source::Utf8,
                       u"UTF-8"_s};
}

tl::unexpected<Error> unreadable(const DecodedText &text, const QJsonParseError &problem)
{
    const qsizetype bad = firstByteThatIsNoUtf8(text.utf8);
    if (bad >= 0)
        return wrongEncoding(u"a byte that is no UTF-8 here"_s, placeInSource(text, bad));
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

QList<SpelledMember> spelledMembers(QByteArrayView bytes)
{
    QList<SpelledMember> members;
    const Result<DecodedText> text = borrowedText(bytes);
    if (!text)
        return members;
    const JsonMemberSpans spans = topLevelMembers(text->utf8);
    members.reserve(spans.size());
    for (const JsonMemberSpan &span : spans) {
        const QJsonValue value = isWhole(span, text->utf8) ? valueOf(span.value) : QJsonValue(QJsonValue::Undefined);
        if (value.isUndefined()) // broken or cut off here: what follows can't be told from what stands inside of it
            break;
        members.append({nameOf(span), span.value.toByteArray(), value});
    }
    return members;
}

QString jsonPath(QStringView name)
{
    if (isPlainPathName(name)) {
        QString path(name.size() + 2, Qt::Uninitialized);
        path[0] = u'$';
        path[1] = u'.';
        std::copy(name.begin(), name.end(), path.begin() + 2);
        return path;
    }
    QString path;
    path.reserve(name.size() + 5);
    path.append(u"$['");
    for (const QChar c : name) {
        if (c == u'\\' || c == u'\'')
            path.append(u'\\');
        path.append(c);
    }
    return path.append(u"']");
}

Result<Members> readJson(QByteArrayView bytes)
{
    const Result<DecodedText> text = borrowedText(bytes);
    if (!text)
        return failure(text.error());
    if (text->utf8.startsWith(Utf8Mark)) // a second one, which QJsonDocument would take off in silence
        return failure(Origin::Protocol, u"json-syntax"_s, u"a second byte order mark"_s, placeInSource(*text, 0));
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text->utf8, &problem);
    if (problem.error != QJsonParseError::NoError)
        return unreadable(*text, problem);
    if (!document.isObject())
        return failure(Origin::Protocol, u"json-not-an-object"_s, u"an array"_s, placeInSource(*text, 0));

    Members members;
    if (text->hadByteOrderMark)
        members.findings.append({u"byte-order-mark"_s, Severity::Note, {text->encoding}, u"byte 0"_s});
    const QJsonObject object = document.object();
    const JsonMemberSpans spans = topLevelMembers(text->utf8);
    members.list.reserve(spans.size());
    for (const JsonMemberSpan &span : spans) {
        Member &member = members.list.emplaceBack();
        member.name = nameOf(span);
        member.value = object.value(member.name);
        member.where = jsonPath(member.name);
    }
    if (spans.size() != object.size())
        restoreDuplicates(members, spans);
    return members;
}

} // namespace Grantscope
