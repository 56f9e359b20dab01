// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/report/environment.h"

#include "net/tlsbackend.h"

#include <QCoreApplication>
#include <QSysInfo>

using namespace Qt::StringLiterals;

namespace Grantscope
{

Environment currentEnvironment()
{
    const QString product = QCoreApplication::applicationName() + u' ' + QCoreApplication::applicationVersion();
    const QString system =
        QStringList{QSysInfo::prettyProductName(), QSysInfo::kernelType() + u' ' + QSysInfo::kernelVersion(),
                    QSysInfo::currentCpuArchitecture()}
            .join(", "_L1);
    return {product.trimmed(), QString::fromLatin1(qVersion()), system, tlsBackendText()};
}

} // namespace Grantscope
