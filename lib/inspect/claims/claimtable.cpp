// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/claimtable_p.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

const QStringList Members{u"name"_s, u"label"_s, u"meaning"_s, u"kind"_s, u"group"_s, u"source"_s};
const QStringList Kinds{u"text"_s, u"time"_s, u"list"_s, u"id"_s, u"bool"_s}; // in the order of ClaimKind

const QStringList &groups() // in the order of ClaimGroup
{
    static const QStringList names{u"who"_s, u"for-whom"_s, u"what-for"_s, u"times"_s, u"sign-in"_s, u"technical"_s};
    return names;
}

/// Reads one document; the first mistake is kept, and everything after it is worthless.
class ClaimReader final
{
public:
    explicit ClaimReader(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }

    Result<void> read(QByteArrayView json, ClaimTable &table)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
        if (!document.isObject())
            expected(u"$"_s, u"an object"_s, u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
        const QJsonObject object = document.object();
        checkNames(object, {u"about"_s, u"of"_s, u"claims"_s}, u"$"_s);
        const bool ofHeader = choice(object, u"of"_s, {u"claims"_s, u"header"_s}, u"$"_s) == 1;
        const QJsonArray claims = object.value("claims"_L1).toArray();
        if (claims.isEmpty())
            expected(u"$.claims"_s, u"a list of claims"_s, u"none"_s);
        QList<ClaimMeaning> &list = ofHeader ? table.header : table.claims;
        for (qsizetype i = 0; i < claims.size(); ++i)
            add(claims.at(i).toObject(), u"$.claims[%1]"_s.arg(i), list);
        if (m_mistake)
            return failure(*m_mistake);
        return {};
    }

private:
    void expected(const QString &path, const QString &what, const QString &found)
    {
        if (!m_mistake)
            m_mistake = Error{Origin::Input, u"claims-invalid"_s, u"expected %1, found %2"_s.arg(what, found),
                              m_fileName + u": "_s + path};
    }

    void checkNames(const QJsonObject &object, const QStringList &known, const QString &path)
    {
        const QStringList names = object.keys();
        for (const QString &name : names) {
            if (!known.contains(name))
                expected(path + u'.' + name, u"one of: "_s + known.join(", "_L1), u"an unknown member"_s);
        }
    }

    QString text(const QJsonObject &object, const QString &name, const QString &path)
    {
        const QString value = object.value(name).toString();
        if (value.isEmpty() || value != value.simplified())
            expected(path + u'.' + name, u"a text"_s,
                     value.isEmpty() ? u"none"_s : u"spaces at its ends or in a row"_s);
        return value;
    }

    qsizetype choice(const QJsonObject &object, const QString &name, const QStringList &choices, const QString &path)
    {
        const QString value = text(object, name, path);
        if (!choices.contains(value))
            expected(path + u'.' + name, u"one of: "_s + choices.join(", "_L1), u'"' + value + u'"');
        return choices.indexOf(value);
    }

    void add(const QJsonObject &object, const QString &path, QList<ClaimMeaning> &list)
    {
        checkNames(object, Members, path);
        ClaimMeaning claim;
        claim.name = text(object, u"name"_s, path);
        claim.label = text(object, u"label"_s, path);
        claim.meaning = text(object, u"meaning"_s, path);
        claim.kind = static_cast<ClaimKind>(choice(object, u"kind"_s, Kinds, path));
        claim.group = static_cast<ClaimGroup>(choice(object, u"group"_s, groups(), path));
        claim.source = text(object, u"source"_s, path);
        if (!claim.meaning.endsWith(u'.'))
            expected(path + u".meaning"_s, u"a sentence with a full stop"_s, u'"' + claim.meaning + u'"');
        if (findClaim(list, claim.name) >= 0)
            expected(path + u".name"_s, u"a name that no entry before it takes"_s, u'"' + claim.name + u'"');
        list.append(claim);
    }

    QString m_fileName;
    std::optional<Error> m_mistake;
};

} // namespace

QString claimGroupName(ClaimGroup group)
{
    return groups().value(static_cast<qsizetype>(group), u"unknown"_s);
}

qsizetype findClaim(const QList<ClaimMeaning> &list, QStringView name)
{
    const auto found = std::find_if(list.cbegin(), list.cend(), [name](const ClaimMeaning &claim) {
        if (claim.name == name)
            return true;
        return claim.name.endsWith(u'*') && name.startsWith(QStringView(claim.name).chopped(1));
    });
    return found == list.cend() ? -1 : found - list.cbegin();
}

Result<void> readClaims(QByteArrayView json, const QString &fileName, ClaimTable &table)
{
    return ClaimReader(fileName).read(json, table);
}

Result<ClaimTable> builtInClaims()
{
    ClaimTable table;
    const QDir folder(u":/grantscope/claims"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Origin::Input, u"claims-invalid"_s, file.errorString(), name);
        if (const auto read = readClaims(file.readAll(), name, table); !read)
            return failure(read.error());
    }
    return table;
}

} // namespace Grantscope
