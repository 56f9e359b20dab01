// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// One process that shares a profile with others: signs in, or refreshes so many times, and says what came of it. With
// GRANTSCOPE_KILL_AT=N it is killed at the Nth step: before and after each call of the keychain and each exchange.
#include "base/onresult.h"
#include "keychain/keychainsecretstore.h"
#include "kit/filekeychain.h"
#include "net/qnamtransport.h"
#include "oauth/dialectcatalogue.h"
#include "session/tokensession.h"

#include <QCoreApplication>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <type_traits>
#include <utility>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

class Steps final
{
public:
    void step()
    {
        if (++m_count == m_deadly)
            (void)raise(SIGKILL);
    }
    [[nodiscard]] int count() const { return m_count; }

private:
    int m_count = 0;
    int m_deadly = qEnvironmentVariableIntValue("GRANTSCOPE_KILL_AT");
};

class SteppingKeychain final : public Keychain
{
public:
    SteppingKeychain(Keychain &keychain, Steps &steps)
        : m_keychain(keychain)
        , m_steps(steps)
    {
    }

    [[nodiscard]] QString place() const override { return m_keychain.place(); }
    [[nodiscard]] QFuture<Result<std::optional<Secret>>> read(const QString &key) override
    {
        return around([&] { return m_keychain.read(key); });
    }
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const Secret &value) override
    {
        return around([&] { return m_keychain.write(key, value); });
    }
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override
    {
        return around([&] { return m_keychain.remove(key); });
    }

private:
    template<typename Call>
    std::invoke_result_t<Call> around(Call call)
    {
        m_steps.step();
        auto done = call();
        m_steps.step();
        return done;
    }

    Keychain &m_keychain;
    Steps &m_steps;
};

class SteppingTransport final : public Transport
{
public:
    SteppingTransport(Transport &transport, Steps &steps)
        : m_transport(transport)
        , m_steps(steps)
    {
    }

    QFuture<Result<Exchange>> send(HttpRequest request, TransportOptions options) override
    {
        m_steps.step();
        auto exchange = m_transport.send(std::move(request), std::move(options));
        onResult(exchange, &m_context, [this](const Result<Exchange> &) { m_steps.step(); });
        return exchange;
    }

private:
    Transport &m_transport;
    Steps &m_steps;
    QObject m_context;
};

SessionSubject subjectAt(const QString &server)
{
    SessionSubject subject;
    subject.dialect = *DialectCatalogue::load().find(u"rfc6749");
    subject.profile.id = QUuid(u"{11111111-2222-4333-8444-555555555555}"_s);
    subject.profile.endpoint = QUrl(server + u"/oauth/token"_s);
    subject.profile.username = u"test@host.com"_s;
    subject.profile.clientId = u"demo"_s;
    subject.profile.clientAuth = ClientAuth::Basic;
    subject.options.proxy = TransportOptions::Proxy::None;
    subject.isLasting = true;
    return subject;
}

struct Tally
{
    int refreshed = 0;
    int adopted = 0;
    int retried = 0;
    QString end; ///< Why it went no further.

    void add(const SessionNote &note)
    {
        refreshed += int(note.kind == SessionNote::Kind::Refreshed);
        adopted += int(note.kind == SessionNote::Kind::Adopted);
        retried += int(note.kind == SessionNote::Kind::Retrying);
        if (note.kind == SessionNote::Kind::Refused)
            end = note.error ? note.error->code : note.failure ? note.failure->error : u"refused"_s;
        else if (note.kind == SessionNote::Kind::StoreUnreachable || note.kind == SessionNote::Kind::Unsaved)
            end = noteName(note.kind) + u' ' + note.error->code;
    }
};

/// `refreshed 3 adopted 2 retried 0 state active steps 41 end -`
int finish(const TokenSession &session, const Tally &tally, const Steps &steps)
{
    std::printf("refreshed %d adopted %d retried %d state %s steps %d end %s\n", tally.refreshed, tally.adopted,
                tally.retried, qPrintable(sessionStateName(session.state())), steps.count(),
                tally.end.isEmpty() ? "-" : qPrintable(tally.end));
    return 0;
}

} // namespace

int main(int argc, char *argv[])
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4)
        return 2;
    const QString folder = arguments.at(2);
    const int wanted = arguments.at(3).toInt(); // 0: sign in
    const SystemClock clock;
    Steps steps;
    Kit::FileKeychain files(folder + u"/keychain"_s);
    SteppingKeychain keychain(files, steps);
    KeychainSecretStore secrets(keychain, folder + u"/secrets"_s, clock);
    SessionStore store(secrets, folder + u"/sessions"_s, clock);
    QnamTransport network(clock);
    SteppingTransport transport(network, steps);
    const TokenClient client(transport);
    RefreshScheduler scheduler(clock);
    TokenSession session({client, clock, scheduler, store}, subjectAt(arguments.at(1)));

    Tally tally;
    QObject::connect(&session, &TokenSession::noted, &session, [&](const SessionNote &note) { tally.add(note); });
    const auto goOn = [&] {
        if (session.isBusy())
            return;
        const bool isDone = wanted == 0 || tally.refreshed >= wanted || !tally.end.isEmpty();
        if (isDone || (session.state() != SessionState::Active && session.state() != SessionState::Expired))
            QCoreApplication::quit();
        else
            session.refresh();
    };
    QObject::connect(&session, &TokenSession::settled, &session, goOn, Qt::QueuedConnection);
    if (wanted == 0) {
        GrantRequest grant = grantRequestOf(session.subject().profile);
        grant.password = Secret("StrongPassword");
        grant.client.secret = Secret("demo-secret");
        session.signIn(grant, Keep::Token);
    } else {
        session.restore();
    }
    QCoreApplication::exec();
    return finish(session, tally, steps);
}
