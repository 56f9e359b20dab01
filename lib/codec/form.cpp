// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/form.h"

#include "codec/json.h"
#include "codec/members_p.h"
#include "codec/textencoding.h"

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr std::array<bool, 256> plainTable()
{
    std::array<bool, 256> table{};
    for (const char c : "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._*")
        table[static_cast<uchar>(c)] = c != '\0';
    return table;
}

constexpr std::array<bool, 256> PlainTable = plainTable();

int hexDigit(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    return -1;
}

QByteArray encodedBytes(QByteArrayView utf8)
{
    static constexpr char Digits[] = "0123456789ABCDEF";
    QByteArray out;
    out.reserve(utf8.size() + utf8.size() / 2);
    for (const char c : utf8) {
        const auto byte = static_cast<uchar>(c);
        if (PlainTable[byte]) {
            out.append(c);
        } else if (c == ' ') {
            out.append('+');
        } else {
            const std::array<char, 3> triple{'%', Digits[byte >> 4], Digits[byte & 0xF]};
            out.append(triple.data(), 3);
        }
    }
    return out;
}

/// One name or value as it stood in the body, and what was wrong with it.
struct Decoded
{
    QString text;
    bool brokenPercent = false;
    bool notUtf8 = false;
};

Decoded decoded(QByteArrayView raw)
{
    Decoded result;
    QByteArray bytes;
    bytes.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        const char c = raw[i];
        if (c == '+') {
            bytes.append(' ');
        } else if (c != '%') {
            bytes.append(c);
        } else {
            const int high = i + 2 < raw.size() ? hexDigit(raw[i + 1]) : -1;
            const int low = i + 2 < raw.size() ? hexDigit(raw[i + 2]) : -1;
            if (high < 0 || low < 0) {
                result.brokenPercent = true;
                bytes.append(c);
                continue;
            }
            bytes.append(static_cast<char>(high << 4 | low));
            i += 2;
        }
    }
    result.notUtf8 = firstByteThatIsNoUtf8(bytes) >= 0;
    result.text = QString::fromUtf8(bytes);
    return result;
}

bool isForbiddenControl(char c)
{
    const auto byte = static_cast<uchar>(c);
    return (byte < 0x20 && c != '\r' && c != '\n' && c != '\t') || byte == 0x7F;
}

void addPair(Members &members, QByteArrayView pair)
{
    const qsizetype equals = pair.indexOf('=');
    const Decoded name = decoded(equals < 0 ? pair : pair.first(equals));
    const Decoded value = equals < 0 ? Decoded{u""_s} : decoded(pair.sliced(equals + 1));
    const QString where = name.text + u'=';
    if (name.brokenPercent || value.brokenPercent)
        members.findings.append({u"form-broken-percent"_s, Severity::Warning, {name.text}, where});
    if (name.notUtf8 || value.notUtf8)
        members.findings.append({u"form-not-utf8"_s, Severity::Warning, {name.text}, where});
    members.list.append({name.text, QJsonValue(value.text), where});
}

} // namespace

QByteArray formEncoded(QStringView value)
{
    return encodedBytes(utf8WithReplacements(value));
}

QByteArray writeForm(const QList<Member> &members)
{
    QByteArray out;
    for (const Member &member : members) {
        if (!out.isEmpty())
            out.append('&');
        out.append(formEncoded(member.name)).append('=');
        out.append(member.value.isString() ? formEncoded(member.value.toString())
                                           : encodedBytes(jsonSpelling(member.value)));
    }
    return out;
}

Result<Members> readForm(QByteArrayView bytes)
{
    Members members;
    members.format = BodyFormat::Form;
    QByteArrayView body = bytes;
    if (body.startsWith(Utf8Mark)) {
        body = body.sliced(Utf8Mark.size());
        members.findings.append({u"byte-order-mark"_s, Severity::Note, {u"UTF-8"_s}, u"byte 0"_s});
    }
    const auto control = std::find_if(body.begin(), body.end(), isForbiddenControl);
    if (control != body.end())
        return failure(Origin::Protocol, u"form-unreadable"_s, u"a control character"_s,
                       placeInText(bytes, control - bytes.begin()));
    body = body.trimmed();
    if (!body.contains('='))
        return failure(Origin::Protocol, u"form-unreadable"_s, u"there is no '=' in the body"_s);
    for (qsizetype start = 0; start <= body.size();) {
        const qsizetype ampersand = body.indexOf('&', start);
        const qsizetype end = ampersand < 0 ? body.size() : ampersand;
        if (end > start)
            addPair(members, body.sliced(start, end - start));
        start = end + 1;
    }
    addDuplicateFindings(members);
    return members;
}

} // namespace Grantscope
