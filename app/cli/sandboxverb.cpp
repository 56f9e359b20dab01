// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "stopsignals.h"
#include "verb.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#ifdef GRANTSCOPE_HAS_SANDBOX
#include "sandbox/sandbox.h"
#endif

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

#ifdef GRANTSCOPE_HAS_SANDBOX

namespace
{
Result<QByteArray> readFile(const QString &path, const QString &option)
{
    if (path.isEmpty())
        return QByteArray();
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Origin::Input, u"file-unreadable"_s, file.errorString(), u"--"_s + option);
    return file.readAll();
}

Result<qint64> number(const QCommandLineParser &parser, const QString &option, qint64 least, qint64 most)
{
    bool isNumber = false;
    const qint64 value = parser.value(option).toLongLong(&isNumber);
    if (!isNumber || value < least || value > most) {
        return failure(Origin::Input, u"option-invalid"_s, u"expected a number from %1 to %2"_s.arg(least).arg(most),
                       u"--"_s + option);
    }
    return value;
}

Result<SandboxConfig> readConfig(const QCommandLineParser &parser)
{
    SandboxConfig config;
    const Result<qint64> port = number(parser, u"port"_s, 0, 65'535);
    if (!port)
        return failure(port.error());
    config.port = quint16(*port);
    const Result<qint64> lifetime = number(parser, u"lifetime"_s, 1, 3'153'600'000);
    if (!lifetime)
        return failure(lifetime.error());
    config.lifetimeSeconds = *lifetime;
    const QString personality = parser.value(u"personality"_s);
    if (personality != u"as-implemented"_s && personality != u"as-documented"_s) {
        return failure(Origin::Input, u"option-invalid"_s, u"expected as-documented or as-implemented"_s,
                       u"--personality"_s);
    }
    config.personality = personality == u"as-implemented"_s ? SandboxConfig::Personality::AsImplemented
                                                            : SandboxConfig::Personality::AsDocumented;
    config.faults = parser.values(u"fault"_s);
    const Result<QByteArray> certificate = readFile(parser.value(u"tls-cert"_s), u"tls-cert"_s);
    const Result<QByteArray> key = readFile(parser.value(u"tls-key"_s), u"tls-key"_s);
    if (!certificate || !key)
        return failure((certificate ? key : certificate).error());
    if (certificate->isEmpty() != key->isEmpty())
        return failure(Origin::Input, u"option-missing"_s, u"--tls-cert and --tls-key belong together"_s);
    config.tlsCertificate = *certificate;
    config.tlsKey = *key;
    return config;
}

QJsonObject firstLine(const Sandbox &sandbox)
{
    QJsonArray accounts;
    const QList<SandboxAccount> known = Sandbox::accounts();
    for (const SandboxAccount &account : known) {
        accounts.append(QJsonObject{{u"username"_s, account.username},
                                    {u"password"_s, account.password},
                                    {u"file_ids"_s, QJsonArray::fromStringList(account.fileIds)},
                                    {u"endpoint"_s, account.endpoint}});
    }
    return {{u"url"_s, sandbox.url().toString()}, {u"accounts"_s, accounts}};
}
} // namespace

ExitCode runSandbox(const QStringList &arguments, Console &console)
{
    VerbParser verb(u"sandbox"_s,
                    u"Run the embedded authorization server on this computer, until it is stopped. "
                    "The first line on standard output tells its URL and accounts."_s,
                    u"[options]"_s, u"grantscope-cli sandbox --port 8080 --lifetime 60 --fault 503:odd"_s);
    verb.parser.addOption({u"port"_s, u"Port on the loopback address; 0: any free one."_s, u"number"_s, u"0"_s});
    verb.parser.addOption({u"lifetime"_s, u"Lifetime of access tokens."_s, u"seconds"_s, u"10800"_s});
    verb.parser.addOption(
        {u"personality"_s,
         u"as-documented: what the endpoint pages show. as-implemented: what the servers behind them do."_s, u"name"_s,
         u"as-documented"_s});
    verb.parser.addOption({u"fault"_s,
                           u"What goes wrong with each token request; may be given more than once. One of: "_s +
                               Sandbox::faultNames().join(u", "_s) + u'.',
                           u"name"_s});
    verb.parser.addOption({u"tls-cert"_s, u"PEM certificate: speak https."_s, u"file"_s});
    verb.parser.addOption({u"tls-key"_s, u"Its PEM key."_s, u"file"_s});
    if (const auto code = verb.parse(arguments, console))
        return *code;
    const Result<SandboxConfig> config = readConfig(verb.parser);
    if (!config)
        return complain(console, config.error());

    const SystemClock clock;
    const auto sandbox = Sandbox::start(*config, clock);
    if (!sandbox)
        return complain(console, sandbox.error());
    const StopSignals stopSignals;
    console.result(QJsonDocument(firstLine(**sandbox)).toJson(QJsonDocument::Compact));
    console.remark(u"Stop it with Ctrl+C."_s);
    QCoreApplication::exec();
    return ExitCode::Done;
}

#else

ExitCode runSandbox(const QStringList &, Console &console)
{
    console.complain(
        u"grantscope-cli sandbox: this build has no sandbox, because Qt HttpServer was not there when it was "
        "built. Install Qt HttpServer and build again."_s);
    return ExitCode::OurFault;
}

#endif

} // namespace Grantscope::Cli
