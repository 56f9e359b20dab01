// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/answermembers_p.h"

using namespace Qt::StringLiterals;

namespace Grantscope {

AnswerMembers::AnswerMembers(const Dialect &dialect, const Members &members)
    : m_dialect(dialect)
    , m_members(members)
{
}

const Member *AnswerMembers::locate(const QString &name)
{
    const QStringList names = m_dialect.answerNames.value(name, {name});
    for (const QString &candidate : names) {
        if (const Member *member = m_members.find(candidate))
            return member;
    }
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

QJsonObject AnswerMembers::rest() const
{
    QJsonObject rest;
    for (const Member &member : m_members.list) {
        if (!m_used.contains(member.name))
            rest.insert(member.name, member.value);
    }
    return rest;
}

} // namespace Grantscope
