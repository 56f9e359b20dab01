// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/session/sessionrun.h"
#include "cli/session/watching.h"
#include "cli/verb.h"

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
constexpr double LongestWatch = 10.0 * 366 * 24 * 3600;

/// What --renew-with-password needs: a password that may be kept as long as the session is.
Result<void> allowRenewal(const QCommandLineParser &parser, SessionOrder &order)
{
    Profile &profile = order.subject.profile;
    if (parser.isSet(u"renew-with-password"_s))
        profile.renewWithPassword = true;
    if (!profile.renewWithPassword || profile.grant != GrantType::Password)
        return {};
    if (!order.subject.isLasting) {
        order.keep = Keep::TokenAndPassword; // in memory
    } else if (parser.isSet(u"renew-with-password"_s) && order.grant && order.keep == Keep::Token) {
        return failure(Origin::Input, u"option-missing"_s,
                       u"a profile renews with a password that is in the keychain: add --keep-password, or leave "
                       "--save and --profile out to have it in memory only"_s,
                       u"--renew-with-password"_s);
    }
    return {};
}

ExitCode watch(SessionOrder &order, Services &services, const Console &console, std::optional<qint64> forMs)
{
    if (order.isSaved) {
        if (const auto kept = keepProfile(order, services); !kept)
            return complain(console, kept.error());
    }
    const bool wasKept = order.subject.isLasting && services.secrets.facts(order.subject.profile.id).has_value();
    order.subject.profile.keepAlive = true;
    SessionRun run(services, order.subject, console);
    Watching watching(run, order, console);
    const ExitCode code = watching.watch({services.scheduler, services.clock, forMs, wasKept});
    if (!watching.hadToken())
        dropProfile(order, services, console);
    return code;
}
} // namespace

ExitCode runWatch(const QStringList &arguments, Console &console)
{
    VerbParser verb(u"watch"_s,
                    u"Get a token and keep it alive until told to stop. Standard output is one JSON object a line: "
                    "granted, refreshed, renewed, retrying, refused, expired, stopped."_s,
                    u"(--url TOKEN_ENDPOINT | --server BASE_URL | --profile NAME) [options]"_s,
                    u"P=StrongPassword grantscope-cli watch --server http://127.0.0.1:8080 --dialect saasu \\\n"
                    "    --username test@host.com --password-env P --for 60"_s);
    addGrantOptions(verb.parser);
    addKeepingOptions(verb.parser);
    verb.parser.addOption({u"for"_s, u"Stop after so many seconds. Default: when told to."_s, u"seconds"_s});
    verb.parser.addOption({u"renew-with-password"_s,
                           u"Where the endpoint gives no refresh token, sign in again with the password, which stays "
                           "in memory."_s});
    if (const auto code = verb.parse(arguments, console))
        return *code;
    if (!verb.parser.positionalArguments().isEmpty())
        return complainUsage(console, u"watch"_s, u"it takes options only; what stood there is not shown here"_s);
    std::optional<qint64> forMs;
    if (verb.parser.isSet(u"for"_s)) {
        const Result<qint64> given = readSeconds(verb.parser, u"for"_s, 0.001, LongestWatch);
        if (!given)
            return complain(console, given.error());
        forMs = *given;
    }

    Services services(console);
    Result<SessionOrder> order = readSessionOrder(verb.parser, console, services);
    if (!order)
        return complain(console, order.error());
    if (const auto allowed = allowRenewal(verb.parser, *order); !allowed)
        return complain(console, allowed.error());
    return watch(*order, services, console, forMs);
}

} // namespace Grantscope::Cli
