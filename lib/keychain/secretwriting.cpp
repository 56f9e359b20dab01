// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/chain_p.h"
#include "keychain/storeparts_p.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

// Which slot is next, and what goes there.
struct Plan
{
    SecretRecord record;
    IndexEntry entry; ///< As it will be.
    int oldItems = 0; ///< In the other slot, as far as the index knows.

    [[nodiscard]] const QUuid &owner() const { return entry.facts.owner; }
};

QFuture<Result<Plan>> planFor(const StoreParts &parts, const QUuid &owner, const Secret &value,
                              const QStringList &holds)
{
    using State = IndexReading::State;
    const IndexReading reading = parts.index.read(owner);
    if (reading.state == State::Damaged || reading.state == State::Unreadable)
        return readyFuture(Result<Plan>(failure(reading.error)));
    const auto plan = [=, &parts](quint64 generation, Slot last, int oldItems) {
        const SecretRecord record = newRecord(value, generation + 1);
        const SecretFacts facts{owner, generation + 1, holds, parts.keychain.place(), parts.clock.now()};
        return Plan{record, {facts, otherThan(last), 0, checkOf(record)}, oldItems};
    };
    if (reading.state == State::Good)
        return readyFuture(Result<Plan>(plan(reading.entry.facts.generation, reading.entry.slot, reading.entry.items)));
    // The index may have been lost: what is whole is not written over, and the count goes on from it.
    return andThen(findNewest(parts, owner), parts.context, [plan](const std::optional<FoundRecord> &found) {
        return readyFuture(Result<Plan>(found ? plan(found->record.generation, found->slot, 0) : plan(0, Slot::B, 0)));
    });
}

QFuture<Result<void>> readBack(const StoreParts &parts, const Plan &plan)
{
    const auto notWritten = [](const QString &detail) {
        return readyFuture(Result<void>(failure(Origin::Secrets, u"store-not-written"_s, detail)));
    };
    return afterwards(parts.slot(plan.owner(), plan.entry.slot).read(), parts.context,
                      [=](const Result<std::optional<SecretRecord>> &read) {
                          if (!read && read.error().code == u"store-damaged"_s)
                              return notWritten(u"it came back changed: "_s + read.error().detail);
                          if (!read)
                              return readyFuture(Result<void>(failure(read.error())));
                          if (!*read)
                              return notWritten(u"it is not there, although writing it was called a success"_s);
                          if (checkOf(**read) != checkOf(plan.record) || !(*read)->value.matches(plan.record.value))
                              return notWritten(u"another value came back"_s);
                          return readyFuture(Result<void>());
                      });
}

// What was written in vain is not left lying about, unless the index should name it after all.
QFuture<Result<SecretFacts>> giveUp(const StoreParts &parts, const Plan &plan, const Error &error)
{
    const Result<SecretFacts> outcome = failure(error);
    const IndexReading reading = parts.index.read(plan.owner());
    const bool isOther = reading.state == IndexReading::State::Good && reading.entry.slot != plan.entry.slot;
    if (!isOther && reading.state != IndexReading::State::Absent)
        return readyFuture(outcome);
    return afterwards(parts.slot(plan.owner(), plan.entry.slot).clear(plan.entry.items), parts.context,
                      [outcome](const Result<int> &) { return readyFuture(outcome); });
}

QFuture<Result<SecretFacts>> carryOut(const StoreParts &parts, const Plan &plan)
{
    const SecretSlot target = parts.slot(plan.owner(), plan.entry.slot);
    // Left over from a write that was broken off. If it can't be removed it is written over, or this fails as well.
    const auto cleared = target.clear();
    const auto written =
        afterwards(cleared, parts.context, [target, plan](const Result<int> &) { return target.write(plan.record); });
    const auto proved = andThen(written, parts.context, [plan, &parts] { return readBack(parts, plan); });
    const auto turned =
        andThen(proved, parts.context, [plan, &parts] { return readyFuture(parts.index.write(plan.entry)); });
    return afterwards(turned, parts.context, [plan, &parts](const Result<void> &done) {
        if (!done)
            return giveUp(parts, plan, done.error());
        // The new value stands whatever becomes of the old one; the next write empties that slot first.
        return afterwards(parts.slot(plan.owner(), otherThan(plan.entry.slot)).clear(plan.oldItems), parts.context,
                          [plan](const Result<int> &) { return readyFuture(Result<SecretFacts>(plan.entry.facts)); });
    });
}

} // namespace

QFuture<Result<SecretFacts>> writeSecret(const StoreParts &parts, const QUuid &owner, const Secret &value,
                                         const QStringList &holds)
{
    return andThen(planFor(parts, owner, value, holds), parts.context, [&parts](Plan plan) {
        const Result<QList<Secret>> items = encodeRecord(plan.record);
        if (!items)
            return readyFuture(Result<SecretFacts>(failure(items.error())));
        plan.entry.items = static_cast<int>(items->size());
        return carryOut(parts, plan);
    });
}

} // namespace Grantscope
