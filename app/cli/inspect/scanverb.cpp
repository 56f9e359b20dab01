// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "cli/inspect/scanrun.h"
#include "cli/verb.h"

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
std::optional<TokenStatus> statusNamed(const QString &name)
{
    for (const TokenStatus status : {TokenStatus::Active, TokenStatus::Expired, TokenStatus::NotYetValid,
                                     TokenStatus::NoExpiry, TokenStatus::Unknown}) {
        if (tokenStatusName(status) == name)
            return status;
    }
    return std::nullopt;
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"status"_s, u"Only tokens that are: active, expired, not-yet-valid, no-expiry or unknown."_s, u"status"_s});
    parser.addOption({u"iss"_s, u"Only tokens of this issuer."_s, u"issuer"_s});
    parser.addOption(
        {u"jobs"_s, u"How many threads; as many as there are processors unless told otherwise."_s, u"number"_s});
    parser.addOption({u"summary"_s, u"Only count them: one JSON line for each file."_s});
}

Result<ScanQuestion> questionOf(const QCommandLineParser &parser)
{
    ScanQuestion question;
    question.now = SystemClock().now();
    question.wantsTokens = !parser.isSet(u"summary"_s);
    if (parser.isSet(u"status"_s)) {
        question.status = statusNamed(parser.value(u"status"_s));
        if (!question.status)
            return failure(Origin::Input, u"option-invalid"_s,
                           u"expected active, expired, not-yet-valid, no-expiry or unknown"_s, u"--status"_s);
    }
    if (parser.isSet(u"iss"_s))
        question.issuer = parser.value(u"iss"_s).toStdString();
    if (parser.isSet(u"jobs"_s)) {
        bool isNumber = false;
        question.jobs = parser.value(u"jobs"_s).toInt(&isNumber);
        if (!isNumber || question.jobs < 1)
            return failure(Origin::Input, u"option-invalid"_s, u"expected a number from 1 on"_s, u"--jobs"_s);
    }
    return question;
}
} // namespace

ExitCode runScan(const QStringList &arguments, Console &console)
{
    VerbParser verb(
        u"scan"_s,
        u"Find the tokens in files of any size, and print one JSON line for each: file, offset, line, kind, "
        "fingerprint, alg, iss, sub, exp, status. Nothing is sent, no signature is checked."_s,
        u"FILE... [options]"_s,
        u"grantscope-cli scan access.log --status active\ngrantscope-cli scan --summary *.log"_s);
    addOptions(verb.parser);
    if (const auto code = verb.parse(arguments, console))
        return *code;
    const QStringList files = verb.parser.positionalArguments();
    if (files.isEmpty())
        return complainUsage(console, u"scan"_s, u"which file?"_s);
    const Result<ScanQuestion> question = questionOf(verb.parser);
    if (!question)
        return complain(console, question.error());
    return scanFiles(files, *question, console);
}

} // namespace Grantscope::Cli
