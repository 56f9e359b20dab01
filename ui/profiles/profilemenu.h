// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The menu of one profile. What takes away something that can't be had back says what goes, and asks.

#include "ui/profiles/profileactions.h"

#include <QMenu>

namespace Grantscope
{

class ProfileMenu final : public QMenu
{
    Q_OBJECT

public:
    /// `actions` must outlive it.
    ProfileMenu(ProfileActions &actions, const QUuid &id, QWidget *parent = nullptr);

Q_SIGNALS:
    void renameRequested();

private:
    void buildRenewal(const TokenSession &session);
    void buildProfile(const TokenSession *session, const Profile *profile);
    void buildRemoval(const TokenSession *session, const Profile *profile);
    void ask(const QString &question, const QString &consequence, const QString &button, std::function<void()> then);
    [[nodiscard]] QString whatGoes() const;

    ProfileActions &m_actions;
    QUuid m_id;
};

} // namespace Grantscope
