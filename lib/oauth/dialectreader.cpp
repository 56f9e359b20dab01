// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// Reading a dialect document: every member is checked, and the first mistake is told with its JSON path. A misspelt
// member is a mistake, too: otherwise a rule would silently not hold.
#include "codec/textencoding.h"
#include "oauth/dialect.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

#include <vector>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
const QStringList RequestNames{u"grant_type"_s,    u"username"_s,  u"password"_s,     u"scope"_s,
                               u"refresh_token"_s, u"client_id"_s, u"client_secret"_s};
const QStringList AnswerNames{u"access_token"_s,      u"token_type"_s, u"expires_in"_s, u"expires_at"_s, u"issued_at"_s,
                              u"refresh_token"_s,     u"scope"_s,      u"user_name"_s,  u"persistent"_s, u"error"_s,
                              u"error_description"_s, u"error_uri"_s};
const QStringList FormatNames{u"form"_s, u"json"_s, u"xml"_s};
const QStringList MendNames{u"json-missing-commas"_s, u"xml-leading-dots"_s};

QString kindOf(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return u"a boolean"_s;
    case QJsonValue::Double:
        return u"a number"_s;
    case QJsonValue::String:
        return u"the text \"%1\""_s.arg(value.toString().left(60));
    case QJsonValue::Array:
        return u"an array"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

/// A value with its path, and the first error of the whole document. Reading goes on after an error, and gives empty
/// values.
class Node
{
public:
    Node(QJsonValue value, QString path, std::optional<Error> &error, const QString &file)
        : m_value(std::move(value))
        , m_path(std::move(path))
        , m_error(error)
        , m_file(file)
    {
    }

    [[nodiscard]] bool isThere() const { return !m_value.isUndefined(); }

    void expected(const QString &what) const
    {
        if (!m_error) {
            m_error = Error{Origin::Input, u"dialect-invalid"_s, u"expected %1, found %2"_s.arg(what, kindOf(m_value)),
                            m_file + u": "_s + m_path};
        }
    }

    [[nodiscard]] Node at(const QString &name) const
    {
        return Node(m_value.toObject().value(name), m_path + u'.' + name, m_error, m_file);
    }

    [[nodiscard]] QStringList names(const QStringList &allowed) const
    {
        if (!m_value.isObject()) {
            expected(u"an object"_s);
            return {};
        }
        const QStringList found = m_value.toObject().keys();
        for (const QString &name : found) {
            if (!allowed.contains(name) && !m_error) {
                m_error = Error{Origin::Input, u"dialect-invalid"_s,
                                u"unknown member; expected one of: %1"_s.arg(allowed.join(u", "_s)),
                                m_file + u": "_s + m_path + u'.' + name};
            }
        }
        return found;
    }

    [[nodiscard]] QString text() const
    {
        if (!m_value.isString() || m_value.toString().isEmpty())
            expected(u"a text that is not empty"_s);
        return m_value.toString();
    }
    [[nodiscard]] QString textOr(const QString &otherwise) const { return isThere() ? anyText() : otherwise; }
    [[nodiscard]] QString anyText() const
    {
        if (!m_value.isString())
            expected(u"a text"_s);
        return m_value.toString();
    }

    [[nodiscard]] bool flag(bool otherwise) const
    {
        if (isThere() && !m_value.isBool())
            expected(u"true or false"_s);
        return m_value.toBool(otherwise);
    }

    [[nodiscard]] QString word(const QStringList &allowed) const
    {
        if (!m_value.isString() || !allowed.contains(m_value.toString()))
            expected(u"one of: "_s + allowed.join(u", "_s));
        return m_value.toString();
    }

    [[nodiscard]] std::vector<Node> items(bool mayBeEmpty) const
    {
        if (!m_value.isArray() || (!mayBeEmpty && m_value.toArray().isEmpty())) {
            expected(mayBeEmpty ? u"an array"_s : u"an array that is not empty"_s);
            return {};
        }
        std::vector<Node> nodes; // Node holds references, so it can't be assigned, as a QList needs
        const QJsonArray array = m_value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i)
            nodes.push_back(Node(array.at(i), m_path + u'[' + QString::number(i) + u']', m_error, m_file));
        return nodes;
    }

    [[nodiscard]] QStringList words(const QStringList &allowed, bool mayBeEmpty) const
    {
        QStringList list;
        for (const Node &item : items(mayBeEmpty)) {
            const QString word = allowed.isEmpty() ? item.text() : item.word(allowed);
            if (list.contains(word))
                item.expected(u"each only once"_s);
            list.append(word);
        }
        return list;
    }

private:
    QJsonValue m_value;
    QString m_path;
    std::optional<Error> &m_error;
    const QString &m_file;
};

void readXmlShape(const Node &node, GrantShape &shape)
{
    (void)node.names({u"root"_s, u"namespaces"_s, u"order"_s});
    shape.xml.root = node.at(u"root"_s).text();
    const Node namespaces = node.at(u"namespaces"_s);
    if (namespaces.isThere()) {
        for (const Node &item : namespaces.items(true)) {
            (void)item.names({u"prefix"_s, u"uri"_s});
            shape.xml.namespaces.append({item.at(u"prefix"_s).anyText(), item.at(u"uri"_s).anyText()});
        }
    }
    const Node order = node.at(u"order"_s);
    if (!order.isThere())
        return;
    shape.xmlOrder = order.words(RequestNames, false);
    QStringList sorted = shape.xmlOrder;
    QStringList members = shape.members;
    sorted.sort();
    members.sort();
    if (sorted != members)
        order.expected(u"the same names as `members`, in another order"_s);
}

GrantShape readGrant(const Node &node)
{
    (void)node.names({u"path"_s, u"members"_s, u"required"_s, u"wire_names"_s, u"default_scope"_s, u"xml"_s});
    GrantShape shape;
    const Node path = node.at(u"path"_s);
    shape.path = path.anyText();
    if (shape.path.startsWith(u'/') || shape.path.contains(u"://"_s) || shape.path.contains(u'?'))
        path.expected(u"a path relative to the server, without a slash in front, a host or a query"_s);
    shape.members = node.at(u"members"_s).words(RequestNames, false);
    const Node required = node.at(u"required"_s);
    if (required.isThere())
        shape.required = required.words(RequestNames, true);
    const Node wireNames = node.at(u"wire_names"_s);
    if (wireNames.isThere()) {
        const QStringList names = wireNames.names(RequestNames);
        for (const QString &name : names)
            shape.wireNames.insert(name, wireNames.at(name).text());
    }
    shape.defaultScope = node.at(u"default_scope"_s).textOr({});
    const Node xml = node.at(u"xml"_s);
    if (xml.isThere())
        readXmlShape(xml, shape);
    return shape;
}

void readAnswer(const Node &node, Dialect &dialect)
{
    (void)node.names({u"names"_s, u"mend"_s, u"scope_defaults_to_request"_s, u"refresh_token_stays"_s});
    const Node names = node.at(u"names"_s);
    if (names.isThere()) {
        const QStringList ours = names.names(AnswerNames);
        for (const QString &name : ours)
            dialect.answerNames.insert(name, names.at(name).words({}, false));
    }
    const Node mend = node.at(u"mend"_s);
    if (mend.isThere()) {
        const QStringList rules = mend.words(MendNames, true);
        dialect.mending.jsonMissingCommas = rules.contains(MendNames.at(0));
        dialect.mending.xmlLeadingDots = rules.contains(MendNames.at(1));
    }
    dialect.refreshTokenStays = node.at(u"refresh_token_stays"_s).flag(false);
    dialect.answersMayEchoRequestScope = node.at(u"scope_defaults_to_request"_s).flag(false);
}

void readGrants(const Node &node, Dialect &dialect)
{
    const QStringList names = node.names(
        {grantName(GrantType::Password), grantName(GrantType::RefreshToken), grantName(GrantType::ClientCredentials)});
    for (const QString &name : names) {
        if (const auto type = grantFromName(name)) {
            const GrantShape shape = readGrant(node.at(name));
            if (dialect.formats.contains(BodyFormat::Xml) && shape.xml.root.isEmpty())
                node.at(name).at(u"xml"_s).expected(u"the XML shape, since `formats` has xml"_s);
            dialect.grants.insert(*type, shape);
        }
    }
    if (names.isEmpty())
        node.expected(u"at least one grant"_s);
}

void readHead(const Node &root, Dialect &dialect)
{
    (void)root.names({u"$schema"_s, u"id"_s, u"title"_s, u"description"_s, u"documentation"_s, u"server"_s,
                      u"formats"_s, u"client_authentication"_s, u"grants"_s, u"answer"_s, u"api"_s});
    const Node id = root.at(u"id"_s);
    dialect.id = id.text();
    static const QRegularExpression idPattern(u"^[a-z0-9][a-z0-9-]*$"_s);
    if (!idPattern.match(dialect.id).hasMatch())
        id.expected(u"lower-case letters, digits and hyphens"_s);
    dialect.title = root.at(u"title"_s).text();
    dialect.description = root.at(u"description"_s).textOr({});
    dialect.documentation = root.at(u"documentation"_s).textOr({});
    const Node server = root.at(u"server"_s);
    if (server.isThere()) {
        dialect.server = QUrl(server.text(), QUrl::StrictMode);
        if (!dialect.server.isValid() || dialect.server.host().isEmpty())
            server.expected(u"a URL with a host"_s);
    }
    for (const QString &name : root.at(u"formats"_s).words(FormatNames, false)) {
        if (const auto format = formatFromName(name))
            dialect.formats.append(*format);
    }
    if (!dialect.formats.isEmpty())
        dialect.defaultFormat = dialect.formats.first();
    const Node authentication = root.at(u"client_authentication"_s);
    if (authentication.isThere()) {
        const QString name = authentication.word({u"none"_s, u"basic"_s, u"basic-raw"_s, u"post"_s});
        dialect.defaultClientAuth = clientAuthFromName(name).value_or(ClientAuth::None);
    }
}
} // namespace

Result<Dialect> readDialect(QByteArrayView json, const QString &fileName)
{
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &parseError);
    if (parseError.error != QJsonParseError::NoError) {
        return failure(Origin::Input, u"dialect-invalid"_s, u"expected JSON: "_s + parseError.errorString(),
                       u"%1: %2"_s.arg(fileName, placeInText(json, parseError.offset)));
    }
    std::optional<Error> error;
    const Node root(document.isObject() ? QJsonValue(document.object()) : QJsonValue(document.array()), u"$"_s, error,
                    fileName);
    Dialect dialect;
    readHead(root, dialect);
    readGrants(root.at(u"grants"_s), dialect);
    const Node answer = root.at(u"answer"_s);
    if (answer.isThere())
        readAnswer(answer, dialect);
    const Node api = root.at(u"api"_s);
    if (api.isThere() && !api.names({u"example"_s, u"file_parameter"_s}).isEmpty())
        dialect.api = {api.at(u"example"_s).textOr({}), api.at(u"file_parameter"_s).textOr({})};
    if (error)
        return failure(*error);
    return dialect;
}

} // namespace Grantscope
