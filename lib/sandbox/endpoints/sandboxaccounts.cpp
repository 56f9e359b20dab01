// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/endpoints/sandboxaccounts.h"

namespace Grantscope
{

using namespace Qt::StringLiterals;

QList<SandboxAccount> sandboxAccounts()
{
    return {
        {u"test@host.com"_s, u"StrongPassword"_s, {u"15431"_s, u"14078"_s, u"2045"_s}, u"/authorisation/token"_s},
        {u"yourname@somewhere.com"_s, u"abcdefg"_s, {}, u"/Token"_s},
    };
}

std::optional<SandboxAccount> signedIn(const QList<SandboxAccount> &accounts, QStringView endpoint,
                                       QStringView username, QStringView password)
{
    for (const SandboxAccount &account : accounts) {
        const bool known = endpoint == u"/oauth/token" || endpoint == account.endpoint;
        if (known && username.compare(account.username, Qt::CaseInsensitive) == 0 && password == account.password)
            return account;
    }
    return std::nullopt;
}

} // namespace Grantscope
