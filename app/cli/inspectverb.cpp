// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/clock.h"
#include "codec/datetime.h"
#include "grantoutput.h"
#include "secretoptions.h"
#include "verb.h"

#include <QFile>
#include <QJsonDocument>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
constexpr qint64 MaxInput = 1024 * 1024; // a single token; RFC 7519 sets no limit, headers set one far below

Result<Secret> readInput(const QCommandLineParser &parser)
{
    const auto given = readSecretOption(parser, u"token"_s);
    if (!given)
        return failure(given.error());
    if (*given)
        return **given;
    const QString path = parser.positionalArguments().value(0, u"-"_s);
    QFile file(path);
    if (!(path == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return failure(Origin::Input, u"file-unreadable"_s, file.errorString(), path);
    QByteArray bytes = file.read(MaxInput + 1);
    if (bytes.size() > MaxInput)
        return failure(Origin::Input, u"file-unreadable"_s, u"expected a token of at most 1 MiB"_s, path);
    const Secret input{QByteArrayView(bytes)};
    bytes.fill('\0');
    return input;
}

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
} // namespace

ExitCode runInspect(const QStringList &arguments, Console &console)
{
    VerbParser verb(u"inspect"_s,
                    u"Say what a token is. It is decoded only: nothing is sent, no signature is checked."_s,
                    u"[FILE|-] [options]"_s,
                    u"grantscope-cli inspect token.txt\nxclip -o | grantscope-cli inspect --output json"_s);
    addSecretOptions(verb.parser, u"token"_s, u"the token"_s);
    verb.parser.addOption({u"at"_s, u"Judge it as of this time."_s, u"time"_s});
    verb.parser.addOption({u"require-active"_s, u"End with exit code 7 unless the token is active."_s});
    verb.parser.addOption({u"output"_s, u"text or json."_s, u"form"_s, u"text"_s});
    verb.parser.addOption({u"reveal"_s, u"Show the token in full."_s});
    if (const auto code = verb.parse(arguments, console))
        return *code;
    const QString output = verb.parser.value(u"output"_s);
    if (output != u"text"_s && output != u"json"_s)
        return complainUsage(console, u"inspect"_s, u"--output: expected text or json"_s);
    if (verb.parser.positionalArguments().size() > 1)
        return complainUsage(console, u"inspect"_s, u"it takes one file"_s);

    const Result<QDateTime> now = momentOf(verb.parser);
    if (!now)
        return complain(console, now.error());
    const Result<Secret> input = readInput(verb.parser);
    if (!input)
        return complain(console, input.error());
    if (input->reveal().trimmed().isEmpty())
        return complainUsage(console, u"inspect"_s, u"there is no token in the input: it is empty"_s);

    const Inspection inspection = inspectToken(*input, *now);
    if (output == u"json"_s) {
        QJsonObject token = jsonOf(inspection, *now);
        token.insert(u"found_at"_s,
                     QJsonObject{{u"line"_s, 1}, {u"column"_s, 1}, {u"offset"_s, 0}, {u"context"_s, u"whole input"_s}});
        console.result(
            QJsonDocument(QJsonObject{{u"tokens"_s, QJsonArray{token}}}).toJson(QJsonDocument::Indented).trimmed());
    } else {
        printInspection(console, inspection, verb.parser.isSet(u"reveal"_s) ? Reveal::Everything : Reveal::Nothing,
                        *now);
    }
    const bool inactive = verb.parser.isSet(u"require-active"_s) && statusAt(inspection, *now) != TokenStatus::Active;
    return inactive ? ExitCode::CheckFailed : ExitCode::Done;
}

} // namespace Grantscope::Cli
