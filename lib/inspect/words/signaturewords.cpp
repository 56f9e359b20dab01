// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/words/signaturewords.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

struct Verdict
{
    Q_DECLARE_TR_FUNCTIONS(Verdict)
};

QString invalidWords(const QString &reason)
{
    if (reason == "signature-mismatch"_L1)
        return Verdict::tr("The signature does not match this key: do not trust what it says.");
    if (reason == "alg-not-allowed"_L1)
        return Verdict::tr("It is signed in a way that this key is not for: do not trust what it says.");
    if (reason == "alg-none"_L1)
        return Verdict::tr("It is not signed: anybody could have written it.");
    return Verdict::tr(
        "The signature can't be valid, since the token breaks the rules for signed ones: do not trust what "
        "it says.");
}

QString notCheckedWords(const QString &reason)
{
    if (reason == "alg-none"_L1)
        return Verdict::tr("It is not signed: anybody could have written it.");
    if (reason == "weak-key"_L1)
        return Verdict::tr("The signature was not checked: the key is too short to prove anything.");
    if (reason == "no-key-matches"_L1)
        return Verdict::tr("The signature was not checked: none of the keys is the one that the token names.");
    return Verdict::tr("The signature was not checked.");
}

} // namespace

QString signatureWords(SignatureStatus status, const QString &reason)
{
    switch (status) {
    case SignatureStatus::Valid:
        return Verdict::tr("The signature is valid.");
    case SignatureStatus::Invalid:
        return invalidWords(reason);
    case SignatureStatus::Unsupported:
        return Verdict::tr("The signature could not be checked.");
    case SignatureStatus::NotChecked:
        break;
    }
    return notCheckedWords(reason);
}

} // namespace Grantscope
