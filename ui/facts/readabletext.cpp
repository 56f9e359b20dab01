// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facts/readabletext.h"

namespace Grantscope
{

QString readableText(const QByteArray &bytes)
{
    QString text = QString::fromUtf8(bytes);
    for (QChar &character : text) {
        if (!character.isPrint() && character != u'\n' && character != u'\t')
            character = QChar::ReplacementCharacter;
    }
    return text;
}

} // namespace Grantscope
