// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inspect/foundtokens.h"

#include "inspect/find/tokenfinder.h"
#include "inspect/decode/tokenpaste.h"

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
PlacedToken placed(const FoundToken &token)
{
    return {Secret(QByteArrayView(token.text.data(), qsizetype(token.text.size()))),
            TokenPlace{qint64(token.line), qint64(token.column), qint64(token.span.offset), qint64(token.count),
                       QString::fromStdString(token.context)}};
}
} // namespace

QList<PlacedToken> tokensIn(const Secret &input)
{
    const QByteArrayView bytes = input.reveal();
    const std::vector<FoundToken> found = findTokens(std::string_view(bytes.data(), std::size_t(bytes.size())));
    // What was broken, quoted or encoded on its way is cleaned by the inspector, which then says what was taken off.
    if (found.size() <= 1 && isOneToken(bytes)) {
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

} // namespace Grantscope::Cli
