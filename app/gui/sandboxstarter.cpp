// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandboxstarter.h"

using namespace Qt::StringLiterals;

namespace Grantscope
{

Result<SandboxDoor> SandboxStarter::start()
{
    if (!m_sandbox) {
        Result<std::unique_ptr<Sandbox>> sandbox = Sandbox::start(SandboxConfig(), m_clock);
        if (!sandbox)
            return failure(sandbox.error());
        m_sandbox = std::move(*sandbox);
    }
    const QList<SandboxAccount> accounts = Sandbox::accounts();
    for (const SandboxAccount &account : accounts) {
        for (const Dialect &dialect : m_catalogue.dialects()) {
            const auto shape = dialect.grants.constFind(GrantType::Password);
            if (shape != dialect.grants.constEnd() && u'/' + shape->path == account.endpoint)
                return SandboxDoor{m_sandbox->url().toString(), dialect.id, account.username, account.password};
        }
    }
    return failure(Origin::Input, u"dialect-unknown"_s, u"no dialect is at hand for the sandbox's endpoints"_s);
}

} // namespace Grantscope
