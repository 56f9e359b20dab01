// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/compare/diffoutput.h"

#include "codec/json.h"
#include "inspect/verdict.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
using Ink = Console::Ink;
using Kind = ClaimDifference::Kind;
constexpr int LabelWidth = 12;

/// A number keeps the digits that JSON readers would round away: as a text.
QJsonValue valueOf(const QByteArray &spelling)
{
    const QJsonValue value = QJsonDocument::fromJson('[' + spelling + ']').array().at(0);
    constexpr qsizetype MostExact = 15;
    const bool isRounded = value.isDouble() && spelling.size() > MostExact && jsonSpelling(value) != spelling;
    return isRounded ? QJsonValue(QString::fromUtf8(spelling)) : value;
}

QJsonObject changeJson(const ClaimDifference &difference)
{
    QJsonObject object{{u"from"_s, valueOf(difference.before)}, {u"to"_s, valueOf(difference.after)}};
    if (!difference.gained.isEmpty() || !difference.lost.isEmpty()) {
        object.insert(u"gained"_s, QJsonArray::fromStringList(difference.gained));
        object.insert(u"lost"_s, QJsonArray::fromStringList(difference.lost));
    }
    return object;
}

QJsonObject differencesJson(const QList<ClaimDifference> &differences)
{
    QJsonObject added;
    QJsonObject removed;
    QJsonObject changed;
    for (const ClaimDifference &difference : differences) {
        if (difference.kind == Kind::Added)
            added.insert(difference.name, valueOf(difference.after));
        else if (difference.kind == Kind::Removed)
            removed.insert(difference.name, valueOf(difference.before));
        else
            changed.insert(difference.name, changeJson(difference));
    }
    return {{u"added"_s, added}, {u"removed"_s, removed}, {u"changed"_s, changed}};
}

QJsonValue secondsOrNull(const std::optional<qint64> &seconds)
{
    return seconds ? QJsonValue(*seconds) : QJsonValue(QJsonValue::Null);
}

QString lifetimeText(const std::optional<qint64> &seconds)
{
    return seconds ? durationText(*seconds) : u"not stated"_s;
}

QString shown(const QByteArray &spelling)
{
    const QJsonValue value = valueOf(spelling);
    return value.isString() ? value.toString() : QString::fromUtf8(spelling);
}

void row(const Console &console, const QString &label, const QString &value)
{
    console.result(u"  "_s + console.inked(label.leftJustified(LabelWidth), Ink::Faint) + harmlessText(value));
}

void printDifference(const Console &console, const ClaimDifference &difference, const QString &label)
{
    if (difference.kind == Kind::Added)
        return row(console, label, u"added: "_s + shown(difference.after));
    if (difference.kind == Kind::Removed)
        return row(console, label, u"removed: "_s + shown(difference.before));
    row(console, label, shown(difference.before) + u" -> "_s + shown(difference.after));
    if (!difference.gained.isEmpty())
        row(console, {}, u"  gained "_s + difference.gained.join(u", "_s));
    if (!difference.lost.isEmpty())
        row(console, {}, u"  lost "_s + difference.lost.join(u", "_s));
}
} // namespace

void printDiff(const Console &console, const TokenDiff &diff)
{
    console.result(console.inked(diffSentence(diff), Ink::Strong));
    for (const ClaimDifference &difference : diff.claims)
        printDifference(console, difference, difference.name);
    if (diff.lifetimeDiffers())
        row(console, u"lifetime"_s, lifetimeText(diff.lifetimeBefore) + u" -> "_s + lifetimeText(diff.lifetimeAfter));
    for (const ClaimDifference &difference : diff.header)
        printDifference(console, difference, u"header "_s + difference.name);
}

QJsonObject jsonOf(const TokenDiff &diff)
{
    QJsonObject object = differencesJson(diff.claims);
    if (!diff.header.isEmpty())
        object.insert(u"header"_s, differencesJson(diff.header));
    if (diff.lifetimeDiffers())
        object.insert(u"lifetime"_s, QJsonObject{{u"from"_s, secondsOrNull(diff.lifetimeBefore)},
                                                 {u"to"_s, secondsOrNull(diff.lifetimeAfter)}});
    if (!diff.isSameToken && !diff.isReadable)
        object.insert(u"unreadable"_s, true);
    return object;
}

} // namespace Grantscope::Cli
