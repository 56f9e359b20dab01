// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The moments at which deadlines are looked at again at once: the program comes to the front, the network comes back.

#include "session/sessionbook.h"
#include "ui/sessions/profilekeeper.h"

#include <QObject>

namespace Grantscope
{

class WakeCalls final : public QObject
{
    Q_OBJECT

public:
    /// Both must outlive it.
    WakeCalls(RefreshScheduler &scheduler, ProfileKeeper &keeper, QObject *parent = nullptr);

private:
    void watchNetwork();

    RefreshScheduler &m_scheduler;
    ProfileKeeper &m_keeper;
};

} // namespace Grantscope
