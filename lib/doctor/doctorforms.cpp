// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "doctor/doctorforms.h"

#include "codec/datetime.h"
#include "net/redaction.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>

#include <cmath>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int OutcomeWidth = 9;
constexpr int IdWidth = 10;

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

QString indented(const QString &text)
{
    return QString(OutcomeWidth + IdWidth, u' ') + text;
}

QJsonObject jsonOf(const ChainCertificate &certificate)
{
    return {{u"subject"_s, redactedText(certificate.subject)},
            {u"issuer"_s, redactedText(certificate.issuer)},
            {u"not_before"_s, toRfc3339(certificate.notBefore)},
            {u"not_after"_s, toRfc3339(certificate.notAfter)},
            {u"sha256"_s, certificate.fingerprint}};
}

QJsonObject jsonOf(const DoctorCheck &check)
{
    QJsonArray chain;
    for (const ChainCertificate &certificate : check.chain)
        chain.append(jsonOf(certificate));
    return {{u"id"_s, check.id},
            {u"outcome"_s, checkOutcomeName(check.outcome)},
            {u"detail"_s, redactedText(check.detail)},
            {u"next_step"_s, check.nextStep.isEmpty() ? QJsonValue() : QJsonValue(redactedText(check.nextStep))},
            {u"ms"_s, std::round(check.ms * 10) / 10},
            {u"certificates"_s, chain}};
}

} // namespace

QString lineOf(const DoctorCheck &check)
{
    QString line = checkOutcomeName(check.outcome).leftJustified(OutcomeWidth) + check.id.leftJustified(IdWidth) +
                   redactedText(check.detail);
    if (check.ms >= 1)
        line += u" (%1 ms)"_s.arg(qRound64(check.ms));
    if (!check.nextStep.isEmpty())
        line += u'\n' + indented(u"-> "_s + redactedText(check.nextStep));
    return line;
}

QString textOf(const QUrl &server, const QList<DoctorCheck> &checks)
{
    QStringList lines;
    if (!server.isEmpty())
        lines.append(redactedUrl(server));
    for (const DoctorCheck &check : checks) {
        lines.append(lineOf(check));
        for (const ChainCertificate &certificate : check.chain) {
            lines.append(indented(redactedText(certificate.subject)));
            lines.append(
                indented(u"  %1, %2"_s.arg(redactedText(certificate.issuer), toRfc3339(certificate.notAfter))));
        }
    }
    return lines.join(u'\n') + u'\n';
}

QByteArray jsonOf(const QUrl &server, const QList<DoctorCheck> &checks)
{
    QJsonArray list;
    for (const DoctorCheck &check : checks)
        list.append(jsonOf(check));
    const QJsonObject document{{u"server"_s, server.isEmpty() ? QJsonValue() : QJsonValue(redactedUrl(server))},
                               {u"outcome"_s, checkOutcomeName(worstOf(checks))},
                               {u"checks"_s, list}};
    return QJsonDocument(document).toJson(QJsonDocument::Indented);
}

QString expiryWords(const ChainCertificate &certificate, const QDateTime &now)
{
    const QString date = QLocale().toString(certificate.notAfter.toLocalTime().date(), QLocale::ShortFormat);
    const qint64 days = now.daysTo(certificate.notAfter);
    if (certificate.notAfter <= now)
        return Words::tr("%1, expired").arg(date);
    if (certificate.notBefore > now)
        return Words::tr("%1, not valid yet").arg(date);
    return Words::tr("%1, in %n day(s)", nullptr, static_cast<int>(days)).arg(date);
}

} // namespace Grantscope
