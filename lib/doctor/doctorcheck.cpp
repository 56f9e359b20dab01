// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "doctor/doctorcheck.h"

#include <QCoreApplication>

#include <algorithm>

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

QString checkOutcomeName(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Ok:
        return u"ok"_s;
    case CheckOutcome::Warn:
        return u"warn"_s;
    case CheckOutcome::Fail:
        return u"fail"_s;
    case CheckOutcome::Skipped:
        break;
    }
    return u"skipped"_s;
}

QStringList doctorCheckIds()
{
    return {u"proxy"_s, u"dns"_s, u"tcp"_s, u"tls"_s, u"endpoint"_s, u"clock"_s, u"keyring"_s, u"versions"_s};
}

QString doctorCheckName(const QString &id)
{
    const QStringList names{
        Words::tr("Proxy"),  Words::tr("Name (DNS)"), Words::tr("Connection (TCP)"), Words::tr("Encryption (TLS)"),
        Words::tr("Answer"), Words::tr("Clock"),      Words::tr("Keyring"),          Words::tr("Versions")};
    return names.value(doctorCheckIds().indexOf(id));
}

CheckOutcome worstOf(const QList<DoctorCheck> &checks)
{
    const auto has = [&checks](CheckOutcome outcome) {
        return std::any_of(checks.begin(), checks.end(),
                           [outcome](const DoctorCheck &check) { return check.outcome == outcome; });
    };
    if (has(CheckOutcome::Fail))
        return CheckOutcome::Fail;
    return has(CheckOutcome::Warn) ? CheckOutcome::Warn : CheckOutcome::Ok;
}

bool hasNetworkFailure(const QList<DoctorCheck> &checks)
{
    return std::any_of(checks.begin(), checks.end(), [](const DoctorCheck &check) {
        return check.outcome == CheckOutcome::Fail && check.id != u"keyring"_s && check.id != u"versions"_s;
    });
}

bool hasKeyringFailure(const QList<DoctorCheck> &checks)
{
    return std::any_of(checks.begin(), checks.end(), [](const DoctorCheck &check) {
        return check.outcome == CheckOutcome::Fail && check.id == u"keyring"_s;
    });
}

} // namespace Grantscope
