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

} // namespace

Secret tokenAsHeader(const Secret &token)
{
    return Secret::fromText("Authorization: Bearer "_L1 + token.revealText());
}

Secret tokenAsCurl(const Secret &token, const QUrl &url)
{
    const QUrl shown = url.adjusted(QUrl::RemoveUserInfo);
    const QString target = shown.isEmpty() ? u"URL"_s : quoted(shown.toString(QUrl::FullyEncoded));
    return Secret::fromText("curl -H "_L1 + quoted(tokenAsHeader(token).revealText()) + u' ' + target);
}

} // namespace Grantscope
