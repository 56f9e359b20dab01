// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/chain_p.h"
#include "keychain/storeparts_p.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

// How often the index may change under a reader: each time another process has written a whole value.
constexpr int MostRounds = 8;

using ReadOutcome = Result<std::optional<KeptSecret>>;
using FindOutcome = Result<std::optional<FoundRecord>>;

// What is wrong with a record that the index names; none: it is the one.
std::optional<Error> faultOf(const Result<std::optional<SecretRecord>> &read, const IndexEntry &entry,
                             const QString &place)
{
    if (!read)
        return read.error();
    if (!*read) {
        const QString detail = entry.facts.place == place
                                   ? u"%1 says that it has none"_s.arg(place)
                                   : u"it was kept in %1, and now %2 answers"_s.arg(entry.facts.place, place);
        return Error{Origin::Secrets, u"store-lost"_s, detail, {}};
    }
    if ((*read)->generation != entry.facts.generation)
        return Error{Origin::Secrets,
                     u"store-damaged"_s,
                     u"generation %1 instead of %2"_s.arg((*read)->generation).arg(entry.facts.generation),
                     {}};
    if (checkOf(**read) != entry.check)
        return Error{Origin::Secrets, u"store-damaged"_s, u"it is not the record of the index"_s, {}};
    return std::nullopt;
}

// One try among those that a read may take.
struct Round
{
    QUuid owner;
    int number = 1;
    bool isLocked = false; ///< No other process can be writing or removing.
};

QFuture<ReadOutcome> readRound(const StoreParts &parts, const Round &round);

// The slot was not as the index says. Another process may have written meanwhile, and emptied it: then there is another
// index. Or it is just removing it: then the last word is had under the lock.
QFuture<ReadOutcome> again(const StoreParts &parts, const IndexReading &before, const Error &fault, const Round &round)
{
    if (round.isLocked)
        return readyFuture(ReadOutcome(failure(fault)));
    if (round.number < MostRounds && parts.index.read(round.owner) != before)
        return readRound(parts, {round.owner, round.number + 1, false});
    const auto lock = parts.lock(parts.index.lockFileOf(round.owner));
    return afterwards(lock, parts.context, [=, &parts](const Result<HeldLock> &held) {
        if (!held)
            return readyFuture(ReadOutcome(failure(fault)));
        const auto last = readRound(parts, {round.owner, round.number, true});
        return afterwards(last, parts.context, [lock = *held](const ReadOutcome &outcome) mutable {
            lock.reset();
            return readyFuture(outcome);
        });
    });
}

QFuture<ReadOutcome> readUnnamed(const StoreParts &parts, const Round &round)
{
    return andThen(findNewest(parts, round.owner), parts.context, [=, &parts](const std::optional<FoundRecord> &found) {
        if (found)
            return readyFuture(ReadOutcome(KeptSecret{found->record.value, found->record.generation}));
        if (parts.index.read(round.owner).state != IndexReading::State::Absent && round.number < MostRounds)
            return readRound(parts, {round.owner, round.number + 1, round.isLocked});
        return readyFuture(ReadOutcome(std::nullopt));
    });
}

QFuture<ReadOutcome> readRound(const StoreParts &parts, const Round &round)
{
    using State = IndexReading::State;
    const IndexReading reading = parts.index.read(round.owner);
    if (reading.state == State::Damaged || reading.state == State::Unreadable)
        return readyFuture(ReadOutcome(failure(reading.error)));
    if (reading.state == State::Absent)
        return readUnnamed(parts, round);
    return afterwards(parts.slot(round.owner, reading.entry.slot).read(), parts.context,
                      [=, &parts](const Result<std::optional<SecretRecord>> &read) {
                          if (const auto fault = faultOf(read, reading.entry, parts.keychain.place()))
                              return again(parts, reading, *fault, round);
                          return readyFuture(ReadOutcome(KeptSecret{(*read)->value, (*read)->generation}));
                      });
}

QFuture<FindOutcome> findIn(const StoreParts &parts, const QUuid &owner, Slot slot)
{
    return afterwards(parts.slot(owner, slot).read(), parts.context,
                      [slot](const Result<std::optional<SecretRecord>> &read) {
                          if (read && *read)
                              return readyFuture(FindOutcome(FoundRecord{slot, **read}));
                          if (read || read.error().code == u"store-damaged"_s)
                              return readyFuture(FindOutcome(std::nullopt));
                          return readyFuture(FindOutcome(failure(read.error())));
                      });
}

} // namespace

QFuture<FindOutcome> findNewest(const StoreParts &parts, const QUuid &owner)
{
    return andThen(findIn(parts, owner, Slot::A), parts.context, [=, &parts](const std::optional<FoundRecord> &a) {
        return andThen(findIn(parts, owner, Slot::B), parts.context, [a](const std::optional<FoundRecord> &b) {
            const bool isA = a && (!b || a->record.generation > b->record.generation);
            return readyFuture(FindOutcome(isA ? a : b));
        });
    });
}

QFuture<ReadOutcome> readSecret(const StoreParts &parts, const QUuid &owner)
{
    return readRound(parts, {owner, 1, false});
}

} // namespace Grantscope
