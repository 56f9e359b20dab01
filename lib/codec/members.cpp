// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/members.h"

#include "codec/members_p.h"

#include <QSet>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

QString formatName(BodyFormat format)
{
    switch (format) {
    case BodyFormat::Form:
        return u"form"_s;
    case BodyFormat::Json:
        return u"json"_s;
    case BodyFormat::Xml:
        return u"xml"_s;
    }
    Q_UNREACHABLE();
}

std::optional<BodyFormat> formatFromName(QStringView name)
{
    for (const BodyFormat format : {BodyFormat::Form, BodyFormat::Json, BodyFormat::Xml}) {
        if (name == formatName(format))
            return format;
    }
    return std::nullopt;
}

QByteArray contentType(BodyFormat format)
{
    switch (format) {
    case BodyFormat::Form:
        return "application/x-www-form-urlencoded"_ba;
    case BodyFormat::Json:
        return "application/json"_ba;
    case BodyFormat::Xml:
        return "application/xml"_ba;
    }
    Q_UNREACHABLE();
}

const Member *Members::find(QStringView name) const
{
    const auto found =
        std::find_if(list.crbegin(), list.crend(), [name](const Member &member) { return member.name == name; });
    return found == list.crend() ? nullptr : &*found;
}

namespace
{

bool hasDuplicates(const QList<Member> &list)
{
    if (list.size() > 32) {
        QSet<QStringView> names;
        names.reserve(list.size());
        for (const Member &member : list)
            names.insert(member.name);
        return names.size() < list.size();
    }
    for (auto one = list.cbegin(); one != list.cend(); ++one) {
        if (std::any_of(list.cbegin(), one, [one](const Member &other) { return other.name == one->name; }))
            return true;
    }
    return false;
}

} // namespace

void addDuplicateFindings(Members &members)
{
    if (!hasDuplicates(members.list)) // the way of nearly every answer, without a hash table
        return;
    QSet<QString> seen;
    QSet<QString> told;
    seen.reserve(members.list.size());
    for (const Member &member : std::as_const(members.list)) {
        const qsizetype before = seen.size();
        seen.insert(member.name);
        if (seen.size() > before || told.contains(member.name))
            continue;
        told.insert(member.name);
        members.findings.append({u"duplicate-member"_s, Severity::Warning, {member.name}, member.where});
    }
}

} // namespace Grantscope
