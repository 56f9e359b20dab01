// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "verb.h"

#include "inspect/errorexplainer.h"
#include "secretoptions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

VerbParser::VerbParser(const QString &verbName, const QString &description, const QString &usageLine,
                       const QString &exampleText)
    : verb(verbName)
    , usage(usageLine)
    , example(exampleText)
{
    parser.setApplicationDescription(description);
    parser.setOptionsAfterPositionalArgumentsMode(QCommandLineParser::ParseAsOptions);
    parser.addOption({{u"h"_s, u"help"_s}, u"Show this help."_s});
    parser.addOption({u"quiet"_s, u"No progress and no remarks on standard error."_s});
    parser.addOption({u"no-color"_s, u"No colours, even on a terminal."_s});
}

QString VerbParser::help() const
{
    // helpText() knows only the program's name, so its first line is made here.
    const QString text = parser.helpText();
    const qsizetype description = text.indexOf(parser.applicationDescription());
    return u"Usage: grantscope-cli %1 %2\n\n"_s.arg(verb, usage) +
           (description < 0 ? text : text.mid(description)).trimmed() + u"\n\nExample:\n  "_s +
           QString(example).replace(u'\n', u"\n  "_s);
}

std::optional<ExitCode> VerbParser::parse(const QStringList &arguments, Console &console)
{
    if (const auto name = secretByValue(arguments)) {
        return complainUsage(console, verb,
                             u"--%1 takes no value on the command line, where every process can read it. "
                             "Use --%1-stdin, --%1-env NAME or --%1-file PATH."_s.arg(*name));
    }
    // `-pSESAME`, as other programs take it: what stands behind the hyphen is not repeated.
    const auto isShort = [](const QString &argument) {
        return argument.size() > 2 && argument.startsWith(u'-') && !argument.startsWith(u"--"_s) &&
               argument[1].isLetter();
    };
    if (std::any_of(arguments.begin(), arguments.end(), isShort))
        return complainUsage(console, verb, u"options begin with two hyphens; what stood there is not shown here"_s);
    const bool good = parser.parse(QStringList{u"grantscope-cli"_s} + arguments);
    console.setQuiet(parser.isSet(u"quiet"_s));
    console.setColour(!parser.isSet(u"no-color"_s));
    if (parser.isSet(u"help"_s)) {
        console.result(help());
        return ExitCode::Done;
    }
    if (!good)
        return complainUsage(console, verb, parser.errorText());
    return std::nullopt;
}

ExitCode complainUsage(const Console &console, const QString &verb, const QString &message)
{
    console.complain(u"grantscope-cli %1: %2"_s.arg(verb, message));
    console.complain(u"See grantscope-cli %1 --help."_s.arg(verb));
    return ExitCode::Usage;
}

ExitCode complain(const Console &console, const Error &error)
{
    const Explanation explanation = explain(error);
    console.complain(u"grantscope-cli: "_s + explanation.sentence);
    // Where and what exactly: the sentence may have it already, or only part of it.
    QStringList particulars;
    for (const QString &part : {error.where, error.detail}) {
        if (!part.isEmpty() && !explanation.sentence.contains(part))
            particulars.append(part);
    }
    if (!particulars.isEmpty())
        console.complain(u"  "_s + particulars.join(u": "_s));
    for (const Cause &cause : explanation.causes) {
        if (!cause.nextStep.isEmpty())
            console.complain(u"  "_s + cause.nextStep);
    }
    return exitCodeFor(error.origin);
}

} // namespace Grantscope::Cli
