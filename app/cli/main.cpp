// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// grantscope-cli: one file for each verb; here is only the choice among them.

#include "base/coredumps.h"
#include "keychain/systemkeychain.h"
#include "verb.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;
using namespace Grantscope::Cli;

namespace
{
const QList<Verb> &verbs()
{
    static const QList<Verb> table{
        {u"token"_s, u"perform a grant and print the token"_s, runToken},
        {u"watch"_s, u"get a token and keep it alive"_s, runWatch},
        {u"profiles"_s, u"named endpoints and accounts"_s, runProfiles},
        {u"secrets"_s, u"where secrets are kept on this computer, and how to remove them"_s, runSecrets},
        {u"inspect"_s, u"say what a token is, or all the tokens in a text"_s, runInspect},
        {u"scan"_s, u"find the tokens in files of any size"_s, runScan},
        {u"compare"_s, u"say in what two tokens differ"_s, runCompare},
        {u"redact"_s, u"copy a text without its secrets"_s, runRedact},
        {u"doctor"_s, u"say what is wrong on the way to a server, and with the keyring"_s, runDoctor},
        {u"sandbox"_s, u"run the embedded authorization server"_s, runSandbox},
    };
    return table;
}

QString help()
{
    QString text = u"Usage: grantscope-cli VERB [options]\n\n"
                   "Get OAuth tokens, and say what they are.\n\nVerbs:\n"_s;
    for (const Verb &verb : verbs())
        text += u"  "_s + verb.name.leftJustified(10) + verb.summary + u'\n';
    return text + u"\ngrantscope-cli VERB --help tells more. --version tells the version.\n\n"
                  "Exit codes: 0 done, 1 a fault of ours, 2 usage, 3 refused, 4 unreachable, 5 unreadable,\n"
                  "6 secret store, 7 a check failed."_s;
}
} // namespace

int main(int argc, char *argv[])
{
    Grantscope::forbidCoreDumps();
    Grantscope::SystemKeychain::prepare();
    const QCoreApplication application(argc, argv);
    QLocale plain = QLocale::c(); // scripts read what it says: no numbers or dates by the user's language
    plain.setNumberOptions(QLocale::OmitGroupSeparator);
    QLocale::setDefault(plain);
    QCoreApplication::setApplicationName(u"Grantscope"_s);
    QCoreApplication::setApplicationVersion(QStringLiteral(GRANTSCOPE_VERSION));

    Console console;
    QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString first = arguments.value(0);
    if (first == u"--version"_s || first == u"-v"_s) {
        console.result(
            u"grantscope-cli %1 (Qt %2)"_s.arg(QCoreApplication::applicationVersion(), QLatin1String(qVersion())));
        return int(ExitCode::Done);
    }
    if (first == u"--help"_s || first == u"-h"_s || first == u"help"_s) {
        console.result(help());
        return int(ExitCode::Done);
    }
    const auto verb =
        std::find_if(verbs().begin(), verbs().end(), [&](const Verb &known) { return known.name == first; });
    if (verb == verbs().end()) {
        // What stands there may be a secret that went astray, so it is not repeated.
        console.complain(first.isEmpty() ? u"grantscope-cli: which verb? See grantscope-cli --help."_s
                                         : u"grantscope-cli: that is no verb it knows. See grantscope-cli --help."_s);
        return int(ExitCode::Usage);
    }
    arguments.removeFirst();
    return int(verb->run(arguments, console));
}
