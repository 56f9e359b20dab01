// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All that the window acts through, in the order in which one needs the other.

#include "keychain/keychainsecretstore.h"
#include "keychain/systemkeychain.h"
#include "net/qnamtransport.h"
#include "oauth/discovery/endpointfinder.h"
#include "session/sessionbook.h"
#include "settings/settings.h"
#include "ui/get/getpage.h"
#include "ui/widgets/clipboard.h"

namespace Grantscope
{

struct WindowServices
{
    SystemClock clock;
    QnamTransport transport{clock};
    TokenClient client{transport};
    RefreshScheduler scheduler{clock};
    SystemKeychain keychain;
    KeychainSecretStore secrets{keychain, KeychainSecretStore::userFolder(), clock};
    SessionStore store{secrets, SessionStore::userFolder(), clock};
    SessionBook book{{client, clock, scheduler, store}};
    DialectCatalogue catalogue = DialectCatalogue::load(DialectCatalogue::userFolder());
    EndpointFinder finder{transport, catalogue};
    ProfileKeeper keeper{ProfileStore::open(ProfileStore::userFile(), clock), catalogue, book};
    Clipboard clipboard{clock};
    Settings settings{Settings::userFile()};
    FormMemory memory{settings};

    [[nodiscard]] GetPage::Services forThePages()
    {
        return {catalogue, keeper, clock, clipboard, memory, settings, transport, secrets, SystemKeychain::library(),
                &finder};
    }
};

} // namespace Grantscope
