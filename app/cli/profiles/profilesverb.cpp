// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/endpointoptions.h"
#include "cli/profiles/profileactions.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
enum class Operand { None, Needed, Optional };

struct Action
{
    QString name;
    Operand operand;
    ExitCode (*run)(const ProfileCall &call);
};

const QList<Action> &actions()
{
    static const QList<Action> table{
        {u"list"_s, Operand::None, listProfiles},       {u"show"_s, Operand::Needed, showProfile},
        {u"add"_s, Operand::Needed, addProfile},        {u"edit"_s, Operand::Needed, editProfile},
        {u"remove"_s, Operand::Needed, removeProfile},  {u"export"_s, Operand::Optional, exportProfiles},
        {u"import"_s, Operand::Needed, importProfiles},
    };
    return table;
}

void addOptions(QCommandLineParser &parser)
{
    addEndpointOptions(parser);
    addPolicyOptions(parser);
    parser.addOption({u"rename"_s, u"edit: the profile's new name."_s, u"name"_s});
    parser.addOption({u"profile"_s, u"export: only this profile; may be given more than once."_s, u"name"_s});
    parser.addOption({u"output"_s, u"text or json."_s, u"form"_s, u"text"_s});
}
} // namespace

ExitCode runProfiles(const QStringList &arguments, Console &console)
{
    VerbParser verb(
        u"profiles"_s,
        u"Named endpoints and accounts. No secret is in them, nor in what is exported: what is kept of one "
        "lies in the system's keychain, and goes when the profile is removed."_s,
        u"(list | show NAME | add NAME | edit NAME | remove NAME | export [FILE] | import FILE) [options]"_s,
        u"grantscope-cli profiles add demo --server http://127.0.0.1:8080 --dialect saasu \\\n"
        "    --username test@host.com\n"
        "grantscope-cli profiles edit demo --keep-alive --timeout 10\n"
        "grantscope-cli profiles export profiles.json"_s);
    addOptions(verb.parser);
    if (const auto code = verb.parse(arguments, console))
        return *code;
    const QStringList words = verb.parser.positionalArguments();
    const auto action = std::find_if(actions().begin(), actions().end(),
                                     [&words](const Action &known) { return known.name == words.value(0); });
    if (action == actions().end())
        return complainUsage(console, u"profiles"_s, u"say what: list, show, add, edit, remove, export or import"_s);
    const qsizetype most = action->operand == Operand::None ? 1 : 2;
    const qsizetype least = action->operand == Operand::Needed ? 2 : 1;
    if (words.size() < least || words.size() > most) {
        return complainUsage(console, u"profiles"_s,
                             least == 2 ? u"%1 takes one name"_s.arg(action->name)
                                        : u"%1 takes no more than that"_s.arg(action->name));
    }
    const QString output = verb.parser.value(u"output"_s);
    if (output != u"text"_s && output != u"json"_s)
        return complainUsage(console, u"profiles"_s, u"--output: expected text or json"_s);

    Services services(console);
    Result<ProfileStore> store = services.profiles();
    if (!store)
        return complain(console, store.error());
    complainOfProblems(console, *store);
    return action->run({verb.parser, services, *store, console, words.value(1), output == u"json"_s});
}

} // namespace Grantscope::Cli
