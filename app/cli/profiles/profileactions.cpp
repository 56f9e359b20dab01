// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/profiles/profileactions.h"

#include "cli/endpointoptions.h"
#include "cli/forgetting.h"
#include "cli/profiles/profileoutput.h"
#include "session/sessionrecord.h"

#include <QJsonArray>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
void printJson(const Console &console, const QJsonObject &object)
{
    console.result(QJsonDocument(object).toJson(QJsonDocument::Indented).trimmed());
}

ExitCode print(const ProfileCall &call, const Profile &profile)
{
    const auto kept = call.services.secrets.facts(profile.id);
    if (call.isJson)
        printJson(call.console, jsonOf(profile, kept));
    else
        printProfile(call.console, profile, kept);
    return ExitCode::Done;
}

Result<void> readSwitch(const QCommandLineParser &parser, const QString &name, bool &target)
{
    const bool on = parser.isSet(name);
    const bool off = parser.isSet(u"no-"_s + name);
    if (on && off)
        return failure(Origin::Input, u"option-invalid"_s, u"it was switched on and off"_s, u"--"_s + name);
    if (on || off)
        target = on;
    return {};
}

Result<void> readPolicy(const QCommandLineParser &parser, Profile &profile)
{
    Result<void> good = readSwitch(parser, u"keep-alive"_s, profile.keepAlive);
    if (good)
        good = readSwitch(parser, u"renew-with-password"_s, profile.renewWithPassword);
    if (good)
        good = readSwitch(parser, u"production"_s, profile.production);
    bool plainHttp = profile.plainHttp == PlainHttp::AllowedByTheUser;
    if (good)
        good = readSwitch(parser, u"allow-plain-http"_s, plainHttp);
    profile.plainHttp = plainHttp ? PlainHttp::AllowedByTheUser : PlainHttp::OnlyOnLoopback;
    if (parser.isSet(u"colour"_s))
        profile.colour = parser.value(u"colour"_s);
    return good;
}

/// What is kept was given to another: it stays, and is sent to nobody else.
bool isAnotherAccount(const Profile &before, const Profile &now)
{
    SessionRecord record;
    record.endpoint = before.endpoint;
    record.username = before.username;
    record.clientId = before.clientId;
    return !record.belongsTo(now);
}
} // namespace

void addPolicyOptions(QCommandLineParser &parser)
{
    const auto addSwitch = [&parser](const QString &name, const QString &what) {
        parser.addOption({name, what});
        parser.addOption({u"no-"_s + name, u"Not so."_s});
    };
    addSwitch(u"keep-alive"_s, u"The window refreshes its token before it dies."_s);
    addSwitch(u"renew-with-password"_s, u"Where there is no refresh token, sign in again with the kept password."_s);
    addSwitch(u"production"_s, u"Ask before anything that others would notice."_s);
    parser.addOption({u"no-allow-plain-http"_s, u"Not so."_s});
    parser.addOption({u"colour"_s, u"#rrggbb, or nothing."_s, u"colour"_s});
}

ExitCode listProfiles(const ProfileCall &call)
{
    QJsonArray list;
    for (const Profile &profile : call.store.profiles()) {
        const auto kept = call.services.secrets.facts(profile.id);
        if (call.isJson)
            list.append(jsonOf(profile, kept));
        else
            printProfileLine(call.console, profile, kept);
    }
    if (call.isJson)
        printJson(call.console, {{u"file"_s, call.store.file()}, {u"profiles"_s, list}});
    else if (call.store.profiles().isEmpty())
        call.console.remark(u"There are no profiles. grantscope-cli profiles add --help tells how to make one."_s);
    return ExitCode::Done;
}

ExitCode showProfile(const ProfileCall &call)
{
    const Result<Profile> profile = findProfile(call.store, call.operand);
    return profile ? print(call, *profile) : complain(call.console, profile.error());
}

ExitCode addProfile(const ProfileCall &call)
{
    Result<Endpoint> endpoint = readEndpointOptions(call.parser);
    if (!endpoint)
        return complain(call.console, endpoint.error());
    endpoint->profile.name = call.operand;
    if (const auto good = readPolicy(call.parser, endpoint->profile); !good)
        return complain(call.console, good.error());
    const Result<Profile> added = call.store.add(endpoint->profile);
    if (!added)
        return complain(call.console, added.error());
    return print(call, *added);
}

ExitCode editProfile(const ProfileCall &call)
{
    const Result<Profile> before = findProfile(call.store, call.operand);
    if (!before)
        return complain(call.console, before.error());
    Result<Endpoint> endpoint = readEndpointOptions(call.parser, *before);
    if (!endpoint)
        return complain(call.console, endpoint.error());
    Profile &profile = endpoint->profile;
    if (call.parser.isSet(u"rename"_s))
        profile.name = call.parser.value(u"rename"_s);
    if (const auto good = readPolicy(call.parser, profile); !good)
        return complain(call.console, good.error());
    if (const auto updated = call.store.update(profile); !updated)
        return complain(call.console, updated.error());
    if (isAnotherAccount(*before, profile) && call.services.secrets.facts(profile.id)) {
        call.console.complain(u"What is kept for this profile was given for another server or account. It will not be "
                              "used; the next sign-in replaces it, and grantscope-cli secrets forget removes it."_s);
    }
    return print(call, profile);
}

ExitCode removeProfile(const ProfileCall &call)
{
    const Result<Profile> profile = findProfile(call.store, call.operand);
    if (!profile)
        return complain(call.console, profile.error());
    const auto kept = call.services.secrets.facts(profile->id);
    if (kept) {
        if (const auto forgotten = forgetSecrets(call.services, profile->id); !forgotten) {
            call.console.complain(
                u"grantscope-cli profiles: it can't be proved that the secrets of \"%1\" are gone, so "
                "the profile stays."_s.arg(profile->name));
            return complain(call.console, forgotten.error());
        }
    }
    if (const auto removed = call.store.remove(profile->id); !removed)
        return complain(call.console, removed.error());
    if (call.isJson) {
        printJson(call.console, {{u"removed"_s, profile->name}, {u"forgotten"_s, jsonOf(kept)}});
    } else {
        call.console.result(
            kept ? u"Removed \"%1\", and what was kept for it: %2."_s.arg(profile->name, contentsInWords(*kept))
                 : u"Removed \"%1\". Nothing was kept for it."_s.arg(profile->name));
    }
    return ExitCode::Done;
}

} // namespace Grantscope::Cli
