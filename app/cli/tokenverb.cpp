// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/onresult.h"
#include "grantoptions.h"
#include "grantoutput.h"
#include "net/qnamtransport.h"
#include "secretoptions.h"
#include "verb.h"

#include <QCoreApplication>
#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
const QStringList Outputs{u"text"_s, u"json"_s, u"header"_s, u"raw"_s};

struct Wish
{
    QString output;
    Reveal reveal = Reveal::Nothing;
    bool dryRun = false;
};

ExitCode printDryRun(const Console &console, const GrantOrder &order, const Wish &wish)
{
    const Result<HttpRequest> request = tokenRequest(order.dialect, order.grant);
    if (!request)
        return complain(console, request.error());
    if (const auto good = checkRequest(*request, order.transport); !good)
        return complain(console, good.error());
    if (wish.output == u"json"_s) {
        const QJsonObject document{{u"request"_s, jsonOf(*request, wish.reveal)}};
        console.result(QJsonDocument(document).toJson(QJsonDocument::Indented).trimmed());
    } else {
        printRequest(console, *request, wish.reveal);
    }
    return ExitCode::Done;
}

ExitCode printAnswer(const Console &console, const Dialect &dialect, const TokenAnswer &answer, const Wish &wish)
{
    const ExitCode code = exitCodeFor(answer.reading.outcome);
    if (wish.output == u"json"_s) {
        const QJsonObject document = grantJson(dialect, answer, wish.reveal);
        console.result(QJsonDocument(document).toJson(QJsonDocument::Indented).trimmed());
        return code;
    }
    if (answer.reading.outcome != Outcome::Granted) {
        printFailure(console, dialect, answer);
        return code;
    }
    const TokenResponse &token = *answer.reading.token;
    if (wish.output == u"text"_s) {
        printGrant(console, answer, wish.reveal, answer.exchange.receivedAt);
    } else if (wish.output == u"raw"_s) {
        console.result(token.accessToken.reveal().toByteArray());
    } else if (token.isBearer()) {
        console.result("Authorization: " + token.authorizationHeader().reveal().toByteArray());
    } else {
        console.complain(u"grantscope-cli token: the server calls this token \"%1\", so it does not belong into an "
                         "Authorization: Bearer header. --output raw prints it."_s.arg(token.tokenType));
        return ExitCode::CheckFailed;
    }
    return code;
}

Result<TokenAnswer> perform(const GrantOrder &order)
{
    const SystemClock clock;
    QnamTransport transport(clock);
    const TokenClient client(transport);
    Result<TokenAnswer> outcome = failure(Origin::Cancelled, u"cancelled"_s);
    onResult(client.request(order.dialect, order.grant, order.transport), qApp,
             [&outcome](const Result<TokenAnswer> &answer) {
                 outcome = answer;
                 QCoreApplication::quit();
             });
    QCoreApplication::exec();
    return outcome;
}
} // namespace

ExitCode runToken(const QStringList &arguments, Console &console)
{
    VerbParser verb(u"token"_s, u"Perform a grant and print the token."_s,
                    u"(--url TOKEN_ENDPOINT | --server BASE_URL) [options]"_s,
                    u"P=StrongPassword grantscope-cli token --server http://127.0.0.1:8080 --dialect saasu \\\n"
                    "    --username test@host.com --password-env P"_s);
    addGrantOptions(verb.parser);
    verb.parser.addOption({u"output"_s, u"text, json, header or raw."_s, u"form"_s, u"text"_s});
    verb.parser.addOption({u"reveal"_s, u"Show tokens and bodies in full."_s});
    verb.parser.addOption({u"dry-run"_s, u"Print the request, redacted, and send nothing."_s});
    if (const auto code = verb.parse(arguments, console))
        return *code;
    if (!verb.parser.positionalArguments().isEmpty())
        return complainUsage(console, u"token"_s, u"it takes options only; what stood there is not shown here"_s);
    const Wish wish{verb.parser.value(u"output"_s),
                    verb.parser.isSet(u"reveal"_s) ? Reveal::Everything : Reveal::Nothing,
                    verb.parser.isSet(u"dry-run"_s)};
    if (!Outputs.contains(wish.output))
        return complainUsage(console, u"token"_s, u"--output: expected text, json, header or raw"_s);

    const Result<GrantOrder> order = readGrantOptions(verb.parser, console);
    if (!order)
        return complain(console, order.error());
    if (wish.dryRun)
        return printDryRun(console, *order, wish);
    const Result<TokenAnswer> answer = perform(*order);
    return answer ? printAnswer(console, order->dialect, *answer, wish) : complain(console, answer.error());
}

} // namespace Grantscope::Cli
