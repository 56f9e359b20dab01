// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Looks for secrets where none may be: in files and in what was printed, in every form that they commonly take.

#include <QByteArray>
#include <QList>
#include <QString>
#include <QStringList>

namespace Grantscope::Kit
{

class MarkerSearch final
{
public:
    /// At least 8 ASCII characters; shorter ones are found everywhere. `name` tells it in findings.
    void addMarker(const QString &name, const QByteArray &marker);

    void searchBytes(const QString &where, const QByteArray &bytes);
    /// Every file below it, hidden ones, too.
    void searchFolder(const QString &folder);

    /// `password as base64 in FILE`. Never the marker itself.
    [[nodiscard]] const QStringList &findings() const { return m_findings; }
    [[nodiscard]] int files() const { return m_files; }
    [[nodiscard]] qint64 bytes() const { return m_bytes; }

private:
    struct Form
    {
        QString what;
        QByteArray bytes;
    };

    QList<Form> m_forms;
    QStringList m_findings;
    int m_files = 0;
    qint64 m_bytes = 0;
};

} // namespace Grantscope::Kit
