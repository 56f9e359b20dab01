// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/opaque/opaquefacts.h"

#include "inspect/opaque/shapetable_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

constexpr qsizetype MostLookedAt = 16'384; // what is longer has no shape that is known
constexpr qsizetype MostOfBase62 = 1'024;

struct Shapes
{
    Q_DECLARE_TR_FUNCTIONS(Shapes)
};

const QList<TokenShape> &shapes()
{
    // A mistake in the built-in file is caught by a test; here it must not keep anybody from seeing the rest.
    static const QList<TokenShape> built = builtInShapes().value_or(QList<TokenShape>());
    return built;
}

const TokenShape *shapeOf(const QString &id)
{
    const auto found =
        std::find_if(shapes().cbegin(), shapes().cend(), [&id](const TokenShape &shape) { return shape.id == id; });
    return found == shapes().cend() ? nullptr : &*found;
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isHexLetter(char c)
{
    return (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// The smallest alphabet that this one character fits into.
OpaqueFacts::Alphabet alphabetOf(char c)
{
    using Alphabet = OpaqueFacts::Alphabet;
    if (isDigit(c))
        return Alphabet::Digits;
    if (isHexLetter(c))
        return Alphabet::Hex;
    if (isLetter(c))
        return Alphabet::LettersAndDigits;
    if (c == '-' || c == '_')
        return Alphabet::Base64Url;
    if (c == '+' || c == '/' || c == '=')
        return Alphabet::Base64;
    return c > ' ' && c <= '~' ? Alphabet::VisibleAscii : Alphabet::Other;
}

OpaqueFacts::Alphabet alphabetOf(QByteArrayView token)
{
    using Alphabet = OpaqueFacts::Alphabet;
    Alphabet largest = Alphabet::Digits;
    bool isUrl = false;
    bool isPlain = false;
    for (const char c : token) {
        const Alphabet one = alphabetOf(c);
        isUrl = isUrl || one == Alphabet::Base64Url;
        isPlain = isPlain || c == '+' || c == '/';
        largest = std::max(largest, one);
    }
    const bool isMixed = isUrl && isPlain; // neither of the two
    if (largest == Alphabet::Base64 && isMixed)
        return Alphabet::VisibleAscii;
    return largest == Alphabet::Base64 && isUrl ? Alphabet::Base64Url : largest; // `=` is padding of either
}

double entropyOf(QByteArrayView token)
{
    std::array<qsizetype, 256> counts{};
    for (const char c : token)
        ++counts.at(static_cast<unsigned char>(c));
    double bits = 0;
    for (const qsizetype count : counts) {
        if (count == 0)
            continue;
        const double share = static_cast<double>(count) / static_cast<double>(token.size());
        bits -= share * std::log2(share);
    }
    return std::max(0.0, bits);
}

QString decodedText(QByteArrayView token)
{
    const auto encoding =
        token.contains('-') || token.contains('_') ? QByteArray::Base64UrlEncoding : QByteArray::Base64Encoding;
    const auto decoded =
        QByteArray::fromBase64Encoding(token.toByteArray(), encoding | QByteArray::AbortOnBase64DecodingErrors);
    return decoded ? QString::fromUtf8(*decoded) : QString();
}

/// One character for each byte. Base62 is one large number, so this costs the square of the length.
QString base62Bytes(QByteArrayView token)
{
    constexpr QByteArrayView Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz";
    QByteArray number; // lowest byte first
    if (token.size() > MostOfBase62)
        return {};
    for (const char c : token) {
        qsizetype carry = Digits.indexOf(c);
        if (carry < 0)
            return {};
        for (char &byte : number) {
            carry += static_cast<unsigned char>(byte) * 62;
            byte = static_cast<char>(carry & 0xff);
            carry >>= 8;
        }
        if (carry > 0)
            number.append(static_cast<char>(carry));
    }
    std::reverse(number.begin(), number.end());
    return QString::fromLatin1(number);
}

QString knownShape(QByteArrayView token)
{
    if (token.size() > MostLookedAt)
        return {};
    const std::array looks{QString::fromUtf8(token), decodedText(token), base62Bytes(token)}; // as TokenShape::Of
    for (const TokenShape &shape : shapes()) {
        const QString &look = looks.at(static_cast<std::size_t>(shape.of));
        if (!look.isEmpty() && shape.pattern.match(look).hasMatch())
            return shape.id;
    }
    return {};
}

QString translated(const QString &text)
{
    return QCoreApplication::translate("Shapes", text.toUtf8().constData());
}

} // namespace

OpaqueFacts opaqueFacts(QByteArrayView token)
{
    if (token.isEmpty())
        return {};
    return {token.size(), alphabetOf(token), entropyOf(token), knownShape(token)};
}

QString alphabetText(OpaqueFacts::Alphabet alphabet)
{
    using Alphabet = OpaqueFacts::Alphabet;
    switch (alphabet) {
    case Alphabet::Digits:
        return Shapes::tr("digits");
    case Alphabet::Hex:
        return Shapes::tr("hexadecimal digits");
    case Alphabet::LettersAndDigits:
        return Shapes::tr("letters and digits");
    case Alphabet::Base64Url:
        return Shapes::tr("letters, digits, - and _ (Base64url)");
    case Alphabet::Base64:
        return Shapes::tr("letters, digits, +, / and = (Base64)");
    case Alphabet::VisibleAscii:
        return Shapes::tr("letters, digits and punctuation");
    case Alphabet::Other:
        break;
    }
    return Shapes::tr("characters that no header may carry");
}

QString shapeName(const QString &shape)
{
    const TokenShape *known = shapeOf(shape);
    return known ? translated(known->name) : QString();
}

QString shapeMeaning(const QString &shape)
{
    const TokenShape *known = shapeOf(shape);
    return known ? translated(known->meaning) : QString();
}

QStringList shapeTexts()
{
    QStringList texts;
    for (const TokenShape &shape : shapes())
        texts << shape.name << shape.meaning;
    texts.removeDuplicates();
    return texts;
}

} // namespace Grantscope
