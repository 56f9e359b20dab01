// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/redaction.h"

#include "net/redaction/bodyredaction_p.h"
#include "net/redaction/secretnames.h"
#include "net/redaction/secretspellings_p.h"

#include <QStringDecoder>

#include <algorithm>

namespace Grantscope
{

namespace
{
QString formDecoded(QStringView text)
{
    QByteArray bytes = text.toUtf8();
    bytes.replace('+', ' ');
    return QString::fromUtf8(QByteArray::fromPercentEncoding(bytes));
}

/// UTF-8, or UTF-16 by its byte order mark or by the NUL next to its first character.
QString decoded(QByteArrayView body)
{
    auto encoding = QStringConverter::encodingForData(body);
    if (!encoding && body.size() > 1 && (body[0] == '\0' || body[1] == '\0'))
        encoding = body[0] == '\0' ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
    return QStringDecoder(encoding.value_or(QStringConverter::Utf8)).decode(body);
}

/// Also where the brackets got lost: by a name in quotes with a colon.
bool isJson(QStringView text)
{
    return text.startsWith(u'{') || text.startsWith(u'[') || text.contains(QStringView(u"\":")) ||
           text.contains(QStringView(u"\" :"));
}

bool isForm(QStringView text)
{
    const auto end = std::find_if(text.begin(), text.end(),
                                  [](QChar c) { return c.isSpace() || QStringView(u"=\"'<>{}:,;").contains(c); });
    return end != text.end() && end != text.begin() && *end == u'=';
}
} // namespace

QString redactedForm(QStringView text, int depth)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype at = 0; at <= text.size();) {
        const qsizetype found = text.indexOf(u'&', at);
        const QStringView pair = text.mid(at, found < 0 ? -1 : found - at);
        const qsizetype equals = pair.indexOf(u'=');
        const QStringView value = pair.mid(equals + 1);
        const Secrecy secrecy = equals < 0 ? Secrecy::Unknown : secrecyOf(formDecoded(pair.left(equals)));
        const QString plain = formDecoded(value);
        const bool isHidden = isSecret(secrecy) && !isHarmlessLiteral(secrecy, plain);
        const QString shown = isHidden ? mask(secrecy, plain) : redactedContent(plain, depth - 1);
        result.append(pair.left(equals + 1));
        if (shown == plain)
            result.append(value);
        else
            result.append(isHidden ? shown : QString::fromLatin1(QUrl::toPercentEncoding(shown, "[]: ")));
        if (found < 0)
            break;
        result.append(u'&');
        at = found + 1;
    }
    return result;
}

QString redactedContent(const QString &text, int depth)
{
    const QStringView look = QStringView(text).trimmed();
    const bool isNotation = isJson(look);
    const bool isMarkup = look.startsWith(u'<') || (look.contains(QStringView(u"</")) && !isNotation);
    if (depth <= 0 && (isNotation || isMarkup))
        return QStringLiteral("[hidden]");
    if (isMarkup)
        return redactedPatterns(redactedXml(text, depth));
    if (isNotation)
        return redactedPatterns(redactedJson(text, depth));
    if (depth > 0 && isForm(look))
        return redactedPatterns(redactedForm(text, depth));
    return redactedPatterns(text);
}

QString redactedBody(QByteArrayView body)
{
    return redactedContent(decoded(body));
}

QString redactedBody(QByteArrayView body, const QList<Secret> &known)
{
    return withoutSecrets(redactedContent(withoutSecrets(decoded(body), known)), known);
}

QByteArray redactedHeaderValue(const HttpHeader &header)
{
    const QString value = QString::fromLatin1(header.value);
    const Secrecy secrecy = secrecyOf(QString::fromLatin1(header.name));
    if (!isSecret(secrecy))
        return redactedPatterns(value).toLatin1();
    const qsizetype space = value.indexOf(u' ');
    const bool hasScheme = header.name.toLower().endsWith("authorization") && space > 0;
    if (!hasScheme)
        return mask(secrecy, value).toLatin1();
    const QString scheme = value.left(space + 1);
    const bool isBearer = scheme.startsWith(QStringView(u"bearer"), Qt::CaseInsensitive);
    return (scheme + mask(isBearer ? Secrecy::Token : Secrecy::Password, value.mid(space + 1))).toLatin1();
}

QString redactedUrl(const QUrl &url)
{
    QString result = redactedPatterns(
        url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::FullyEncoded));
    if (url.hasQuery())
        result += u'?' + redactedForm(url.query(QUrl::FullyEncoded), MaxRedactionDepth);
    if (url.hasFragment())
        result += u'#' + redactedForm(url.fragment(QUrl::FullyEncoded), MaxRedactionDepth);
    return result;
}

QString redactedText(const QString &text)
{
    return redactedPatterns(text);
}

QString withoutSecrets(QString text, const QList<Secret> &known)
{
    for (const Secret &secret : known) {
        const QStringList spellings = spellingsOf(secret);
        for (const QString &spelling : spellings)
            text.replace(spelling, QStringLiteral("[hidden]"));
    }
    return text;
}

QString logLine(const Exchange &exchange)
{
    const QUrl &url = exchange.request.url;
    QString outcome = QStringLiteral("unanswered");
    if (exchange.response)
        outcome = QString::number(exchange.response->status);
    else if (exchange.failure)
        outcome = failureName(exchange.failure->kind);
    const QString host = url.port() < 0 ? url.host() : QStringLiteral("%1:%2").arg(url.host()).arg(url.port());
    return QStringLiteral("%1 %2 %3 %4 %5 ms")
        .arg(QString::fromLatin1(exchange.request.method), host, redactedPatterns(url.path(QUrl::FullyEncoded)),
             outcome, QString::number(exchange.totalMs, 'f', 1));
}

bool isSecretName(QStringView name)
{
    return isSecret(secrecyOf(name));
}

} // namespace Grantscope
