// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/compare/tokenfile.h"

#include "inspect/placedtokens.h"

#include <QFile>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
constexpr qint64 MaxInput = 1024 * 1024;
constexpr qsizetype LongName = 200;

bool looksLikeAToken(const QString &path)
{
    return path.contains("eyJ"_L1) || path.size() > LongName || path.startsWith("Bearer "_L1, Qt::CaseInsensitive);
}
} // namespace

Result<Secret> readTokenFile(const QString &path)
{
    const bool isStandardInput = path == "-"_L1;
    QFile file(path);
    if (!isStandardInput && !file.exists() && looksLikeAToken(path))
        return failure(Origin::Input, u"token-as-argument"_s,
                       u"expected the name of a file; a token on the command line can be read by every process"_s);
    if (!(isStandardInput ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return failure(Origin::Input, u"file-unreadable"_s, file.errorString(), path);
    QByteArray bytes = file.read(MaxInput + 1);
    if (bytes.size() > MaxInput)
        return failure(Origin::Input, u"file-unreadable"_s, u"expected a token of at most 1 MiB"_s, path);
    const Secret text{QByteArrayView(bytes)};
    bytes.fill('\0');
    if (text.reveal().trimmed().isEmpty())
        return failure(Origin::Input, u"file-unreadable"_s, u"there is no token in it: it is empty"_s, path);
    const QList<PlacedToken> tokens = tokensIn(text);
    if (tokens.isEmpty())
        return failure(Origin::Input, u"file-unreadable"_s, u"no token was found in it"_s, path);
    return tokens.constFirst().token;
}

} // namespace Grantscope::Cli
