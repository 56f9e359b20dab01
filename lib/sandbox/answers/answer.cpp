// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/answers/answer.h"

#include "codec/form.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Grantscope
{
namespace
{

using namespace Qt::StringLiterals;

void writeXmlMember(QString &text, const QString &indent, const Member &member, bool literalNames);

QString xmlValue(const QString &indent, const QJsonValue &value, bool literalNames)
{
    if (!value.isObject())
        return value.isArray() ? xmlValue(indent, value.toArray().first(), literalNames)
                               : value.toVariant().toString().toHtmlEscaped();
    QString inner = u"\n"_s;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        writeXmlMember(inner, indent + u"  "_s, named(it.key(), it.value()), literalNames);
    return inner + indent;
}

/// A null is left out, as XmlSerializer does with a null reference.
void writeXmlMember(QString &text, const QString &indent, const Member &member, bool literalNames)
{
    if (member.value.isNull() || member.value.isUndefined())
        return;
    const QString name = literalNames ? member.name : xmlEncodedName(member.name);
    text += indent + u'<' + name + u'>' + xmlValue(indent, member.value, literalNames) + u"</"_s + name + u">\n"_s;
}

/// Not codec's writeXml: that one refuses, rightly, to write the damage which is documented.
QByteArray xmlText(const Answer &answer)
{
    QString text = u'<' + answer.xml.root;
    for (const XmlNamespace &space : answer.xml.namespaces) {
        const QString name = space.prefix.isEmpty() ? u"xmlns"_s : u"xmlns:"_s + space.prefix;
        text += u' ' + name + u"=\""_s + space.uri.toHtmlEscaped() + u'"';
    }
    text += u">\n"_s;
    for (const Member &member : answer.members)
        writeXmlMember(text, u"  "_s, member, answer.literalXmlNames);
    return (text + u"</"_s + answer.xml.root + u'>').toUtf8();
}

QByteArray bodyText(const Answer &answer)
{
    if (answer.body == Answer::Body::None)
        return {};
    switch (answer.format) {
    case BodyFormat::Form:
        return writeForm(answer.members);
    case BodyFormat::Xml:
        return xmlText(answer);
    case BodyFormat::Json:
        break;
    }
    return orderedJson(answer.members, answer.layout);
}

} // namespace

HttpResponse rendered(const Answer &answer)
{
    HttpResponse response;
    response.status = answer.status;
    response.headers = answer.headers;
    if (!answer.contentType.isEmpty())
        response.headers.append(HttpHeader{"Content-Type", answer.contentType});
    response.body = Secret(bodyText(answer));
    return response;
}

Member *memberOf(Answer &answer, QStringView name)
{
    for (Member &member : answer.members) {
        if (member.name == name)
            return &member;
    }
    return nullptr;
}

} // namespace Grantscope
