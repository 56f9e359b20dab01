// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "secretoptions.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
constexpr qint64 MaxSecretBytes = 1024 * 1024;

Secret withoutLineEnd(QByteArray bytes)
{
    QByteArrayView view(bytes);
    if (view.endsWith('\n'))
        view.chop(1);
    if (view.endsWith('\r'))
        view.chop(1);
    const Secret secret(view);
    bytes.fill('\0');
    return secret;
}

Result<Secret> fromDevice(QFile &file, bool open, const QString &code, const QString &where)
{
    if (!open)
        return failure(Origin::Input, code, file.errorString(), where);
    QByteArray bytes = file.read(MaxSecretBytes + 1);
    if (bytes.size() > MaxSecretBytes)
        return failure(Origin::Input, code, u"expected at most 1 MiB"_s, where);
    const QString text = QString::fromUtf8(bytes);
    if (text.contains(QChar::ReplacementCharacter) && text.toUtf8() != bytes)
        return failure(Origin::Input, u"secret-not-utf8"_s,
                       u"it is not UTF-8, so it would not arrive as it stands there"_s, where);
    return withoutLineEnd(std::move(bytes));
}
} // namespace

QStringList secretOptionNames()
{
    return {u"password"_s, u"refresh-token"_s, u"client-secret"_s, u"token"_s, u"key"_s};
}

void addSecretOptions(QCommandLineParser &parser, const QString &name, const QString &what)
{
    parser.addOption({name + u"-stdin"_s, u"Read %1 from standard input."_s.arg(what)});
    parser.addOption({name + u"-env"_s, u"Take %1 from the environment variable <name>."_s.arg(what), u"name"_s});
    parser.addOption({name + u"-file"_s, u"Read %1 from the file <path>."_s.arg(what), u"path"_s});
}

Result<std::optional<Secret>> readSecretOption(const QCommandLineParser &parser, const QString &name)
{
    const QString fromStdin = name + u"-stdin"_s;
    const QString fromEnv = name + u"-env"_s;
    const QString fromFile = name + u"-file"_s;
    const int given = int(parser.isSet(fromStdin)) + int(parser.isSet(fromEnv)) + int(parser.isSet(fromFile));
    if (given == 0)
        return std::optional<Secret>();
    if (given > 1)
        return failure(Origin::Input, u"secret-given-twice"_s, u"give it in one way only"_s, u"--"_s + name);
    if (parser.isSet(fromEnv)) {
        const QByteArray variable = parser.value(fromEnv).toLocal8Bit();
        if (!qEnvironmentVariableIsSet(variable.constData())) {
            return failure(Origin::Input, u"env-not-set"_s,
                           u"the environment variable %1 is not set"_s.arg(parser.value(fromEnv)), u"--"_s + fromEnv);
        }
        return std::optional(Secret::fromText(qEnvironmentVariable(variable.constData())));
    }
    QFile file;
    if (parser.isSet(fromFile)) {
        file.setFileName(parser.value(fromFile));
        return fromDevice(file, file.open(QIODevice::ReadOnly), u"file-unreadable"_s, u"--"_s + fromFile)
            .map([](const Secret &secret) { return std::optional(secret); });
    }
    return fromDevice(file, file.open(stdin, QIODevice::ReadOnly), u"stdin-unreadable"_s, u"--"_s + fromStdin)
        .map([](const Secret &secret) { return std::optional(secret); });
}

std::optional<QString> secretByValue(const QStringList &arguments)
{
    for (const QString &argument : arguments) {
        if (argument == u"--"_s)
            break;
        if (!argument.startsWith(u"--"_s))
            continue;
        const QString name = argument.mid(2, argument.indexOf(u'=') < 0 ? -1 : argument.indexOf(u'=') - 2);
        if (secretOptionNames().contains(name))
            return name;
    }
    return std::nullopt;
}

} // namespace Grantscope::Cli
