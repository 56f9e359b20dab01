// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/grantoutput.h"
#include "cli/session/reportfile.h"
#include "cli/session/sessionrun.h"
#include "cli/verb.h"
#include "session/refreshpolicy.h"

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
    QString reportFile; ///< Empty: no report.
};

ExitCode printDryRun(const Console &console, const SessionOrder &order, const Wish &wish)
{
    const auto grant = order.grant ? Result<GrantRequest>(*order.grant) : signInOf(order, console);
    if (!grant)
        return complain(console, grant.error());
    const Result<HttpRequest> request = tokenRequest(order.subject.dialect, *grant);
    if (!request)
        return complain(console, request.error());
    if (const auto good = checkRequest(*request, order.subject.options); !good)
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

/// Prints the answer, and reports it where that is wanted; the report can't make a refusal anything else.
ExitCode answered(const Console &console, const Dialect &dialect, const TokenAnswer &answer, const Wish &wish)
{
    const ExitCode code = printAnswer(console, dialect, answer, wish);
    if (wish.reportFile.isEmpty())
        return code;
    const Result<void> written = writeReport(wish.reportFile, dialect, answer);
    if (written) {
        console.remark(u"The report is in %1."_s.arg(wish.reportFile));
        return code;
    }
    const ExitCode failed = complain(console, written.error());
    return code == ExitCode::Done ? failed : code;
}

/// One try after another, each on the wire at most once, until there is an answer to print.
class TokenGetting final
{
public:
    TokenGetting(SessionRun &run, const SessionOrder &order, bool isKept, const Console &console)
        : m_run(run)
        , m_session(run.session())
        , m_order(order)
        , m_isKept(isKept)
        , m_console(console)
    {
        // The session forgets the request's body once it is granted; the exchange is printed as it went over the wire.
        QObject::connect(&m_session, &TokenSession::answered, &m_run,
                         [this](const TokenAnswer &answer) { m_answer = answer; });
    }

    Result<TokenAnswer> get() { return m_order.grant ? signIn(*m_order.grant) : withWhatIsKept(); }

private:
    Result<TokenAnswer> answer()
    {
        m_run.settle();
        if (const auto error = m_run.takeError())
            return failure(*error);
        if (m_answer)
            return *m_answer;
        return failure(Origin::Cancelled, u"cancelled"_s);
    }

    Result<TokenAnswer> signIn(const GrantRequest &grant)
    {
        m_session.signIn(grant, m_order.keep);
        return answer();
    }

    Result<TokenAnswer> withWhatIsKept()
    {
        m_session.restore();
        m_run.settle();
        const auto unreadable = m_run.takeError();
        if (unreadable && m_isKept) // else nothing is missed
            return failure(*unreadable);
        if (m_run.isStopped())
            return answer();
        if (m_session.renewalWay() == RenewalWay::Refresh) {
            const Result<TokenAnswer> refreshed = refresh();
            const bool isRefused = refreshed && refreshed->reading.outcome == Outcome::Refused &&
                                   retryClassOf(refreshed->reading) == RetryClass::Stop;
            if (!isRefused || !m_session.keepsPassword() || m_run.isStopped())
                return refreshed;
            m_console.remark(u"The refresh token was refused; signing in again with the password that is kept."_s);
        }
        m_session.signInAgain();
        if (m_session.isBusy())
            return answer();
        (void)m_run.takeError(); // nothing is kept that would do
        const Result<GrantRequest> grant = signInOf(m_order, m_console);
        return grant ? signIn(*grant) : failure(grant.error());
    }

    Result<TokenAnswer> refresh()
    {
        // Another process may have refreshed it at this very moment: then what it got is taken over, and refreshed in turn.
        for (int i = 0; i < 2 && !m_answer && !m_run.isStopped(); ++i) {
            m_session.refresh();
            m_run.settle();
        }
        return answer();
    }

    SessionRun &m_run;
    TokenSession &m_session;
    const SessionOrder &m_order;
    bool m_isKept;
    const Console &m_console;
    std::optional<TokenAnswer> m_answer;
};

/// What became of the wish to keep it. The token was printed whatever happened.
ExitCode sayWhatIsKept(const Console &console, const TokenSession &session, const SessionOrder &order, bool wasKept)
{
    const QString name = order.subject.profile.name;
    if (const auto &unsaved = session.unsaved()) {
        console.complain(u"grantscope-cli token: the token was not kept for the profile \"%1\"."_s.arg(name));
        const ExitCode code = complain(console, *unsaved);
        const bool isMissed = order.isSaved || order.keep == Keep::TokenAndPassword || wasKept;
        return isMissed ? code : ExitCode::Done;
    }
    if (order.isSaved)
        console.remark(u"Kept as the profile \"%1\": grantscope-cli token --profile uses it."_s.arg(name));
    return ExitCode::Done;
}

ExitCode run(SessionOrder &order, Services &services, const Console &console, const Wish &wish)
{
    if (order.isSaved) {
        if (const auto kept = keepProfile(order, services); !kept)
            return complain(console, kept.error());
    }
    order.subject.profile.keepAlive = false; // one grant, and no more
    order.subject.profile.renewWithPassword = false;
    const bool wasKept = order.subject.isLasting && services.secrets.facts(order.subject.profile.id).has_value();
    SessionRun run(services, order.subject, console);
    TokenGetting getting(run, order, wasKept, console);
    const Result<TokenAnswer> answer = getting.get();
    if (!answer || !answer->reading.token)
        dropProfile(order, services, console);
    if (!answer)
        return complain(console, answer.error());
    const ExitCode code = answered(console, order.subject.dialect, *answer, wish);
    if (!answer->reading.token || !order.subject.isLasting)
        return code;
    const ExitCode kept = sayWhatIsKept(console, run.session(), order, wasKept);
    return code == ExitCode::Done ? kept : code;
}
} // namespace

ExitCode runToken(const QStringList &arguments, Console &console)
{
    VerbParser verb(u"token"_s, u"Perform a grant and print the token."_s,
                    u"(--url TOKEN_ENDPOINT | --server BASE_URL | --profile NAME) [options]"_s,
                    u"P=StrongPassword grantscope-cli token --server http://127.0.0.1:8080 --dialect saasu \\\n"
                    "    --username test@host.com --password-env P --save demo\n"
                    "grantscope-cli token --profile demo --output header"_s);
    addGrantOptions(verb.parser);
    addKeepingOptions(verb.parser);
    verb.parser.addOption({u"output"_s, u"text, json, header or raw."_s, u"form"_s, u"text"_s});
    verb.parser.addOption({u"reveal"_s, u"Show tokens and bodies in full."_s});
    verb.parser.addOption({u"dry-run"_s, u"Print the request, redacted, and send nothing."_s});
    addReportOption(verb.parser);
    if (const auto code = verb.parse(arguments, console))
        return *code;
    if (!verb.parser.positionalArguments().isEmpty())
        return complainUsage(console, u"token"_s, u"it takes options only; what stood there is not shown here"_s);
    const Wish wish{verb.parser.value(u"output"_s),
                    verb.parser.isSet(u"reveal"_s) ? Reveal::Everything : Reveal::Nothing,
                    verb.parser.isSet(u"dry-run"_s), verb.parser.value(u"report"_s)};
    if (!Outputs.contains(wish.output))
        return complainUsage(console, u"token"_s, u"--output: expected text, json, header or raw"_s);
    if (const auto mistake = mistakeInReport(verb.parser))
        return complainUsage(console, u"token"_s, *mistake);

    Services services(console);
    Result<SessionOrder> order = readSessionOrder(verb.parser, console, services);
    if (!order)
        return complain(console, order.error());
    return wish.dryRun ? printDryRun(console, *order, wish) : run(*order, services, console, wish);
}

} // namespace Grantscope::Cli
