// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/opaque/shapetable_p.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

#include <optional>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

/// Reads the document; the first mistake is kept, and everything after it is worthless.
class ShapeReader final
{
public:
    explicit ShapeReader(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }

    Result<QList<TokenShape>> read(QByteArrayView json)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
        if (!document.isObject())
            expected(u"$"_s, u"an object"_s, u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
        checkNames(document.object(), {u"about"_s, u"shapes"_s}, u"$"_s);
        const QJsonArray shapes = document.object().value("shapes"_L1).toArray();
        if (shapes.isEmpty())
            expected(u"$.shapes"_s, u"a list of shapes"_s, u"none"_s);
        QList<TokenShape> list;
        for (qsizetype i = 0; i < shapes.size(); ++i)
            list.append(shape(shapes.at(i).toObject(), u"$.shapes[%1]"_s.arg(i)));
        if (m_mistake)
            return failure(*m_mistake);
        return list;
    }

private:
    void expected(const QString &path, const QString &what, const QString &found)
    {
        if (!m_mistake)
            m_mistake = Error{Origin::Input, u"shapes-invalid"_s, u"expected %1, found %2"_s.arg(what, found),
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
        if (value.isEmpty())
            expected(path + u'.' + name, u"a text"_s, u"none"_s);
        return value;
    }

    TokenShape shape(const QJsonObject &object, const QString &path)
    {
        checkNames(object, {u"id"_s, u"name"_s, u"of"_s, u"pattern"_s, u"meaning"_s}, path);
        TokenShape shape;
        shape.id = text(object, u"id"_s, path);
        shape.name = text(object, u"name"_s, path);
        shape.meaning = text(object, u"meaning"_s, path);
        shape.pattern.setPattern(text(object, u"pattern"_s, path));
        shape.pattern.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
        static const QStringList kinds{u"text"_s, u"decoded"_s, u"base62"_s}; // in the order of TokenShape::Of
        const QString of = object.value("of"_L1).toString(kinds.constFirst());
        shape.of = static_cast<TokenShape::Of>(qMax<qsizetype>(0, kinds.indexOf(of)));
        if (!kinds.contains(of))
            expected(path + u".of"_s, u"one of: "_s + kinds.join(", "_L1), u'"' + of + u'"');
        if (!shape.pattern.isValid())
            expected(path + u".pattern"_s, u"a regular expression"_s, shape.pattern.errorString());
        if (m_ids.contains(shape.id))
            expected(path + u".id"_s, u"an id of its own"_s, u'"' + shape.id + u'"');
        m_ids.insert(shape.id);
        return shape;
    }

    QString m_fileName;
    QSet<QString> m_ids;
    std::optional<Error> m_mistake;
};

} // namespace

Result<QList<TokenShape>> readShapes(QByteArrayView json, const QString &fileName)
{
    return ShapeReader(fileName).read(json);
}

Result<QList<TokenShape>> builtInShapes()
{
    QFile file(u":/grantscope/opaque/shapes.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Origin::Input, u"shapes-invalid"_s, file.errorString(), file.fileName());
    return readShapes(file.readAll(), u"shapes.json"_s);
}

} // namespace Grantscope
