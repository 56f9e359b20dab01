// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/report/reportmaking.h"

#include "inspect/report/reportparts_p.h"

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

QList<Report::Row> rowsOf(const Environment &environment)
{
    return {{Words::tr("Program"), environment.product, {}},
            {Words::tr("Qt"), environment.qt, {}},
            {Words::tr("System"), environment.system, {}},
            {Words::tr("TLS"), environment.tlsBackend, {}}};
}

QList<Report::Row> orderOf(const Dialect &dialect, const GrantRequest &grant, const ReportRedaction &redaction)
{
    QList<Report::Row> rows;
    addRow(rows, Words::tr("Token endpoint"), redaction.url(grant.endpoint));
    addRow(rows, Words::tr("Dialect"), redaction.text(dialect.id));
    addRow(rows, Words::tr("Grant"), grantName(grant.type));
    addRow(rows, Words::tr("Format"), formatName(grant.format));
    addRow(rows, Words::tr("User name"), redaction.text(grant.username));
    addRow(rows, Words::tr("Client"), redaction.text(grant.client.id));
    addRow(rows, Words::tr("Client authentication"), clientAuthName(grant.client.method));
    addRow(rows, Words::tr("Scope asked for"), redaction.text(grant.scope));
    for (const auto &[name, value] : grant.parameters)
        addRow(rows, redaction.text(name), redaction.claim(name, value, false));
    return rows;
}

Explanation redacted(Explanation explanation, const ReportRedaction &redaction)
{
    explanation.sentence = redaction.text(explanation.sentence);
    for (Cause &cause : explanation.causes)
        cause = {redaction.text(cause.cause), redaction.text(cause.evidence), redaction.text(cause.nextStep)};
    return explanation;
}

/// All that is known to be secret in a grant, its exchange and its token.
ReportRedaction redactionFor(const TokenAnswer &answer)
{
    ReportRedaction redaction;
    redaction.add(secretsOf(answer.grant));
    redaction.add(answer.exchange.request.secrets);
    redaction.addUrl(answer.grant.endpoint);
    redaction.addUrl(answer.exchange.request.url);
    if (answer.reading.token) {
        redaction.addToken(answer.reading.token->accessToken);
        redaction.addToken(answer.reading.token->refreshToken);
    }
    return redaction;
}

} // namespace

Report makeReport(const QList<Inspection> &tokens, const Environment &environment, const QDateTime &madeAt)
{
    ReportRedaction redaction;
    for (const Inspection &inspection : tokens)
        redaction.addToken(inspection.token);
    Report report;
    report.madeAt = madeAt;
    for (const Inspection &inspection : tokens)
        report.tokens.append(tokenPart(inspection, redaction));
    report.environment = rowsOf(environment);
    return report;
}

Report makeReport(const Dialect &dialect, const TokenAnswer &answer, const Environment &environment,
                  const QDateTime &madeAt)
{
    const ReportRedaction redaction = redactionFor(answer);
    const TokenReading &reading = answer.reading;
    Report report;
    report.madeAt = madeAt;
    report.outcome = outcomeName(reading.outcome);
    report.order = orderOf(dialect, answer.grant, redaction);
    if (reading.token)
        report.tokens.append(tokenPart(inspectGrant(*reading.token, reading.findings, madeAt), redaction));
    else
        report.notes = notesOf(reading.findings, redaction);
    report.explanation = redacted(explain(dialect, answer), redaction);
    report.exchange = tripOf(answer.exchange, redaction);
    report.environment = rowsOf(environment);
    return report;
}

Report makeReport(const Dialect &dialect, const CallAnswer &answer, const Environment &environment,
                  const QDateTime &madeAt)
{
    ReportRedaction redaction;
    redaction.add(answer.exchange.request.secrets);
    redaction.addUrl(answer.call.url);
    redaction.addToken(answer.call.token);
    Report report;
    report.madeAt = madeAt;
    report.outcome = callOutcomeName(answer.reading.outcome);
    addRow(report.order, Words::tr("Call"),
           QString::fromLatin1(answer.call.method) + u' ' + redaction.url(answer.call.url));
    addRow(report.order, Words::tr("Dialect"), redaction.text(dialect.id));
    if (answer.call.scope)
        addRow(report.order, Words::tr("Scope of the token"), redaction.text(answer.call.scope->text()));
    report.tokens.append(tokenPart(inspectToken(answer.call.token, madeAt), redaction));
    report.notes = notesOf(answer.reading.findings, redaction);
    report.explanation = redacted(explain(dialect, answer, madeAt), redaction);
    report.exchange = tripOf(answer.exchange, redaction);
    report.environment = rowsOf(environment);
    return report;
}

} // namespace Grantscope
