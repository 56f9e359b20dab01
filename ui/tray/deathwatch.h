// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Notices when a token that should be kept alive is going to die, while something can still be done. Knows no tray.

#include "session/sessionbook.h"

#include <QSet>

namespace Grantscope
{

class DeathWatch final : public QObject
{
    Q_OBJECT

public:
    /// `book` must outlive it.
    explicit DeathWatch(const SessionBook &book, QObject *parent = nullptr);

Q_SIGNALS:
    /// Once for each trouble of a session: again only after it had a living token. No token and no secret in the words.
    void dying(const QUuid &profile, const QString &title, const QString &text);

private:
    void onNoted(const TokenSession &session, const SessionNote &note);

    const Clock &m_clock;
    QSet<QUuid> m_told;
};

} // namespace Grantscope
