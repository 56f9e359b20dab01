// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "profile/profilemigration_p.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

const QList<ProfileMigration> &profileMigrations()
{
    static const QList<ProfileMigration> steps; // schema 1 is the first
    return steps;
}

Result<QJsonObject> migrated(QJsonObject document, const QList<ProfileMigration> &steps)
{
    const qint64 newest = steps.size() + 1;
    const qint64 schema = document.value(u"schema").toInteger(0);
    if (schema < 1)
        return failure(Origin::Input, u"profiles-damaged"_s, u"expected a number from 1 up"_s, u"$.schema"_s);
    if (schema > newest)
        return failure(Origin::Input, u"profiles-too-new"_s,
                       u"schema %1, this version reads up to %2"_s.arg(schema).arg(newest), u"$.schema"_s);
    for (qint64 at = schema; at < newest; ++at)
        document = steps.at(at - 1)(std::move(document));
    document.insert(u"schema"_s, newest);
    return document;
}

} // namespace Grantscope
