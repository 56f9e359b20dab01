// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facts/tokensubject.h"

namespace Grantscope
{

Status verdictStatus(const TokenSubject &subject, const QDateTime &now)
{
    const Inspection &inspection = subject.inspection;
    if (inspection.signature.status == SignatureReport::Status::Invalid)
        return Status::Bad;
    switch (statusAt(inspection, now)) {
    case TokenStatus::Expired:
        return Status::Bad;
    case TokenStatus::NotYetValid:
        return Status::Warn;
    case TokenStatus::Active:
    case TokenStatus::NoExpiry:
        if (inspection.kind == TokenKind::PartialJwt && !subject.isGranted())
            return Status::Warn;
        return subject.isGranted() ? Status::Ok : Status::Info;
    case TokenStatus::Unknown:
        break;
    }
    return inspection.kind == TokenKind::PartialJwt ? Status::Warn : Status::Neutral;
}

} // namespace Grantscope
