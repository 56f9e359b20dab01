// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "glewlwydserver.h"

#include <QDeadlineTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QNetworkReply>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTcpServer>
#include <QTcpSocket>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>

#include <csignal>
#endif

namespace Grantscope::System
{
namespace
{

constexpr int PatienceMs = 20'000;
const char *const Program = "glewlwyd";
const char *const Schema = "/usr/share/dbconfig-common/data/glewlwyd/install/sqlite3";
const char *const Modules = "/usr/lib/glewlwyd";
const char *const Plugin = "grants";

quint16 freePort()
{
    QTcpServer probe;
    return probe.listen(QHostAddress::LocalHost) ? probe.serverPort() : quint16(0);
}

QJsonObject pluginSettings()
{
    return {
        {QStringLiteral("url"), QLatin1String(Plugin)},
        {QStringLiteral("jwt-type"), QStringLiteral("sha")},
        {QStringLiteral("jwt-key-size"), QStringLiteral("256")},
        {QStringLiteral("key"), QStringLiteral("a key of this test, long enough for HS256")},
        {QStringLiteral("access-token-duration"), GlewlwydServer::LifetimeSeconds},
        {QStringLiteral("refresh-token-duration"), 3600},
        {QStringLiteral("code-duration"), 600},
        {QStringLiteral("refresh-token-rolling"), true},
        {QStringLiteral("auth-type-code-enabled"), false},
        {QStringLiteral("auth-type-implicit-enabled"), false},
        {QStringLiteral("auth-type-password-enabled"), true},
        {QStringLiteral("auth-type-client-enabled"), true},
        {QStringLiteral("auth-type-refresh-enabled"), true},
        {QStringLiteral("auth-type-device-enabled"), false},
        {QStringLiteral("scope"), QJsonArray()},
    };
}

} // namespace

GlewlwydServer::~GlewlwydServer()
{
    m_process.terminate();
    if (m_process.state() != QProcess::NotRunning && !m_process.waitForFinished(5'000))
        m_process.kill();
    m_process.waitForFinished(1'000);
}

bool GlewlwydServer::isInstalled()
{
    return !QStandardPaths::findExecutable(QLatin1String(Program)).isEmpty() && QFile::exists(QLatin1String(Schema));
}

QUrl GlewlwydServer::tokenEndpoint() const
{
    return QUrl(QStringLiteral("http://127.0.0.1:%1/api/%2/token").arg(m_port).arg(QLatin1String(Plugin)));
}

QString GlewlwydServer::start()
{
    if (!m_folder.isValid() || !makeDatabase())
        return QStringLiteral("its database could not be made");
#ifdef Q_OS_LINUX
    // No server is left behind by a test that was killed.
    m_process.setChildProcessModifier([] { ::prctl(PR_SET_PDEATHSIG, SIGTERM); });
#endif
    // Between finding a port free and glewlwyd taking it somebody else may: then another one.
    for (int attempt = 0; attempt < 3; ++attempt) {
        m_port = freePort();
        if (!writeConfiguration())
            return QStringLiteral("its configuration could not be written");
        m_process.setProcessChannelMode(QProcess::MergedChannels);
        m_process.start(QLatin1String(Program),
                        {QStringLiteral("-c"), m_folder.filePath(QStringLiteral("glewlwyd.conf"))});
        if (waitUntilListening())
            return setUp();
        m_process.kill();
        m_process.waitForFinished();
    }
    return QStringLiteral("it did not start:\n") + QString::fromUtf8(m_process.readAll());
}

bool GlewlwydServer::makeDatabase()
{
    QProcess sqlite;
    sqlite.setStandardInputFile(QLatin1String(Schema));
    sqlite.start(QStringLiteral("sqlite3"), {QStringLiteral("-cmd"), QStringLiteral("PRAGMA synchronous=OFF;"),
                                             m_folder.filePath(QStringLiteral("glewlwyd.db"))});
    return sqlite.waitForFinished(PatienceMs) && sqlite.exitStatus() == QProcess::NormalExit && sqlite.exitCode() == 0;
}

bool GlewlwydServer::writeConfiguration() const
{
    const QString modules = QLatin1String(Modules);
    const QString text = QStringLiteral(R"(port=%1
bind_address="127.0.0.1"
external_url="http://127.0.0.1:%1/"
api_prefix="api"
session_key="GLEWLWYD2_SESSION_ID"
hash_algorithm="SHA256"
admin_scope="g_admin"
profile_scope="g_profile"
log_mode="console"
log_level="WARNING"
user_module_path="%2/user"
client_module_path="%2/client"
user_auth_scheme_module_path="%2/scheme"
plugin_module_path="%2/plugin"
database = { type="sqlite3" path="%3"; };
)")
                             .arg(QString::number(m_port), modules, m_folder.filePath(QStringLiteral("glewlwyd.db")));
    QFile file(m_folder.filePath(QStringLiteral("glewlwyd.conf")));
    return file.open(QIODevice::WriteOnly) && file.write(text.toUtf8()) > 0;
}

bool GlewlwydServer::waitUntilListening()
{
    const QDeadlineTimer deadline(PatienceMs);
    while (!deadline.hasExpired()) {
        if (m_process.state() == QProcess::NotRunning || m_process.waitForFinished(50))
            return false;
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, m_port);
        if (socket.waitForConnected(500))
            return true;
    }
    return false;
}

// Its administrator and the password are those of every fresh database; it listens on loopback and dies with the test.
QString GlewlwydServer::setUp()
{
    const QJsonArray scopes{QLatin1String(ScopeName)};
    const std::pair<QString, QJsonObject> steps[] = {
        {QStringLiteral("auth/"),
         {{QStringLiteral("username"), QStringLiteral("admin")},
          {QStringLiteral("password"), QStringLiteral("password")}}},
        {QStringLiteral("mod/plugin/"),
         {{QStringLiteral("module"), QStringLiteral("oauth2-glewlwyd")},
          {QStringLiteral("name"), QLatin1String(Plugin)},
          {QStringLiteral("display_name"), QLatin1String(Plugin)},
          {QStringLiteral("enabled"), true},
          {QStringLiteral("parameters"), pluginSettings()}}},
        {QStringLiteral("scope/"),
         {{QStringLiteral("name"), QLatin1String(ScopeName)}, {QStringLiteral("scheme"), QJsonObject()}}},
        {QStringLiteral("user/?source=database"),
         {{QStringLiteral("username"), QLatin1String(User)},
          {QStringLiteral("name"), QStringLiteral("Ada")},
          {QStringLiteral("enabled"), true},
          {QStringLiteral("password"), QLatin1String(Password)},
          {QStringLiteral("scope"), scopes}}},
    };
    for (const auto &[path, body] : steps) {
        const QString trouble = post(path, body);
        if (!trouble.isEmpty())
            return trouble;
    }
    const QString trouble = addClient(ClientId, ClientSecret);
    return trouble.isEmpty() ? addClient(OddClientId, OddClientSecret) : trouble;
}

QString GlewlwydServer::addClient(const char *id, const char *secret)
{
    return post(
        QStringLiteral("client/?source=database"),
        {{QStringLiteral("client_id"), QLatin1String(id)},
         {QStringLiteral("name"), QLatin1String(id)},
         {QStringLiteral("confidential"), true},
         {QStringLiteral("enabled"), true},
         {QStringLiteral("client_secret"), QLatin1String(secret)},
         {QStringLiteral("authorization_type"), QJsonArray{QStringLiteral("password"), QStringLiteral("refresh_token"),
                                                           QStringLiteral("client_credentials")}},
         {QStringLiteral("scope"), QJsonArray{QLatin1String(ScopeName)}}});
}

QString GlewlwydServer::post(const QString &path, const QJsonObject &body)
{
    QNetworkRequest request(QUrl(QStringLiteral("http://127.0.0.1:%1/api/%2").arg(m_port).arg(path)));
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = m_administrator.post(request, QJsonDocument(body).toJson());
    QSignalSpy finished(reply, &QNetworkReply::finished);
    const bool ended = reply->isFinished() || finished.wait(PatienceMs);
    const int status = reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt();
    const QString words = QString::fromUtf8(reply->readAll());
    delete reply;
    if (ended && status == 200)
        return {};
    return QStringLiteral("set-up at %1 gave %2: %3").arg(path).arg(status).arg(words);
}

} // namespace Grantscope::System
