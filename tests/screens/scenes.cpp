// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "scenes.h"

#include "kit/faketransport.h"
#include "samples.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTcpServer>
#include <QTest>
#include <QWindow>

using namespace Qt::StringLiterals;

namespace Grantscope::Screens
{

namespace
{

void start(const Shoot &shoot, const QString &name)
{
    Stage(shoot).save(name);
}

void signInEmpty(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.window().showGet();
    stage.choose(u"dialect"_s, u"saasu"_s);
    stage.save(name);
}

void signInFieldError(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.window().showGet();
    stage.choose(u"dialect"_s, u"saasu"_s);
    stage.type(u"server"_s, u"http://api.example.com"_s);
    stage.click(u"submit"_s);
    stage.save(name);
}

void signInMore(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.window().showGet();
    stage.choose(u"dialect"_s, u"rfc6749"_s);
    stage.click(u"more"_s);
    stage.save(name);
}

void signInPreview(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.window().showGet();
    stage.choose(u"dialect"_s, u"saasu"_s);
    stage.type(u"username"_s, u"test@host.com"_s);
    stage.type(u"password"_s, u"StrongPassword"_s);
    stage.click(u"preview"_s);
    stage.save(name);
}

void signInRunning(const Shoot &shoot, const QString &name)
{
    QTcpServer silent; // takes the connection and never answers
    if (!silent.listen(QHostAddress::LocalHost))
        qFatal("no port is free");
    Shoot there = shoot;
    there.server = u"http://127.0.0.1:%1"_s.arg(silent.serverPort());
    Stage stage(there);
    stage.signIn(u"saasu"_s, u"json"_s, u"test@host.com"_s, u"StrongPassword"_s);
    QTest::qWait(400);
    stage.save(name);
    stage.click(u"cancel"_s);
    stage.await(u"submit"_s);
}

void refused(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.signIn(u"saasu"_s, u"json"_s, u"test@host.com"_s, u"WrongPassword"_s);
    stage.await(u"failureCard"_s);
    stage.save(name);
}

void refusedMore(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.signIn(u"saasu"_s, u"json"_s, u"test@host.com"_s, u"WrongPassword"_s);
    stage.await(u"failureCard"_s);
    if (stage.window().findChild<QAbstractButton *>(u"moreCauses"_s))
        stage.click(u"moreCauses"_s);
    stage.click(u"showExchange"_s);
    stage.save(name);
}

void unreachable(const Shoot &shoot, const QString &name)
{
    Shoot there = shoot;
    there.server = u"https://127.0.0.1:9"_s;
    Stage stage(there);
    stage.signIn(u"saasu"_s, u"json"_s, u"test@host.com"_s, u"StrongPassword"_s);
    stage.await(u"failureCard"_s);
    stage.save(name);
}

void hostile(const Shoot &shoot, const QString &name)
{
    Kit::FakeTransport transport;
    transport.expect([](const HttpRequest &request) {
        const QByteArray body = R"({"error": "invalid_grant", "error_description": ")" + QByteArray(600, 'x') + R"("})";
        return Kit::FakeTransport::answered(request, 400, {{"Content-Type", "application/json"}}, body,
                                            SystemClock().now());
    });
    Stage stage(shoot, &transport);
    stage.signIn(u"saasu"_s, u"json"_s, u"test@host.com"_s, u"StrongPassword"_s);
    stage.await(u"failureCard"_s);
    stage.save(name);
}

void crowded(const Shoot &shoot, const QString &name)
{
    Kit::FakeTransport transport;
    transport.expect([](const HttpRequest &request) {
        return Kit::FakeTransport::answered(request, 200, {{"Content-Type", "application/json"}}, manyScopes(),
                                            SystemClock().now());
    });
    Stage stage(shoot, &transport);
    stage.signIn(u"saasu"_s, u"json"_s, u"a.rather.long.name.for.a.person@a-department.example.com"_s, u"x"_s);
    stage.await(u"verdict"_s);
    stage.tab(1);
    stage.save(name);
}

void tokenTab(const Shoot &shoot, const QString &name, int tab)
{
    Stage stage(shoot);
    stage.signIn(u"saasu"_s, u"json"_s, u"test@host.com"_s, u"StrongPassword"_s);
    stage.await(u"verdict"_s);
    stage.tab(tab);
    stage.save(name);
}

void copied(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.signIn(u"saasu"_s, u"json"_s, u"test@host.com"_s, u"StrongPassword"_s);
    stage.await(u"verdict"_s);
    stage.click(u"copyToken"_s);
    QTest::mousePress(stage.find<QWidget>(u"revealToken"_s), Qt::LeftButton);
    stage.save(name);
}

void changed(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.signIn(u"saasu"_s, u"json"_s, u"test@host.com"_s, u"StrongPassword"_s);
    stage.await(u"verdict"_s);
    stage.click(u"change"_s);
    stage.save(name);
}

void mended(const Shoot &shoot, const QString &name, const QString &format, int tab)
{
    Stage stage(shoot);
    stage.signIn(u"palmsmart"_s, format, u"yourname@somewhere.com"_s, u"abcdefg"_s);
    stage.await(u"verdict"_s);
    stage.tab(tab);
    stage.save(name);
}

void shifted(const Shoot &shoot, const QString &name, qint64 seconds)
{
    Stage stage(shoot);
    stage.signIn(u"saasu"_s, u"json"_s, u"test@host.com"_s, u"StrongPassword"_s);
    stage.await(u"verdict"_s);
    stage.clock().shift(seconds);
    Q_EMIT qGuiApp->focusWindowChanged(stage.window().windowHandle());
    stage.save(name);
}

void look(const Shoot &shoot, const QString &name, const QString &text, int tab = 0)
{
    Stage stage(shoot);
    stage.window().showLook();
    stage.find<QPlainTextEdit>(u"pasteBox"_s)->setPlainText(text);
    stage.tab(tab);
    stage.save(name);
}

Scene onTab(const QString &name, int tab, bool main)
{
    return {name, [tab](const Shoot &shoot, const QString &as) { tokenTab(shoot, as, tab); }, main};
}

Scene looking(const QString &name, const QString &text, int tab, bool main)
{
    return {name, [text, tab](const Shoot &shoot, const QString &as) { look(shoot, as, text, tab); }, main};
}

Scene later(const QString &name, qint64 seconds, bool main)
{
    return {name, [seconds](const Shoot &shoot, const QString &as) { shifted(shoot, as, seconds); }, main};
}

Scene mending(const QString &name, const QString &format, int tab, bool main)
{
    return {name, [format, tab](const Shoot &shoot, const QString &as) { mended(shoot, as, format, tab); }, main};
}

} // namespace

QList<Scene> scenes()
{
    constexpr qint64 lifetime = 10'800; // of the sandbox's tokens
    return {{u"01-start"_s, start, true},
            {u"02-signin"_s, signInEmpty, true},
            {u"03-signin-field-error"_s, signInFieldError, false},
            {u"04-signin-running"_s, signInRunning, false},
            {u"05-signin-more"_s, signInMore, false},
            {u"06-signin-preview"_s, signInPreview, false},
            {u"07-refused"_s, refused, true},
            {u"08-refused-more"_s, refusedMore, false},
            {u"09-unreachable"_s, unreachable, false},
            {u"10-refused-hostile"_s, hostile, false},
            onTab(u"11-token"_s, 0, true),
            onTab(u"12-token-scopes"_s, 1, true),
            onTab(u"13-token-times"_s, 2, false),
            onTab(u"14-token-exchange"_s, 3, false),
            onTab(u"15-token-findings"_s, 4, false),
            {u"16-token-copied"_s, copied, false},
            {u"17-token-change"_s, changed, false},
            {u"18-token-crowded"_s, crowded, false},
            mending(u"19-mended"_s, u"json"_s, 0, false),
            mending(u"20-mended-findings"_s, u"json"_s, 4, true),
            mending(u"21-mended-exchange"_s, u"xml"_s, 3, false),
            mending(u"22-mended-times"_s, u"json"_s, 2, false),
            mending(u"23-mended-scopes"_s, u"form"_s, 1, false),
            later(u"24-token-last-seconds"_s, lifetime - 70, false),
            later(u"25-token-expired"_s, lifetime + 720, true),
            looking(u"26-look-empty"_s, QString(), 0, true),
            looking(u"27-look-jwt"_s, signedJwt(), 0, true),
            looking(u"28-look-jwt-times"_s, signedJwt(), 2, false),
            looking(u"29-look-partial"_s, documentedPartialToken(), 0, true),
            looking(u"30-look-opaque"_s, u"Bearer abcdefghi...."_s, 0, false),
            looking(u"31-look-findings"_s, documentedPartialToken(), 4, false)};
}

} // namespace Grantscope::Screens
