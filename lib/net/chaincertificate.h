// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One certificate of the chain that a server showed.

#include <QDateTime>
#include <QString>

namespace Grantscope
{

struct ChainCertificate
{
    QString subject; ///< `CN=login.example, O=Example, C=AU`
    QString issuer;
    QDateTime notBefore; ///< UTC
    QDateTime notAfter;  ///< UTC
    QString fingerprint; ///< SHA-256, hex

    friend bool operator==(const ChainCertificate &, const ChainCertificate &) = default;
};

} // namespace Grantscope
