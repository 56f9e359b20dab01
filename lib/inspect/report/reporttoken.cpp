// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/datetime.h"
#include "inspect/claims/claimrow.h"
#include "inspect/findingwords.h"
#include "inspect/localtime.h"
#include "inspect/report/reportparts_p.h"
#include "inspect/verdict.h"

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

QString signatureText(const SignatureReport &signature)
{
    QStringList parts{signatureStatusName(signature.status)};
    for (const QString &part : {signature.alg, signature.reason, signature.key}) {
        if (!part.isEmpty())
            parts.append(part);
    }
    return parts.join(", "_L1);
}

QString scopeText(const std::optional<Scope> &scope)
{
    return scope ? scope->text() : QString();
}

void addOpaque(QList<Report::Row> &rows, const OpaqueFacts &facts)
{
    addRow(rows, Words::tr("Looks like"), shapeName(facts.shape), shapeMeaning(facts.shape));
    addRow(rows, Words::tr("Made of"), alphabetText(facts.alphabet));
    addRow(rows, Words::tr("Entropy"), Words::tr("%L1 bits a character").arg(facts.bitsPerCharacter, 0, 'f', 1));
}

void addQuestion(QList<Report::Row> &rows, const Question &question, const ReportRedaction &redaction)
{
    addRow(rows, Words::tr("Judged as of"), toRfc3339(question.at), localTimeLong(question.at));
    if (question.leewaySeconds > 0)
        addRow(rows, Words::tr("Leeway"), Words::tr("%Ln s", "seconds", static_cast<int>(question.leewaySeconds)));
    addRow(rows, Words::tr("Asked about audience"), redaction.text(question.audience));
    addRow(rows, Words::tr("Asked about issuer"), redaction.text(question.issuer));
}

QList<Report::Row> factsOf(const Inspection &inspection, const ReportRedaction &redaction)
{
    QList<Report::Row> rows;
    addRow(rows, Words::tr("Kind"), tokenKindName(inspection.kind));
    addRow(rows, Words::tr("Fingerprint"), inspection.fingerprint,
           Words::tr("Tells tokens apart without telling them."));
    addRow(rows, Words::tr("Length"), Words::tr("%Ln characters", nullptr, static_cast<int>(inspection.token.size())));
    if (inspection.opaque)
        addOpaque(rows, *inspection.opaque);
    addRow(rows, Words::tr("Who"), redaction.text(inspection.who));
    addRow(rows, Words::tr("Issuer"), redaction.text(inspection.issuer));
    addRow(rows, Words::tr("Audience"), redaction.text(inspection.audience.join(", "_L1)));
    addRow(rows, Words::tr("Scope"), redaction.text(scopeText(inspection.scope)));
    addRow(rows, Words::tr("Signature"), redaction.text(signatureText(inspection.signature)));
    addQuestion(rows, inspection.question, redaction);
    return rows;
}

void addTime(QList<Report::Row> &rows, const QString &name, const QDateTime &time, const QDateTime &now)
{
    if (time.isValid())
        addRow(rows, name, toRfc3339(time), localTimeLong(time) + u", "_s + relativeTime(time, now));
}

QList<Report::Row> timesOf(const Inspection &inspection, const ReportRedaction &redaction)
{
    const QDateTime &now = inspection.question.at;
    QList<Report::Row> rows;
    addTime(rows, Words::tr("Issued"), inspection.issuedAt, now);
    addTime(rows, Words::tr("Not valid before"), inspection.notBefore, now);
    addTime(rows, Words::tr("Expires"), inspection.expiresAt, now);
    for (const ExpiryClock &clock : inspection.clocks)
        addTime(rows, Words::tr("Expires, by %1").arg(redaction.text(clock.name)), clock.at, now);
    return rows;
}

QList<Report::Row> memberRows(const QList<ClaimRow> &members, const QDateTime &now, const ReportRedaction &redaction)
{
    QList<Report::Row> rows;
    for (const ClaimRow &member : members)
        rows.append({redaction.text(member.name), redaction.claim(member.name, member.value, member.meaning.isKnown()),
                     redaction.text(meaningText(member, now))});
    return rows;
}

} // namespace

void addRow(QList<Report::Row> &rows, const QString &name, const QString &value, const QString &meaning)
{
    if (!value.isEmpty())
        rows.append({name, value, meaning});
}

QList<Report::Note> notesOf(const Findings &findings, const ReportRedaction &redaction)
{
    QList<Report::Note> notes;
    for (const Finding &finding : findings) {
        const FindingWords words = wordsFor(finding);
        notes.append({redaction.text(finding.id), severityName(finding.severity), redaction.text(words.message),
                      redaction.text(finding.where), redaction.text(words.remedy)});
    }
    return notes;
}

Report::Token tokenPart(const Inspection &inspection, const ReportRedaction &redaction)
{
    const QDateTime &now = inspection.question.at;
    Report::Token token;
    token.verdict = redaction.text(verdict(inspection, now));
    token.kind = tokenKindName(inspection.kind);
    token.status = tokenStatusName(inspection.status);
    token.facts = factsOf(inspection, redaction);
    token.times = timesOf(inspection, redaction);
    token.claims = memberRows(claimRows(inspection, now), now, redaction);
    token.header = memberRows(headerRows(inspection), now, redaction);
    if (token.claims.isEmpty() && !inspection.rawClaims.isEmpty())
        token.unread = redaction.body(inspection.rawClaims);
    token.notes = notesOf(inspection.findings, redaction);
    return token;
}

} // namespace Grantscope
