// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Where the markup of an XML text stands, for what has to be known before a real parser may see it: a DTD to refuse, a
// name to mend. Tolerant: of broken XML it tells what it can.

#include <QByteArrayView>

#include <optional>

namespace Grantscope
{

struct XmlMarkup
{
    enum class Kind { StartTag, EndTag, Instruction, Comment, CData, DocumentType };

    Kind kind = Kind::StartTag;
    qsizetype begin = 0; ///< Of the '<'.
    qsizetype end = 0;   ///< Behind the '>'; the end of the text when it is never closed.
};

/// The first markup that begins at or behind `from`. `xml` is UTF-8 or another superset of ASCII.
[[nodiscard]] std::optional<XmlMarkup> nextXmlMarkup(QByteArrayView xml, qsizetype from);

} // namespace Grantscope
