// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "forgetting.h"

#include "waiting.h"

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

Result<void> forgetSecrets(Services &services, const QUuid &profile)
{
    return waitedFor(services.sessions.forget(profile));
}

QString contentsInWords(const SecretFacts &facts)
{
    QString words = facts.holds.join(u", "_s);
    words.replace(u'_', u' ');
    return words.isEmpty() ? u"nothing that the index could name"_s : words;
}

} // namespace Grantscope::Cli
