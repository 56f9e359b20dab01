// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/answermembers_p.h"

#include <QMap>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

AnswerMembers::AnswerMembers(const Dialect &dialect, const Members &members)
    : m_dialect(dialect)
    , m_members(members)
{
}

const Member *AnswerMembers::locate(const QString &name)
{
    const QStringList names = m_dialect.answerNames.value(name, {name});
    const Member *null = nullptr; // an alias that is null hides none that is not
    for (const QString &candidate : names) {
        const Member *member = m_members.find(candidate);
        if (member && !member->value.isNull())
            return member;
        if (member && !null)
            null = member;
    }
    if (null)
        return null;
    for (const Member &member : m_members.list) {
        for (const QString &candidate : names) {
            if (member.name.compare(candidate, Qt::CaseInsensitive) == 0)
                return &member;
        }
    }
    return nullptr;
}

const Member *AnswerMembers::find(const QString &name)
{
    const Member *member = locate(name);
    if (!member)
        return nullptr;
    if (!m_used.contains(member->name)) {
        m_used.insert(member->name);
        const QStringList names = m_dialect.answerNames.value(name, {name});
        if (member->name != names.first())
            m_findings.append({u"name-differs"_s, Severity::Note, {names.first(), member->name}, member->where});
    }
    return member->value.isNull() ? nullptr : member;
}

QString AnswerMembers::text(const QString &name)
{
    const Member *member = find(name);
    if (!member)
        return {};
    return member->value.isDouble() ? member->value.toVariant().toString() : member->value.toString();
}

bool AnswerMembers::has(const QString &name)
{
    return locate(name) != nullptr;
}

bool AnswerMembers::isContradicted(const QString &name, const Member &found) const
{
    const QStringList names = m_dialect.answerNames.value(name, {name});
    return std::any_of(m_members.list.begin(), m_members.list.end(), [&](const Member &other) {
        const bool isMeant = names.contains(other.name, Qt::CaseInsensitive);
        return isMeant && !other.value.isNull() && other.value != found.value;
    });
}

QJsonObject AnswerMembers::rest() const
{
    // In the order of their names: inserting anywhere but at the end costs a move of all that follow.
    QMap<QString, QJsonValue> sorted;
    for (const Member &member : m_members.list) {
        if (!m_used.contains(member.name))
            sorted.insert(member.name, member.value);
    }
    QJsonObject rest;
    for (auto it = sorted.constBegin(); it != sorted.constEnd(); ++it)
        rest.insert(it.key(), it.value());
    return rest;
}

} // namespace Grantscope
