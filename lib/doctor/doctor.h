// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The doctor makes its checks one after the other and tells of each as soon as it is done.
//
// Nothing secret is sent: names are looked up, a connection and a handshake are made, and one HEAD request without any
// credentials goes out, from which the answer and its Date header are taken. Into the keyring goes a value of no use, and is
// removed again.

#include "base/clock.h"
#include "base/secretstore.h"
#include "doctor/doctorcheck.h"
#include "net/transport.h"

#include <QElapsedTimer>
#include <QObject>

#include <functional>

namespace Grantscope
{

class Doctor final : public QObject
{
    Q_OBJECT

public:
    struct Services
    {
        Transport &transport;
        SecretStore &secrets;
        const Clock &clock;
        QString keychainLibrary = {}; ///< `QtKeychain 0.13.2`; empty: not said.
    };

    struct Order
    {
        QUrl server; ///< Empty: the checks of the way to it are skipped.
        TransportOptions options = {};
        int keyringMs = 20'000; ///< It may be asking somebody something, and nobody is there.
    };

    /// All of `services` must outlive it.
    explicit Doctor(const Services &services, QObject *parent = nullptr);

    /// The errors of checkRequest(), for a server that can't be asked. Plain http is let through: nothing secret is sent.
    [[nodiscard]] static Result<void> check(const Order &order);
    /// Where it runs already, it begins anew. The order is one that check() lets through.
    void run(const Order &order);
    /// What is not done is not told of; finished() comes.
    void cancel();
    [[nodiscard]] bool isRunning() const { return m_isRunning; }
    [[nodiscard]] const QList<DoctorCheck> &checks() const { return m_checks; }
    [[nodiscard]] const Order &order() const { return m_order; }

Q_SIGNALS:
    void began(const QString &id);
    void checked(const Grantscope::DoctorCheck &check);
    /// `wasCancelled`: checks are missing.
    void finished(bool wasCancelled);

private:
    using Step = void (Doctor::*)();

    void next();
    /// Takes the result of the step under way, unless it was cancelled meanwhile.
    void done(DoctorCheck check);
    void skip(const QString &why);
    [[nodiscard]] bool hasFailed(const QString &id) const;
    template<typename T>
    void await(QFuture<Result<T>> future, std::function<DoctorCheck(const Result<T> &)> read);

    void checkProxy();
    void checkName();
    void checkConnection();
    void checkTls();
    void checkAnswer();
    void checkClock();
    void checkKeyring();
    void checkVersions();

    Services m_services;
    Order m_order;
    QList<DoctorCheck> m_checks;
    std::optional<Exchange> m_exchange; ///< Of the one request.
    QElapsedTimer m_since;
    std::function<void()> m_stop; ///< Ends what is under way.
    int m_round = 0;              ///< What comes of an earlier round is passed over.
    bool m_isRunning = false;
};

} // namespace Grantscope
