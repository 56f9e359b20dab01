// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What can be said of a token in which nothing can be read: how long it is, what it is made of, what it looks like. Facts
// alone: nothing here holds a character of the token.

#include <QByteArrayView>
#include <QString>

namespace Grantscope
{

struct OpaqueFacts
{
    enum class Alphabet { Digits, Hex, LettersAndDigits, Base64Url, Base64, VisibleAscii, Other };

    qsizetype length = 0; ///< Bytes.
    Alphabet alphabet = Alphabet::Other;
    double bitsPerCharacter = 0; ///< Shannon's entropy of its bytes, 0 ... 8. Of a short text it says little.
    QString shape;               ///< Stable id of a known shape, `github-classic`; empty: none that is known.
};

/// Of an empty text: all zero.
[[nodiscard]] OpaqueFacts opaqueFacts(QByteArrayView token);

/// `letters, digits, - and _`; in the user's language.
[[nodiscard]] QString alphabetText(OpaqueFacts::Alphabet alphabet);
/// `a GitHub personal access token`; in the user's language, empty for no shape.
[[nodiscard]] QString shapeName(const QString &shape);
/// One sentence on what follows from the shape; empty for no shape.
[[nodiscard]] QString shapeMeaning(const QString &shape);
/// Every text of the built-in shapes in the source language, each once: what there is to translate in the context "Shapes".
[[nodiscard]] QStringList shapeTexts();

} // namespace Grantscope
