// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/redaction/secretspellings_p.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QUrl>

#include <algorithm>

namespace Grantscope
{

namespace
{
constexpr qsizetype ShortestSecret = 4;
constexpr qsizetype ShortestInBase64 = 6; // of less, too few letters stand for it alone

/// The letters that stand for `bytes` alone, wherever they begin in what was encoded as a whole.
void addBase64(QStringList &spellings, const QByteArray &bytes)
{
    if (bytes.size() < ShortestInBase64)
        return;
    for (qsizetype before = 0; before < 3; ++before) {
        const QByteArray encoded = (QByteArray(before, '\0') + bytes).toBase64(QByteArray::OmitTrailingEquals);
        const qsizetype first = (before * 8 + 5) / 6;           // letters that share bits with what stands before
        const qsizetype last = (before + bytes.size()) * 8 / 6; // and with what stands behind
        QByteArray own = encoded.mid(first, last - first);
        spellings.append(QString::fromLatin1(own));
        spellings.append(QString::fromLatin1(own.replace('+', '-').replace('/', '_')));
    }
}

QByteArray lowerHex(QByteArray percent)
{
    for (qsizetype at = percent.indexOf('%'); at >= 0; at = percent.indexOf('%', at + 3)) {
        for (qsizetype i = at + 1; i < at + 3 && i < percent.size(); ++i)
            percent[i] = static_cast<char>(QChar::toLower(static_cast<uint>(percent.at(i))));
    }
    return percent;
}
} // namespace

QStringList spellingsOf(const Secret &secret)
{
    if (secret.size() < ShortestSecret)
        return {};
    const QString plain = secret.revealText();
    const QByteArray json = QJsonDocument(QJsonArray{plain}).toJson(QJsonDocument::Compact);
    const QByteArray percent = QUrl::toPercentEncoding(plain);
    const QString escaped = QString::fromUtf8(json.mid(2, json.size() - 4));
    QString escapedSlashes = escaped;
    escapedSlashes.replace(QLatin1Char('/'), QLatin1String("\\/"));
    QString xml = plain.toHtmlEscaped();
    xml.replace(QLatin1Char('\''), QLatin1String("&apos;"));
    QStringList spellings{plain,
                          escaped,
                          escapedSlashes,
                          QString::fromLatin1(percent),
                          QString::fromLatin1(lowerHex(percent)),
                          QString::fromLatin1(QByteArray(percent).replace("%20", "+")),
                          QString::fromLatin1(QUrl::toPercentEncoding(QString::fromLatin1(percent))),
                          plain.toHtmlEscaped(),
                          plain.toHtmlEscaped().toHtmlEscaped(), // some servers do it twice
                          xml};
    QUrl url; // encodes what an address can't hold, and nothing else; in a path and in a query differently
    url.setPath(QLatin1Char('/') + plain, QUrl::DecodedMode);
    url.setQuery(plain, QUrl::DecodedMode);
    spellings << url.path(QUrl::FullyEncoded).mid(1) << url.query(QUrl::FullyEncoded);
    addBase64(spellings, secret.reveal().toByteArray());
    spellings.removeDuplicates();
    std::stable_sort(spellings.begin(), spellings.end(),
                     [](const QString &a, const QString &b) { return a.size() > b.size(); });
    return spellings;
}

} // namespace Grantscope
