// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/placedtokens.h"

#include "inspect/decode/tokenpaste.h"
#include "inspect/find/tokenfinder.h"
#include "inspect/find/wrapping.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
PlacedToken placed(const FoundToken &token)
{
    return {Secret(QByteArrayView(token.text.data(), qsizetype(token.text.size()))),
            TokenPlace{qint64(token.line), qint64(token.column), qint64(token.span.offset), qint64(token.count),
                       QString::fromStdString(token.context)}};
}

/// Whether the one that was found is all that the input is: with quotes, damage and line breaks, but without a text around it.
bool isAllOf(QByteArrayView input, const std::vector<FoundToken> &found)
{
    const FoundToken &first = found.front();
    if (found.size() != 1 || first.count != 1 || !isOneToken(input))
        return false;
    // What is whole ends there: a name in a line below is no part of it.
    const QByteArrayView rest =
        input.sliced(static_cast<qsizetype>(first.span.offset) + static_cast<qsizetype>(first.span.size));
    return !(rest.contains('\n') && !rest.trimmed().isEmpty() && Find::hasWholeSignature(first.text));
}
} // namespace

QList<PlacedToken> tokensIn(const Secret &input)
{
    const QByteArrayView bytes = input.reveal();
    const std::vector<FoundToken> found = findTokens(std::string_view(bytes.data(), std::size_t(bytes.size())));
    // What was broken, quoted or encoded on its way is cleaned by the inspector, which then says what was taken off.
    if (found.empty() ? isOneToken(bytes) : isAllOf(bytes, found)) {
        PlacedToken whole{input, found.empty() ? TokenPlace() : placed(found.front()).place};
        if (whole.place.offset == 0)
            whole.place.context = u"whole input"_s;
        return {whole};
    }
    QList<PlacedToken> tokens;
    for (const FoundToken &token : found)
        tokens.append(placed(token));
    return tokens;
}

} // namespace Grantscope
