// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A user's folders of a test's own, with a keyring or without one, and the program run in them.

#include "kit/keyringsession.h"
#include "program.h"

#include <QDir>
#include <QTemporaryDir>

#include <memory>

namespace Grantscope::Kit
{

enum class Keyring { None, Own };

class Home final
{
public:
    explicit Home(Keyring keyring)
    {
        for (const char *name :
             {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR", "TMPDIR"}) {
            const QString folder = m_folder.filePath(QString::fromLatin1(name).toLower());
            QDir().mkpath(folder);
            QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
            m_environment.insert(QString::fromLatin1(name), folder);
        }
        m_environment.insert(QStringLiteral("DBUS_SESSION_BUS_ADDRESS"), QStringLiteral("unix:path=/nowhere/bus"));
        if (keyring == Keyring::Own) {
            m_keyring = std::make_unique<KeyringSession>(m_folder.path());
            m_environment = m_keyring->environment();
        }
    }

    [[nodiscard]] QString path() const { return m_folder.path(); }
    [[nodiscard]] const QHash<QString, QString> &environment() const { return m_environment; }
    [[nodiscard]] bool hasKeyring() const { return m_keyring && m_keyring->isRunning(); }
    [[nodiscard]] KeyringSession &keyring() { return *m_keyring; }
    [[nodiscard]] QString profilesFile() const
    {
        return m_environment.value(QStringLiteral("XDG_CONFIG_HOME")) + QStringLiteral("/Grantscope/profiles.json");
    }

    [[nodiscard]] Given given(const QStringList &arguments, const QHash<QString, QString> &more = {},
                              const QByteArray &input = {}) const
    {
        Given given{arguments, m_environment, input};
        given.environment.insert(more);
        return given;
    }
    [[nodiscard]] Run run(const QStringList &arguments, const QHash<QString, QString> &more = {},
                          const QByteArray &input = {}) const
    {
        return Kit::run(given(arguments, more, input));
    }

private:
    QTemporaryDir m_folder;
    QHash<QString, QString> m_environment;
    std::unique_ptr<KeyringSession> m_keyring;
};

} // namespace Grantscope::Kit
