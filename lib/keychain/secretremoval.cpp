// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/canary_p.h"
#include "keychain/chain_p.h"
#include "keychain/storeparts_p.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

QFuture<Result<void>> emptySlot(const StoreParts &parts, const QUuid &owner, const IndexReading &reading, Slot slot)
{
    const SecretSlot place = parts.slot(owner, slot);
    const bool isNamed = reading.state == IndexReading::State::Good && reading.entry.slot == slot;
    return andThen(place.clear(isNamed ? reading.entry.items : 1), parts.context,
                   [place](int count) { return place.expectEmpty(count); });
}

QFuture<Result<void>> removeBetween(const StoreParts &parts, const QUuid &owner, const IndexReading &reading,
                                    const Canary &canary)
{
    // A keychain that locked in between has found nothing, and still does.
    const auto open = canary.put();
    const auto noA = andThen(open, parts.context, [=, &parts] { return emptySlot(parts, owner, reading, Slot::A); });
    const auto noB = andThen(noA, parts.context, [=, &parts] { return emptySlot(parts, owner, reading, Slot::B); });
    const auto stillOpen = andThen(noB, parts.context, [canary] { return canary.see(); });
    // Taken out whatever came of it.
    return afterwards(stillOpen, parts.context, [canary, &parts](const Result<void> &proof) {
        return afterwards(canary.take(), parts.context,
                          [proof](const Result<void> &) { return readyFuture(Result<void>(proof)); });
    });
}

} // namespace

QFuture<Result<void>> removeSecret(const StoreParts &parts, const QUuid &owner)
{
    const IndexReading reading = parts.index.read(owner);
    if (reading.state == IndexReading::State::Unreadable)
        return readyFuture(Result<void>(failure(reading.error)));
    const QString place = parts.keychain.place();
    if (reading.state == IndexReading::State::Good && reading.entry.facts.place != place)
        return readyFuture(
            Result<void>(failure(Origin::Secrets, u"store-lost"_s,
                                 u"it was kept in %1, and now %2 answers"_s.arg(reading.entry.facts.place, place))));
    const auto lock = parts.lock(parts.index.lockFileOfCanary());
    return andThen(lock, parts.context, [=, &parts](const HeldLock &held) {
        const auto gone = removeBetween(parts, owner, reading, Canary(parts.keychain, parts.context));
        return afterwards(gone, parts.context, [=, &parts, lock = held](const Result<void> &proof) mutable {
            lock.reset();
            return readyFuture(proof ? parts.index.remove(owner) : proof);
        });
    });
}

} // namespace Grantscope
