// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The shapes of opaque tokens, as resources/opaque/shapes.json holds them:
//
//   {"about": "...", "shapes": [{"id": "npm", "name": "an npm access token", "of": "text", "decoded" or "base62",
//                                "pattern": "^npm_[A-Za-z0-9]{36}$", "meaning": "One sentence."}]}
//
// `of` tells what the pattern looks at: the token (the default), what its Base64 decodes to as text, or the bytes of its
// Base62. The first that fits is taken.

#include "base/result.h"

#include <QByteArrayView>
#include <QList>
#include <QRegularExpression>
#include <QString>

namespace Grantscope
{

struct TokenShape
{
    enum class Of { Text, Decoded, Base62 };

    QString id;
    QString name;
    QString meaning;
    QRegularExpression pattern;
    Of of = Of::Text;
};

/// Error `shapes-invalid` (Origin::Input): `where` is `file: $.path`, `detail` what was expected and what was found.
[[nodiscard]] Result<QList<TokenShape>> readShapes(QByteArrayView json, const QString &fileName);
[[nodiscard]] Result<QList<TokenShape>> builtInShapes();

} // namespace Grantscope
