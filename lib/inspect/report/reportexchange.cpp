// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/datetime.h"
#include "inspect/localtime.h"
#include "inspect/report/reportparts_p.h"
#include "oauth/clockskew.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Report)
};

QList<Report::Row> headerRowsOf(const HttpHeaders &headers, const ReportRedaction &redaction)
{
    QList<Report::Row> rows;
    for (const HttpHeader &header : headers)
        rows.append({redaction.text(QString::fromLatin1(header.name)), redaction.header(header), {}});
    return rows;
}

Report::Message messageOf(const HttpRequest &request, const ReportRedaction &redaction)
{
    return {QString::fromLatin1(request.method) + u' ' + redaction.url(request.url),
            headerRowsOf(request.headers, redaction), redaction.body(request.body.reveal())};
}

Report::Message messageOf(const HttpResponse &response, const ReportRedaction &redaction)
{
    const QString reason = redaction.text(QString::fromUtf8(response.reason));
    Report::Message message{(QString::number(response.status) + u' ' + reason).trimmed(),
                            headerRowsOf(response.headers, redaction), redaction.body(response.body.reveal())};
    if (response.bodyState == HttpResponse::Body::TooLarge)
        message.body = Words::tr("(over the limit of 1 MiB; not kept)");
    else if (response.bodyState == HttpResponse::Body::Undecodable)
        message.body = Words::tr("(its content coding is broken: it can't be read)");
    return message;
}

void addTls(QList<Report::Row> &rows, const TlsFacts &tls, const ReportRedaction &redaction)
{
    addRow(rows, Words::tr("TLS"), redaction.text(tls.protocol + u", "_s + tls.cipher));
    addRow(rows, Words::tr("Certificate"), redaction.text(tls.peerSubject));
    addRow(rows, Words::tr("Issued by"), redaction.text(tls.peerIssuer));
    if (tls.notAfter.isValid())
        addRow(rows, Words::tr("Valid until"), toRfc3339(tls.notAfter), localTimeLong(tls.notAfter));
    addRow(rows, Words::tr("TLS errors"), redaction.text(tls.errors.join("; "_L1)));
}

} // namespace

Report::Trip tripOf(const Exchange &exchange, const ReportRedaction &redaction)
{
    Report::Trip trip;
    trip.request = messageOf(exchange.request, redaction);
    if (exchange.response)
        trip.answer = messageOf(*exchange.response, redaction);
    addRow(trip.facts, Words::tr("Sent"), toRfc3339(exchange.sentAt), localTimeLong(exchange.sentAt));
    addRow(trip.facts, Words::tr("Took"), Words::tr("%L1 ms").arg(exchange.totalMs, 0, 'f', 1));
    if (exchange.failure)
        addRow(trip.facts, Words::tr("No answer"), failureName(exchange.failure->kind),
               redaction.text(exchange.failure->detail));
    if (const auto skew = clockSkewSeconds(exchange))
        addRow(trip.facts, Words::tr("Clocks"), Words::tr("%L1 s").arg(*skew),
               Words::tr("The server's clock against this computer's."));
    if (exchange.tls)
        addTls(trip.facts, *exchange.tls, redaction);
    return trip;
}

} // namespace Grantscope
