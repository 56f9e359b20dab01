// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/call/callcopies.h"

#include "net/redaction.h"

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

QString callAsCurl(const ApiCall &call)
{
    QString text = u"curl -i"_s;
    if (call.method == "HEAD")
        text = u"curl -I"_s;
    else if (call.method != "GET")
        text += u" -X "_s + QString::fromLatin1(call.method);
    text += u" -H \"Authorization: Bearer $ACCESS_TOKEN\""_s;
    for (const HttpHeader &header : call.headers) {
        const QByteArray line = header.name + ": " + redactedHeaderValue(header);
        text += u" -H "_s + quoted(withoutSecrets(QString::fromUtf8(line), {call.token}));
    }
    if (!call.body.isEmpty())
        text += u" --data-binary "_s + quoted(redactedBody(call.body.reveal(), {call.token}));
    return text + u' ' + quoted(withoutSecrets(redactedUrl(call.url), {call.token}));
}

} // namespace Grantscope
