// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/onresult.h"
#include "session/refreshpolicy.h"
#include "session/sessiontry_p.h"

#include <utility>

namespace Grantscope
{

namespace
{
bool isNewer(const SessionRecord &kept, const SessionRecord &ours)
{
    return kept.held && (!ours.held || kept.held->askedAt > ours.held->askedAt);
}
} // namespace

SessionTry::SessionTry(const TokenClient &client, SessionStore &store, TryOrder order)
    : QObject(&store)
    , m_client(client)
    , m_store(store)
    , m_order(std::move(order))
{
    m_end.record = m_order.record;
    m_end.generation = m_order.generation;
    m_promise.start();
    m_patience.setSingleShot(true);
    m_patience.setInterval(m_store.patienceMs());
    m_patience.callOnTimeout(this, [this] { // a prompt is open: the token is good all the same, and the lock stays ours
        m_end.unsaved = Error{Origin::Secrets, QStringLiteral("store-waiting"), {}, {}};
        m_isTold = true;
        m_promise.addResult(Result<TryEnd>(m_end));
        m_promise.finish();
    });
}

QFuture<Result<TryEnd>> SessionTry::begin()
{
    onResult(m_store.lock(m_order.profile.id), this, [this](const Result<std::shared_ptr<FileLock>> &lock) {
        if (m_isTold)
            return;                  // cancelled meanwhile
        if (!lock && m_order.keep) { // who keeps nothing has nobody to collide with
            finish(failure(lock.error()));
            return;
        }
        m_lock = lock.value_or(nullptr);
        if (m_order.what != TryOrder::What::SignIn) {
            lookForOthers();
            return;
        }
        if (!m_order.isKeptPassword)
            m_end.generation = m_store.generation(m_order.profile.id); // it replaces whatever is kept by now
        ask();
    });
    return m_promise.future();
}

void SessionTry::cancel()
{
    if (m_isTold || m_order.what != TryOrder::What::SignIn || m_end.answer)
        return;
    if (m_exchange.isRunning())
        m_exchange.cancel();
    else
        finish(failure(Origin::Cancelled, QStringLiteral("cancelled")));
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
    const bool isKeeping = m_order.what == TryOrder::What::Keep;
    const bool isTheirs = *kept && (*kept)->record.belongsTo(m_order.profile);
    if (isTheirs && (isKeeping ? isNewer((*kept)->record, m_order.record) : (*kept)->record.held.has_value())) {
        m_end.record = (*kept)->record;
        m_end.generation = (*kept)->generation;
        m_end.isAdopted = true;
        finish(m_end);
    } else if (!isTheirs &&
               (*kept || m_order.generation != 0)) { // another account's, or signed out elsewhere: not undone
        m_end.isForgotten = true;
        finish(m_end);
    } else {
        m_end.generation = *kept ? (*kept)->generation : 0;
        if (isKeeping)
            keep();
        else
            ask();
    }
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
    const bool wasUnasked = m_order.what == TryOrder::What::Refresh || m_order.isKeptPassword;
    if (wasUnasked && m_order.grant.type == GrantType::Password && means == RetryClass::Stop) {
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
    m_patience.start();
    onResult(m_store.write(m_order.profile.id, m_end.record), this,
             [this](const Result<quint64> &generation) { onKept(generation); });
}

void SessionTry::onKept(const Result<quint64> &generation)
{
    m_patience.stop();
    if (generation) {
        m_end.generation = *generation;
        m_store.endRefresh(m_order.profile.id);
    } else {
        m_end.unsaved = generation.error(); // the note stays: what is kept was used up
    }
    finish(m_end);
}

void SessionTry::finish(const Result<TryEnd> &end)
{
    m_lock.reset(); // before anyone acts on it
    if (!std::exchange(m_isTold, true)) {
        m_promise.addResult(end);
        m_promise.finish();
    }
    deleteLater();
}

} // namespace Grantscope
