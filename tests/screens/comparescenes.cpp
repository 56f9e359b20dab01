// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "comparescenes.h"

#include "samples.h"

#include <QCheckBox>
#include <QDateTime>
#include <QGuiApplication>
#include <QJsonArray>
#include <QPlainTextEdit>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Grantscope::Screens
{

namespace
{

constexpr qint64 Day = 86'400;

QString aLog(const QString &token)
{
    return u"2026-11-22T10:15:00Z GET /invoices 200\n2026-11-22T10:15:01Z Authorization: Bearer %1\n"_s.arg(token);
}

QJsonObject refreshed()
{
    QJsonObject claims = sampleClaims();
    const qint64 now = QDateTime::currentSecsSinceEpoch();
    claims.insert(u"iat"_s, now - 60);
    claims.insert(u"exp"_s, now + 3'540);
    return claims;
}

QJsonObject narrowed()
{
    QJsonObject claims = refreshed();
    claims.insert(u"exp"_s, QDateTime::currentSecsSinceEpoch() + 840);
    claims.insert(u"scope"_s, u"invoices:read contacts:read reports:read"_s);
    claims.insert(u"aud"_s, u"https://api.example.com"_s);
    claims.insert(u"role"_s, u"guest"_s);
    claims.insert(u"amr"_s, QJsonArray{u"pwd"_s, u"mfa"_s});
    claims.remove(u"tenant"_s);
    return claims;
}

struct Paste
{
    QString before;
    QString after;
    bool showsSame = false;
};

void compare(const Shoot &shoot, const QString &name, const Paste &paste)
{
    Stage stage(shoot);
    stage.window().showCompare();
    stage.find<QPlainTextEdit>(u"before"_s)->setPlainText(paste.before);
    stage.find<QPlainTextEdit>(u"after"_s)->setPlainText(paste.after);
    if (paste.showsSame)
        stage.find<QCheckBox>(u"showSame"_s)->setChecked(true);
    stage.save(name);
}

/// The Times of a pasted token whose times are `issued`, `notBefore` and `expires` seconds from now; 0: not stated.
void times(const Shoot &shoot, const QString &name, const QList<qint64> &seconds, Qt::LayoutDirection direction)
{
    QJsonObject claims = sampleClaims();
    const QStringList members{u"iat"_s, u"nbf"_s, u"exp"_s};
    for (qsizetype i = 0; i < members.size(); ++i) {
        claims.remove(members.at(i));
        if (seconds.at(i) != 0)
            claims.insert(members.at(i), QDateTime::currentSecsSinceEpoch() + seconds.at(i));
    }
    QGuiApplication::setLayoutDirection(direction);
    Stage stage(shoot);
    stage.window().showLook();
    stage.find<QPlainTextEdit>(u"pasteBox"_s)->setPlainText(signedJwt(claims));
    stage.tab(2);
    stage.save(name);
    QGuiApplication::setLayoutDirection(Qt::LeftToRight);
}

Scene comparing(const QString &name, const Paste &paste, bool main)
{
    return {name, [paste](const Shoot &shoot, const QString &as) { compare(shoot, as, paste); }, main};
}

Scene timing(const QString &name, const QList<qint64> &seconds, Qt::LayoutDirection direction = Qt::LeftToRight)
{
    return {name, [=](const Shoot &shoot, const QString &as) { times(shoot, as, seconds, direction); }, false};
}

} // namespace

QList<Scene> compareScenes()
{
    const QString before = signedJwt();
    return {comparing(u"60-compare-empty"_s, {}, true),
            comparing(u"61-compare-one"_s, {before, {}, false}, false),
            comparing(u"62-compare"_s, {before, signedJwt(narrowed()), false}, true),
            comparing(u"63-compare-everything"_s, {before, signedJwt(narrowed()), true}, false),
            comparing(u"64-compare-refreshed"_s, {before, aLog(signedJwt(refreshed())), false}, false),
            comparing(u"65-compare-same"_s, {before, before, false}, false),
            comparing(u"66-compare-unreadable"_s, {before, u"Bearer abcdefghi...."_s, false}, false),
            comparing(u"67-compare-no-token"_s, {before, u"it does not work any more"_s, false}, false),
            timing(u"70-times-not-yet-valid"_s, {-60, 420, 4'020}),
            timing(u"71-times-expired-long-ago"_s, {-400 * Day, -400 * Day, -400 * Day + 3'600}),
            timing(u"72-times-no-end"_s, {-780, 0, 0}),
            timing(u"73-times-end-alone"_s, {0, 0, 2'820}),
            timing(u"74-times-right-to-left"_s, {-780, -480, 2'820}, Qt::RightToLeft)};
}

} // namespace Grantscope::Screens
