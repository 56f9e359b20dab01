// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inspect/inspectinput.h"

#include "cli/secretoptions.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
constexpr qint64 MaxInput = 1024 * 1024; // a single token; RFC 7519 sets no limit, headers set one far below
} // namespace

void addInspectInput(QCommandLineParser &parser)
{
    addSecretOptions(parser, u"token"_s, u"the token"_s);
}

Result<Secret> readInspectInput(const QCommandLineParser &parser)
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

} // namespace Grantscope::Cli
