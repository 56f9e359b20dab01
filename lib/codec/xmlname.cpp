// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/xml.h"

#include <optional>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr qsizetype LongestEscape = 11; // _xHHHHHHHH_

/// Letters of any script, roughly as XML 1.0 lists them; the colon is left out, since these are local names.
bool mayStartName(QChar c)
{
    return c == u'_' || c.isLetter() || c.category() == QChar::Number_Letter;
}

bool mayStandInName(QChar c)
{
    return mayStartName(c) || c == u'-' || c == u'.' || c.isMark() || c.category() == QChar::Number_DecimalDigit ||
           c == u'\u00B7';
}

struct Escape
{
    char32_t character = 0;
    qsizetype length = 0;
};

/// `_xHHHH_` or `_xHHHHHHHH_` at the front of `text`.
std::optional<Escape> escapeAt(QStringView text)
{
    if (text.size() < 7 || text[0] != u'_' || text[1].toLower() != u'x')
        return std::nullopt;
    for (const qsizetype digits : {4, 8}) {
        if (text.size() < digits + 3 || text[digits + 2] != u'_')
            continue;
        bool isHex = false;
        const char32_t character = text.sliced(2, digits).toUInt(&isHex, 16);
        // toUInt() takes a sign and spaces too.
        if (isHex && character <= QChar::LastValidCodePoint && text[2].isLetterOrNumber())
            return Escape{character, digits + 3};
    }
    return std::nullopt;
}

QString escaped(char32_t character)
{
    const int digits = character > 0xFFFF ? 8 : 4;
    return u"_x"_s + QString::number(character, 16).toUpper().rightJustified(digits, u'0') + u'_';
}

} // namespace

// From the end to the front: whether an underscore would be read as the start of an escape depends on what is written
// behind it, which may itself be the start of one (`_x0078 ` is `_x0078_x0020_`).
QString xmlEncodedName(QStringView name)
{
    QString out;
    for (qsizetype i = name.size() - 1; i >= 0; --i) {
        const QChar c = name[i];
        if (c.isLowSurrogate() && i > 0 && name[i - 1].isHighSurrogate()) {
            out.prepend(escaped(QChar::surrogateToUcs4(name[i - 1], c)));
            --i;
        } else if (c == u'_' && escapeAt(c + out.left(LongestEscape))) {
            out.prepend(escaped(U'_'));
        } else if (i == 0 ? mayStartName(c) : mayStandInName(c)) {
            out.prepend(c);
        } else {
            out.prepend(escaped(c.unicode()));
        }
    }
    return out;
}

QString xmlDecodedName(QStringView name)
{
    bool mayBeEscaped = false;
    for (qsizetype i = name.indexOf(u'_'); i >= 0 && !mayBeEscaped; i = name.indexOf(u'_', i + 1))
        mayBeEscaped = escapeAt(name.sliced(i)).has_value();
    if (!mayBeEscaped)
        return name.toString();
    QString out;
    out.reserve(name.size());
    for (qsizetype i = 0; i < name.size();) {
        const auto escape = escapeAt(name.sliced(i));
        if (escape) {
            out += QChar::fromUcs4(escape->character);
            i += escape->length;
        } else {
            out += name[i++];
        }
    }
    return out;
}

} // namespace Grantscope
