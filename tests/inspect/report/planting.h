// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Grants and tokens with secrets planted in every place that can hold one. The same seed makes the same ones.

#include "oauth/tokenclient.h"

#include <QRandomGenerator>

namespace Grantscope::Planting
{

class Planter final
{
public:
    explicit Planter(quint32 seed)
        : m_random(seed)
    {
    }

    /// A secret that holds letters which are found nowhere else; they are noted in `planted`.
    [[nodiscard]] QString secret();
    /// A JWT whose claims hold secrets under names of secrets, other tokens, and JSON within text; its signature is one.
    [[nodiscard]] QByteArray token();
    /// A grant as somebody asked for it, with its exchange and what was read of it: granted, refused or unreachable.
    [[nodiscard]] TokenAnswer answer();

    QStringList planted; ///< What must not be seen.
    QStringList kept;    ///< What must.

private:
    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }
    [[nodiscard]] QString letters(int count);
    [[nodiscard]] QByteArray echoed(const QString &secret);
    [[nodiscard]] GrantRequest grant();
    [[nodiscard]] HttpResponse response(const GrantRequest &grant);
    [[nodiscard]] QByteArray refusalBody(const GrantRequest &grant);
    [[nodiscard]] QByteArray grantedBody();

    QRandomGenerator m_random;
};

[[nodiscard]] Dialect dialect();
/// The first of `planted` that stands in `text`: as it is, or in Base64 wherever it begins; empty: none does.
[[nodiscard]] QString firstSeen(const QStringList &planted, const QByteArray &text);

} // namespace Grantscope::Planting
