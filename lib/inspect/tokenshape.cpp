// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"
#include "inspect/decode/segment_p.h"
#include "inspect/tokenshape_p.h"

#include <QHash>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

constexpr qsizetype MaxTokenBytes = 1'048'576; // beyond it decoding costs more than it can tell
constexpr qsizetype MaxHeaderBytes = 65'536;

QJsonObject toObject(const Members &members)
{
    QJsonObject object;
    for (const Member &member : members.list)
        object.insert(member.name, member.value);
    return object;
}

void addFinding(Inspection &inspection, const QString &id, Severity severity, const QStringList &seen,
                const QString &where)
{
    inspection.findings.append(Finding{id, severity, seen, where});
}

/// What the JSON reader found, with the part that it found it in.
void addFindings(Inspection &inspection, const Findings &findings, QStringView part)
{
    for (Finding finding : findings) {
        finding.where = finding.where.isEmpty() ? part.toString() : part.toString() + u' ' + finding.where;
        inspection.findings.append(finding);
    }
}

void addOddities(Inspection &inspection, const Segment &segment, const QString &part)
{
    for (const QString &id : segment.oddities)
        addFinding(inspection, id, Severity::Warning, {part}, part);
}

bool hasAny(const QJsonObject &object, std::initializer_list<QLatin1StringView> names)
{
    return std::any_of(names.begin(), names.end(), [&](QLatin1StringView name) { return object.contains(name); });
}

/// A JOSE header has an `alg` (RFC 7515 section 4.1.1); some that are seen have only a `typ`.
bool readHeader(Inspection &inspection, const QByteArray &text)
{
    if (text.size() > MaxHeaderBytes)
        return false;
    const Segment segment = decodedSegment(text);
    const auto members = readJson(segment.bytes);
    if (!segment.whole || !members)
        return false;
    const QJsonObject header = toObject(*members);
    if (!header.value("alg"_L1).isString() && !header.value("typ"_L1).isString())
        return false;
    inspection.header = header;
    inspection.rawHeader = segment.bytes;
    addFindings(inspection, members->findings, u"header");
    addOddities(inspection, segment, u"header"_s);
    return true;
}

void claimsAreNotJson(Inspection &inspection, const QByteArray &text, const Error &error)
{
    inspection.rawClaims = readableBytes(text);
    const QList<SpelledMember> whole = spelledMembers(inspection.rawClaims);
    for (const SpelledMember &member : whole)
        inspection.claims.insert(member.name, member.value);
    inspection.claimsBreakOff = true;
    const QString place = error.where.isEmpty() ? u"claims"_s : u"claims "_s + error.where;
    addFinding(inspection, u"claims-not-json"_s, Severity::Problem, {error.where.isEmpty() ? error.code : error.where},
               place);
}

bool readPayload(Inspection &inspection, const QByteArray &text)
{
    const Segment segment = decodedSegment(text);
    const auto members = readJson(segment.bytes);
    if (!members) {
        claimsAreNotJson(inspection, text, members.error());
        return false;
    }
    inspection.rawClaims = segment.bytes;
    inspection.claims = toObject(*members);
    addFindings(inspection, members->findings, u"claims");
    addOddities(inspection, segment, u"claims"_s);
    return segment.whole;
}

void cutIn(Inspection &inspection, TokenCut cut, const QString &part)
{
    inspection.kind = TokenKind::PartialJwt;
    inspection.cut = cut;
    addFinding(inspection, u"partial-token"_s, Severity::Problem, {part}, part);
}

void wrongCount(Inspection &inspection, qsizetype count)
{
    inspection.kind = TokenKind::PartialJwt;
    inspection.cut = TokenCut::SurplusParts;
    addFinding(inspection, u"segment-count"_s, Severity::Problem, {QString::number(count)}, {});
}

/// A signature of a fixed length that is shorter was cut: the checker would only say that it does not match.
void checkSignatureLength(Inspection &inspection, const QByteArray &text)
{
    static const QHash<QString, qsizetype> lengths = {{u"HS256"_s, 32}, {u"HS384"_s, 48}, {u"HS512"_s, 64},
                                                      {u"ES256"_s, 64}, {u"ES384"_s, 96}, {u"ES512"_s, 132},
                                                      {u"EdDSA"_s, 64}};
    const QString alg = inspection.header.value("alg"_L1).toString();
    const qsizetype found = decodedSegment(text).bytes.size();
    const qsizetype expected = lengths.value(alg, 0);
    if (found < expected)
        addFinding(inspection, u"signature-length"_s, Severity::Warning,
                   {alg, QString::number(found), QString::number(expected)}, u"signature"_s);
}

void readJws(Inspection &inspection, QList<QByteArray> parts)
{
    // `header.payload...`: an ellipsis where a log or a person cut it.
    while (parts.size() > 3 && parts.constLast().isEmpty())
        parts.removeLast();
    if (parts.size() == 1 || parts.at(1).isEmpty())
        return cutIn(inspection, TokenCut::AfterHeader, u"payload"_s);
    const bool payloadIsWhole = readPayload(inspection, parts.at(1));
    if (parts.size() > 3)
        return wrongCount(inspection, parts.size());
    const bool unsecured = inspection.header.value("alg"_L1).toString().compare("none"_L1, Qt::CaseInsensitive) == 0;
    const bool endsHere = parts.size() == 2 || (parts.at(2).isEmpty() && !unsecured);
    if (!endsHere) {
        inspection.kind = TokenKind::Jwt;
        checkSignatureLength(inspection, parts.at(2));
    } else if (payloadIsWhole) {
        cutIn(inspection, TokenCut::Signature, u"signature"_s);
    } else {
        cutIn(inspection, TokenCut::Payload, u"payload"_s);
    }
}

void readJwe(Inspection &inspection, const QList<QByteArray> &parts)
{
    if (parts.size() > 5)
        return wrongCount(inspection, parts.size());
    if (parts.size() < 5 || parts.constLast().isEmpty())
        return cutIn(inspection, parts.size() == 1 ? TokenCut::AfterHeader : TokenCut::Payload, u"ciphertext"_s);
    inspection.kind = TokenKind::Jwe;
}

/// No header: still a JWT if it is one whose first letters were not copied along, or whose text ends inside the header.
void readWithoutHeader(Inspection &inspection, const QList<QByteArray> &parts)
{
    const QByteArray first = decodedSegment(parts.constFirst()).bytes;
    if (const auto members = readJson(first); members && parts.size() == 2) {
        if (const QJsonObject claims = toObject(*members);
            hasAny(claims, {"iss"_L1, "sub"_L1, "exp"_L1, "iat"_L1, "aud"_L1})) {
            inspection.claims = claims;
            inspection.rawClaims = first;
            cutIn(inspection, TokenCut::Front, u"header"_s);
        }
        return;
    }
    const bool beginsLikeHeader = first.startsWith("{\"") && (first.contains("\"alg\"") || first.contains("\"typ\""));
    if (beginsLikeHeader && parts.size() == 1) {
        inspection.rawHeader = first;
        cutIn(inspection, TokenCut::Header, u"header"_s);
    }
}

} // namespace

void readShape(Inspection &inspection, const QByteArray &token)
{
    if (token.isEmpty() || token.size() > MaxTokenBytes)
        return;
    QByteArray text = token;
    if (const QByteArray ellipsis = "\u2026"; text.endsWith(ellipsis))
        text = text.chopped(ellipsis.size());
    const QList<QByteArray> parts = text.split('.');
    if (!readHeader(inspection, parts.constFirst()))
        readWithoutHeader(inspection, parts);
    else if (inspection.header.contains("enc"_L1))
        readJwe(inspection, parts);
    else
        readJws(inspection, parts);
}

} // namespace Grantscope
