// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The walls of the house as a program can check them: who may include whom. Linking is no boundary, because every Qt
// header lies in the include path of a target that links Qt Core alone.

#include <QHash>
#include <QString>
#include <QStringList>

namespace Grantscope
{

class LayerRules final
{
public:
    /// `qtModuleFolders`: module name (`QtWidgets`) to the folder of its headers, so that `<QWidget>` can be told from `<QString>`.
    explicit LayerRules(const QHash<QString, QString> &qtModuleFolders);

    /// Reads every C++ file below lib, ui, app and tests of `root`. One line for each rule broken: `file:line: what`.
    [[nodiscard]] QStringList violations(const QString &root) const;

private:
    [[nodiscard]] QString moduleOf(const QString &angled) const;
    [[nodiscard]] QString externalFault(const QString &folder, const QString &include) const;

    QHash<QString, QString> m_moduleOfHeader; ///< `QWidget`, `qwidget.h` -> `QtWidgets`
};

} // namespace Grantscope
