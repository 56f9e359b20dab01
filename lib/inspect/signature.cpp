// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/tokenshape_p.h"

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

} // namespace Grantscope
