// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From "Get token" and "Refresh" to what came of it. One request at a time.

#include "oauth/tokenclient.h"
#include "ui/evidence/failurereport.h"
#include "ui/get/grantedtoken.h"

#include <QFuture>
#include <QObject>

namespace Grantscope
{

class GetController final : public QObject
{
    Q_OBJECT

public:
    /// `client` must outlive it.
    explicit GetController(const TokenClient &client, QObject *parent = nullptr);

    void request(const PreparedGrant &asked);
    void refresh(const GrantedToken &held);
    /// Takes effect at once: an answer that still comes is not looked at.
    void cancel();
    [[nodiscard]] bool isBusy() const { return m_busy; }

    /// Why a token can't be refreshed, in words; empty when it can.
    [[nodiscard]] static QString refreshBlocked(const GrantedToken &held);

Q_SIGNALS:
    void started();
    void granted(const Grantscope::GrantedToken &token);
    void failed(const Grantscope::FailureReport &report);
    /// Nothing was sent: the error may belong to a field.
    void refused(const Grantscope::Error &error);
    void cancelled();

private:
    void send(const PreparedGrant &asked, const std::optional<GrantedToken> &held);
    void finish(const PreparedGrant &asked, const std::optional<GrantedToken> &held, const Result<TokenAnswer> &result);

    const TokenClient &m_client;
    QFuture<Result<TokenAnswer>> m_future;
    bool m_busy = false;
    int m_run = 0; ///< Of the request that is waited for; the answers of others come too late.
};

} // namespace Grantscope
