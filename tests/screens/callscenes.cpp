// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "callscenes.h"

#include "samples.h"

#include <QAbstractButton>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Grantscope::Screens
{

namespace
{

constexpr int CallTab = 7;

void call(const Shoot &shoot, const QString &name, const QString &path, const QString &then)
{
    Stage stage(shoot);
    stage.signIn(u"saasu"_s, u"json"_s, u"test@host.com"_s, u"StrongPassword"_s);
    stage.await(u"verdict"_s);
    stage.tab(CallTab);
    if (!path.isEmpty())
        stage.type(u"callUrl"_s, shoot.server + path);
    if (!then.isEmpty()) {
        stage.click(u"sendCall"_s);
        stage.await(then);
    }
    stage.save(name);
}

/// The look page says why nothing is called with a pasted token.
void quarantine(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.window().showLook();
    stage.find<QPlainTextEdit>(u"pasteBox"_s)->setPlainText(signedJwt());
    stage.await(u"tokenTabs"_s);
    stage.tab(CallTab);
    stage.save(name);
}

void doctor(const Shoot &shoot, const QString &name, const QString &server)
{
    Stage stage(shoot);
    stage.window().showDoctor();
    if (!server.isNull()) {
        stage.type(u"doctorServer"_s, server);
        stage.click(u"runDoctor"_s);
        if (!QTest::qWaitFor([&stage] { return stage.find<QAbstractButton>(u"runDoctor"_s)->isVisible(); }, 20'000))
            qFatal("the doctor does not end");
    }
    stage.save(name);
}

void failureReport(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.signIn(u"saasu"_s, u"json"_s, u"test@host.com"_s, u"WrongPassword"_s);
    stage.await(u"failureTicketReport"_s);
    stage.save(name);
}

} // namespace

QList<Scene> callScenes()
{
    return {
        {u"call-empty"_s, [](const Shoot &shoot, const QString &name) { call(shoot, name, {}, {}); }},
        {u"call-works"_s,
         [](const Shoot &shoot, const QString &name) {
             call(shoot, name, u"/contacts?FileId=15431"_s, u"callSuccess"_s);
         },
         true},
        {u"call-no-file"_s,
         [](const Shoot &shoot, const QString &name) { call(shoot, name, u"/contacts"_s, u"callFailure"_s); }, true},
        {u"call-not-found"_s,
         [](const Shoot &shoot, const QString &name) { call(shoot, name, u"/nothing"_s, u"callFailure"_s); }},
        {u"call-quarantine"_s, quarantine},
        {u"doctor-empty"_s, [](const Shoot &shoot, const QString &name) { doctor(shoot, name, {}); }},
        {u"doctor-good"_s,
         [](const Shoot &shoot, const QString &name) { doctor(shoot, name, shoot.server + u"/authorisation/token"_s); },
         true},
        {u"doctor-fails"_s,
         [](const Shoot &shoot, const QString &name) { doctor(shoot, name, u"https://127.0.0.1:1/"_s); }, true},
        {u"failure-report"_s, failureReport},
    };
}

} // namespace Grantscope::Screens
