// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A message bus and a GNOME keyring of a test's own, in a folder of its own: the user's are never touched.

#include <QHash>
#include <QProcess>
#include <QString>

namespace Grantscope::Kit
{

class KeyringSession final
{
public:
    /// Whether this computer has what it takes.
    [[nodiscard]] static bool isPossible();

    /// Keeps its files below `folder`, and is unlocked. isRunning() tells whether that worked.
    explicit KeyringSession(const QString &folder);
    ~KeyringSession();
    Q_DISABLE_COPY_MOVE(KeyringSession)

    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    /// What a program needs to find it: the bus, and the folders that it shares with the keyring.
    [[nodiscard]] const QHash<QString, QString> &environment() const { return m_environment; }
    /// The keyring dies, and the bus stays.
    void killKeyring();

private:
    bool startBus();
    bool startKeyring();
    [[nodiscard]] QByteArray answer(const QStringList &arguments) const;

    QHash<QString, QString> m_environment;
    QProcess m_bus;
    QProcess m_keyring;
    bool m_isRunning = false;
};

} // namespace Grantscope::Kit
