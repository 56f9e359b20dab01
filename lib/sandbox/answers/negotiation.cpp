// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/answers/negotiation.h"

#include <QList>

namespace Grantscope
{
namespace
{

struct AcceptedType
{
    QByteArray mediaType;
    double quality = 1.0;
};

AcceptedType acceptedType(const QByteArray &item)
{
    const QList<QByteArray> parts = item.split(';');
    AcceptedType accepted{parts.first().trimmed().toLower(), 1.0};
    for (const QByteArray &part : parts) {
        const QByteArray parameter = part.trimmed().toLower();
        if (parameter.startsWith("q="))
            accepted.quality = parameter.sliced(2).toDouble();
    }
    return accepted;
}

bool isJsonOrXml(QByteArrayView mediaType)
{
    const std::optional<BodyFormat> format = formatOfMediaType(mediaType);
    return format && *format != BodyFormat::Form;
}

/// A range stands for the JSON type in it: JSON is the first formatter of the list.
QByteArray offered(const QByteArray &accepted)
{
    if (accepted == "application/*")
        return "application/json";
    if (accepted == "text/*")
        return "text/json";
    return isJsonOrXml(accepted) ? accepted : QByteArray();
}

} // namespace

QByteArray requestMediaType(const HttpRequest &request)
{
    const QByteArray type = headerValue(request.headers, "Content-Type").split(';').first().trimmed().toLower();
    return type.isEmpty() ? QByteArray("application/octet-stream") : type;
}

std::optional<BodyFormat> formatOfMediaType(QByteArrayView mediaType)
{
    if (mediaType == "application/json" || mediaType == "text/json")
        return BodyFormat::Json;
    if (mediaType == "application/xml" || mediaType == "text/xml")
        return BodyFormat::Xml;
    if (mediaType == "application/x-www-form-urlencoded")
        return BodyFormat::Form;
    return std::nullopt;
}

QByteArray negotiatedMediaType(const HttpRequest &request)
{
    QByteArray best;
    double bestQuality = 0.0;
    const QList<QByteArray> items = headerValue(request.headers, "Accept").split(',');
    for (const QByteArray &item : items) {
        const AcceptedType accepted = acceptedType(item);
        const QByteArray type = offered(accepted.mediaType);
        if (!type.isEmpty() && accepted.quality > bestQuality) {
            best = type;
            bestQuality = accepted.quality;
        }
    }
    if (!best.isEmpty())
        return best;
    const QByteArray ownType = requestMediaType(request);
    return isJsonOrXml(ownType) ? ownType : QByteArray("application/json");
}

} // namespace Grantscope
