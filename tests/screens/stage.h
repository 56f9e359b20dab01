// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One real window with real services, driven as a person would, and photographed.

#include "kit/troubledsecretstore.h"
#include "net/qnamtransport.h"
#include "oauth/discovery/endpointfinder.h"
#include "oauth/tokenclient.h"
#include "session/sessionbook.h"
#include "settings/settings.h"
#include "shiftedclock.h"
#include "ui/sessions/profilekeeper.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/clipboard.h"

#include <QTemporaryDir>

#include <functional>
#include <memory>

namespace Grantscope::Screens
{

struct Shoot
{
    QString folder;
    QString scheme; ///< `light`, `dark`
    int scale = 100;
    QString server; ///< Of the sandbox.
    QSize size = {1040, 720};
    QString suffix; ///< After the scene's name: `-small`
    /// Looks at the window in place of a photograph; empty: it is photographed.
    std::function<void(MainWindow &window, const QString &scene)> look;
};

class Stage final
{
public:
    /// `transport` null: the real one.
    explicit Stage(const Shoot &shoot, Transport *transport = nullptr);

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] ShiftedClock &clock() { return m_clock; }
    [[nodiscard]] ProfileKeeper &keeper() { return m_keeper; }
    [[nodiscard]] Kit::TroubledSecretStore &secrets() { return m_secrets; }
    [[nodiscard]] Settings &settings() { return m_settings; }
    [[nodiscard]] const Shoot &shoot() const { return m_shoot; }

    template<typename T>
    [[nodiscard]] T *find(const QString &name) const
    {
        // Two pages may hold a widget of the same name: the one that is seen is meant.
        const QList<T *> all = m_window->findChildren<T *>(name);
        if (all.isEmpty())
            qFatal("no widget is called %s", qPrintable(name));
        for (T *found : all) {
            if (found->isVisible())
                return found;
        }
        return all.constFirst();
    }
    void click(const QString &name);
    void type(const QString &field, const QString &text);
    void choose(const QString &field, const QString &data);
    void tab(int index);
    /// Until something of that name is to be seen; ends the program when it does not come.
    void await(const QString &name);
    void signIn(const QString &dialect, const QString &format, const QString &user, const QString &password);
    void save(const QString &name);

private:
    Shoot m_shoot;
    ShiftedClock m_clock;
    QTemporaryDir m_settingsFolder;
    Settings m_settings;
    QnamTransport m_transport;
    TokenClient m_client;
    RefreshScheduler m_scheduler{m_clock};
    Kit::TroubledSecretStore m_secrets{m_clock};
    SessionStore m_store{m_secrets, m_settingsFolder.filePath(QStringLiteral("sessions")), m_clock};
    SessionBook m_book{TokenSession::Services{m_client, m_clock, m_scheduler, m_store, [] { return 0.5; }}};
    DialectCatalogue m_catalogue;
    EndpointFinder m_finder;
    ProfileKeeper m_keeper;
    Clipboard m_clipboard;
    FormMemory m_memory;
    std::unique_ptr<MainWindow> m_window;
};

} // namespace Grantscope::Screens
