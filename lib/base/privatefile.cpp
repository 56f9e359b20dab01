// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/privatefile.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Grantscope
{

Result<void> makePrivateFolder(const QString &folder)
{
    if (QFileInfo(folder).isDir())
        return {};
    const QFile::Permissions ownerOnly = QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner;
    if (!QDir().mkpath(folder) || !QFile::setPermissions(folder, ownerOnly))
        return failure(Origin::Input, u"folder-not-made"_s, u"the folder can't be made"_s, folder);
    return {};
}

Result<void> writePrivateFile(const QString &file, const QByteArray &bytes)
{
    if (auto made = makePrivateFolder(QFileInfo(file).absolutePath()); !made)
        return made;
    QSaveFile device(file);
    device.setDirectWriteFallback(false);
    // Before the first byte: what QSaveFile makes is open to the group and to others.
    const bool isWritten = device.open(QIODevice::WriteOnly) &&
                           device.setPermissions(QFile::ReadOwner | QFile::WriteOwner) &&
                           device.write(bytes) == bytes.size() && device.commit();
    if (!isWritten)
        return failure(Origin::Input, u"file-not-written"_s, device.errorString(), file);
    return {};
}

} // namespace Grantscope
