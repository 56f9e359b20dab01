// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/report/reportredaction_p.h"
#include "net/redaction.h"

#include <QRegularExpression>
#include <QUrlQuery>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

const QString Hidden = u"[hidden]"_s;

/// What servers and this program write into headers, and what no secret belongs in.
bool isPlainHeader(const QByteArray &name)
{
    static const QList<QByteArray> names{"accept",
                                         "accept-charset",
                                         "accept-encoding",
                                         "accept-language",
                                         "allow",
                                         "cache-control",
                                         "connection",
                                         "content-encoding",
                                         "content-language",
                                         "content-length",
                                         "content-type",
                                         "date",
                                         "expires",
                                         "host",
                                         "keep-alive",
                                         "last-modified",
                                         "pragma",
                                         "retry-after",
                                         "server",
                                         "strict-transport-security",
                                         "transfer-encoding",
                                         "user-agent",
                                         "vary",
                                         "via",
                                         "www-authenticate",
                                         "x-api-version",
                                         "x-aspnet-version",
                                         "x-content-type-options",
                                         "x-frame-options",
                                         "x-powered-by"};
    return names.contains(name.toLower());
}

/// `https://host/path?query#fragment` in a text: what stands behind the path may be anything.
QString withoutQueries(QString text)
{
    static const QRegularExpression query(u"([A-Za-z][A-Za-z0-9+.-]{1,20}://[^\\s?#\"'<>]{1,2000})[?#][^\\s\"<>]*"_s);
    static const QRegularExpression userInfo(u"://\\S{1,500}@"_s); // also where it holds what no address may
    text.replace(userInfo, u"://[hidden]@"_s);
    return text.replace(query, u"\\1?[hidden]"_s);
}

QString cut(const QString &text, qsizetype most)
{
    return text.size() <= most ? text : text.left(most) + u'\u2026';
}

} // namespace

void ReportRedaction::add(const Secret &secret)
{
    if (!secret.isEmpty())
        m_secrets.append(secret);
}

void ReportRedaction::add(const QList<Secret> &secrets)
{
    for (const Secret &secret : secrets)
        add(secret);
}

void ReportRedaction::addToken(const Secret &token)
{
    add(token);
    const QByteArrayView bytes = token.reveal();
    const qsizetype first = bytes.indexOf('.');
    const qsizetype last = bytes.lastIndexOf('.');
    if (first >= 0 && last > first)
        add(Secret(bytes.sliced(last + 1)));
}

void ReportRedaction::addUrl(const QUrl &url)
{
    add(Secret::fromText(url.password(QUrl::FullyDecoded)));
    const auto members = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (const auto &[name, value] : members) {
        if (isSecretName(name))
            add(Secret::fromText(value));
    }
}

QString ReportRedaction::text(const QString &text) const
{
    return withoutQueries(withoutSecrets(redactedText(withoutSecrets(text, m_secrets)), m_secrets));
}

QString ReportRedaction::body(QByteArrayView body) const
{
    // Cut in two steps: what a cut leaves of a token is no longer seen to be one, so it must not be at the end.
    return cut(text(cut(redactedBody(body, m_secrets), 4 * MostShown)), MostShown);
}

QString ReportRedaction::claim(const QString &name, const QString &value, bool isKnown) const
{
    if (!isKnown && isSecretName(name))
        return Hidden;
    return body(value.toUtf8());
}

QString ReportRedaction::url(const QUrl &url) const
{
    QString shown = text(url.toString(QUrl::RemoveUserInfo | QUrl::RemoveQuery | QUrl::RemoveFragment));
    const auto members = QUrlQuery(url).queryItems(QUrl::FullyDecoded);
    for (qsizetype i = 0; i < members.size(); ++i)
        shown += (i == 0 ? u'?' : u'&') + text(members.at(i).first) + u'=' + Hidden;
    return shown;
}

QString ReportRedaction::header(const HttpHeader &header) const
{
    if (header.name.toLower() == "location" || header.name.toLower() == "content-location")
        return url(QUrl(withoutSecrets(QString::fromUtf8(header.value), m_secrets)));
    if (isPlainHeader(header.name))
        return text(QString::fromUtf8(redactedHeaderValue(header)));
    return header.value.isEmpty() ? QString() : Hidden;
}

} // namespace Grantscope
