// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A desktop session of the test's own: a bus, folders, and a gnome-keyring when it is wanted. Nothing of the user's is
// seen from within, and nothing is started that was not asked for.

#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>

#include <memory>

namespace Grantscope
{

class OwnSession final
{
public:
    OwnSession();
    ~OwnSession();
    Q_DISABLE_COPY_MOVE(OwnSession)

    [[nodiscard]] static bool hasBusDaemon();
    [[nodiscard]] static bool hasKeyring();
    /// Where `./dev setup test` installs what is needed, a test that can't run has failed.
    [[nodiscard]] static bool isDebian();

    /// Empty: there is one.
    QString startBus();
    enum class Keyring {
        Open,  ///< Unlocked with its password; made, the first time.
        Asked, ///< Nobody has given a password, and nobody can be asked for one.
    };
    QString startKeyring(Keyring keyring = Keyring::Open);
    /// The collection, as its user would.
    QString lockKeyring();
    void stopKeyring();
    void stopBus();
    [[nodiscard]] qint64 keyringProcess() const { return m_keyring ? m_keyring->processId() : 0; }

    [[nodiscard]] QString address() const;
    [[nodiscard]] QString indexFolder() const { return m_folder.filePath(QStringLiteral("data/Grantscope/secrets")); }
    /// For a program that lives in it.
    [[nodiscard]] QProcessEnvironment environment() const;

private:
    [[nodiscard]] std::unique_ptr<QProcess> startProcess(const QString &program, const QStringList &arguments) const;

    QTemporaryDir m_folder;
    std::unique_ptr<QProcess> m_bus;
    std::unique_ptr<QProcess> m_keyring;
};

} // namespace Grantscope
