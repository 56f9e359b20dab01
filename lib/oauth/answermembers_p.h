// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Our names for the members of an answer, and finding them under whatever name the dialect lists.

#include "codec/members.h"
#include "oauth/dialect.h"

#include <QJsonObject>
#include <QSet>

namespace Grantscope
{

class AnswerMembers final
{
public:
    /// Both must outlive it.
    AnswerMembers(const Dialect &dialect, const Members &members);

    /// The member that bears our `name`: by the dialect's names first, exactly; then in another case (finding
    /// `name-differs`). Null when there is none, or when its value is null.
    [[nodiscard]] const Member *find(const QString &name);
    /// Its value as text: a text as it is, a number as it stands; empty otherwise.
    [[nodiscard]] QString text(const QString &name);
    /// Whether a member of that name is there at all, null or not.
    [[nodiscard]] bool has(const QString &name);
    /// Whether another member that could be meant by `name` (an alias, another case, a repetition) holds another value.
    [[nodiscard]] bool isContradicted(const QString &name, const Member &found) const;
    /// Leaves a member that was found for rest() after all, since nothing could be made of it.
    void giveBack(const Member &found) { m_used.remove(found.name); }
    /// All members that find() has not given out, as they came.
    [[nodiscard]] QJsonObject rest() const;
    [[nodiscard]] const Findings &findings() const { return m_findings; }

private:
    [[nodiscard]] const Member *locate(const QString &name);

    const Dialect &m_dialect;
    const Members &m_members;
    QSet<QString> m_used;
    Findings m_findings;
};

} // namespace Grantscope
