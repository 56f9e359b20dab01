// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/chain_p.h"
#include "keychain/storeparts_p.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

QFuture<Result<HeldLock>> StoreParts::lock(const QString &file) const
{
    if (auto made = index.makeFolder(); !made)
        return readyFuture(Result<HeldLock>(failure(made.error())));
    return afterwards(FileLock::take(file, lockPatienceMs), context, [](const Result<HeldLock> &taken) {
        if (taken)
            return readyFuture(taken);
        Error error = taken.error();
        error.code = error.code == u"file-locked"_s ? u"store-busy"_s : u"index-not-written"_s;
        return readyFuture(Result<HeldLock>(failure(std::move(error))));
    });
}

} // namespace Grantscope
