// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The services that pages want, with a clock that stands still, an endpoint that answers by script, and settings that go.

#include "kit/faketransport.h"
#include "kit/manualclock.h"
#include "kit/troubledsecretstore.h"
#include "oauth/dialectcatalogue.h"
#include "oauth/tokenclient.h"
#include "session/sessionbook.h"
#include "settings/settings.h"
#include "ui/get/getpage.h"
#include "ui/sessions/profilekeeper.h"
#include "ui/signin/formmemory.h"
#include "ui/widgets/clipboard.h"

#include <QComboBox>
#include <QLineEdit>
#include <QTemporaryDir>
#include <QTest>

namespace Grantscope
{

class Workbench final
{
public:
    Workbench()
        : Workbench(nullptr)
    {
    }
    explicit Workbench(Transport *other)
        : m_other(other)
        , m_settings(settingsFile())
        , client(other ? *other : static_cast<Transport &>(transport))
        , store(secrets, m_folder.filePath(QStringLiteral("sessions")), clock)
        , keeper(ProfileStore::open(profilesFile(), clock), catalogue, book)
        , memory(m_settings)
    {
    }

    [[nodiscard]] GetPage::Services services()
    {
        return {catalogue,
                keeper,
                clock,
                clipboard,
                memory,
                m_settings,
                m_other ? *m_other : static_cast<Transport &>(transport),
                secrets};
    }
    [[nodiscard]] QString settingsFile() const { return m_folder.filePath(QStringLiteral("settings.ini")); }
    [[nodiscard]] QString profilesFile() const { return m_folder.filePath(QStringLiteral("profiles.json")); }
    [[nodiscard]] Settings &settings() { return m_settings; }

    /// The endpoint answers the next request with this.
    void answer(int status, const QByteArray &json)
    {
        transport.expect([this, status, json](const HttpRequest &request) {
            return Kit::FakeTransport::answered(request, status, {{"Content-Type", "application/json"}}, json,
                                                clock.now());
        });
    }

    /// A saved profile of the endpoint that speaks JSON and refreshes, kept alive.
    TokenSession &save(const QString &name, bool keepAlive = true)
    {
        Profile profile;
        profile.name = name;
        profile.dialect = QStringLiteral("saasu");
        profile.format = BodyFormat::Json;
        profile.endpoint = QUrl(QStringLiteral("https://api.example.com/authorisation/token"));
        profile.username = name.toLower() + QStringLiteral("@host.com");
        profile.keepAlive = keepAlive;
        return *book.find(keeper.add(profile)->id);
    }
    /// The same, being signed in: done when the session is no longer busy.
    TokenSession &signIn(const QString &name)
    {
        TokenSession &session = save(name);
        answer(200, "{\"access_token\": \"access-of-" + name.toLatin1() +
                        "\", \"token_type\": \"Bearer\", \"expires_in\": 3600, \"refresh_token\": \"refresh-token\"}");
        GrantRequest grant = grantRequestOf(session.subject().profile);
        grant.password = Secret(QByteArrayView("StrongPassword"));
        session.signIn(grant, Keep::Token);
        return session;
    }

private:
    Transport *m_other;
    QTemporaryDir m_folder;
    Settings m_settings;

public:
    Kit::ManualClock clock;
    Kit::FakeTransport transport;
    TokenClient client;
    RefreshScheduler scheduler{clock};
    Kit::TroubledSecretStore secrets{clock};
    SessionStore store;
    SessionBook book{TokenSession::Services{client, clock, scheduler, store, [] { return 0.0; }}};
    DialectCatalogue catalogue = DialectCatalogue::load();
    ProfileKeeper keeper;
    Clipboard clipboard{clock};
    FormMemory memory;
};

/// No session is busy any more.
[[nodiscard]] inline bool settles(const Workbench &bench)
{
    return QTest::qWaitFor([&bench] { return !bench.book.isBusy(); });
}

/// The widget of that name that is seen, else any.
template<typename T>
[[nodiscard]] T *named(const QWidget *parent, const char *name)
{
    const QList<T *> all = parent->findChildren<T *>(QLatin1String(name));
    for (T *widget : all) {
        if (widget->isVisible())
            return widget;
    }
    return all.value(0);
}

/// The line in which the field of that name is typed.
[[nodiscard]] inline QLineEdit *line(const QWidget *form, const char *field)
{
    auto *widget = named<QWidget>(form, field);
    auto *edit = qobject_cast<QLineEdit *>(widget);
    return edit ? edit : widget->findChild<QLineEdit *>();
}

inline void choose(const QWidget *form, const char *field, const QString &data)
{
    auto *box = named<QComboBox>(form, field);
    box->setCurrentIndex(box->findData(data));
}

/// Fills the form for the endpoint that speaks JSON and refreshes.
inline void fillIn(const QWidget *form)
{
    choose(form, "dialect", QStringLiteral("saasu"));
    line(form, "server")->setText(QStringLiteral("https://api.example.com"));
    line(form, "username")->setText(QStringLiteral("test@host.com"));
    line(form, "password")->setText(QStringLiteral("StrongPassword"));
}

} // namespace Grantscope
