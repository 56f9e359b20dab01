// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "wakecalls.h"

#include <QGuiApplication>
#include <QNetworkInformation>

namespace Grantscope
{

WakeCalls::WakeCalls(RefreshScheduler &scheduler, ProfileKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_scheduler(scheduler)
    , m_keeper(keeper)
{
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state != Qt::ApplicationActive)
            return;
        m_scheduler.recheck();
        m_keeper.reload(); // the command line may have changed the profiles meanwhile
    });
    watchNetwork();
}

/// Where no backend is at hand, tries are made when they are due, as ever.
void WakeCalls::watchNetwork()
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [this](QNetworkInformation::Reachability reachability) {
                if (reachability != QNetworkInformation::Reachability::Online)
                    return;
                m_scheduler.recheck();
                m_keeper.book().hurry();
            });
}

} // namespace Grantscope
