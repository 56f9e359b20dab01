// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "cli/inspect/foundtokens.h"
#include "cli/inspect/inspectinput.h"
#include "cli/inspect/inspectoutput.h"
#include "cli/verb.h"
#include "codec/datetime.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
const QStringList Outputs{u"text"_s, u"json"_s};

Result<QDateTime> momentOf(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"at"_s))
        return SystemClock().now();
    const QString text = parser.value(u"at"_s);
    bool isNumber = false;
    const qint64 seconds = text.toLongLong(&isNumber);
    const QDateTime time = isNumber ? fromEpoch(seconds) : rfc3339Date(text);
    if (!time.isValid()) {
        return failure(Origin::Input, u"option-invalid"_s,
                       u"expected a time such as 2026-11-22T08:00:00Z, or seconds since 1970"_s, u"--at"_s);
    }
    return time;
}

void addOptions(QCommandLineParser &parser)
{
    addInspectInput(parser);
    parser.addOption({u"at"_s, u"Judge it as of this time."_s, u"time"_s});
    parser.addOption({u"require-active"_s, u"End with exit code 7 unless the token is active."_s});
    parser.addOption({u"output"_s, u"text or json."_s, u"form"_s, u"text"_s});
    parser.addOption({u"reveal"_s, u"Show the token in full."_s});
}

std::optional<QString> mistakeIn(const QCommandLineParser &parser)
{
    if (!Outputs.contains(parser.value(u"output"_s)))
        return u"--output: expected text or json"_s;
    if (parser.positionalArguments().size() > 1)
        return u"it takes one file"_s;
    return std::nullopt;
}

/// Everything that is said about one token is said here: keys and questions come in here, too.
JudgedToken judged(const PlacedToken &found, const QDateTime &now)
{
    return {inspectToken(found.token, now), found.place};
}

void print(const Console &console, const QCommandLineParser &parser, const QList<JudgedToken> &tokens,
           const QDateTime &now)
{
    if (parser.value(u"output"_s) == u"json"_s)
        return printTokensJson(console, tokens, now);
    printTokensText(console, tokens, parser.isSet(u"reveal"_s) ? Reveal::Everything : Reveal::Nothing, now);
}

ExitCode exitCodeFor(const QCommandLineParser &parser, const QList<JudgedToken> &tokens, const QDateTime &now)
{
    const auto isActive = [&now](const JudgedToken &token) {
        return statusAt(token.inspection, now) == TokenStatus::Active;
    };
    const bool inactive = parser.isSet(u"require-active"_s) && !std::all_of(tokens.begin(), tokens.end(), isActive);
    return inactive ? ExitCode::CheckFailed : ExitCode::Done;
}
} // namespace

ExitCode runInspect(const QStringList &arguments, Console &console)
{
    VerbParser verb(u"inspect"_s,
                    u"Say what a token is. It is decoded only: nothing is sent, no signature is checked."_s,
                    u"[FILE|-] [options]"_s,
                    u"grantscope-cli inspect token.txt\nxclip -o | grantscope-cli inspect --output json"_s);
    addOptions(verb.parser);
    if (const auto code = verb.parse(arguments, console))
        return *code;
    if (const auto mistake = mistakeIn(verb.parser))
        return complainUsage(console, u"inspect"_s, *mistake);

    const Result<QDateTime> now = momentOf(verb.parser);
    if (!now)
        return complain(console, now.error());
    const Result<Secret> input = readInspectInput(verb.parser);
    if (!input)
        return complain(console, input.error());
    if (input->reveal().trimmed().isEmpty())
        return complainUsage(console, u"inspect"_s, u"there is no token in the input: it is empty"_s);

    QList<JudgedToken> tokens;
    const QList<PlacedToken> found = tokensIn(*input);
    for (const PlacedToken &token : found)
        tokens.append(judged(token, *now));
    print(console, verb.parser, tokens, *now);
    return exitCodeFor(verb.parser, tokens, *now);
}

} // namespace Grantscope::Cli
