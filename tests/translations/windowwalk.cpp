// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowwalk.h"

#include "kit/samplejwt.h"
#include "ui/get/getpage.h"
#include "ui/shell/pagestack.h"
#include "ui/signin/signinform.h"
#include "ui/widgets/pasteedit.h"

#include <QAbstractButton>
#include <QFile>
#include <QMenu>
#include <QTabWidget>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

QByteArray claims(qint64 expiry)
{
    return R"({"iss":"https://login.example.com","sub":"somebody@host.com","aud":"api://books","scope":"read fileid:15431",)"
           "\"exp\":" +
           QByteArray::number(expiry) + '}';
}

void settle()
{
    QCoreApplication::sendPostedEvents(nullptr, QEvent::LayoutRequest);
    QCoreApplication::processEvents();
}

void walkTabs(MainWindow &window, const QString &page, const Look &look)
{
    const QList<QTabWidget *> all = window.findChildren<QTabWidget *>();
    for (QTabWidget *tabs : all) {
        for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
            if (!tabs->isTabVisible(tab))
                continue;
            tabs->setCurrentIndex(tab);
            settle();
            look(u"%1, tab %2"_s.arg(page).arg(tab));
        }
    }
}

/// The form with all of it open, then refused, then the token.
void walkGet(Workbench &bench, MainWindow &window, const Look &look)
{
    window.showGet();
    auto *page = window.findChild<GetPage *>();
    page->showNew();
    named<QAbstractButton>(&window, "more")->setChecked(true);
    fillIn(page->form());
    settle();
    look(u"form"_s);
    bench.answer(400, R"({"error": "invalid_grant", "error_description": "no such user"})");
    page->form()->submit();
    QVERIFY(settles(bench));
    settle();
    look(u"refused"_s);
    (void)bench.signIn(u"Acme books"_s);
    QVERIFY(settles(bench));
    window.showProfile(bench.keeper.profiles().constLast().id);
    settle();
    walkTabs(window, u"token"_s, look);
    named<QAbstractButton>(&window, "profileMenu")->click();
    settle();
    look(u"profile menu"_s);
    const QList<QMenu *> menus = window.findChildren<QMenu *>(u"profileActions"_s);
    QVERIFY(!menus.isEmpty());
    for (QMenu *menu : menus)
        menu->close();
}

void walkLook(Workbench &bench, MainWindow &window, const Look &look)
{
    window.showLook();
    settle();
    look(u"look, empty"_s);
    const qint64 now = bench.clock.now().toSecsSinceEpoch();
    auto *box = named<PasteEdit>(&window, "pasteBox");
    box->setContent(Secret("nothing is in here"));
    settle();
    look(u"look, no token"_s);
    box->setContent(Secret(QByteArrayView("Authorization: Bearer " + Kit::sampleJwt(claims(now + 3600)) +
                                          "\nid_token=" + Kit::sampleJwt(claims(now - 3600)) + '\n')));
    named<QAbstractButton>(&window, "whatIf")->setChecked(true);
    settle();
    walkTabs(window, u"look"_s, look);
}

void walkCompare(Workbench &bench, MainWindow &window, const Look &look)
{
    window.showCompare();
    settle();
    look(u"compare, empty"_s);
    const qint64 now = bench.clock.now().toSecsSinceEpoch();
    named<PasteEdit>(&window, "before")->setContent(Secret(QByteArrayView(Kit::sampleJwt(claims(now + 3600)))));
    settle();
    look(u"compare, one"_s);
    named<PasteEdit>(&window, "after")->setContent(Secret(QByteArrayView(Kit::sampleJwt(claims(now - 3600)))));
    settle();
    look(u"compare"_s);
}

void walkScan(Workbench &bench, MainWindow &window, const Look &look)
{
    window.showScan();
    settle();
    look(u"scan, empty"_s);
    const QString path = QFileInfo(bench.profilesFile()).dir().filePath(u"some.log"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("Authorization: Bearer " + Kit::sampleJwt(claims(bench.clock.now().toSecsSinceEpoch() + 3600)) + '\n');
    file.close();
    window.scan({path});
    settle();
    look(u"scan, under way"_s);
    QVERIFY(QTest::qWaitFor([&window] { return !named<QWidget>(&window, "cancelScan")->isVisible(); }, 20'000));
    settle();
    look(u"scan"_s);
}

/// All that there are, also those that nothing above knows of.
void walkPages(MainWindow &window, const Look &look)
{
    const PageStack *pages = window.pages();
    for (int i = 0; i < pages->count(); ++i) {
        QWidget *page = pages->widget(i);
        window.showPage(page);
        settle();
        look(QLatin1String(page->metaObject()->className()));
        const QList<QTabWidget *> tabs = page->findChildren<QTabWidget *>();
        if (!tabs.isEmpty())
            walkTabs(window, QLatin1String(page->metaObject()->className()), look);
    }
}

} // namespace

void walkWindow(Workbench &bench, MainWindow &window, const Look &look)
{
    window.showStart();
    settle();
    look(u"start"_s);
    window.showHistory();
    settle();
    look(u"history, empty"_s);
    window.showSecrets();
    settle();
    look(u"secrets, empty"_s);
    walkGet(bench, window, look);
    walkLook(bench, window, look);
    walkCompare(bench, window, look);
    walkScan(bench, window, look);
    walkPages(window, look);
}

QList<QMenu *> menusOf(const MainWindow &window)
{
    QList<QMenu *> menus;
    const QList<QToolButton *> buttons = window.findChildren<QToolButton *>();
    for (const QToolButton *button : buttons) {
        if (button->menu())
            menus.append(button->menu());
    }
    const QList<QMenu *> others = window.findChildren<QMenu *>();
    for (QMenu *menu : others) {
        if (!menus.contains(menu))
            menus.append(menu);
    }
    return menus;
}

} // namespace Grantscope
