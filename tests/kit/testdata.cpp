// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/testdata.h"

#include <QFile>

namespace Grantscope
{

QString testDataPath(const QString &name)
{
    return QStringLiteral(GRANTSCOPE_TEST_DATA "/") + name;
}

QByteArray testData(const QString &name)
{
    QFile file(testDataPath(name));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("missing: %s", qPrintable(file.fileName()));
    return file.readAll();
}

} // namespace Grantscope
