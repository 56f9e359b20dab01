// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/session/sessionorder.h"

#include "cli/verb.h"
#include "net/redaction.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
tl::unexpected<Error> misuse(const QString &detail, const QString &where)
{
    return failure(Origin::Input, u"option-invalid"_s, detail, where);
}

SessionOrder orderOf(const GrantOrder &given)
{
    SessionOrder order;
    order.subject = {given.profile, given.dialect, given.transport, false};
    order.subject.profile.id = QUuid::createUuid();
    order.grant = given.grant;
    return order;
}

bool isSameAccount(const Profile &a, const Profile &b)
{
    return a.endpoint == b.endpoint && a.username == b.username && a.clientId == b.clientId && a.grant == b.grant &&
           a.dialect == b.dialect;
}

/// `given`, with what only a profile can say from `before`.
Profile merged(const Profile &before, const Profile &given)
{
    Profile profile = given;
    profile.id = before.id;
    profile.name = before.name;
    profile.keepAlive = before.keepAlive;
    profile.renewWithPassword = before.renewWithPassword;
    profile.production = before.production;
    profile.colour = before.colour;
    return profile;
}

Result<SessionOrder> readOrderToSave(const QCommandLineParser &parser, const Console &console, const Services &services)
{
    const QString name = parser.value(u"save"_s);
    const Result<ProfileStore> store = services.profiles(); // before a password is asked for
    if (!store)
        return failure(store.error());
    const Result<GrantOrder> given = readGrantOptions(parser, console);
    if (!given)
        return failure(given.error());
    SessionOrder order = orderOf(*given);
    order.isSaved = true;
    order.subject.isLasting = true;
    Profile &profile = order.subject.profile;
    profile.name = name;
    // A code that is good once goes with this sign-in, and into no file.
    const auto isSecret = [](const auto &parameter) { return isSecretName(parameter.first); };
    profile.parameters.removeIf(isSecret);
    const Profile *before = store->find(name);
    order.isNewProfile = before == nullptr;
    if (before) {
        if (!isSameAccount(*before, profile)) {
            return misuse(
                u"there is a profile of that name for another endpoint or account (%1, %2). Choose another "
                "name, or see grantscope-cli profiles edit"_s.arg(redactedUrl(before->endpoint), before->username),
                u"--save "_s + name);
        }
        profile = merged(*before, profile);
    }
    return order;
}

Result<void> checkGoesWithProfile(const QCommandLineParser &parser)
{
    if (parser.isSet(u"save"_s))
        return misuse(u"--profile uses a profile that is kept already: give one of the two"_s, u"--save"_s);
    const QStringList given = givenEndpointOptions(parser);
    if (!given.isEmpty()) {
        return misuse(u"the profile says this already; grantscope-cli profiles edit changes it"_s, given.join(u", "_s));
    }
    return {};
}

Result<SessionOrder> readOrderOfProfile(const QCommandLineParser &parser, const Console &console,
                                        const Services &services)
{
    if (const auto good = checkGoesWithProfile(parser); !good)
        return failure(good.error());
    const Result<ProfileStore> store = services.profiles();
    const Result<Profile> profile = store ? findProfile(*store, parser.value(u"profile"_s)) : failure(store.error());
    if (!profile)
        return failure(profile.error());
    const auto dialect = DialectCatalogue::load(DialectCatalogue::userFolder()).resolve(profile->dialect);
    const auto transport = dialect ? transportOptionsOf(*profile) : failure(dialect.error());
    const auto secrets = transport ? readGivenSecrets(parser) : failure(transport.error());
    if (!secrets)
        return failure(secrets.error());
    if (secrets->clientSecret && profile->clientAuth == ClientAuth::None) {
        return misuse(u"the profile's client sends no secret; grantscope-cli profiles edit \"%1\" --client-auth basic "
                      "changes that"_s.arg(profile->name),
                      u"--client-secret"_s);
    }
    SessionOrder order;
    order.subject = {*profile, *dialect, *transport, true};
    order.secrets = *secrets;
    const auto parameters = readParameters(parser);
    if (!parameters)
        return failure(parameters.error());
    if (secrets->isEmpty() && parameters->isEmpty())
        return order;
    Result<GrantRequest> grant = signInOf(order, console);
    if (!grant)
        return failure(grant.error());
    grant->parameters += *parameters; // a code that is good once goes with this sign-in alone
    order.grant = *grant;
    return order;
}
} // namespace

void addKeepingOptions(QCommandLineParser &parser)
{
    parser.addOption({u"profile"_s, u"Endpoint, account and what is kept of this profile."_s, u"name"_s});
    parser.addOption({u"save"_s,
                      u"Keep endpoint and account as a profile of this name, and the token with its refresh token in "
                      "the system's keychain."_s,
                      u"name"_s});
    parser.addOption({u"keep-password"_s, u"With --save or --profile: keep the password in the keychain, too."_s});
}

Result<SessionOrder> readSessionOrder(const QCommandLineParser &parser, const Console &console,
                                      const Services &services)
{
    const bool isKept = parser.isSet(u"save"_s) || parser.isSet(u"profile"_s);
    if (parser.isSet(u"keep-password"_s) && !isKept)
        return misuse(u"it says what to keep of a profile: give --save or --profile, too"_s, u"--keep-password"_s);
    Result<SessionOrder> order = [&]() -> Result<SessionOrder> {
        if (parser.isSet(u"profile"_s))
            return readOrderOfProfile(parser, console, services);
        if (parser.isSet(u"save"_s))
            return readOrderToSave(parser, console, services);
        return readGrantOptions(parser, console).map(orderOf);
    }();
    if (!order)
        return order;
    // Where a password is kept already, it was asked for once: a new one takes its place, instead of going with the old.
    const auto kept = order->subject.isLasting ? services.secrets.facts(order->subject.profile.id) : std::nullopt;
    if (parser.isSet(u"keep-password"_s) || (kept && kept->holds.contains(u"password"_s)))
        order->keep = Keep::TokenAndPassword;
    return order;
}

Result<GrantRequest> signInOf(const SessionOrder &order, const Console &console)
{
    const Profile &profile = order.subject.profile;
    GrantRequest grant = grantRequestOf(profile);
    if (order.secrets.refreshToken && !order.secrets.password) {
        grant.endpoint = order.subject.dialect.refreshEndpoint(grant.endpoint, grant.type);
        grant.type = GrantType::RefreshToken;
        grant.username.clear();
        grant.scope.clear();
        grant.parameters.clear();
    }
    return withSecrets(grant, order.secrets, console);
}

Result<void> keepProfile(SessionOrder &order, const Services &services)
{
    Result<ProfileStore> store = services.profiles();
    if (!store)
        return failure(store.error());
    if (!order.isNewProfile)
        return store->update(order.subject.profile);
    const Result<Profile> added = store->add(order.subject.profile);
    if (!added)
        return failure(added.error());
    order.subject.profile.id = added->id;
    return {};
}

void dropProfile(const SessionOrder &order, const Services &services, const Console &console)
{
    if (!order.isSaved || !order.isNewProfile)
        return;
    Result<ProfileStore> store = services.profiles();
    const Result<void> removed = store ? store->remove(order.subject.profile.id) : failure(store.error());
    if (!removed)
        complain(console, removed.error());
}

} // namespace Grantscope::Cli
