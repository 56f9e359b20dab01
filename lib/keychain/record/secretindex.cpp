// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/privatefile.h"
#include "keychain/record/secretindex_p.h"
#include "keychain/record/secretrecord_p.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int Schema = 1;
constexpr qint64 LargestFile = 64LL * 1024;
constexpr qint64 LargestNumber = 1LL << 53; // as far as JSON's numbers are exact
constexpr qsizetype CheckSize = 8;

Error asNotWritten(Error error)
{
    error.origin = Origin::Secrets;
    error.code = u"index-not-written"_s;
    return error;
}

IndexReading unusable(IndexReading::State state, const QString &detail, const QString &file)
{
    return {state, {}, {Origin::Secrets, u"index-unreadable"_s, detail, file}};
}

QJsonObject objectOf(const IndexEntry &entry)
{
    return {{u"schema"_s, Schema},
            {u"slot"_s, entry.slot == Slot::A ? u"a"_s : u"b"_s},
            {u"generation"_s, static_cast<qint64>(entry.facts.generation)},
            {u"items"_s, entry.items},
            {u"holds"_s, QJsonArray::fromStringList(entry.facts.holds)},
            {u"place"_s, entry.facts.place},
            {u"writtenAt"_s, entry.facts.writtenAt.toUTC().toString(Qt::ISODateWithMs)},
            {u"check"_s, QString::fromLatin1(entry.check.toHex())}};
}

bool readNames(const QJsonValue &value, QStringList &names)
{
    const QJsonArray list = value.toArray();
    for (const QJsonValue name : list) {
        if (!name.isString())
            return false;
        names.append(name.toString());
    }
    return value.isArray();
}

// The name of the first member that is not as it should be; empty: all are.
QString readMembers(const QJsonObject &object, IndexEntry &entry)
{
    const QString slot = object.value(u"slot").toString();
    if (slot != u"a"_s && slot != u"b"_s)
        return u"slot"_s;
    entry.slot = slot == u"a"_s ? Slot::A : Slot::B;
    const qint64 generation = object.value(u"generation").toInteger();
    if (generation < 1 || generation > LargestNumber)
        return u"generation"_s;
    entry.facts.generation = static_cast<quint64>(generation);
    const qint64 items = object.value(u"items").toInteger();
    if (items < 1 || items > MostItems)
        return u"items"_s;
    entry.items = static_cast<int>(items);
    if (!readNames(object.value(u"holds"), entry.facts.holds))
        return u"holds"_s;
    if (!object.value(u"place").isString())
        return u"place"_s;
    entry.facts.place = object.value(u"place").toString();
    entry.facts.writtenAt = QDateTime::fromString(object.value(u"writtenAt").toString(), Qt::ISODateWithMs).toUTC();
    if (!entry.facts.writtenAt.isValid())
        return u"writtenAt"_s;
    const QString check = object.value(u"check").toString();
    entry.check = QByteArray::fromHex(check.toLatin1());
    if (entry.check.size() != CheckSize || QString::fromLatin1(entry.check.toHex()) != check)
        return u"check"_s;
    return {};
}

} // namespace

SecretIndex::SecretIndex(QString folder)
    : m_folder(std::move(folder))
{
}

QString SecretIndex::fileOf(const QUuid &owner) const
{
    return m_folder + u'/' + owner.toString(QUuid::WithoutBraces) + u".json"_s;
}

QString SecretIndex::lockFileOf(const QUuid &owner) const
{
    return m_folder + u'/' + owner.toString(QUuid::WithoutBraces) + u".lock"_s;
}

QString SecretIndex::lockFileOfCanary() const
{
    return m_folder + u"/check.lock"_s;
}

QList<QUuid> SecretIndex::owners() const
{
    QList<QUuid> owners;
    const QStringList files = QDir(m_folder).entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QUuid owner = QUuid::fromString(file.chopped(5));
        if (!owner.isNull())
            owners.append(owner);
    }
    return owners;
}

IndexReading SecretIndex::read(const QUuid &owner) const
{
    using State = IndexReading::State;
    QFile file(fileOf(owner));
    if (!file.open(QIODevice::ReadOnly)) {
        // Asked only afterwards: another process may remove it at any time.
        if (!file.exists())
            return {};
        return unusable(State::Unreadable, file.errorString(), file.fileName());
    }
    const QByteArray bytes = file.read(LargestFile);
    if (file.error() != QFile::NoError)
        return unusable(State::Unreadable, file.errorString(), file.fileName());
    QJsonParseError fault;
    const QJsonDocument document = QJsonDocument::fromJson(bytes, &fault);
    if (!document.isObject())
        return unusable(State::Damaged, fault.errorString(), file.fileName());
    const QJsonObject object = document.object();
    const qint64 schema = object.value(u"schema").toInteger();
    if (schema > Schema)
        return unusable(State::Unreadable, u"schema %1, written by a later version"_s.arg(schema), file.fileName());
    IndexReading reading{State::Good, {}, {}};
    reading.entry.facts.owner = owner;
    const QString wrong = schema == Schema ? readMembers(object, reading.entry) : u"schema"_s;
    if (!wrong.isEmpty())
        return unusable(State::Damaged, u"the member '%1' can't be used"_s.arg(wrong), file.fileName());
    return reading;
}

Result<void> SecretIndex::write(const IndexEntry &entry) const
{
    const QByteArray bytes = QJsonDocument(objectOf(entry)).toJson(QJsonDocument::Indented);
    return writePrivateFile(fileOf(entry.facts.owner), bytes).map_error(asNotWritten);
}

Result<void> SecretIndex::remove(const QUuid &owner) const
{
    QFile file(fileOf(owner));
    if (!file.remove() && file.exists())
        return failure(Origin::Secrets, u"store-not-removed"_s, file.errorString(), file.fileName());
    return {};
}

Result<void> SecretIndex::makeFolder() const
{
    return makePrivateFolder(m_folder).map_error(asNotWritten);
}

} // namespace Grantscope
