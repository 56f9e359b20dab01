// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "doctor/doctor.h"

#include "base/onresult.h"
#include "doctor/checks_p.h"

#include <QCoreApplication>
#include <QTimer>

#include <algorithm>
#include <array>
#include <memory>
#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

HttpRequest questionTo(const QUrl &server)
{
    HttpRequest request;
    request.method = "HEAD";
    request.url = server;
    return request;
}

} // namespace

Doctor::Doctor(const Services &services, QObject *parent)
    : QObject(parent)
    , m_services(services)
{
}

Result<void> Doctor::check(const Order &order)
{
    TransportOptions options = order.options;
    options.plainHttp = PlainHttp::AllowedByTheUser;
    return order.server.isEmpty() ? Result<void>() : checkRequest(questionTo(order.server), options);
}

void Doctor::run(const Order &order)
{
    cancel();
    m_order = order;
    m_order.options.plainHttp = PlainHttp::AllowedByTheUser;
    m_checks.clear();
    m_exchange.reset();
    m_isRunning = true;
    next();
}

void Doctor::cancel()
{
    if (!m_isRunning)
        return;
    ++m_round;
    m_isRunning = false;
    if (const auto stop = std::exchange(m_stop, nullptr))
        stop();
    Q_EMIT finished(true);
}

void Doctor::next()
{
    static constexpr std::array<Step, 8> Steps{&Doctor::checkProxy,   &Doctor::checkName,    &Doctor::checkConnection,
                                               &Doctor::checkTls,     &Doctor::checkAnswer,  &Doctor::checkClock,
                                               &Doctor::checkKeyring, &Doctor::checkVersions};
    const auto at = static_cast<size_t>(m_checks.size());
    if (at == Steps.size()) {
        m_isRunning = false;
        Q_EMIT finished(false);
        return;
    }
    m_since.start();
    Q_EMIT began(doctorCheckIds().at(m_checks.size()));
    (this->*Steps.at(at))();
}

void Doctor::done(DoctorCheck check)
{
    check.id = doctorCheckIds().at(m_checks.size());
    check.ms = static_cast<double>(m_since.nsecsElapsed()) / 1e6;
    m_stop = nullptr;
    m_checks.append(check);
    Q_EMIT checked(check);
    // By way of the event loop: a listener may have cancelled, and a page wants to be painted.
    QTimer::singleShot(0, this, [this, round = m_round] {
        if (round == m_round && m_isRunning)
            next();
    });
}

void Doctor::skip(const QString &why)
{
    DoctorCheck check;
    check.detail = why;
    done(check);
}

bool Doctor::hasFailed(const QString &id) const
{
    return std::any_of(m_checks.begin(), m_checks.end(), [&id](const DoctorCheck &check) {
        return check.id == id && check.outcome == CheckOutcome::Fail;
    });
}

template<typename T>
void Doctor::await(QFuture<Result<T>> future, std::function<DoctorCheck(const Result<T> &)> read)
{
    m_stop = [future]() mutable { future.cancel(); };
    onResult(future, this, [this, round = m_round, read = std::move(read)](const Result<T> &result) {
        if (round == m_round)
            done(read(result));
    });
}

void Doctor::checkProxy()
{
    if (m_order.server.isEmpty())
        return skip(tr("No server was given."));
    done(proxyCheck(m_order.server, m_order.options));
}

void Doctor::checkName()
{
    if (m_order.server.isEmpty())
        return skip(tr("No server was given."));
    await<HostAddresses>(lookUpHost(m_order.server, m_order.options), [this](const Result<HostAddresses> &found) {
        const bool isProxied = !proxyUsedFor(m_order.server, m_order.options).isEmpty();
        return nameCheck(m_order.server, found.value_or(HostAddresses()), isProxied);
    });
}

void Doctor::checkConnection()
{
    if (m_order.server.isEmpty())
        return skip(tr("No server was given."));
    if (hasFailed(u"dns"_s))
        return skip(tr("Not tried: the name is not known."));
    await<ConnectionFacts>(connectOnly(m_order.server, m_order.options), [this](const Result<ConnectionFacts> &facts) {
        const bool isProxied = !proxyUsedFor(m_order.server, m_order.options).isEmpty();
        return connectionCheck(m_order.server, facts.value_or(ConnectionFacts()), isProxied);
    });
}

void Doctor::checkTls()
{
    if (m_order.server.isEmpty())
        return skip(tr("No server was given."));
    if (hasFailed(u"dns"_s) || hasFailed(u"tcp"_s))
        return skip(tr("Not tried: there is no connection."));
    if (m_order.server.scheme() == u"http"_s) {
        DoctorCheck plain;
        plain.outcome = isLoopback(m_order.server) ? CheckOutcome::Skipped : CheckOutcome::Warn;
        plain.detail = isLoopback(m_order.server) ? tr("Not needed: plain http stays on this computer.")
                                                  : tr("Plain http: everybody on the way could read what is sent.");
        plain.nextStep = isLoopback(m_order.server) ? QString() : tr("Use https.");
        return done(plain);
    }
    await<ConnectionFacts>(shakeHands(m_order.server, m_order.options), [this](const Result<ConnectionFacts> &facts) {
        return tlsCheck(m_order.server, facts.value_or(ConnectionFacts()), m_services.clock.now());
    });
}

void Doctor::checkAnswer()
{
    if (m_order.server.isEmpty())
        return skip(tr("No server was given."));
    if (hasNetworkFailure(m_checks))
        return skip(tr("Not tried: the way to the server does not work."));
    await<Exchange>(m_services.transport.send(questionTo(m_order.server), m_order.options),
                    [this](const Result<Exchange> &exchange) {
                        if (exchange)
                            m_exchange = *exchange;
                        Exchange nothing;
                        nothing.request.url = m_order.server;
                        nothing.failure = TransportFailure{};
                        return answerCheck(m_order.server, exchange.value_or(nothing));
                    });
}

void Doctor::checkClock()
{
    if (!m_exchange || !m_exchange->response)
        return skip(tr("No answer, so no server's clock to compare with."));
    done(clockCheck(*m_exchange));
}

void Doctor::checkKeyring()
{
    const QString place = m_services.secrets.place();
    auto *limit = new QTimer(this);
    limit->setSingleShot(true);
    const auto isOver = std::make_shared<bool>(false);
    const auto end = [this, limit, isOver, round = m_round](const DoctorCheck &check) {
        if (std::exchange(*isOver, true))
            return;
        limit->deleteLater();
        if (round == m_round)
            done(check);
    };
    m_stop = [limit, isOver] {
        *isOver = true;
        limit->deleteLater();
    };
    connect(limit, &QTimer::timeout, this,
            [end, place, patience = m_order.keyringMs] { end(silentKeyringCheck(place, patience)); });
    limit->start(m_order.keyringMs);
    onResult(m_services.secrets.check(), this,
             [end, place](const Result<void> &checked) { end(keyringCheck(place, checked)); });
}

void Doctor::checkVersions()
{
    done(versionsCheck(m_services.keychainLibrary));
}

} // namespace Grantscope
