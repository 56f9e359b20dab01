// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "doctor/checks_p.h"
#include "inspect/errorexplainer.h"
#include "inspect/verdict.h"
#include "net/redaction.h"
#include "oauth/clockskew.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr qint64 SoonDays = 14;
constexpr qint64 TooFarOffSeconds = 300; // what most servers let pass when they judge a token

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(Doctor)
};

DoctorCheck made(CheckOutcome outcome, const QString &detail, const QString &nextStep = {})
{
    return {{}, outcome, detail, nextStep, 0, {}};
}

/// In the words, and with the next step, that a request would be refused a token with.
DoctorCheck failed(const QUrl &server, const TransportFailure &failure)
{
    CallAnswer answer;
    answer.call.url = server;
    answer.exchange.request.url = server;
    answer.exchange.failure = failure;
    answer.reading = readCallAnswer(Dialect(), answer.call, answer.exchange);
    const Explanation explanation = explain(Dialect(), answer, QDateTime());
    DoctorCheck check = made(CheckOutcome::Fail, redactedText(failure.detail));
    if (!explanation.causes.isEmpty())
        check.nextStep = explanation.causes.constFirst().cause + u' ' + explanation.causes.constFirst().nextStep;
    return check;
}

const ChainCertificate *firstToExpire(const QList<ChainCertificate> &chain)
{
    const auto first =
        std::min_element(chain.begin(), chain.end(), [](const ChainCertificate &one, const ChainCertificate &other) {
            return one.notAfter < other.notAfter;
        });
    return first == chain.end() ? nullptr : &*first;
}

} // namespace

DoctorCheck proxyCheck(const QUrl &server, const TransportOptions &options)
{
    const QString proxy = proxyUsedFor(server, options);
    if (!proxy.isEmpty() && options.proxy == TransportOptions::Proxy::Explicit)
        return made(CheckOutcome::Ok, Words::tr("%1, as it was set here.").arg(proxy));
    if (!proxy.isEmpty())
        return made(CheckOutcome::Ok, Words::tr("%1, from the system or its environment.").arg(proxy));
    if (options.proxy == TransportOptions::Proxy::System && isLoopback(server))
        return made(CheckOutcome::Ok, Words::tr("None: the server is this computer."));
    if (options.proxy == TransportOptions::Proxy::System)
        return made(CheckOutcome::Ok, Words::tr("None: the system names none for this server."));
    return made(CheckOutcome::Ok, Words::tr("None, as it was set here."));
}

DoctorCheck nameCheck(const QUrl &server, const HostAddresses &found, bool isProxied)
{
    const QString host = server.host();
    if (found.addresses == QStringList{host})
        return made(CheckOutcome::Ok, Words::tr("%1 is an address, so there is no name to look up.").arg(host));
    if (!found.addresses.isEmpty())
        return made(CheckOutcome::Ok, Words::tr("%1 is %2.").arg(host, found.addresses.join(", "_L1)));
    if (isProxied)
        return made(CheckOutcome::Ok,
                    Words::tr("%1 is not known here. That does no harm: the proxy looks it up.").arg(host));
    return failed(server, found.failure.value_or(TransportFailure{TransportFailure::Kind::Dns, {}, false}));
}

DoctorCheck connectionCheck(const QUrl &server, const ConnectionFacts &facts, bool isProxied)
{
    if (facts.failure)
        return failed(server, *facts.failure);
    return made(CheckOutcome::Ok,
                isProxied ? Words::tr("Connected through the proxy.") : Words::tr("Connected to %1.").arg(facts.peer));
}

DoctorCheck tlsCheck(const QUrl &server, const ConnectionFacts &facts, const QDateTime &now)
{
    if (facts.failure) {
        DoctorCheck check = failed(server, *facts.failure);
        check.chain = facts.chain;
        return check;
    }
    const TlsFacts tls = facts.tls.value_or(TlsFacts());
    DoctorCheck check = made(CheckOutcome::Ok, Words::tr("%1, %2.").arg(tls.protocol, tls.cipher));
    check.chain = facts.chain;
    const ChainCertificate *first = firstToExpire(facts.chain);
    const qint64 days = first ? now.daysTo(first->notAfter) : SoonDays;
    if (days < SoonDays) {
        check.outcome = CheckOutcome::Warn;
        check.nextStep = Words::tr("The certificate of %1 ends in %n day(s): tell the server's maintainers.", nullptr,
                                   static_cast<int>(days))
                             .arg(redactedText(first->subject));
    }
    return check;
}

DoctorCheck answerCheck(const QUrl &server, const Exchange &exchange)
{
    if (!exchange.response)
        return failed(server, exchange.failure.value_or(TransportFailure()));
    const int status = exchange.response->status;
    if (status == 407)
        return made(CheckOutcome::Fail, Words::tr("The proxy wants a user name and a password (407)."),
                    Words::tr("Put them into the proxy's address in the environment variable https_proxy."));
    if (status >= 500)
        return made(CheckOutcome::Warn, Words::tr("The server answers, but with a fault of its own (%1).").arg(status),
                    Words::tr("Try again later. If it stays, tell the server's maintainers."));
    return made(
        CheckOutcome::Ok,
        Words::tr("The server answers (%1). It was asked with HEAD, without any credentials, so any answer is good.")
            .arg(status));
}

DoctorCheck clockCheck(const Exchange &exchange)
{
    const auto skew = clockSkewSeconds(exchange);
    if (!skew)
        return made(CheckOutcome::Skipped, Words::tr("The answer has no Date header to compare with."));
    const QString seconds = (*skew > 0 ? u"+"_s : QString()) + QString::number(*skew);
    if (!isNotableSkew(*skew))
        return made(CheckOutcome::Ok, Words::tr("The server's clock is %1 s from this computer's.").arg(seconds));
    const QString detail =
        *skew > 0
            ? Words::tr("This computer's clock is %1 behind the server's (%2 s).").arg(durationText(*skew), seconds)
            : Words::tr("This computer's clock is %1 ahead of the server's (%2 s).").arg(durationText(*skew), seconds);
    return made(std::abs(*skew) > TooFarOffSeconds ? CheckOutcome::Fail : CheckOutcome::Warn, detail,
                Words::tr("Set this computer's clock. If it is right, tell the server's maintainers."));
}

} // namespace Grantscope
