// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/token/tokencopies.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

QString quoted(QString text)
{
    return u'\'' + text.replace(u'\'', "'\\''"_L1) + u'\'';
}

/// PowerShell takes a typographic quote for a plain one: any of them ends the text, unless it is doubled.
QString powerShellQuoted(const QString &text)
{
    QString quoted(u'\'');
    for (const QChar c : text) {
        if (c == u'\'' || (c >= u'\u2018' && c <= u'\u201b'))
            quoted += c;
        quoted += c;
    }
    return quoted + u'\'';
}

QString addressOf(const QUrl &url)
{
    return url.adjusted(QUrl::RemoveUserInfo).toString(QUrl::FullyEncoded);
}

} // namespace

Secret tokenAsHeader(const Secret &token)
{
    return Secret::fromText("Authorization: Bearer "_L1 + token.revealText());
}

Secret tokenAsCurl(const Secret &token, const QUrl &url)
{
    const QString address = addressOf(url);
    const QString target = address.isEmpty() ? u"URL"_s : quoted(address);
    return Secret::fromText("curl -H "_L1 + quoted(tokenAsHeader(token).revealText()) + u' ' + target);
}

Secret tokenAsPowerShell(const Secret &token, const QUrl &url)
{
    const QString address = addressOf(url);
    return Secret::fromText("Invoke-RestMethod -Headers @{ Authorization = "_L1 +
                            powerShellQuoted("Bearer "_L1 + token.revealText()) + " } -Uri "_L1 +
                            (address.isEmpty() ? u"URL"_s : powerShellQuoted(address)));
}

} // namespace Grantscope
