// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/tokenshape_p.h"
#include "jose/verifier.h"

#include <QJsonArray>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

void notChecked(Inspection &inspection, const QString &reason)
{
    inspection.signature.status = SignatureReport::Status::NotChecked;
    inspection.signature.reason = reason;
}

/// RFC 7515 section 4.1.11: who does not understand what is named there must refuse the token. We understand none of it.
void readCritical(Inspection &inspection)
{
    const QJsonValue crit = inspection.header.value("crit"_L1);
    if (crit.isUndefined())
        return;
    QStringList names;
    const QJsonArray list = crit.toArray();
    for (const auto &name : list)
        names.append(name.toString(u"?"_s));
    inspection.findings.append(Finding{
        u"crit-unknown"_s, Severity::Problem, {names.isEmpty() ? u"?"_s : names.join(", "_L1)}, u"header $.crit"_s});
    inspection.signature.status = SignatureReport::Status::Unsupported;
    inspection.signature.reason = u"crit-unknown"_s;
}

/// A key that the token brings along proves nothing: whoever forged the token could have put it there (RFC 8725 section 3.10).
void readOwnKeys(Inspection &inspection)
{
    QStringList found;
    for (const QString &name : {u"jwk"_s, u"jku"_s, u"x5c"_s, u"x5u"_s}) {
        if (inspection.header.contains(name))
            found.append(name);
    }
    if (!found.isEmpty())
        inspection.findings.append(Finding{u"key-in-header"_s, Severity::Note, {found.join(", "_L1)}, u"header"_s});
}

QString textOf(std::string_view text)
{
    return QString::fromUtf8(text.data(), static_cast<qsizetype>(text.size()));
}

std::optional<Finding> findingOf(const Inspection &inspection, const SignatureCheck &check)
{
    const SignatureReport &report = inspection.signature;
    const QString where = u"signature"_s;
    if (report.reason == "signature-mismatch"_L1)
        return Finding{u"signature-mismatch"_s, Severity::Problem, {report.alg}, where};
    if (report.reason == "alg-not-allowed"_L1)
        return Finding{u"alg-not-allowed"_s, Severity::Problem, {report.alg}, u"header $.alg"_s};
    if (report.reason == "alg-unknown"_L1)
        return Finding{u"alg-unknown"_s, Severity::Warning, {report.alg}, u"header $.alg"_s};
    if (report.reason == "weak-key"_L1)
        return Finding{u"weak-key"_s, Severity::Problem, {textOf(check.keyKind)}, where};
    if (report.reason == "no-key-matches"_L1)
        return Finding{
            u"no-key-matches"_s, Severity::Warning, {inspection.header.value("kid"_L1).toString()}, u"header $.kid"_s};
    return std::nullopt;
}

} // namespace

void readSignature(Inspection &inspection)
{
    inspection.signature.alg = inspection.header.value("alg"_L1).toString();
    const QString &alg = inspection.signature.alg;
    if (inspection.kind == TokenKind::Opaque)
        return notChecked(inspection, u"opaque"_s);
    if (inspection.kind == TokenKind::Jwe)
        return notChecked(inspection, u"encrypted"_s);
    notChecked(inspection, inspection.kind == TokenKind::PartialJwt ? u"partial-token"_s : u"no-key"_s);
    if (inspection.header.isEmpty())
        return;
    if (alg.compare("none"_L1, Qt::CaseInsensitive) == 0) {
        inspection.findings.append(Finding{u"alg-none"_s, Severity::Problem, {alg}, u"header $.alg"_s});
        notChecked(inspection, u"alg-none"_s);
    } else if (alg.isEmpty()) {
        inspection.findings.append(Finding{u"alg-missing"_s, Severity::Warning, {}, u"header"_s});
        notChecked(inspection, u"alg-missing"_s);
    }
    readOwnKeys(inspection);
    readCritical(inspection);
}

void checkSignature(Inspection &inspection, Verifier &verifier)
{
    static const QStringList ours{u"signature-mismatch"_s, u"alg-not-allowed"_s, u"alg-unknown"_s, u"weak-key"_s,
                                  u"no-key-matches"_s};
    if (inspection.kind != TokenKind::Jwt)
        return;
    inspection.findings.removeIf([](const Finding &finding) { return ours.contains(finding.id); });
    const QByteArrayView token = inspection.token.reveal();
    const SignatureCheck check = verifier.verify({token.data(), static_cast<std::size_t>(token.size())});
    inspection.signature.status = check.status;
    inspection.signature.reason = textOf(check.reason);
    inspection.signature.key = textOf(check.key);
    if (const auto finding = findingOf(inspection, check))
        inspection.findings.append(*finding);
}

} // namespace Grantscope
