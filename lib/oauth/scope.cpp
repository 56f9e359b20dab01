// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/scope.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
constexpr QLatin1String FileIdPrefix("fileid:");

bool isFileId(const QString &word)
{
    const auto digits = QStringView(word).mid(FileIdPrefix.size());
    return word.startsWith(FileIdPrefix, Qt::CaseInsensitive) && !digits.isEmpty() &&
           std::all_of(digits.begin(), digits.end(), [](QChar c) { return c >= u'0' && c <= u'9'; });
}
} // namespace

Scope Scope::fromText(QStringView text)
{
    QStringList words;
    for (const QStringView word : text.split(u' ', Qt::SkipEmptyParts))
        words.append(word.toString());
    return fromWords(words);
}

Scope Scope::fromWords(const QStringList &words)
{
    Scope scope;
    scope.m_words = words;
    scope.m_words.removeAll(QString());
    scope.m_words.removeDuplicates();
    return scope;
}

QStringList Scope::permissions() const
{
    QStringList permissions;
    std::copy_if(m_words.begin(), m_words.end(), std::back_inserter(permissions),
                 [](const QString &word) { return !isFileId(word); });
    return permissions;
}

QStringList Scope::fileIds() const
{
    QStringList ids;
    for (const QString &word : m_words) {
        if (isFileId(word))
            ids.append(word.mid(FileIdPrefix.size()));
    }
    return ids;
}

} // namespace Grantscope
