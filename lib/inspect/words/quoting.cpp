// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/words/quoting_p.h"
#include "net/redaction.h"

#include <QList>

namespace Grantscope
{
namespace
{

constexpr qsizetype MaxLookedAt = 4000; // what is redacted before it is cut, so that no half of a token escapes

bool breaksTheLine(char32_t c)
{
    switch (QChar::category(c)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_PrivateUse:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return false;
    }
}

QString oneLine(QStringView text)
{
    QString line;
    const QList<uint> letters = text.toUcs4();
    for (const char32_t c : letters) {
        if (breaksTheLine(c))
            line.append(u' ');
        else
            line.append(QChar::fromUcs4(c));
    }
    return line.simplified();
}

} // namespace

QString quotable(const QString &hostile)
{
    const QString line = redactedText(oneLine(QStringView(hostile).left(MaxLookedAt)));
    if (line.size() <= MaxQuoted)
        return line;
    qsizetype end = MaxQuoted - 1;
    if (line.at(end - 1).isHighSurrogate())
        --end;
    return line.left(end) + u'\u2026';
}

} // namespace Grantscope
