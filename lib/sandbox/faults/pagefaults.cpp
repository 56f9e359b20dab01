// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults/bytefault.h"
#include "sandbox/faults/documentedsamples.h"

namespace Grantscope
{
namespace
{

void setPage(HttpResponse &response, int status, const QByteArray &contentType, const QByteArray &body)
{
    response.status = status;
    setHeader(response, "Content-Type", contentType);
    response.body = Secret(body);
}

const char *const MaintenancePage = "<!DOCTYPE html>\r\n<html><head><title>Down for maintenance</title></head>\r\n"
                                    "<body><h1>We will be back soon</h1></body></html>\r\n";

/// A server that shows the request in its error page, password and all: what a client repeats of it must be redacted.
void echoRequest(HttpResponse &response, const FaultContext &context)
{
    const QByteArray body = QString::fromUtf8(context.requestBody.reveal()).toHtmlEscaped().toUtf8();
    setPage(response, 400, "text/html; charset=utf-8",
            "<html><head><title>Bad request</title></head><body><pre>" + body + "</pre></body></html>");
}

void redirect(HttpResponse &response, int status)
{
    response.status = status;
    removeHeader(response, "Content-Type");
    setHeader(response, "Location", "/sandbox/redirected");
    response.body = Secret();
}

void documentedSample(HttpResponse &response, const FaultContext &context)
{
    if (response.status != 200)
        return;
    const bool xml = headerValue(response.headers, "Content-Type").contains("xml");
    if (context.path == u"/Token")
        response.body = Secret(xml ? palmSmartDocumentedXml() : palmSmartDocumentedJson());
    else
        response.body = Secret(xml ? saasuDocumentedXml() : saasuDocumentedJson());
}

QList<ByteFault> pages()
{
    return {
        {u"html-page", u"403 with a page of a web application firewall",
         [](HttpResponse &r, const FaultContext &) {
             setPage(r, 403, "text/html; charset=utf-8",
                     "<html><head><title>Attention Required!</title></head><body>Ray ID: 0</body></html>");
         }},
        {u"html-with-200", u"200 with a maintenance page",
         [](HttpResponse &r, const FaultContext &) { setPage(r, 200, "text/html; charset=utf-8", MaintenancePage); }},
        {u"html-as-json", u"200 with a maintenance page that is declared to be JSON",
         [](HttpResponse &r, const FaultContext &) { setPage(r, 200, "application/json", MaintenancePage); }},
        {u"echo-request", u"400 with a page that repeats the request, password included", echoRequest},
        {u"redirect", u"307 to /sandbox/redirected, whose count tells who followed",
         [](HttpResponse &r, const FaultContext &) { redirect(r, 307); }},
        {u"redirect-301", u"301 to /sandbox/redirected (Django's slash)",
         [](HttpResponse &r, const FaultContext &) { redirect(r, 301); }},
    };
}

} // namespace

QList<ByteFault> pageFaults()
{
    return pages() +
           QList<ByteFault>{
               {u"empty-body", u"200 without a body",
                [](HttpResponse &r, const FaultContext &) { setPage(r, 200, "application/json", {}); }},
               {u"json-array", u"200 with an array",
                [](HttpResponse &r, const FaultContext &) {
                    setPage(r, 200, "application/json", R"([{"access_token":"abc"}])");
                }},
               {u"json-string", u"409 with a bare JSON string",
                [](HttpResponse &r, const FaultContext &) {
                    setPage(r, 409, "application/json", R"("Record to be updated has changed since last read.")");
                }},
               {u"json-cut", u"200 with half a JSON document, whole by its Content-Length",
                [](HttpResponse &r, const FaultContext &) {
                    setPage(r, 200, "application/json", R"({"access_token":"abc","token_t)");
                }},
               {u"xml-dtd", u"200 with XML that has a DTD with entities",
                [](HttpResponse &r, const FaultContext &) {
                    setPage(r, 200, "application/xml",
                            "<!DOCTYPE g [<!ENTITY t \"abc\">]>\n"
                            "<OAuthAccessTokenGrant><access_token>&t;</access_token></OAuthAccessTokenGrant>");
                }},
               {u"documented-sample", u"the documented response sample in place of a grant, byte for byte",
                documentedSample},
           };
}

} // namespace Grantscope
