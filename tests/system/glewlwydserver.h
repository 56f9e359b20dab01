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
    // What it is set up with: one user, two confidential clients, one scope.
    static constexpr const char *User = "ada@host.example";
    static constexpr const char *Password = "correct horse + battery & staple";
    static constexpr const char *ClientId = "desk";
    static constexpr const char *ClientSecret = "desk-secret-of-the-test";
    // It takes the parts of a Basic header as they are, where RFC 6749 section 2.3.1 has them form-encoded first. That
    // shows with a secret like this one only.
    static constexpr const char *OddClientId = "odd";
    static constexpr const char *OddClientSecret = "50 % & more + odd";
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
    [[nodiscard]] QString addClient(const char *id, const char *secret);
    [[nodiscard]] QString post(const QString &path, const QJsonObject &body);

    QTemporaryDir m_folder;
    quint16 m_port = 0;
    QProcess m_process;
    QNetworkAccessManager m_administrator; ///< Keeps the session cookie.
};

} // namespace Grantscope::System
