// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Settings for another computer or another person: JSON, without what is sensitive and without the looks of windows.

#include "base/result.h"

#include <QByteArray>
#include <QList>
#include <QStringList>

namespace Grantscope
{

class Settings;

/// What came of an import. What is not listed here was taken.
struct SettingsImport
{
    int taken = 0;       ///< How many settings were read, changed or not.
    QStringList unknown; ///< Names that this version does not know. They are kept for one that does.
    /// `setting-invalid`, `setting-not-kept`, `setting-not-imported`: left out. `where` = `file: $.settings['name']`.
    QList<Error> problems;
};

/// The document that importSettings() reads: every setting that is not sensitive, and the unknown ones.
[[nodiscard]] QByteArray exportedSettings(const Settings &settings);

/// Reads an export into `settings`. Errors (Origin::Input, `where` = `file: place`), after which nothing has changed:
/// `settings-damaged`, when it is no such document; `settings-too-new`.
[[nodiscard]] Result<SettingsImport> importSettings(QByteArrayView json, const QString &fileName, Settings &settings);

} // namespace Grantscope
