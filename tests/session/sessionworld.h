// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All that a session acts through, under a test's control, and answers for its transport.

#include "kit/faketransport.h"
#include "kit/manualclock.h"
#include "kit/troubledsecretstore.h"
#include "oauth/dialectcatalogue.h"
#include "session/tokensession.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

namespace Grantscope
{

struct SessionWorld
{
    Kit::ManualClock clock;
    Kit::FakeTransport transport;
    TokenClient client{transport};
    RefreshScheduler scheduler{clock};
    Kit::TroubledSecretStore secrets{clock};
    QTemporaryDir folder;
    SessionStore store{secrets, folder.filePath(QStringLiteral("sessions")), clock};
    double chance = 0;

    [[nodiscard]] SessionSubject subject(const QString &dialect, bool isLasting = true) const
    {
        SessionSubject subject;
        subject.dialect = *DialectCatalogue::load().find(dialect);
        Profile &profile = subject.profile;
        profile.id = QUuid(QStringLiteral("{11111111-2222-4333-8444-555555555555}"));
        profile.name = QStringLiteral("Acme books");
        profile.dialect = dialect;
        profile.format = subject.dialect.defaultFormat;
        profile.endpoint =
            subject.dialect.endpoint(QUrl(QStringLiteral("https://api.example.com")), GrantType::Password);
        profile.username = QStringLiteral("test@host.com");
        profile.keepAlive = true;
        subject.isLasting = isLasting;
        return subject;
    }

    [[nodiscard]] std::unique_ptr<TokenSession> session(const SessionSubject &subject)
    {
        return std::make_unique<TokenSession>(
            TokenSession::Services{client, clock, scheduler, store, [this] { return chance; }}, subject);
    }

    [[nodiscard]] static GrantRequest grant(const TokenSession &session)
    {
        GrantRequest grant = grantRequestOf(session.subject().profile);
        grant.password = Secret("StrongPassword");
        return grant;
    }

    /// The next request is answered by `status` and `body`.
    void answer(int status, const QByteArray &body, const HttpHeaders &headers = {})
    {
        transport.expect([this, status, body, headers](const HttpRequest &request) -> Result<Exchange> {
            return Kit::FakeTransport::answered(request, status, headers, body, clock.now());
        });
    }
    void grantToken(const QByteArray &access, const QByteArray &refresh = {}, qint64 expiresIn = 3'600)
    {
        QByteArray body = "{\"access_token\":\"" + access + "\",\"token_type\":\"bearer\"";
        if (expiresIn > 0)
            body += ",\"expires_in\":" + QByteArray::number(expiresIn);
        if (!refresh.isEmpty())
            body += ",\"refresh_token\":\"" + refresh + '"';
        answer(200, body + '}');
    }
    void refuse(const QByteArray &error) { answer(400, "{\"error\":\"" + error + "\"}"); }
    /// No whole answer comes. `sent`: the server may have acted.
    void breakOff(bool sent)
    {
        transport.expect([this, sent](const HttpRequest &request) -> Result<Exchange> {
            Exchange exchange;
            exchange.request = request;
            exchange.failure =
                TransportFailure{sent ? TransportFailure::Kind::CutOff : TransportFailure::Kind::Dns, QString(), sent};
            exchange.sentAt = exchange.receivedAt = clock.now();
            return exchange;
        });
    }

    /// Both clocks go on, as the scheduler would see it.
    void pass(qint64 milliseconds)
    {
        clock.advance(milliseconds);
        scheduler.recheck();
    }
    [[nodiscard]] static bool settle(const TokenSession &session)
    {
        return QTest::qWaitFor([&session] { return !session.isBusy(); });
    }
    [[nodiscard]] static QStringList noteNames(const TokenSession &session)
    {
        QStringList names;
        for (const SessionNote &note : session.notes())
            names.append(noteName(note.kind));
        return names;
    }
    [[nodiscard]] int sent() const { return static_cast<int>(transport.sent().size()); }
    [[nodiscard]] QByteArray lastBody() const { return transport.sent().last().body.reveal().toByteArray(); }
};

} // namespace Grantscope
