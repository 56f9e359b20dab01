// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/answers/webapi.h"

#include "sandbox/answers/negotiation.h"

#include <QJsonArray>
#include <QJsonObject>

namespace Grantscope
{

using namespace Qt::StringLiterals;

Answer webApiAnswer(const HttpRequest &request, int status, const QList<Member> &members, const QString &xmlRoot)
{
    const QByteArray type = negotiatedMediaType(request);
    Answer answer;
    answer.status = status;
    answer.headers = {{"Cache-Control", "no-cache"}, {"Pragma", "no-cache"}, {"Expires", "-1"}};
    answer.contentType = type + "; charset=utf-8";
    answer.format = formatOfMediaType(type).value_or(BodyFormat::Json);
    answer.xml = {xmlRoot,
                  {{u"xsd"_s, u"http://www.w3.org/2001/XMLSchema"_s},
                   {u"xsi"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s}}};
    answer.members = members;
    return answer;
}

namespace
{

Answer httpError(const HttpRequest &request, int status, const QList<Member> &members)
{
    Answer answer = webApiAnswer(request, status, members, u"Error"_s);
    answer.xml.namespaces.clear();
    return answer;
}

} // namespace

Answer notFound(const HttpRequest &request)
{
    const QString path = request.url.path();
    return httpError(request, 404,
                     {named(u"Message"_s, u"No HTTP resource was found that matches the request URI '%1'."_s.arg(path)),
                      named(u"MessageDetail"_s, u"No route data was found for this request."_s)});
}

Answer methodNotAllowed(const HttpRequest &request, const QByteArray &allowed)
{
    const QString words = u"The requested resource does not support http method '%1'."_s;
    Answer answer = httpError(request, 405, {named(u"Message"_s, words.arg(QString::fromLatin1(request.method)))});
    answer.headers.append(HttpHeader{"Allow", allowed});
    return answer;
}

Answer bodyTooLarge(const HttpRequest &request)
{
    return httpError(request, 413, {named(u"Message"_s, u"Maximum request length exceeded."_s)});
}

Answer mediaTypeRefused(const HttpRequest &request, const QString &model)
{
    const QString type = QString::fromLatin1(requestMediaType(request));
    const QString message = u"The request entity's media type '%1' is not supported for this resource."_s;
    const QString reason =
        u"No MediaTypeFormatter is available to read an object of type '%1' from content with media type '%2'."_s;
    return httpError(request, 415,
                     {named(u"Message"_s, message.arg(type)), named(u"ExceptionMessage"_s, reason.arg(model, type)),
                      named(u"ExceptionType"_s, u"System.Net.Http.UnsupportedMediaTypeException"_s)});
}

Answer requestInvalid(const HttpRequest &request, const QString &problem)
{
    return httpError(request, 400,
                     {named(u"Message"_s, u"The request is invalid."_s),
                      named(u"ModelState"_s, QJsonObject{{u"request"_s, QJsonArray{problem}}})});
}

} // namespace Grantscope
