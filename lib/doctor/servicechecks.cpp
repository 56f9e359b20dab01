// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks_p.h"
#include "inspect/errorexplainer.h"
#include "inspect/report/environment.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

} // namespace

DoctorCheck keyringCheck(const QString &place, const Result<void> &checked)
{
    DoctorCheck check;
    if (!checked) {
        const Explanation explanation = explain(checked.error());
        check.outcome = CheckOutcome::Fail;
        check.detail = explanation.sentence;
        if (!explanation.causes.isEmpty())
            check.nextStep = explanation.causes.constFirst().nextStep;
        return check;
    }
    check.outcome = place.isEmpty() ? CheckOutcome::Warn : CheckOutcome::Ok;
    check.detail = place.isEmpty()
                       ? Words::tr("There is none: secrets are kept in memory, and are gone when the program ends.")
                       : Words::tr("%1: a value of no use was written, read back and removed.").arg(place);
    return check;
}

DoctorCheck silentKeyringCheck(const QString &place, int patienceMs)
{
    DoctorCheck check;
    check.outcome = CheckOutcome::Fail;
    check.detail = Words::tr("%1 did not answer within %2 s.").arg(place).arg(patienceMs / 1000);
    check.nextStep =
        Words::tr("It may be asking you something in another window. Answer it, and run the checks again.");
    return check;
}

DoctorCheck versionsCheck(const QString &keychainLibrary)
{
    const Environment environment = currentEnvironment();
    QStringList parts{environment.product, u"Qt "_s + environment.qt,
                      Words::tr("TLS by %1").arg(environment.tlsBackend)};
    if (!keychainLibrary.isEmpty())
        parts.append(keychainLibrary);
    parts.append(environment.system);
    DoctorCheck check;
    const bool hasTls = environment.tlsBackend != u"none"_s;
    check.outcome = hasTls ? CheckOutcome::Ok : CheckOutcome::Fail;
    check.detail = parts.join("; "_L1) + u'.';
    if (!hasTls)
        check.nextStep = Words::tr("Install Qt's plugin for TLS (OpenSSL): without it no https server can be reached.");
    return check;
}

} // namespace Grantscope
