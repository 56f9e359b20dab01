// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/canary_p.h"
#include "keychain/chain_p.h"

#include <QUuid>

using namespace Qt::StringLiterals;

namespace Grantscope
{

Canary::Canary(Keychain &keychain, QObject *context)
    : m_keychain(&keychain)
    , m_context(context)
    , m_value(Secret("no secret, " + QUuid::createUuid().toByteArray(QUuid::WithoutBraces)))
{
}

QString Canary::key()
{
    return u"grantscope/v1/check"_s;
}

QFuture<Result<void>> Canary::put() const
{
    return andThen(m_keychain->write(key(), m_value), m_context, [self = *this] { return self.see(); });
}

QFuture<Result<void>> Canary::see() const
{
    return andThen(m_keychain->read(key()), m_context, [self = *this](const std::optional<Secret> &seen) {
        if (seen && seen->matches(self.m_value))
            return readyFuture(Result<void>());
        return readyFuture(Result<void>(
            failure(Origin::Secrets, u"store-not-written"_s,
                    seen ? u"another value is there than the one written for a trial"_s
                         : u"a value written for a trial is not there, although writing it was called a success"_s)));
    });
}

QFuture<Result<void>> Canary::take() const
{
    return andThen(m_keychain->remove(key()), m_context, [self = *this] {
        return andThen(self.m_keychain->read(key()), self.m_context, [](const std::optional<Secret> &seen) {
            if (!seen)
                return readyFuture(Result<void>());
            return readyFuture(
                Result<void>(failure(Origin::Secrets, u"store-not-removed"_s,
                                     u"a value is still there, although removing it was called a success"_s)));
        });
    });
}

} // namespace Grantscope
