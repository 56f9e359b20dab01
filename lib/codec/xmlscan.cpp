// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/xmlscan_p.h"

namespace Grantscope
{

namespace
{

qsizetype behind(QByteArrayView xml, QByteArrayView closing, qsizetype from)
{
    const qsizetype found = from <= xml.size() ? xml.indexOf(closing, from) : -1;
    return found < 0 ? xml.size() : found + closing.size();
}

/// Behind the '>' of a tag or declaration; one within quotes does not count.
qsizetype behindTag(QByteArrayView xml, qsizetype from)
{
    char quote = '\0';
    for (qsizetype i = from; i < xml.size(); ++i) {
        const char c = xml[i];
        if (quote != '\0') {
            if (c == quote)
                quote = '\0';
        } else if (c == '"' || c == '\'') {
            quote = c;
        } else if (c == '>') {
            return i + 1;
        }
    }
    return xml.size();
}

} // namespace

std::optional<XmlMarkup> nextXmlMarkup(QByteArrayView xml, qsizetype from)
{
    const qsizetype begin = from < xml.size() ? xml.indexOf('<', from) : -1;
    if (begin < 0)
        return std::nullopt;
    const QByteArrayView rest = xml.sliced(begin);
    if (rest.startsWith("<!--"))
        return XmlMarkup{XmlMarkup::Kind::Comment, begin, behind(xml, "-->", begin + 4)};
    if (rest.startsWith("<![CDATA["))
        return XmlMarkup{XmlMarkup::Kind::CData, begin, behind(xml, "]]>", begin + 9)};
    if (rest.startsWith("<!DOCTYPE"))
        return XmlMarkup{XmlMarkup::Kind::DocumentType, begin, behindTag(xml, begin + 2)};
    if (rest.startsWith("<?"))
        return XmlMarkup{XmlMarkup::Kind::Instruction, begin, behind(xml, "?>", begin + 2)};
    if (rest.startsWith("</"))
        return XmlMarkup{XmlMarkup::Kind::EndTag, begin, behind(xml, ">", begin + 2)};
    return XmlMarkup{XmlMarkup::Kind::StartTag, begin, behindTag(xml, begin + 1)};
}

} // namespace Grantscope
