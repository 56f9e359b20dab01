// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/dialectcatalogue.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
constexpr qint64 MaxFileBytes = 1024 * 1024; // a dialect is a few kilobytes; whatever is larger is no dialect

Result<Dialect> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Origin::Input, u"dialect-unreadable"_s, file.errorString(), path);
    if (file.size() > MaxFileBytes)
        return failure(Origin::Input, u"dialect-invalid"_s, u"expected a file of at most 1 MiB"_s, path);
    return readDialect(file.readAll(), QFileInfo(path).fileName());
}
} // namespace

DialectCatalogue DialectCatalogue::load(const QString &folder)
{
    DialectCatalogue catalogue;
    const auto take = [&catalogue](const QString &path) {
        const Result<Dialect> dialect = readFile(path);
        if (!dialect) {
            catalogue.m_problems.append(dialect.error());
            return;
        }
        const auto same = std::find_if(catalogue.m_dialects.begin(), catalogue.m_dialects.end(),
                                       [&](const Dialect &known) { return known.id == dialect->id; });
        if (same != catalogue.m_dialects.end())
            *same = *dialect;
        else
            catalogue.m_dialects.append(*dialect);
    };
    for (const QString &name : {u"rfc6749.json"_s, u"saasu.json"_s, u"palmsmart.json"_s})
        take(u":/grantscope/dialects/"_s + name);
    if (!folder.isEmpty()) {
        const QFileInfoList files = QDir(folder).entryInfoList({u"*.json"_s}, QDir::Files, QDir::Name);
        for (const QFileInfo &file : files) {
            if (!file.fileName().endsWith(u".schema.json"_s))
                take(file.filePath());
        }
    }
    return catalogue;
}

QString DialectCatalogue::userFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/Grantscope/dialects"_s;
}

const Dialect *DialectCatalogue::find(QStringView id) const
{
    const auto found =
        std::find_if(m_dialects.begin(), m_dialects.end(), [&](const Dialect &dialect) { return dialect.id == id; });
    return found == m_dialects.end() ? nullptr : &*found;
}

Result<Dialect> DialectCatalogue::resolve(const QString &idOrFile) const
{
    if (const Dialect *known = find(idOrFile))
        return *known;
    if (idOrFile.endsWith(u".json"_s) || idOrFile.contains(u'/') || idOrFile.contains(u'\\'))
        return readFile(idOrFile);
    for (const Error &problem : m_problems) {
        if (problem.where.startsWith(idOrFile + u".json"_s))
            return failure(problem);
    }
    QStringList ids;
    for (const Dialect &dialect : m_dialects)
        ids.append(dialect.id);
    return failure(Origin::Input, u"dialect-unknown"_s, u"expected a dialect file, or one of: "_s + ids.join(u", "_s),
                   idOrFile);
}

} // namespace Grantscope
