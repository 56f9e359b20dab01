// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inspect/inspectinput.h"
#include "cli/inspect/inspectoutput.h"
#include "cli/inspect/keyoptions.h"
#include "cli/inspect/question.h"
#include "cli/verb.h"
#include "inspect/placedtokens.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
const QStringList Outputs{u"text"_s, u"json"_s, u"markdown"_s, u"html"_s};

void addOptions(QCommandLineParser &parser)
{
    addInspectInput(parser);
    addQuestion(parser);
    addKeyOptions(parser);
    parser.addOption(
        {u"require-active"_s, u"End with exit code 7 unless the token is active, and for the one asked about."_s});
    parser.addOption({u"output"_s, u"text, json, or a report for a ticket: markdown or html."_s, u"form"_s, u"text"_s});
    parser.addOption({u"reveal"_s, u"Show the token in full."_s});
}

std::optional<QString> mistakeIn(const QCommandLineParser &parser)
{
    if (!Outputs.contains(parser.value(u"output"_s)))
        return u"--output: expected text, json, markdown or html"_s;
    if (parser.positionalArguments().size() > 1)
        return u"it takes one file"_s;
    return keyMistakeIn(parser);
}

/// Everything that is said about one token is said here: keys and questions come in here, too.
JudgedToken judged(const PlacedToken &found, const Question &question, std::optional<Verifier> &verifier)
{
    JudgedToken token{inspectToken(found.token, question), found.place};
    if (verifier)
        checkSignature(token.inspection, *verifier);
    return token;
}

/// Who gives a key wants to know whether it fits: what could not be checked has not passed, either.
bool hasPassed(const QList<JudgedToken> &tokens)
{
    return !tokens.isEmpty() && std::all_of(tokens.begin(), tokens.end(), [](const JudgedToken &token) {
        return token.inspection.signature.status == SignatureReport::Status::Valid;
    });
}

void print(const Console &console, const QCommandLineParser &parser, const QList<JudgedToken> &tokens,
           const QDateTime &now)
{
    const QString output = parser.value(u"output"_s);
    if (output == u"json"_s)
        return printTokensJson(console, tokens, now);
    if (const auto form = reportFormFromName(output))
        return printTokensReport(console, tokens, *form);
    printTokensText(console, tokens, parser.isSet(u"reveal"_s) ? Reveal::Everything : Reveal::Nothing, now);
}

ExitCode exitCodeFor(const QCommandLineParser &parser, const QList<JudgedToken> &tokens, const QDateTime &now)
{
    const auto isActive = [&now](const JudgedToken &token) {
        return statusAt(token.inspection, now) == TokenStatus::Active && !isForAnother(token.inspection);
    };
    const bool allActive = !tokens.isEmpty() && std::all_of(tokens.begin(), tokens.end(), isActive);
    const bool inactive = parser.isSet(u"require-active"_s) && !allActive;
    const bool unproven = isKeyGiven(parser) && !hasPassed(tokens);
    return inactive || unproven ? ExitCode::CheckFailed : ExitCode::Done;
}
} // namespace

ExitCode runInspect(const QStringList &arguments, Console &console)
{
    VerbParser verb(
        u"inspect"_s,
        u"Say what a token is, or what all the tokens in a text are: a header line, a curl command, an answer in "
        "JSON or XML, a log, an e-mail, a HAR file. Nothing of them is sent anywhere. A signature is checked where a "
        "key is given, and exit code 7 says that one "
        "did not pass."_s,
        u"[FILE|-] [options]"_s,
        u"grantscope-cli inspect token.txt\nxclip -o | grantscope-cli inspect --output json\n"
        "grantscope-cli inspect session.har\n"
        "grantscope-cli inspect token.txt --jwks https://id.example/keys --alg RS256"_s);
    addOptions(verb.parser);
    if (const auto code = verb.parse(arguments, console))
        return *code;
    if (const auto mistake = mistakeIn(verb.parser))
        return complainUsage(console, u"inspect"_s, *mistake);

    const Result<Question> question = readQuestion(verb.parser);
    if (!question)
        return complain(console, question.error());
    const Result<Secret> input = readInspectInput(verb.parser);
    if (!input)
        return complain(console, input.error());
    if (input->reveal().trimmed().isEmpty())
        return complainUsage(console, u"inspect"_s, u"there is no token in the input: it is empty"_s);

    Result<std::optional<Verifier>> verifier = readVerifier(verb.parser, console);
    if (!verifier)
        return complain(console, verifier.error());

    QList<JudgedToken> tokens;
    const QList<PlacedToken> found = tokensIn(*input);
    for (const PlacedToken &token : found)
        tokens.append(judged(token, *question, *verifier));
    if (tokens.isEmpty())
        console.remark(u"grantscope-cli inspect: no token was found in it."_s);
    print(console, verb.parser, tokens, question->at);
    return exitCodeFor(verb.parser, tokens, question->at);
}

} // namespace Grantscope::Cli
