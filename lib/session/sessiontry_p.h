// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// SessionTry: one try to get a token for a session, from the lock to the keychain.
//
// Decision: lock, look, ask, keep is one object that belongs to the store and to no session. Context: a refresh token that was rotated and then
// lost, by a crash, a closed window or a second process, locks the user out. Choice: the lock is held over all of it, what is
// new is written and read back before anyone sees it, and no dialog or session that dies cuts it short. Price: a second
// process waits while a keychain's prompt is open.

#include "session/sessionstore.h"

#include <QFuture>
#include <QPromise>
#include <QTimer>

namespace Grantscope
{

struct TryOrder
{
    enum class What {
        SignIn,  ///< The user asked. Replaces what is kept, once it is granted.
        Refresh, ///< Or a renewal by signing in again: what others have got meanwhile is taken over instead.
        Keep,    ///< Nothing is asked of the server: only write what could not be written.
    };

    What what = What::Refresh;
    Profile profile;
    Dialect dialect;
    TransportOptions options;
    GrantRequest grant;
    SessionRecord record;        ///< What the session has; the new token goes into it.
    quint64 generation = 0;      ///< Of `record`; 0: never kept.
    bool keep = false;           ///< Write it to the store.
    bool isKeptPassword = false; ///< It is sent because it was kept, not because somebody typed it.
};

struct TryEnd
{
    std::optional<TokenAnswer> answer; ///< Nothing where none was asked for.
    SessionRecord record;              ///< What holds now.
    quint64 generation = 0;
    bool isAdopted = false;       ///< Another process had refreshed it.
    bool isForgotten = false;     ///< Another process signed out, or signed in to another account. Nothing was sent.
    bool wasInterrupted = false;  ///< An earlier refresh with this refresh token began and never ended.
    std::optional<Error> unsaved; ///< It holds, in memory only, and this is why.
};

class SessionTry final : public QObject
{
    Q_OBJECT

public:
    /// An Error means that nothing was sent: the lock (`session-busy` ...), the store (what is kept was changed and can't be
    /// read), the request itself (Origin::Input), or Cancelled, also when the store dies first. Deletes itself.
    SessionTry(const TokenClient &client, SessionStore &store, TryOrder order);

    [[nodiscard]] QFuture<Result<TryEnd>> begin();
    /// Only until an answer is there: what was granted is kept, and told.
    void cancel();

private:
    void lookForOthers();
    void adopt(const Result<std::optional<KeptSession>> &kept);
    void ask();
    void onAnswer(const Result<TokenAnswer> &answer);
    void refused();
    void keep();
    void onKept(const Result<quint64> &generation);
    void finish(const Result<TryEnd> &end);

    const TokenClient &m_client;
    SessionStore &m_store;
    TryOrder m_order;
    TryEnd m_end;
    std::shared_ptr<FileLock> m_lock;
    QFuture<Result<TokenAnswer>> m_exchange;
    QPromise<Result<TryEnd>> m_promise;
    QTimer m_patience; ///< With a store that does not come back.
    bool m_isTold = false;
};

} // namespace Grantscope
