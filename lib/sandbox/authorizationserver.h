// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The authorization server without its sockets: requests in, answers out, and the tokens in between.
//
// Decision: answers are made as values, in four steps (endpoint, faults of the members, bytes, faults of the bytes), and
// only then given to Qt HttpServer. Context: an answer must be wrong in one exact way at a time, and tests want it without
// a socket. Price: the whole answer stands in memory; what cannot be said in an HttpResponse (slow, cut off, reset) is only
// named here, in the header WireFaultHeader, and done by the FaultProxy in front.

#include "base/clock.h"
#include "net/httpmessage.h"
#include "sandbox/answers/answer.h"
#include "sandbox/contract/sandboxconfig.h"
#include "sandbox/contract/sandboxstatistics.h"
#include "sandbox/endpoints/answercontext.h"
#include "sandbox/endpoints/route.h"
#include "sandbox/faults/faultplan.h"

namespace Grantscope
{

class AuthorizationServer final
{
public:
    /// `clock` must outlive it.
    AuthorizationServer(const SandboxConfig &config, FaultPlan plan, const Clock &clock);

    void setIssuer(const QString &issuer) { m_issuer = issuer; } ///< `iss` of its tokens.

    [[nodiscard]] HttpResponse answer(const HttpRequest &request);

    [[nodiscard]] const SandboxStatistics &statistics() const { return m_statistics; }
    [[nodiscard]] QByteArray signingKey() const { return m_mint.hmacKey(); }

private:
    [[nodiscard]] AnswerContext contextFor(const QStringList &faults);
    [[nodiscard]] Answer endpointAnswer(const Route &route, const HttpRequest &request, const AnswerContext &context);
    [[nodiscard]] Answer statisticsAnswer(const HttpRequest &request) const;
    [[nodiscard]] HttpResponse tokenAnswer(const Route &route, const HttpRequest &request);
    void countTokenUse(const HttpRequest &request, const QDateTime &now);

    SandboxConfig m_config;
    FaultPlan m_plan;
    const Clock &m_clock;
    QString m_issuer;
    TokenMint m_mint;
    TokenLedger m_ledger;
    SandboxStatistics m_statistics;
};

} // namespace Grantscope
