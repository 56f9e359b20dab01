// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "cli/compare/diffoutput.h"
#include "cli/compare/tokenfile.h"
#include "cli/verb.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

ExitCode runCompare(const QStringList &arguments, Console &console)
{
    VerbParser verb(u"compare"_s, u"Say in what two tokens differ. Nothing is sent, no signature is checked."_s,
                    u"A B [options]"_s,
                    u"grantscope-cli compare before.txt after.txt\n"
                    "xclip -o | grantscope-cli compare good.txt - --output json"_s);
    verb.parser.addPositionalArgument(u"A"_s, u"The file that holds the first token; - is standard input."_s);
    verb.parser.addPositionalArgument(u"B"_s, u"The file that holds the second one."_s);
    verb.parser.addOption({u"output"_s, u"text or json."_s, u"form"_s, u"text"_s});
    if (const auto code = verb.parse(arguments, console))
        return *code;
    const QString output = verb.parser.value(u"output"_s);
    if (output != u"text"_s && output != u"json"_s)
        return complainUsage(console, u"compare"_s, u"--output: expected text or json"_s);
    const QStringList files = verb.parser.positionalArguments();
    if (files.size() != 2)
        return complainUsage(console, u"compare"_s, u"it takes two files, of which one may be -"_s);
    if (files.at(0) == u"-"_s && files.at(1) == u"-"_s)
        return complainUsage(console, u"compare"_s, u"only one of the two can be standard input"_s);

    const Result<Secret> before = readTokenFile(files.at(0));
    if (!before)
        return complain(console, before.error());
    const Result<Secret> after = readTokenFile(files.at(1));
    if (!after)
        return complain(console, after.error());
    const QDateTime now = SystemClock().now();
    const TokenDiff diff = compareTokens(inspectToken(*before, now), inspectToken(*after, now));
    if (output == u"json"_s)
        console.result(QJsonDocument(jsonOf(diff)).toJson(QJsonDocument::Indented).trimmed());
    else
        printDiff(console, diff);
    return ExitCode::Done;
}

} // namespace Grantscope::Cli
