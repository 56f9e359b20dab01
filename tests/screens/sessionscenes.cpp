// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sessionscenes.h"

#include "kit/faketransport.h"
#include "ui/shell/windowdiscretion.h"

#include <QPromise>
#include <QTest>

#include <memory>

using namespace Qt::StringLiterals;

namespace Grantscope::Screens
{

namespace
{

/// Answers by script, and then not at all.
class PatientTransport final : public Transport
{
public:
    explicit PatientTransport(const Clock &clock)
        : m_clock(clock)
    {
    }

    void answer(int status, const QByteArray &body, const HttpHeaders &headers = {})
    {
        m_scripted.expect([this, status, body, headers](const HttpRequest &request) -> Result<Exchange> {
            HttpHeaders all{{"Content-Type", "application/json"}};
            all.append(headers);
            Exchange exchange = Kit::FakeTransport::answered(request, status, all, body, m_clock.now());
            exchange.totalMs = 212;
            return exchange;
        });
    }
    QFuture<Result<Exchange>> send(HttpRequest request, TransportOptions options) override
    {
        if (!m_scripted.isDone())
            return m_scripted.send(std::move(request), options);
        m_silent = std::make_unique<QPromise<Result<Exchange>>>();
        m_silent->start();
        return m_silent->future();
    }

private:
    const Clock &m_clock;
    Kit::FakeTransport m_scripted;
    std::unique_ptr<QPromise<Result<Exchange>>> m_silent;
};

/// A window of somebody who has worked with it for a while.
class Household final
{
public:
    explicit Household(const Shoot &shoot)
        : m_transport(m_clock)
        , stage(shoot, &m_transport)
    {
    }

private:
    SystemClock m_clock;
    PatientTransport m_transport;

public:
    Stage stage;

    [[nodiscard]] TokenSession &add(const QString &name, const QString &dialect, bool isProduction = false)
    {
        Profile profile;
        profile.name = name;
        profile.dialect = dialect;
        profile.format = BodyFormat::Json;
        profile.endpoint =
            DialectCatalogue::load().find(dialect)->endpoint(QUrl(u"https://api.example.com"_s), GrantType::Password);
        profile.username = u"test@host.com"_s;
        profile.keepAlive = true;
        profile.renewWithPassword = dialect == "palmsmart"_L1;
        profile.production = isProduction;
        const Result<Profile> added = stage.keeper().add(profile);
        if (!added)
            qFatal("%s", qPrintable(added.error().detail));
        return *stage.keeper().book().find(added->id);
    }
    TokenSession &active(const QString &name, const QString &dialect = u"saasu"_s, bool isProduction = false)
    {
        TokenSession &session = add(name, dialect, isProduction);
        const bool refreshes = dialect != "palmsmart"_L1;
        m_transport.answer(
            200, "{\"access_token\": \"opaque-" + name.toUtf8().toHex() +
                     "\", \"token_type\": \"Bearer\", \"expires_in\": 3600, \"scope\": \"full fileid:15431\"" +
                     (refreshes ? ", \"refresh_token\": \"kept\"}" : "}"));
        GrantRequest grant = grantRequestOf(session.subject().profile);
        grant.password = Secret(QByteArrayView("StrongPassword"));
        session.signIn(grant, refreshes ? Keep::Token : Keep::TokenAndPassword);
        settle(session);
        return session;
    }
    TokenSession &refused(const QString &name)
    {
        TokenSession &session = active(name);
        m_transport.answer(400,
                           R"({"error": "invalid_grant", "error_description": "The refresh token is not valid."})");
        session.refresh();
        settle(session);
        return session;
    }
    TokenSession &retrying(const QString &name)
    {
        TokenSession &session = active(name);
        m_transport.answer(503, R"({"error": "temporarily_unavailable"})", {{"Retry-After", "600"}});
        session.refresh();
        settle(session);
        return session;
    }
    void everybody()
    {
        (void)active(u"Acme books"_s, u"saasu"_s, true);
        (void)active(u"PalmSmart test"_s, u"palmsmart"_s);
        (void)retrying(u"Warehouse"_s);
        (void)refused(u"Old client"_s);
        (void)add(u"New colleague"_s, u"saasu"_s);
    }
    void show(const QString &name) { stage.window().showProfile(stage.keeper().find(name)->id); }
    static void settle(const TokenSession &session)
    {
        if (!QTest::qWaitFor([&session] { return !session.isBusy(); }))
            qFatal("a session does not settle");
    }
};

void page(const Shoot &shoot, const QString &name, const QString &profile)
{
    Household household(shoot);
    household.everybody();
    household.show(profile);
    household.stage.save(name);
}

void productionAsks(const Shoot &shoot, const QString &name)
{
    Household household(shoot);
    household.everybody();
    household.show(u"Acme books"_s);
    household.stage.click(u"refresh"_s);
    household.stage.save(name);
}

void sharedScreen(const Shoot &shoot, const QString &name)
{
    Household household(shoot);
    household.everybody();
    household.show(u"Acme books"_s);
    household.stage.window().discretion().veil().setOn(true);
    household.stage.save(name);
}

void locked(const Shoot &shoot, const QString &name)
{
    Household household(shoot);
    household.everybody();
    household.stage.window().discretion().lock().lock();
    household.stage.save(name);
}

void lockWarning(const Shoot &shoot, const QString &name)
{
    Household household(shoot);
    household.everybody();
    household.show(u"PalmSmart test"_s);
    Q_EMIT household.stage.window().discretion().lock().idleWatch().nearlyIdle(30);
    household.stage.save(name);
}

void profileTimes(const Shoot &shoot, const QString &name)
{
    Household household(shoot);
    (void)household.active(u"Acme books"_s);
    household.show(u"Acme books"_s);
    household.stage.tab(2);
    household.stage.save(name);
}

void keepAliveOff(const Shoot &shoot, const QString &name)
{
    Household household(shoot);
    (void)household.active(u"Acme books"_s);
    household.show(u"Acme books"_s);
    household.stage.click(u"keepAlive"_s);
    household.stage.save(name);
}

void memoryOnly(const Shoot &shoot, const QString &name)
{
    Household household(shoot);
    household.stage.secrets().trouble = u"store-missing"_s;
    (void)household.active(u"Acme books"_s);
    household.show(u"Acme books"_s);
    household.stage.save(name);
}

void rememberRow(const Shoot &shoot, const QString &name, const QString &dialect, const QString &choice,
                 bool isTroubled)
{
    Household household(shoot);
    if (isTroubled)
        household.stage.secrets().trouble = u"store-missing"_s;
    household.stage.window().showGet();
    household.stage.choose(u"dialect"_s, dialect);
    household.stage.type(u"username"_s, u"test@host.com"_s);
    household.stage.click(choice);
    household.stage.save(name);
}

void history(const Shoot &shoot, const QString &name, bool isFilled)
{
    Household household(shoot);
    if (isFilled)
        household.everybody();
    household.stage.window().showHistory();
    household.stage.save(name);
}

void secrets(const Shoot &shoot, const QString &name, bool isFilled)
{
    Household household(shoot);
    if (isFilled)
        household.everybody();
    household.stage.window().showSecrets();
    household.stage.save(name);
}

void quitting(const Shoot &shoot, const QString &name)
{
    Household household(shoot);
    TokenSession &session = household.active(u"Acme books"_s);
    household.show(u"Acme books"_s);
    session.refresh();
    QTest::qWait(20);
    household.stage.window().close();
    household.stage.save(name);
}

Scene ofPage(const QString &name, const QString &profile, bool main)
{
    return {name, [profile](const Shoot &shoot, const QString &as) { page(shoot, as, profile); }, main};
}

} // namespace

QList<Scene> sessionScenes()
{
    const auto remembering = [](const QString &dialect, const QString &choice, bool isTroubled) {
        return [=](const Shoot &shoot, const QString &as) { rememberRow(shoot, as, dialect, choice, isTroubled); };
    };
    const auto filled = [](auto scene, bool isFilled) {
        return [=](const Shoot &shoot, const QString &as) { scene(shoot, as, isFilled); };
    };
    return {ofPage(u"40-profile-production"_s, u"Acme books"_s, true),
            ofPage(u"41-profile-signs-in-again"_s, u"PalmSmart test"_s, false),
            ofPage(u"42-profile-retrying"_s, u"Warehouse"_s, true),
            ofPage(u"43-profile-refused"_s, u"Old client"_s, true),
            ofPage(u"44-profile-without-token"_s, u"New colleague"_s, true),
            {u"45-keep-alive-off"_s, keepAliveOff, false},
            {u"46-memory-only"_s, memoryOnly, true},
            {u"47-remember-refresh-token"_s, remembering(u"saasu"_s, u"remember-token"_s, false), true},
            {u"48-remember-password"_s, remembering(u"palmsmart"_s, u"remember-password"_s, false), false},
            {u"49-remember-no-keyring"_s, remembering(u"saasu"_s, u"remember-token"_s, true), false},
            {u"50-history"_s, filled(history, true), true},
            {u"51-history-empty"_s, filled(history, false), false},
            {u"52-secrets"_s, filled(secrets, true), true},
            {u"53-secrets-empty"_s, filled(secrets, false), false},
            {u"54-quitting"_s, quitting, true},
            {u"55-profile-times"_s, profileTimes, true},
            {u"56-production-asks"_s, productionAsks, true},
            {u"57-shared-screen"_s, sharedScreen, true},
            {u"58-locked"_s, locked, true},
            {u"59-lock-warning"_s, lockWarning, true}};
}

} // namespace Grantscope::Screens
