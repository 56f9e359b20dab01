// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/onresult.h"
#include "session/refreshpolicy.h"
#include "session/sessiontry_p.h"

#include <utility>

namespace Grantscope
{

QFuture<Result<TryEnd>> SessionTry::run(const TokenClient &client, SessionStore &store, TryOrder order)
{
    auto *attempt = new SessionTry(client, store, std::move(order));
    QFuture<Result<TryEnd>> future = attempt->m_promise.future();
    attempt->begin();
    return future;
}

SessionTry::SessionTry(const TokenClient &client, SessionStore &store, TryOrder order)
    : m_client(client)
    , m_store(store)
    , m_order(std::move(order))
{
    m_end.record = m_order.record;
    m_end.generation = m_order.generation;
    m_promise.start();
    if (m_order.what == TryOrder::What::SignIn) {
        connect(&m_cancelling, &QFutureWatcherBase::canceled, this, [this] { m_exchange.cancel(); });
        m_cancelling.setFuture(m_promise.future());
    }
}

void SessionTry::begin()
{
    onResult(m_store.lock(m_order.profile.id), this, [this](const Result<std::shared_ptr<FileLock>> &lock) {
        if (!lock && m_order.keep) { // who keeps nothing has nobody to collide with
            finish(failure(lock.error()));
            return;
        }
        m_lock = lock.value_or(nullptr);
        if (m_order.what == TryOrder::What::SignIn)
            ask();
        else
            lookForOthers();
    });
}

void SessionTry::lookForOthers()
{
    if (m_order.keep && m_store.generation(m_order.profile.id) != m_order.generation)
        onResult(m_store.read(m_order.profile.id), this,
                 [this](const Result<std::optional<KeptSession>> &kept) { adopt(kept); });
    else if (m_order.what == TryOrder::What::Keep)
        keep();
    else
        ask();
}

void SessionTry::adopt(const Result<std::optional<KeptSession>> &kept)
{
    if (!kept) {
        finish(failure(kept.error()));
        return;
    }
    if (*kept && (*kept)->record.belongsTo(m_order.profile) && (*kept)->record.held) {
        m_end.record = (*kept)->record;
        m_end.generation = (*kept)->generation;
        m_end.isAdopted = true;
        finish(m_end);
        return;
    }
    // Forgotten, or another account's by now: ours is the only one of this session.
    m_end.generation = *kept ? (*kept)->generation : 0;
    if (m_order.what == TryOrder::What::Keep)
        keep();
    else
        ask();
}

void SessionTry::ask()
{
    const bool usesRefreshToken = m_order.grant.type == GrantType::RefreshToken && m_order.keep;
    if (usesRefreshToken) {
        const QString fingerprint = m_order.grant.refreshToken.fingerprint();
        const auto open = m_store.openRefresh(m_order.profile.id);
        m_end.wasInterrupted = open && open->refreshFingerprint == fingerprint;
        if (const auto noted = m_store.beginRefresh(m_order.profile.id, fingerprint); !noted) {
            finish(failure(noted.error()));
            return;
        }
    }
    m_exchange = m_client.request(m_order.dialect, m_order.grant, m_order.options);
    onResult(m_exchange, this, [this](const Result<TokenAnswer> &answer) { onAnswer(answer); });
    if (m_promise.isCanceled())
        m_exchange.cancel();
}

void SessionTry::onAnswer(const Result<TokenAnswer> &answer)
{
    if (!answer) {
        m_store.endRefresh(m_order.profile.id);
        finish(failure(answer.error()));
        return;
    }
    m_end.answer = *answer;
    if (!answer->reading.token) {
        refused();
        return;
    }
    const bool isNew = m_order.what == TryOrder::What::SignIn;
    m_end.record.held = heldTokenOf(*answer, isNew ? std::nullopt : m_order.record.held);
    m_end.record.passwordRefused = false;
    keep();
}

void SessionTry::refused()
{
    const RetryClass means = retryClassOf(m_end.answer->reading);
    if (means != RetryClass::Ambiguous) // else the note stays: nobody knows what the server did with the refresh token
        m_store.endRefresh(m_order.profile.id);
    const bool isRenewal = m_order.what == TryOrder::What::Refresh && m_order.grant.type == GrantType::Password;
    if (isRenewal && means == RetryClass::Stop) {
        m_end.record.passwordRefused = true; // also after a restart: a password is not tried twice unasked
        keep();
        return;
    }
    finish(m_end);
}

void SessionTry::keep()
{
    if (!m_order.keep) {
        finish(m_end);
        return;
    }
    onResult(m_store.write(m_order.profile.id, m_end.record), this, [this](const Result<quint64> &generation) {
        if (generation) {
            m_end.generation = *generation;
            m_store.endRefresh(m_order.profile.id);
        } else {
            m_end.unsaved = generation.error(); // the note stays: what is kept was used up
        }
        finish(m_end);
    });
}

void SessionTry::finish(const Result<TryEnd> &end)
{
    m_lock.reset(); // before anyone acts on it
    m_promise.addResult(end);
    m_promise.finish();
    deleteLater();
}

} // namespace Grantscope
