// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Glewlwyd, an OAuth 2 server of others' making, started for one test on a free port, with a database of its own.

#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QProcess>
#include <QTemporaryDir>
#include <QUrl>

namespace Grantscope::System
{

class GlewlwydServer final
{
public:
    // What it is set up with: one user, one confidential client, one scope.
    static constexpr const char *User = "ada@host.example";
    static constexpr const char *Password = "correct horse + battery & staple";
    static constexpr const char *ClientId = "desk";
    static constexpr const char *ClientSecret = "desk-secret-%-of-the-test";
    static constexpr const char *ScopeName = "files";
    static constexpr int LifetimeSeconds = 90;

    GlewlwydServer() = default;
    Q_DISABLE_COPY_MOVE(GlewlwydServer)
    ~GlewlwydServer();

    /// Whether the program is there at all.
    [[nodiscard]] static bool isInstalled();
    /// Starts it and sets it up through its administration API. Empty, or why it could not be done.
    [[nodiscard]] QString start();
    [[nodiscard]] QUrl tokenEndpoint() const;

private:
    [[nodiscard]] bool makeDatabase();
    [[nodiscard]] bool writeConfiguration() const;
    [[nodiscard]] bool waitUntilListening();
    [[nodiscard]] QString setUp();
    [[nodiscard]] QString post(const QString &path, const QJsonObject &body);

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QProcess m_process;
    QNetworkAccessManager m_administrator; ///< Keeps the session cookie.
};

} // namespace Grantscope::System
