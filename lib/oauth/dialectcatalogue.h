// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The dialects that are at hand: the built-in ones and the files in the user's own folder.

#include "oauth/dialect.h"

#include <QList>

namespace Grantscope
{

class DialectCatalogue final
{
public:
    /// The built-in ones, then every *.json of `folder` (empty: none). A file with the id of a built-in one replaces
    /// it. A file that can't be used is left out and stands in problems().
    [[nodiscard]] static DialectCatalogue load(const QString &folder = {});
    /// `~/.config/Grantscope/dialects` or what the platform has for it.
    [[nodiscard]] static QString userFolder();

    [[nodiscard]] const QList<Dialect> &dialects() const { return m_dialects; }
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }
    [[nodiscard]] const Dialect *find(QStringView id) const;
    /// An id, or a path to a dialect file. Error `dialect-unknown` lists the known ids.
    [[nodiscard]] Result<Dialect> resolve(const QString &idOrFile) const;

private:
    QList<Dialect> m_dialects;
    QList<Error> m_problems;
};

} // namespace Grantscope
