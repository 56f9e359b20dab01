// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "lookscenes.h"

#include "kit/samplejwt.h"
#include "samples.h"
#include "ui/shell/windowdiscretion.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QTableView>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Grantscope::Screens
{

namespace
{
enum Tab { Signature = 5, Raw = 6 };

/// As a gateway writes it.
QByteArray logOf(int lines)
{
    QByteArray log;
    for (int i = 0; i < lines; ++i) {
        const QByteArray number = QByteArray::number(i);
        log += "10.0.0." + QByteArray::number(i % 250) + " - - [22/Nov/2026:10:00:00 +0000] \"GET /orders/" + number +
               " HTTP/1.1\" 401 \"Bearer " + userJwt("user" + number + "@host.com", i % 3 == 0 ? 600 : -600) + "\"\n";
    }
    return log;
}

void severalTokens(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.window().showLook();
    stage.find<QPlainTextEdit>(u"pasteBox"_s)->setPlainText(QString::fromLatin1(logOf(6)));
    stage.save(name);
}

void noToken(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.window().showLook();
    stage.find<QPlainTextEdit>(u"pasteBox"_s)->setPlainText(u"It does not work any more since Tuesday."_s);
    stage.save(name);
}

void signature(const Shoot &shoot, const QString &name, const QString &secret)
{
    Stage stage(shoot);
    stage.window().showLook();
    stage.find<QPlainTextEdit>(u"pasteBox"_s)->setPlainText(QString::fromLatin1(userJwt("test@host.com", 600)));
    stage.tab(Signature);
    stage.find<QComboBox>(u"key_kind"_s)->setCurrentIndex(secret.isEmpty() ? 0 : 1);
    stage.find<QWidget>(u"secret"_s)->findChild<QLineEdit *>()->setText(secret);
    if (!secret.isEmpty())
        stage.click(u"checkSignature"_s);
    stage.save(name);
}

void raw(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.window().showLook();
    stage.find<QPlainTextEdit>(u"pasteBox"_s)->setPlainText(signedJwt());
    stage.tab(Raw);
    stage.save(name);
}

void sharedScreen(const Shoot &shoot, const QString &name, int tab)
{
    Stage stage(shoot);
    stage.window().showLook();
    stage.find<QPlainTextEdit>(u"pasteBox"_s)->setPlainText(signedJwt());
    stage.tab(tab);
    stage.window().discretion().veil().setOn(true);
    stage.save(name);
}

void scanEmpty(const Shoot &shoot, const QString &name)
{
    Stage stage(shoot);
    stage.window().showScan();
    stage.save(name);
}

void scanned(const Shoot &shoot, const QString &name, bool chosen)
{
    const QTemporaryDir folder;
    QFile log(folder.filePath(u"access.log"_s));
    if (!log.open(QIODevice::WriteOnly) || log.write(logOf(400)) <= 0)
        qFatal("no log could be written");
    log.close();
    Stage stage(shoot);
    stage.window().scan({log.fileName()});
    auto *table = stage.find<QTableView>(u"foundTable"_s);
    if (!QTest::qWaitFor([table] { return table->model()->rowCount() == 400; }, 10'000))
        qFatal("the scan does not end");
    QTest::qWait(300);
    if (chosen) {
        table->setCurrentIndex(table->model()->index(3, 0));
        stage.find<QLineEdit>(u"foundFilter"_s)->setFocus();
    }
    stage.save(name);
}
} // namespace

QList<Scene> lookScenes()
{
    return {
        {u"60-look-log"_s, severalTokens, true},
        {u"61-look-no-token"_s, noToken, false},
        {u"62-signature"_s, [](const Shoot &shoot, const QString &as) { signature(shoot, as, {}); }, true},
        {u"63-signature-valid"_s,
         [](const Shoot &shoot, const QString &as) { signature(shoot, as, QString::fromLatin1(Kit::SampleJwtSecret)); },
         false},
        {u"64-signature-wrong"_s,
         [](const Shoot &shoot, const QString &as) {
             signature(shoot, as, u"a quite different secret of some length"_s);
         },
         false},
        {u"65-raw"_s, raw, false},
        {u"69-look-shared-screen"_s, [](const Shoot &shoot, const QString &as) { sharedScreen(shoot, as, 0); }, true},
        {u"70-raw-shared-screen"_s, [](const Shoot &shoot, const QString &as) { sharedScreen(shoot, as, Raw); }, false},
        {u"66-files"_s, scanEmpty, false},
        {u"67-files-found"_s, [](const Shoot &shoot, const QString &as) { scanned(shoot, as, false); }, true},
        {u"68-files-chosen"_s, [](const Shoot &shoot, const QString &as) { scanned(shoot, as, true); }, true}};
}

} // namespace Grantscope::Screens
