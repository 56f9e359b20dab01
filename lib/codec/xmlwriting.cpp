// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"
#include "codec/xml.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

// By hand and not by QXmlStreamWriter, which writes characters that are no XML and says so too late, writes '"' in text
// as an entity, and leaves a carriage return to be read as a line feed.
namespace
{

/// Whether XML 1.0 has a way to write the character at `text[i]`; moves to the second half of a pair.
bool isWritable(QStringView text, qsizetype &i)
{
    const QChar c = text[i];
    if (c.isHighSurrogate()) {
        if (i + 1 >= text.size() || !text[i + 1].isLowSurrogate())
            return false;
        ++i;
        return true;
    }
    const char16_t unit = c.unicode();
    return unit == u'\t' || unit == u'\n' || unit == u'\r' || (unit >= 0x20 && unit < 0xFFFE && !c.isLowSurrogate());
}

bool isWritable(QStringView text)
{
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!isWritable(text, i))
            return false;
    }
    return true;
}

enum class Place { Text, Attribute };

QByteArray escapedText(QStringView text, Place place)
{
    const QByteArray utf8 = text.toUtf8();
    QByteArray out;
    out.reserve(utf8.size() + 16);
    for (const char c : utf8) {
        if (c == '&')
            out.append("&amp;");
        else if (c == '<')
            out.append("&lt;");
        else if (c == '>')
            out.append("&gt;"); // always, and so in "]]>", where it must
        else if (c == '\r')
            out.append("&#13;"); // a bare one is read as a line feed
        else if (place == Place::Attribute && (c == '"' || c == '\t' || c == '\n'))
            out.append("&#").append(QByteArray::number(static_cast<int>(c))).append(';');
        else
            out.append(c);
    }
    return out;
}

tl::unexpected<Error> notWritable(const QString &where, const QString &what)
{
    return failure(Origin::Input, u"xml-not-writable"_s, what, where);
}

Result<QByteArray> openedRoot(const XmlShape &shape)
{
    if (shape.root.isEmpty())
        return notWritable(u"root"_s, u"an element without a name"_s);
    QByteArray out = '<' + xmlEncodedName(shape.root).toUtf8();
    for (const XmlNamespace &space : shape.namespaces) {
        if (!isWritable(space.uri))
            return notWritable(u"xmlns"_s, u"a character that XML has no way to write"_s);
        out.append(space.prefix.isEmpty() ? " xmlns"_ba : " xmlns:" + xmlEncodedName(space.prefix).toUtf8());
        out.append("=\"").append(escapedText(space.uri, Place::Attribute)).append('"');
    }
    return out.append('>');
}

Result<QByteArray> writtenChild(const Member &member)
{
    if (member.name.isEmpty())
        return notWritable(member.name, u"an element without a name"_s);
    const QString text =
        member.value.isString() ? member.value.toString() : QString::fromUtf8(jsonSpelling(member.value));
    if (!isWritable(text))
        return notWritable(member.name, u"a character that XML has no way to write"_s);
    const QByteArray name = xmlEncodedName(member.name).toUtf8();
    return '<' + name + '>' + escapedText(text, Place::Text) + "</" + name + '>';
}

} // namespace

Result<QByteArray> writeXml(const XmlShape &shape, const QList<Member> &members)
{
    Result<QByteArray> out = openedRoot(shape);
    if (!out)
        return out;
    bool hasChildren = false;
    for (const Member &member : members) {
        if (member.value.isNull() || member.value.isUndefined())
            continue; // what .NET reads as null is an element that is not there
        const Result<QByteArray> child = writtenChild(member);
        if (!child)
            return child;
        out->append("\n  ").append(*child);
        hasChildren = true;
    }
    return out->append(hasChildren ? "\n</" : "</").append(xmlEncodedName(shape.root).toUtf8()).append('>');
}

} // namespace Grantscope
