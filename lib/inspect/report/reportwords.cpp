// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/report/reportwords_p.h"

namespace Grantscope
{

QString tamedForReport(const QString &text, bool keepLines)
{
    QString result;
    const QList<uint> letters = text.toUcs4(); // half a surrogate pair becomes U+FFFD
    result.reserve(text.size());
    for (qsizetype i = 0; i < letters.size(); ++i) {
        const char32_t c = letters.at(i);
        const bool isLineEnd = c == U'\n' || (c == U'\r' && (i + 1 == letters.size() || letters.at(i + 1) != U'\n'));
        if (isLineEnd || c == U'\t') {
            result.append(keepLines ? (isLineEnd ? u'\n' : u'\t') : u' ');
            continue;
        }
        if (c == U'\r')
            continue;
        switch (QChar::category(c)) {
        case QChar::Other_Control:
        case QChar::Other_Format:
        case QChar::Other_Surrogate:
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            result.append(QChar(QChar::ReplacementCharacter));
            break;
        default:
            result.append(QChar::fromUcs4(c));
        }
    }
    return result;
}

} // namespace Grantscope
