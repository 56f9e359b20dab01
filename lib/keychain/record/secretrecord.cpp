// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/record/secretrecord_p.h"
#include "keychain/record/wipe_p.h"

#include <QCryptographicHash>
#include <QRandomGenerator>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

// First item: magic and version, generation, salt, number of items, length of the value, digest; then the value begins.
// The others: magic and version, generation, number of the item; then the value goes on. Numbers are big-endian.
constexpr QByteArrayView HeadMagic("GSR\1", 4);
constexpr QByteArrayView PartMagic("GSP\1", 4);
constexpr qsizetype SaltSize = 16;
constexpr qsizetype DigestSize = 32;
constexpr qsizetype HeadSize = 4 + 8 + SaltSize + 2 + 4 + DigestSize;
constexpr qsizetype PartSize = 4 + 8 + 2;
constexpr qsizetype CheckSize = 8;

tl::unexpected<Error> damaged(const QString &detail)
{
    return failure(Origin::Secrets, u"store-damaged"_s, detail);
}

qsizetype itemsFor(qsizetype length)
{
    const qsizetype inParts = std::max<qsizetype>(0, length - (LargestItem - HeadSize));
    return 1 + (inParts + (LargestItem - PartSize) - 1) / (LargestItem - PartSize);
}

quint64 numberAt(QByteArrayView bytes, qsizetype at, int size)
{
    quint64 number = 0;
    for (int i = 0; i < size; ++i)
        number = (number << 8) | static_cast<unsigned char>(bytes[at + i]);
    return number;
}

QByteArray fieldsOf(const SecretRecord &record)
{
    WipedBytes fields(HeadSize);
    fields.append(HeadMagic);
    fields.append(record.generation, 8);
    fields.append(record.salt);
    fields.append(static_cast<quint64>(itemsFor(record.value.size())), 2);
    fields.append(static_cast<quint64>(record.value.size()), 4);
    return QByteArray(fields.bytes().constData(), fields.bytes().size());
}

QByteArray digestOf(const SecretRecord &record)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(fieldsOf(record));
    hash.addData(QByteArray::fromRawData(record.value.reveal().data(), record.value.size()));
    return hash.result();
}

} // namespace

SecretRecord newRecord(const Secret &value, quint64 generation)
{
    SecretRecord record{value, generation, {}};
    for (qsizetype i = 0; i < SaltSize; ++i)
        record.salt.append(static_cast<char>(QRandomGenerator::system()->bounded(256)));
    return record;
}

QByteArray checkOf(const SecretRecord &record)
{
    return digestOf(record).left(CheckSize);
}

Result<QList<Secret>> encodeRecord(const SecretRecord &record)
{
    Q_ASSERT(record.salt.size() == SaltSize);
    const qsizetype count = itemsFor(record.value.size());
    if (count > MostItems)
        return failure(Origin::Secrets, u"store-failed"_s,
                       u"%1 bytes are more than are kept in one place"_s.arg(record.value.size()));
    QByteArrayView rest = record.value.reveal();
    QList<Secret> items;
    for (qsizetype i = 0; i < count; ++i) {
        WipedBytes item(LargestItem);
        if (i == 0) {
            item.append(fieldsOf(record));
            item.append(digestOf(record));
        } else {
            item.append(PartMagic);
            item.append(record.generation, 8);
            item.append(static_cast<quint64>(i), 2);
        }
        const qsizetype taken = std::min(rest.size(), LargestItem - item.bytes().size());
        item.append(rest.first(taken));
        rest = rest.sliced(taken);
        items.append(Secret(item.bytes()));
    }
    return items;
}

Result<RecordHead> decodeHead(const Secret &firstItem)
{
    const QByteArrayView bytes = firstItem.reveal();
    if (bytes.size() < HeadSize)
        return damaged(u"%1 bytes, too short for a record"_s.arg(bytes.size()));
    if (!bytes.startsWith(HeadMagic.first(3)))
        return damaged(u"not a record of this program"_s);
    if (!bytes.startsWith(HeadMagic))
        return damaged(u"a record of version %1, which is not known"_s.arg(numberAt(bytes, 3, 1)));
    RecordHead head;
    head.generation = numberAt(bytes, 4, 8);
    head.salt = bytes.sliced(12, SaltSize).toByteArray();
    head.items = static_cast<int>(numberAt(bytes, 12 + SaltSize, 2));
    head.length = static_cast<qsizetype>(numberAt(bytes, 14 + SaltSize, 4));
    head.digest = bytes.sliced(18 + SaltSize, DigestSize).toByteArray();
    if (head.items > MostItems || head.items != itemsFor(head.length))
        return damaged(u"%1 bytes in %2 items"_s.arg(head.length).arg(head.items));
    return head;
}

Result<SecretRecord> decodeRecord(const QList<Secret> &items)
{
    if (items.isEmpty())
        return damaged(u"nothing is there"_s);
    const Result<RecordHead> head = decodeHead(items.first());
    if (!head)
        return failure(head.error());
    if (items.size() != head->items)
        return damaged(u"%1 of %2 items"_s.arg(items.size()).arg(head->items));
    WipedBytes value(head->length);
    for (qsizetype i = 0; i < items.size(); ++i) {
        const QByteArrayView bytes = items.at(i).reveal();
        const qsizetype frame = i == 0 ? HeadSize : PartSize;
        const qsizetype expected = std::min(LargestItem, frame + head->length - value.bytes().size());
        if (bytes.size() != expected)
            return damaged(u"item %1 has %2 bytes, not %3"_s.arg(i).arg(bytes.size()).arg(expected));
        if (i > 0 && (!bytes.startsWith(PartMagic) || numberAt(bytes, 12, 2) != static_cast<quint64>(i)))
            return damaged(u"item %1 is another one"_s.arg(i));
        if (i > 0 && numberAt(bytes, 4, 8) != head->generation)
            return damaged(u"item %1 is of another generation"_s.arg(i));
        value.append(bytes.sliced(frame));
    }
    const SecretRecord record{Secret(value.bytes()), head->generation, head->salt};
    if (digestOf(record) != head->digest)
        return damaged(u"its digest does not agree"_s);
    return record;
}

} // namespace Grantscope
