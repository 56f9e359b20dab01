// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/privatefile.h"
#include "codec/json.h"
#include "profile/profilefile_p.h"
#include "profile/profilejson_p.h"
#include "profile/profilemigration_p.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr qint64 LargestFile = 16LL * 1024 * 1024;

tl::unexpected<Error> damaged(const QString &detail, const QString &where)
{
    return failure(Origin::Input, u"profiles-damaged"_s, detail, where);
}

Error asNotWritten(Error error)
{
    error.code = u"profiles-not-written"_s;
    return error;
}

void addEntry(ProfileDocument &document, const QJsonValue &value, const QString &path, Ids ids)
{
    QJsonObject object = value.toObject();
    for (const QString &secret : removeSecrets(object))
        document.problems.append(
            {Origin::Input, u"profile-secret-removed"_s, u"no secret belongs in this file"_s, path + secret});
    ProfileEntry entry{std::nullopt, value.isObject() ? QJsonValue(object) : value};
    Result<Profile> profile = profileFromJson(object);
    const auto hasId = [&](const ProfileEntry &other) {
        return other.profile && !profile->id.isNull() && other.profile->id == profile->id;
    };
    if (!value.isObject())
        document.problems.append({Origin::Input, u"profile-invalid"_s, u"expected an object"_s, path});
    else if (!profile)
        document.problems.append({profile.error().origin, profile.error().code, profile.error().detail,
                                  path + u'.' + profile.error().where});
    else if (profile->id.isNull() && ids == Ids::Needed)
        document.problems.append({Origin::Input, u"profile-invalid"_s, u"missing"_s, path + u".id"_s});
    else if (document.hasName(profile->name))
        document.problems.append({Origin::Input, u"profile-name-taken"_s, profile->name, path + u".name"_s});
    else if (std::any_of(document.entries.begin(), document.entries.end(), hasId))
        document.problems.append({Origin::Input, u"profile-id-taken"_s, profile->name, path + u".id"_s});
    else
        entry.profile = *profile;
    document.entries.append(entry);
}

} // namespace

bool ProfileDocument::hasName(const QString &name, const QUuid &except) const
{
    return std::any_of(entries.begin(), entries.end(), [&](const ProfileEntry &entry) {
        return entry.profile && entry.profile->id != except &&
               entry.profile->name.compare(name, Qt::CaseInsensitive) == 0;
    });
}

Result<ProfileDocument> readProfileDocument(QByteArrayView json, Ids ids)
{
    const Result<Members> members = readJson(json);
    if (!members)
        return damaged(members.error().detail, members.error().where);
    QJsonObject object;
    for (const Member &member : members->list) {
        // One of the two would be lost at the next save.
        if (object.contains(member.name))
            return damaged(u"a member that stands twice"_s, member.where);
        object.insert(member.name, member.value);
    }
    Result<QJsonObject> current = migrated(object);
    if (!current)
        return failure(current.error());
    const QJsonValue list = current->take(u"profiles");
    if (!list.isArray())
        return damaged(u"expected a list"_s, u"$.profiles"_s);
    ProfileDocument document;
    document.rest = *current;
    for (const QString &secret : removeSecrets(document.rest))
        document.problems.append(
            {Origin::Input, u"profile-secret-removed"_s, u"no secret belongs in this file"_s, u'$' + secret});
    const QJsonArray values = list.toArray();
    for (qsizetype i = 0; i < values.size(); ++i)
        addEntry(document, values.at(i), u"$.profiles[%1]"_s.arg(i), ids);
    return document;
}

QByteArray writeProfileDocument(const ProfileDocument &document)
{
    QJsonArray list;
    for (const ProfileEntry &entry : document.entries)
        list.append(entry.profile ? QJsonValue(profileToJson(*entry.profile, entry.raw.toObject())) : entry.raw);
    QJsonObject object = document.rest;
    object.insert(u"schema"_s, profileMigrations().size() + 1);
    object.insert(u"profiles"_s, list);
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

Result<std::optional<QByteArray>> readProfileFile(const QString &file)
{
    QFile device(file);
    if (!device.exists())
        return std::nullopt;
    if (!device.open(QIODevice::ReadOnly))
        return failure(Origin::Input, u"profiles-unreadable"_s, device.errorString(), file);
    const QByteArray bytes = device.read(LargestFile + 1);
    if (device.error() != QFile::NoError)
        return failure(Origin::Input, u"profiles-unreadable"_s, device.errorString(), file);
    if (bytes.size() > LargestFile)
        return failure(Origin::Input, u"profiles-unreadable"_s, u"larger than %1 bytes"_s.arg(LargestFile), file);
    return bytes;
}

Result<void> makeProfileFolder(const QString &file)
{
    return makePrivateFolder(QFileInfo(file).absolutePath()).map_error(asNotWritten);
}

Result<void> writeProfileFile(const QString &file, const QByteArray &bytes)
{
    return writePrivateFile(file, bytes).map_error(asNotWritten);
}

Result<QString> keepDamaged(const QString &file, const QByteArray &bytes, const QDateTime &now)
{
    const QFileInfo info(file);
    const QString stem = info.fileName() + u".damaged-"_s;
    const QStringList kept = QDir(info.absolutePath()).entryList({stem + u'*'}, QDir::Files);
    for (const QString &name : kept) {
        QFile other(info.absoluteDir().filePath(name));
        if (other.size() == bytes.size() && other.open(QIODevice::ReadOnly) && other.readAll() == bytes)
            return other.fileName();
    }
    QString name = stem + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'");
    for (int i = 2; kept.contains(name); ++i)
        name = stem + now.toUTC().toString(u"yyyyMMdd'T'HHmmss'Z'") + u"-%1"_s.arg(i);
    const QString copy = info.absoluteDir().filePath(name);
    if (auto written = writeProfileFile(copy, bytes); !written)
        return failure(written.error());
    return copy;
}

} // namespace Grantscope
