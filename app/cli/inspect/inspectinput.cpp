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
constexpr qint64 MaxInput =
    64 * 1024 * 1024; // a HAR file of a long session; what is larger is read piece by piece by `scan`
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
        return failure(Origin::Input, u"file-unreadable"_s, u"it has more than 64 MiB: use grantscope-cli scan"_s,
                       path);
    const Secret input{QByteArrayView(bytes)};
    bytes.fill('\0');
    return input;
}

} // namespace Grantscope::Cli
