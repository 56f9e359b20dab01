// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Flat XML documents: a root whose children are names with text, as .NET serializers write and read them.

#include "base/result.h"
#include "codec/members.h"

#include <QByteArray>

namespace Grantscope
{

struct XmlNamespace
{
    QString prefix; ///< Empty: the default namespace.
    QString uri;

    friend bool operator==(const XmlNamespace &, const XmlNamespace &) = default;
};

/// What stands around the members of a request in XML.
struct XmlShape
{
    QString root;
    QList<XmlNamespace> namespaces; ///< Declared on the root, in this order.

    friend bool operator==(const XmlShape &, const XmlShape &) = default;
};

/// UTF-8, no declaration, no byte order mark, children indented by two spaces, names as XmlConvert.EncodeLocalName has
/// them. Error `xml-not-writable` (Origin::Input): a value holds a character that XML 1.0 has no way to write (most
/// control characters, lone surrogates); `where` names the member. The value itself is never in the error.
/// A null value is not written, which is how .NET serializers say null; objects and lists are written as JSON text.
[[nodiscard]] Result<QByteArray> writeXml(const XmlShape &shape, const QList<Member> &members);

/// The children of the root: local names (`_x002E_issued` is decoded to `.issued`), text, namespaces ignored but kept
/// in `rootNamespace`. A nil child (i:nil="true") is a null value. A child with children of its own is an object value
/// (a name that repeats in it holds a list). Space before the declaration is passed over (finding `xml-leading-space`).
/// Reads UTF-8, UTF-16 with a byte order mark, ISO-8859-1 and US-ASCII. At most 64 levels and 10,000 elements.
/// Errors (Origin::Protocol, `where` with byte, line and column): `xml-syntax`, `xml-dtd` (any DTD, anywhere),
/// `xml-entity`, `xml-encoding`, `xml-too-large`.
[[nodiscard]] Result<Members> readXml(QByteArrayView bytes);

struct XmlMending
{
    QByteArray bytes;
    QStringList places; ///< `line 5: <.issued> read as <_x002E_issued>`
};

/// Rewrites element names that begin with a dot, `<.issued>`, to what .NET means by them, `<_x002E_issued>`. Nothing
/// else is changed (text, CDATA, comments and attribute values are left alone). No value when there is none, or when it
/// does not help.
[[nodiscard]] std::optional<XmlMending> mendLeadingDots(QByteArrayView bytes);

/// XmlConvert.EncodeLocalName / DecodeName: `.issued` <-> `_x002E_issued`.
[[nodiscard]] QString xmlEncodedName(QStringView name);
[[nodiscard]] QString xmlDecodedName(QStringView name);

} // namespace Grantscope
