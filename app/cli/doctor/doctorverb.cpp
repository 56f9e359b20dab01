// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/endpointoptions.h"
#include "cli/services.h"
#include "cli/verb.h"
#include "doctor/doctor.h"
#include "doctor/doctorforms.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{

Console::Ink inkOf(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Ok:
        return Console::Ink::Good;
    case CheckOutcome::Warn:
        return Console::Ink::Attention;
    case CheckOutcome::Fail:
        return Console::Ink::Bad;
    case CheckOutcome::Skipped:
        break;
    }
    return Console::Ink::Faint;
}

/// One line each as it is done, with the word in colour.
void printCheck(const Console &console, const DoctorCheck &check)
{
    const QString word = checkOutcomeName(check.outcome);
    QStringList lines;
    for (const QString &line : lineOf(check).split(u'\n'))
        lines.append(harmlessText(line));
    lines.first() = console.inked(word, inkOf(check.outcome)) + lines.first().mid(word.size());
    console.result(lines.join(u'\n'));
}

ExitCode exitCodeFor(const QList<DoctorCheck> &checks)
{
    if (hasNetworkFailure(checks))
        return ExitCode::Unreachable;
    return hasKeyringFailure(checks) ? ExitCode::SecretStore : ExitCode::Done;
}

/// Runs all checks; they are printed as they come, or at the end as one document.
ExitCode examine(const Doctor::Order &order, bool isJson, const Console &console)
{
    Services services(console);
    Doctor doctor({services.transport, services.secrets, services.clock, SystemKeychain::library()});
    if (!isJson)
        QObject::connect(&doctor, &Doctor::checked, &doctor,
                         [&console](const DoctorCheck &check) { printCheck(console, check); });
    bool isDone = false;
    QObject::connect(&doctor, &Doctor::finished, &doctor, [&isDone] {
        isDone = true;
        QCoreApplication::quit();
    });
    doctor.run(order);
    while (!isDone)
        QCoreApplication::exec();
    if (isJson)
        console.result(jsonOf(order.server, doctor.checks()).trimmed());
    return exitCodeFor(doctor.checks());
}

void addOptions(QCommandLineParser &parser)
{
    parser.addOption(
        {u"server"_s, u"The server to be reached; without it only keyring and versions are looked at."_s, u"url"_s});
    addConnectionOptions(parser, u"10"_s); // each check
    parser.addOption({u"output"_s, u"text or json."_s, u"form"_s, u"text"_s});
}

Result<Doctor::Order> readOrder(const QCommandLineParser &parser)
{
    Doctor::Order order;
    const Result<TransportOptions> options = readConnectionOptions(parser);
    if (!options)
        return failure(options.error());
    order.options = *options;
    if (!parser.isSet(u"server"_s))
        return order;
    order.server = QUrl(parser.value(u"server"_s), QUrl::StrictMode);
    if (const auto checked = Doctor::check(order); !checked)
        return failure(checked.error());
    return order;
}
} // namespace

ExitCode runDoctor(const QStringList &arguments, Console &console)
{
    VerbParser verb(u"doctor"_s,
                    u"What is wrong on the way to a server, and with the keyring: proxy, name, connection, TLS and its "
                    "certificates, whether the server answers, the clock against its Date header, the keyring, and the "
                    "versions of what is used. Nothing secret is sent: one HEAD request goes out without any "
                    "credentials, and a value of no use is written to the keyring and removed again. Exit code 4 says "
                    "that a check of the way failed, 6 that the keyring did."_s,
                    u"[--server URL] [options]"_s,
                    u"grantscope-cli doctor --server https://login.example.com\ngrantscope-cli doctor --output json"_s);
    addOptions(verb.parser);
    if (const auto code = verb.parse(arguments, console))
        return *code;
    if (!verb.parser.positionalArguments().isEmpty())
        return complainUsage(console, u"doctor"_s, u"it takes no argument; the server goes behind --server"_s);
    const QString output = verb.parser.value(u"output"_s);
    if (output != u"text"_s && output != u"json"_s)
        return complainUsage(console, u"doctor"_s, u"--output: expected text or json"_s);
    const Result<Doctor::Order> order = readOrder(verb.parser);
    if (!order)
        return complain(console, order.error());
    return examine(*order, output == u"json"_s, console);
}

} // namespace Grantscope::Cli
