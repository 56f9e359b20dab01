// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/compare/tokendiff.h"

#include "codec/json.h"
#include "inspect/claims/claimmeaning.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

constexpr qint64 ToleranceSeconds = 2;
constexpr qsizetype MostNamed = 3;

struct TokenDiffs
{
    Q_DECLARE_TR_FUNCTIONS(TokenDiff)
};

using MembersByName = QHash<QString, SpelledMember>;

MembersByName byName(const QByteArray &json)
{
    MembersByName members;
    const QList<SpelledMember> list = spelledMembers(json);
    for (const SpelledMember &member : list)
        members.insert(member.name, member);
    return members;
}

/// The text without the spaces between its parts.
QByteArray packed(const QByteArray &json)
{
    QByteArray result;
    bool inText = false;
    for (qsizetype i = 0; i < json.size(); ++i) {
        const char c = json.at(i);
        if (inText && c == '\\' && i + 1 < json.size()) {
            result.append(c).append(json.at(++i));
            continue;
        }
        inText = c == '"' ? !inText : inText;
        if (inText || (c != ' ' && c != '\n' && c != '\r' && c != '\t'))
            result.append(c);
    }
    return result;
}

/// A run of digits that a double can't hold: two such numbers may be read as one.
bool hasLongNumber(const QByteArray &json)
{
    constexpr int MostExact = 15;
    int digits = 0;
    for (const char c : json) {
        digits = c >= '0' && c <= '9' ? digits + 1 : (c == '.' ? digits : 0);
        if (digits > MostExact)
            return true;
    }
    return false;
}

bool isSameValue(const SpelledMember &a, const SpelledMember &b)
{
    if (packed(a.spelling) == packed(b.spelling))
        return true;
    const bool isRounded = !a.value.isString() && (hasLongNumber(a.spelling) || hasLongNumber(b.spelling));
    return a.value == b.value && !isRounded;
}

bool isWordList(const QString &name)
{
    static const QStringList names{u"scope"_s, u"scp"_s, u"permissions"_s};
    return names.contains(name);
}

/// The words of a list, or of a scope; one word for a plain text. Empty for what is neither.
QStringList wordsOf(const SpelledMember &member)
{
    if (member.value.isString()) {
        const QString text = member.value.toString();
        return isWordList(member.name) ? text.split(u' ', Qt::SkipEmptyParts) : QStringList{text};
    }
    QStringList words;
    const QJsonArray array = member.value.toArray();
    for (const auto &item : array)
        words.append(item.isString() ? item.toString() : QString::fromUtf8(jsonSpelling(item)));
    return words;
}

QStringList without(QStringList words, const QStringList &others)
{
    words.removeIf([&others](const QString &word) { return others.contains(word); });
    words.removeDuplicates();
    return words;
}

void compareWords(const SpelledMember &before, const SpelledMember &after, ClaimDifference &difference)
{
    if (!isWordList(before.name) && !before.value.isArray() && !after.value.isArray())
        return;
    const QStringList old = wordsOf(before);
    const QStringList fresh = wordsOf(after);
    difference.gained = without(fresh, old);
    difference.lost = without(old, fresh);
}

QList<ClaimDifference> differences(const QByteArray &before, const QByteArray &after)
{
    using Kind = ClaimDifference::Kind;
    const MembersByName old = byName(before);
    const MembersByName fresh = byName(after);
    QList<ClaimDifference> list;
    for (const SpelledMember &member : old) {
        const auto other = fresh.constFind(member.name);
        if (other == fresh.cend()) {
            list.append({member.name, Kind::Removed, member.spelling, {}, {}, {}});
        } else if (!isSameValue(member, *other)) {
            ClaimDifference difference{member.name, Kind::Changed, member.spelling, other->spelling, {}, {}};
            compareWords(member, *other, difference);
            list.append(difference);
        }
    }
    for (const SpelledMember &member : fresh) {
        if (!old.contains(member.name))
            list.append({member.name, Kind::Added, {}, member.spelling, {}, {}});
    }
    return list;
}

/// Scopes, audience, roles, lifetime, issuer; then as the table of claims has them.
qsizetype rankOf(const QString &name)
{
    static const QList<QStringList> first{{u"scope"_s, u"scp"_s},
                                          {u"aud"_s},
                                          {u"roles"_s, u"role"_s, u"groups"_s, u"permissions"_s, u"wids"_s,
                                           u"realm_access"_s, u"resource_access"_s, u"cognito:groups"_s},
                                          {u"exp"_s, u"nbf"_s, u"iat"_s},
                                          {u"iss"_s}};
    for (qsizetype i = 0; i < first.size(); ++i) {
        if (const qsizetype place = first.at(i).indexOf(name); place >= 0)
            return i * 100 + place;
    }
    return first.size() * 100 + rankOfClaim(name);
}

void sortByWeight(QList<ClaimDifference> &list)
{
    std::sort(list.begin(), list.end(), [](const ClaimDifference &a, const ClaimDifference &b) {
        const qsizetype one = rankOf(a.name);
        const qsizetype other = rankOf(b.name);
        return one == other ? a.name < b.name : one < other;
    });
}

std::optional<qint64> lifetimeOf(const Inspection &inspection)
{
    const QDateTime &start = inspection.issuedAt.isValid() ? inspection.issuedAt : inspection.notBefore;
    if (!start.isValid() || !inspection.expiresAt.isValid())
        return std::nullopt;
    return start.secsTo(inspection.expiresAt);
}

bool isNewInEveryToken(const QString &name)
{
    static const QStringList names{u"exp"_s, u"nbf"_s, u"iat"_s, u"jti"_s,     u"uti"_s,
                                   u"aio"_s, u"rh"_s,  u"ati"_s, u"at_hash"_s, u"c_hash"_s};
    return names.contains(name);
}

} // namespace

bool TokenDiff::lifetimeDiffers() const
{
    if (lifetimeBefore.has_value() != lifetimeAfter.has_value())
        return true;
    return lifetimeBefore && qAbs(*lifetimeBefore - *lifetimeAfter) > ToleranceSeconds;
}

bool TokenDiff::isRoutine() const
{
    const bool isNewOnly = std::all_of(claims.cbegin(), claims.cend(), [](const ClaimDifference &difference) {
        return difference.kind == ClaimDifference::Kind::Changed && isNewInEveryToken(difference.name);
    });
    return isSameKind && isReadable && isNewOnly && header.isEmpty() && !lifetimeDiffers();
}

TokenDiff compareTokens(const Inspection &before, const Inspection &after)
{
    TokenDiff diff;
    diff.isSameToken = before.token.matches(after.token);
    diff.isSameKind = before.kind == after.kind;
    diff.isReadable = !before.claims.isEmpty() && !after.claims.isEmpty();
    diff.claims = differences(before.rawClaims, after.rawClaims);
    diff.header = differences(before.rawHeader, after.rawHeader);
    diff.lifetimeBefore = lifetimeOf(before);
    diff.lifetimeAfter = lifetimeOf(after);
    sortByWeight(diff.claims);
    sortByWeight(diff.header);
    return diff;
}

QString diffSentence(const TokenDiff &diff)
{
    if (diff.isSameToken)
        return TokenDiffs::tr("The two are one and the same token.");
    if (!diff.isReadable)
        return TokenDiffs::tr("They are two different tokens; what one of them says can't be read.");
    if (diff.claims.isEmpty() && diff.header.isEmpty())
        return TokenDiffs::tr("They say the same; only their signatures or their spelling differ.");
    if (diff.isRoutine())
        return TokenDiffs::tr("They differ only in what is new in every token, such as its times.");
    QStringList names;
    for (const ClaimDifference &difference : diff.claims)
        names.append(difference.name);
    for (const ClaimDifference &difference : diff.header)
        names.append(TokenDiffs::tr("%1 of the header").arg(difference.name));
    const qsizetype more = names.size() - MostNamed;
    if (more <= 0)
        return TokenDiffs::tr("They differ in %1.").arg(names.join(", "_L1));
    return TokenDiffs::tr("They differ in %1 and %Ln more.", nullptr, static_cast<int>(more))
        .arg(names.first(MostNamed).join(", "_L1));
}

} // namespace Grantscope
