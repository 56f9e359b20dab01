// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/tlsbackend.h"

#include <QSslSocket>

namespace Grantscope
{

QString tlsBackendText()
{
    if (!QSslSocket::supportsSsl())
        return QStringLiteral("none");
    return QStringLiteral("%1 (%2)").arg(QSslSocket::activeBackend(), QSslSocket::sslLibraryVersionString());
}

} // namespace Grantscope
