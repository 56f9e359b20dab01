// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/chain_p.h"
#include "keychain/secretslot_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

SecretSlot::SecretSlot(Keychain &keychain, QObject *context, const QUuid &owner, Slot slot)
    : m_keychain(&keychain)
    , m_context(context)
    // Windows knows no service: the key alone must not be anybody else's.
    , m_key(u"grantscope/v1/%1/%2"_s.arg(owner.toString(QUuid::WithoutBraces), slot == Slot::A ? u"a"_s : u"b"_s))
{
}

QString SecretSlot::keyOf(int item) const
{
    return item == 0 ? m_key : m_key + u'/' + QString::number(item);
}

QFuture<Result<void>> SecretSlot::write(const SecretRecord &record) const
{
    const Result<QList<Secret>> items = encodeRecord(record);
    if (!items)
        return readyFuture(Result<void>(failure(items.error())));
    return writeFrom(0, *items);
}

QFuture<Result<void>> SecretSlot::writeFrom(int item, const QList<Secret> &items) const
{
    if (item == items.size())
        return readyFuture(Result<void>());
    return andThen(m_keychain->write(keyOf(item), items.at(item)), m_context,
                   [self = *this, item, items] { return self.writeFrom(item + 1, items); });
}

QFuture<Result<std::optional<SecretRecord>>> SecretSlot::read() const
{
    using Outcome = Result<std::optional<SecretRecord>>;
    return andThen(m_keychain->read(m_key), m_context, [self = *this](const std::optional<Secret> &first) {
        if (!first)
            return readyFuture(Outcome(std::nullopt));
        const Result<RecordHead> head = decodeHead(*first);
        if (!head)
            return readyFuture(Outcome(failure(head.error())));
        return andThen(self.readOn({*first}, head->items), self.m_context, [](const QList<Secret> &items) {
            const Result<SecretRecord> record = decodeRecord(items);
            return readyFuture(record ? Outcome(*record) : Outcome(failure(record.error())));
        });
    });
}

QFuture<Result<QList<Secret>>> SecretSlot::readOn(const QList<Secret> &have, int count) const
{
    const int next = static_cast<int>(have.size());
    if (next == count)
        return readyFuture(Result<QList<Secret>>(have));
    return andThen(
        m_keychain->read(keyOf(next)), m_context, [self = *this, have, count](const std::optional<Secret> &item) {
            if (item)
                return self.readOn(have + QList<Secret>{*item}, count);
            return readyFuture(Result<QList<Secret>>(failure(
                Origin::Secrets, u"store-damaged"_s, u"item %1 of %2 is missing"_s.arg(have.size()).arg(count))));
        });
}

QFuture<Result<int>> SecretSlot::clear(int atLeast) const
{
    return andThen(m_keychain->read(m_key), m_context, [self = *this, atLeast](const std::optional<Secret> &first) {
        int count = atLeast;
        if (first) {
            const Result<RecordHead> head = decodeHead(*first);
            count = std::max(atLeast, head ? head->items : MostItems);
        }
        return andThen(self.removeDownFrom(count - 1), self.m_context,
                       [count] { return readyFuture(Result<int>(count)); });
    });
}

QFuture<Result<void>> SecretSlot::removeDownFrom(int item) const
{
    if (item < 0)
        return readyFuture(Result<void>());
    return andThen(m_keychain->remove(keyOf(item)), m_context,
                   [self = *this, item] { return self.removeDownFrom(item - 1); });
}

QFuture<Result<void>> SecretSlot::expectEmpty(int count) const
{
    if (count == 0)
        return readyFuture(Result<void>());
    return andThen(m_keychain->read(keyOf(count - 1)), m_context,
                   [self = *this, count](const std::optional<Secret> &item) {
                       if (!item)
                           return self.expectEmpty(count - 1);
                       return readyFuture(Result<void>(failure(Origin::Secrets, u"store-not-removed"_s,
                                                               u"it is still there after it was removed"_s)));
                   });
}

} // namespace Grantscope
