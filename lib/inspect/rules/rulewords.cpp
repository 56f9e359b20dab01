// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/rules/rulewords_p.h"

#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

const QRegularExpression &wordPattern()
{
    static const QRegularExpression pattern(u"\\{([a-z_]+)\\}"_s);
    return pattern;
}

} // namespace

const QStringList &factNames()
{
    static const QStringList names = {u"outcome"_s,     u"kind"_s,   u"code"_s,    u"status"_s,      u"error"_s,
                                      u"description"_s, u"detail"_s, u"dialect"_s, u"format"_s,      u"offers"_s,
                                      u"grant"_s,       u"scheme"_s, u"host"_s,    u"path"_s,        u"asked"_s,
                                      u"username"_s,    u"scope"_s,  u"has"_s,     u"client_auth"_s, u"finding"_s,
                                      u"counted"_s,     u"origin"_s, u"where"_s,   u"asks"_s,        u"known"_s,
                                      u"clock"_s,       u"query"_s,  u"missing"_s, u"token"_s,       u"method"_s};
    return names;
}

const QStringList &wordNames()
{
    static const QStringList names = {
        u"host"_s,  u"url"_s,          u"path"_s,    u"documented_path"_s, u"format_name"_s, u"formats"_s,
        u"grant"_s, u"username"_s,     u"scope"_s,   u"client_id"_s,       u"client_auth"_s, u"status"_s,
        u"error"_s, u"where"_s,        u"code"_s,    u"description"_s,     u"detail"_s,      u"retry_after"_s,
        u"realm"_s, u"needed_scope"_s, u"schemes"_s, u"last_success"_s,    u"skew"_s,        u"file_parameter"_s,
        u"files"_s, u"audience"_s,     u"expired"_s, u"token_scope"_s,     u"method"_s};
    return names;
}

QStringList wordNamesIn(const QString &text)
{
    QStringList names;
    for (auto it = wordPattern().globalMatch(text); it.hasNext();)
        names.append(it.next().captured(1));
    return names;
}

std::optional<QString> filledIn(const QString &text, const QHash<QString, QString> &words)
{
    QString result;
    qsizetype copied = 0;
    for (auto it = wordPattern().globalMatch(text); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QString word = words.value(match.captured(1));
        if (word.isEmpty())
            return std::nullopt;
        result += QStringView(text).mid(copied, match.capturedStart() - copied);
        result += word;
        copied = match.capturedEnd();
    }
    return result + QStringView(text).mid(copied).toString();
}

} // namespace Grantscope
