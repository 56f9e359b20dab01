// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/answers/orderedjson.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace Grantscope
{
namespace
{

/// QJsonDocument writes no bare values: an array of one is written, and its brackets are taken off.
QByteArray valueText(const QJsonValue &value)
{
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return array.sliced(1, array.size() - 2);
}

bool losesItsComma(const QString &name)
{
    return name == u".issued" || name == u".expires" || name == u".persistent";
}

} // namespace

QByteArray orderedJson(const QList<Member> &members, JsonLayout layout)
{
    const bool compact = layout == JsonLayout::Compact;
    QByteArray text = "{";
    for (qsizetype i = 0; i < members.size(); ++i) {
        const Member &member = members.at(i);
        text += compact ? "" : "\n  ";
        text += valueText(member.name) + (compact ? ":" : ": ") + valueText(member.value);
        const bool comma = layout != JsonLayout::CommasMissing || !losesItsComma(member.name);
        text += comma && i + 1 < members.size() ? "," : "";
    }
    return text + (compact ? "}" : "\n}");
}

QByteArray compactJson(const QList<Member> &members)
{
    return orderedJson(members, JsonLayout::Compact);
}

Member named(QString name, QJsonValue value)
{
    return Member{std::move(name), std::move(value), {}};
}

} // namespace Grantscope
