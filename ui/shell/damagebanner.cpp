// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/damagebanner.h"

#include "ui/sessions/profilekeeper.h"

#include <QCoreApplication>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

struct Damage
{
    Q_DECLARE_TR_FUNCTIONS(Damage)
};

} // namespace

Banner *damageBanner(const ProfileKeeper &keeper)
{
    auto *banner = new Banner(u"damage"_s);
    const QList<Error> problems = keeper.entryProblems();
    if (const auto &damage = keeper.damage())
        banner->say(
            Damage::tr(
                "The profiles can't be read, and were left as they are: %1 (%2). New ones can't be saved until the "
                "file is mended or moved away.")
                .arg(damage->where, damage->detail),
            Status::Bad);
    else if (!problems.isEmpty())
        banner->say(Damage::tr("Not everything in the file of profiles can be used: %1 (%2).")
                        .arg(problems.constFirst().where, problems.constFirst().detail),
                    Status::Warn);
    return banner;
}

} // namespace Grantscope
