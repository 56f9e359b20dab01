// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile/profiletransfer.h"

#include "profile/profilefile_p.h"
#include "profile/profilejson_p.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

QByteArray exportedProfiles(const QList<Profile> &profiles)
{
    ProfileDocument document;
    for (Profile profile : profiles) {
        profile.id = QUuid();
        document.entries.append({std::move(profile), QJsonObject()});
    }
    return writeProfileDocument(document);
}

Result<ProfileImport> importedProfiles(QByteArrayView json, const QString &fileName)
{
    Result<ProfileDocument> document = readProfileDocument(json, Ids::NotNeeded);
    if (!document) {
        Error error = document.error();
        error.where = fileName + u": "_s + error.where;
        return failure(std::move(error));
    }
    ProfileImport import;
    import.problems = document->problems;
    for (Error &problem : import.problems)
        problem.where.prepend(fileName + u": "_s);
    for (ProfileEntry &entry : document->entries) {
        if (!entry.profile)
            continue;
        entry.profile->id = QUuid();
        import.profiles.append(std::move(*entry.profile));
    }
    return import;
}

} // namespace Grantscope
