// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// Profiles to and from a file. No secret goes either way.
#include "base/privatefile.h"
#include "cli/profiles/profileactions.h"
#include "profile/profiletransfer.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <cstdio>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
constexpr qint64 LargestImport = 16LL * 1024 * 1024;

Result<QByteArray> readImport(const QString &name)
{
    QFile file(name);
    if (!(name == u"-"_s ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly)))
        return failure(Origin::Input, u"file-unreadable"_s, file.errorString(), name);
    QByteArray bytes = file.read(LargestImport + 1);
    if (bytes.size() > LargestImport)
        return failure(Origin::Input, u"file-unreadable"_s, u"larger than any list of profiles"_s, name);
    return bytes;
}

/// All or nothing, so that a second try does not find half of them there.
Result<void> checkNamesAreFree(const ProfileStore &store, const QList<Profile> &profiles)
{
    QStringList taken;
    QStringList seen;
    for (const Profile &profile : profiles) {
        if (store.find(profile.name) || seen.contains(profile.name.toLower()))
            taken.append(profile.name);
        seen.append(profile.name.toLower());
    }
    if (taken.isEmpty())
        return {};
    return failure(Origin::Input, u"profile-name-taken"_s,
                   u"nothing was imported, since there are profiles of these names already: %1. Rename them with "
                   "grantscope-cli profiles edit NAME --rename OTHER"_s.arg(taken.join(u", "_s)));
}

void printImport(const ProfileCall &call, const QStringList &names, const QList<Error> &leftOut)
{
    for (const Error &problem : leftOut)
        call.console.complain(u"left out: %1: %2 (%3)"_s.arg(problem.where, problem.detail, problem.code));
    if (!call.isJson) {
        for (const QString &name : names)
            call.console.result(u"Imported \"%1\"."_s.arg(name));
        return;
    }
    QJsonArray list;
    for (const Error &problem : leftOut) {
        list.append(QJsonObject{{u"code"_s, problem.code}, {u"where"_s, problem.where}, {u"detail"_s, problem.detail}});
    }
    const QJsonObject document{{u"imported"_s, QJsonArray::fromStringList(names)}, {u"left_out"_s, list}};
    call.console.result(QJsonDocument(document).toJson(QJsonDocument::Indented).trimmed());
}
} // namespace

ExitCode exportProfiles(const ProfileCall &call)
{
    QList<Profile> profiles = call.store.profiles();
    const QStringList wanted = call.parser.values(u"profile"_s);
    if (!wanted.isEmpty()) {
        profiles.clear();
        for (const QString &name : wanted) {
            const Result<Profile> profile = findProfile(call.store, name);
            if (!profile)
                return complain(call.console, profile.error());
            profiles.append(*profile);
        }
    }
    const QByteArray document = exportedProfiles(profiles);
    if (call.operand.isEmpty() || call.operand == u"-"_s) {
        call.console.result(document.trimmed());
        return ExitCode::Done;
    }
    if (const auto written = writePrivateFile(QFileInfo(call.operand).absoluteFilePath(), document + '\n'); !written)
        return complain(call.console, written.error());
    call.console.remark(u"%1 profiles are in %2. No secret is among them."_s.arg(profiles.size()).arg(call.operand));
    return ExitCode::Done;
}

ExitCode importProfiles(const ProfileCall &call)
{
    const Result<QByteArray> bytes = readImport(call.operand);
    if (!bytes)
        return complain(call.console, bytes.error());
    const Result<ProfileImport> import = importedProfiles(*bytes, call.operand);
    if (!import)
        return complain(call.console, import.error());
    if (const auto free = checkNamesAreFree(call.store, import->profiles); !free)
        return complain(call.console, free.error());
    QStringList names;
    for (const Profile &profile : import->profiles) {
        const Result<Profile> added = call.store.add(profile);
        if (!added) {
            printImport(call, names, import->problems);
            return complain(call.console, added.error());
        }
        names.append(added->name);
    }
    printImport(call, names, import->problems);
    return names.isEmpty() && !import->problems.isEmpty() ? ExitCode::Usage : ExitCode::Done;
}

} // namespace Grantscope::Cli
