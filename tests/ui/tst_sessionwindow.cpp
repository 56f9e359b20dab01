// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The window around many sessions: history, secrets, notifications, a damaged file, and the way out.

#include "kit/heldbacktransport.h"
#include "kit/registeredtest.h"
#include "openwindow.h"
#include "ui/history/historymodel.h"
#include "ui/profiles/profileactions.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/quitguard.h"
#include "ui/tray/deathwatch.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestSessionWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsKeptAliveIsReadAfterTheFirstPaintAndNothingBefore()
    {
        Workbench bench;
        const QUuid id = bench.signIn(u"Acme"_s).subject().profile.id;
        QVERIFY(settles(bench));
        bench.book.remove(id);
        QCoreApplication::processEvents();
        bench.keeper.reload();
        ProfileKeeper again(ProfileStore::open(bench.profilesFile(), bench.clock), bench.catalogue, bench.book);
        QCOMPARE(bench.book.find(id)->state(), SessionState::SignedOut);
        MainWindow window({bench.catalogue, again, bench.clock, bench.clipboard, bench.memory, bench.settings(),
                           bench.transport, bench.secrets},
                          nullptr);
        QCoreApplication::processEvents();
        QCOMPARE(bench.book.find(id)->state(), SessionState::SignedOut);
        window.show();
        QTRY_COMPARE(bench.book.find(id)->state(), SessionState::Active);
    }

    void theHistoryTellsByFingerprintAndIsFilteredByProfile()
    {
        Workbench bench;
        const auto window = open(bench);
        window->showHistory();
        auto *view = named<QTableView>(window.get(), "history");
        QVERIFY(!view->isVisible()); // an empty state stands there
        (void)bench.signIn(u"Acme"_s);
        (void)bench.signIn(u"Other"_s);
        QVERIFY(settles(bench));
        QVERIFY(view->isVisible());
        QCOMPARE(view->model()->rowCount(), 2);
        for (int row = 0; row < 2; ++row) {
            for (int column = 0; column < HistoryModel::ColumnCount; ++column)
                QVERIFY(!view->model()->index(row, column).data().toString().contains(u"access-of"_s));
            QVERIFY(view->model()->index(row, HistoryModel::Fingerprint).data().toString().startsWith(u"sha256:"_s));
        }
        auto *filter = named<QComboBox>(window.get(), "historyProfile");
        filter->setCurrentIndex(filter->findData(u"Acme"_s));
        QCOMPARE(view->model()->rowCount(), 1);
        QCOMPARE(view->model()->index(0, HistoryModel::ProfileName).data().toString(), u"Acme"_s);
    }

    void aTokenIsComparedWithTheOneBeforeItsRefresh()
    {
        Workbench bench;
        TokenSession &session = bench.signIn(u"Acme"_s);
        QVERIFY(settles(bench));
        const auto window = open(bench);
        window->showProfile(session.subject().profile.id);
        QVERIFY(!named<QToolButton>(window.get(), "compareWithBefore")->isVisible());
        bench.answer(200, R"({"access_token": "access-after", "token_type": "Bearer", "expires_in": 3600})");
        session.refresh();
        QVERIFY(settles(bench));
        auto *compare = named<QToolButton>(window.get(), "compareWithBefore");
        QVERIFY(compare->isVisible());
        compare->click();
        QVERIFY(named<QLabel>(window.get(), "diffSentence")->isVisible());
        for (const char *name : {"before", "after"}) {
            const auto *box = named<QPlainTextEdit>(window.get(), name);
            QVERIFY(box->isVisible());
            QVERIFY2(box->toPlainText().startsWith(u"(the token of Acme"_s), qPrintable(box->toPlainText()));
        }
        named<QAbstractButton>(window.get(), "swapTokens")->click();
        QVERIFY(!named<QPlainTextEdit>(window.get(), "before")->toPlainText().contains(u"before"_s));
    }

    void secretsAreListedAndForgottenTruthfully()
    {
        Workbench bench;
        (void)bench.signIn(u"Acme"_s);
        (void)bench.signIn(u"Other"_s);
        QVERIFY(settles(bench));
        const auto window = open(bench);
        auto *status = named<QToolButton>(window.get(), "statusSecrets");
        QCOMPARE(status->text(), u"Secrets: Secret Service"_s);
        status->click();
        auto *list = named<QTreeWidget>(window.get(), "secretsList");
        QVERIFY(list->isVisible());
        QCOMPARE(list->topLevelItemCount(), 2);
        QCOMPARE(list->topLevelItem(0)->text(0), u"Acme"_s);
        QVERIFY(list->topLevelItem(0)->text(1).contains(u"refresh token"_s));
        bench.secrets.trouble = u"store-locked"_s;
        named<QAbstractButton>(window.get(), "forgetAll")->click();
        const auto *outcome = named<QLabel>(window.get(), "forgetOutcome");
        QTRY_VERIFY(outcome->text().contains(u"not proved"_s));
        QCOMPARE(list->topLevelItemCount(), 2);
        bench.secrets.trouble.clear();
        named<QAbstractButton>(window.get(), "forgetAll")->click();
        QTRY_VERIFY(outcome->text().startsWith(u"Gone"_s));
        QVERIFY(!list->isVisible());
        QVERIFY(status->text().startsWith(u"Tokens: in memory only"_s));
    }

    void theStatusLineSaysWhenTheKeyringKeepsOneWaiting()
    {
        Workbench bench;
        const auto window = open(bench);
        window->showKeyringWaiting(true);
        const auto *status = named<QToolButton>(window.get(), "statusSecrets");
        QVERIFY(status->accessibleName().contains(u"asking you something"_s));
        window->showKeyringWaiting(false);
        QVERIFY(!status->accessibleName().contains(u"asking you something"_s));
    }

    void aDyingTokenIsToldOnceAndOnlyWhenItIsKeptAlive()
    {
        Workbench bench;
        DeathWatch watch(bench.book);
        QSignalSpy dying(&watch, &DeathWatch::dying);
        TokenSession &acme = bench.signIn(u"Acme"_s);
        QVERIFY(settles(bench));
        TokenSession &other = bench.signIn(u"Other"_s);
        QVERIFY(settles(bench));
        ProfileActions(bench.keeper).setKeepAlive(other.subject().profile.id, false);
        for (TokenSession *session : {&acme, &other}) {
            bench.answer(400, R"({"error": "invalid_grant"})");
            session->refresh();
            QVERIFY(settles(bench));
        }
        QCOMPARE(dying.size(), 1);
        QVERIFY(dying.constFirst().at(1).toString().startsWith(u"Acme"_s));
        QVERIFY(!dying.constFirst().at(2).toString().contains(u"access-of"_s));
        bench.clock.advance(3'700'000);
        bench.scheduler.recheck();
        QCOMPARE(dying.size(), 1); // the same trouble
    }

    void quittingWaitsForARefreshAndSaysSo()
    {
        Kit::HeldBackTransport transport;
        Workbench bench(&transport);
        TokenSession &acme = bench.signIn(u"Acme"_s);
        QTRY_VERIFY(transport.isAsked());
        transport.answer(bench.clock.now());
        QVERIFY(settles(bench));
        const auto window = open(bench);
        acme.refresh();
        QTRY_VERIFY(transport.isAsked());
        QVERIFY(!window->close());
        QVERIFY(window->isVisible());
        QVERIFY(named<QWidget>(window.get(), "finishing")->isVisible());
        transport.answer(bench.clock.now());
        QTRY_VERIFY(!window->isVisible());
    }

    void quittingWaitsNoLongerThanItsPatience()
    {
        Kit::HeldBackTransport transport;
        Workbench bench(&transport);
        (void)bench.signIn(u"Acme"_s);
        QTRY_VERIFY(transport.isAsked());
        transport.answer(bench.clock.now());
        QVERIFY(settles(bench));
        bench.book.all().constFirst()->refresh();
        QTRY_VERIFY(transport.isAsked());
        QuitGuard guard(bench.book, nullptr, 20);
        QSignalSpy done(&guard, &QuitGuard::done);
        QVERIFY(!guard.mayQuit());
        QTRY_COMPARE(done.size(), 1);
        QVERIFY(guard.mayQuit());
        transport.answer(bench.clock.now());
        QVERIFY(settles(bench));
    }

    void aSignInIsCancelledByQuitting()
    {
        Kit::HeldBackTransport transport;
        Workbench bench(&transport);
        (void)bench.signIn(u"Acme"_s);
        QTRY_VERIFY(transport.isAsked());
        const auto window = open(bench);
        window->close();
        QTRY_VERIFY(!window->isVisible());
        QVERIFY(!bench.book.isBusy());
    }

    void aDamagedFileIsSaidWithItsNameAndLeftAlone()
    {
        Workbench bench;
        QFile file(bench.profilesFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ this is no JSON");
        file.close();
        ProfileKeeper keeper(ProfileStore::open(bench.profilesFile(), bench.clock), bench.catalogue, bench.book);
        MainWindow window({bench.catalogue, keeper, bench.clock, bench.clipboard, bench.memory, bench.settings(),
                           bench.transport, bench.secrets},
                          nullptr);
        window.show();
        const auto *banner = named<QWidget>(&window, "damage");
        QVERIFY(banner->isVisible());
        QVERIFY(banner->accessibleName().contains(u"profiles.json"_s));
        QVERIFY(banner->accessibleName().contains(u"a copy is"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{ this is no JSON"));
    }

    void anEntryThatCannotBeUsedIsSaid()
    {
        Workbench bench;
        QFile file(bench.profilesFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(R"({"schema": 1, "profiles": [{"id": "not-an-id", "name": "Broken"}]})");
        file.close();
        ProfileKeeper keeper(ProfileStore::open(bench.profilesFile(), bench.clock), bench.catalogue, bench.book);
        QVERIFY(!keeper.damage());
        MainWindow window({bench.catalogue, keeper, bench.clock, bench.clipboard, bench.memory, bench.settings(),
                           bench.transport, bench.secrets},
                          nullptr);
        window.show();
        QVERIFY(named<QWidget>(&window, "damage")->isVisible());
    }

    void aKeyringThatCannotBeReadIsSaidAndTriedAgain()
    {
        Workbench bench;
        const QUuid id = bench.signIn(u"Acme"_s).subject().profile.id;
        QVERIFY(settles(bench));
        bench.book.remove(id);
        QCoreApplication::processEvents();
        ProfileKeeper again(ProfileStore::open(bench.profilesFile(), bench.clock), bench.catalogue, bench.book);
        DeathWatch watch(bench.book);
        QSignalSpy dying(&watch, &DeathWatch::dying);
        bench.secrets.trouble = u"store-locked"_s;
        MainWindow window({bench.catalogue, again, bench.clock, bench.clipboard, bench.memory, bench.settings(),
                           bench.transport, bench.secrets},
                          nullptr);
        window.show();
        QTRY_COMPARE(bench.book.find(id)->state(), SessionState::StoreUnreachable);
        QTRY_COMPARE(dying.size(), 1);
        window.showProfile(id);
        QTRY_VERIFY(named<QWidget>(&window, "notices")->isVisible());
        QVERIFY(named<QLabel>(&window, "notice")->text().contains(u"locked"_s));
        bench.secrets.trouble.clear();
        bench.clock.advance(31'000);
        bench.scheduler.recheck();
        QTRY_COMPARE(bench.book.find(id)->state(), SessionState::Active);
        QTRY_VERIFY(named<QLabel>(&window, "verdict")->isVisible());
    }
};

GRANTSCOPE_TEST(TestSessionWindow)
#include "tst_sessionwindow.moc"
