// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sessions/forgetting.h"

#include "base/readyfuture.h"

#include <memory>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

/// What the session noted last, where the store still has something.
Result<void> proofOf(const ProfileKeeper &keeper, const TokenSession &session)
{
    if (!keeper.isKept(session.subject().profile.id))
        return {};
    const QList<SessionNote> &notes = session.notes();
    if (!notes.isEmpty() && notes.constLast().error)
        return failure(*notes.constLast().error);
    return failure(Origin::Secrets, u"store-not-removed"_s);
}

} // namespace

QFuture<Result<void>> forgetSecrets(ProfileKeeper &keeper, const QUuid &id)
{
    TokenSession *session = keeper.book().find(id);
    if (!session)
        return keeper.book().store().forget(id);
    if (session->isBusy())
        return readyFuture(Result<void>(failure(Origin::Secrets, u"session-busy"_s)));
    if (!session->subject().isLasting) {
        session->forget();
        return readyFuture(Result<void>());
    }
    auto promise = std::make_shared<QPromise<Result<void>>>();
    promise->start();
    QFuture<Result<void>> future = promise->future();
    QObject::connect(
        session, &TokenSession::settled, session,
        [&keeper, session, promise] {
            promise->addResult(proofOf(keeper, *session));
            promise->finish();
        },
        Qt::SingleShotConnection);
    session->forget();
    return future;
}

} // namespace Grantscope
