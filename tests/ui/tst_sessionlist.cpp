// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The window around many sessions: the list, their menu, history, secrets, notifications, and the way out.

#include "ui/history/historymodel.h"
#include "ui/profiles/productionframe.h"
#include "ui/profiles/profilelist.h"
#include "ui/profiles/profilemenu.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/quitguard.h"
#include "ui/tray/deathwatch.h"
#include "workbench.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QFutureWatcher>
#include <QLabel>
#include <QListView>
#include <QMessageBox>
#include <QSet>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

/// Answers when it is told to.
class HeldBackTransport final : public Transport
{
public:
    QFuture<Result<Exchange>> send(HttpRequest request, TransportOptions) override
    {
        m_request = std::move(request);
        m_promise = std::make_unique<QPromise<Result<Exchange>>>();
        m_promise->start();
        QObject::connect(&m_watcher, &QFutureWatcherBase::canceled, &m_watcher, [this] { m_promise->finish(); });
        m_watcher.setFuture(m_promise->future());
        return m_promise->future();
    }
    void answer(const QDateTime &at)
    {
        m_promise->addResult(Kit::FakeTransport::answered(
            m_request, 200, {{"Content-Type", "application/json"}},
            R"({"access_token": "a", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "r"})", at));
        m_promise->finish();
        m_promise.reset();
    }
    [[nodiscard]] bool isAsked() const { return m_promise != nullptr; }

private:
    HttpRequest m_request;
    std::unique_ptr<QPromise<Result<Exchange>>> m_promise;
    QFutureWatcher<Result<Exchange>> m_watcher;
};

bool settles(const Workbench &bench)
{
    return QTest::qWaitFor([&bench] { return !bench.book.isBusy(); });
}

std::unique_ptr<MainWindow> open(Workbench &bench)
{
    auto window = std::make_unique<MainWindow>(bench.services(), nullptr);
    window->show();
    (void)QTest::qWaitForWindowExposed(window.get());
    return window;
}

} // namespace

class TestSessionList : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void withoutProfilesThereIsNoList()
    {
        Workbench bench;
        const auto window = open(bench);
        window->showGet();
        QVERIFY(!named<QWidget>(window.get(), "profileList")->isVisible());
        (void)bench.save(u"Acme"_s);
        QVERIFY(named<QWidget>(window.get(), "profileList")->isVisible());
    }

    void everyRowSaysItsStateAndWhatComesNext()
    {
        Workbench bench;
        TokenSession &active = bench.signIn(u"Acme"_s);
        QVERIFY(settles(bench));
        TokenSession &refused = bench.signIn(u"Refused"_s);
        QVERIFY(settles(bench));
        bench.answer(400, R"({"error": "invalid_grant"})");
        refused.refresh();
        QVERIFY(settles(bench));
        const TokenSession &none = bench.save(u"None"_s);
        const ProfileModel model(bench.keeper, bench.clock);
        const auto rowOf = [&model](const TokenSession &session) {
            return model.row(model.indexOf(session.subject().profile.id));
        };
        QCOMPARE(ProfileModel::stateLine(rowOf(active)), u"refresh in 55 min"_s);
        QVERIFY(ProfileModel::stateLine(rowOf(refused)).startsWith(u"Refused"_s));
        QCOMPARE(ProfileModel::stateLine(rowOf(none)), u"Signed out"_s);
        const QSet<QString> icons{rowOf(active).look.icon, rowOf(refused).look.icon, rowOf(none).look.icon};
        QCOMPARE(icons.size(), 3); // shapes tell them apart, and not colour alone
        QCOMPARE(model.data(model.index(0), Qt::AccessibleTextRole).toString(), u"Acme, Active, refresh in 55 min"_s);
    }

    void choosingARowShowsItsTokenOrItsForm()
    {
        Workbench bench;
        const TokenSession &acme = bench.signIn(u"Acme"_s);
        QVERIFY(settles(bench));
        const TokenSession &fresh = bench.save(u"Fresh"_s);
        const auto window = open(bench);
        window->showProfile(acme.subject().profile.id);
        QVERIFY(named<QWidget>(window.get(), "verdict")->isVisible());
        window->showProfile(fresh.subject().profile.id);
        QVERIFY(named<QWidget>(window.get(), "submit")->isVisible());
        QCOMPARE(named<QAbstractButton>(window.get(), "submit")->text(), u"Sign in"_s);
        QCOMPARE(line(window.get(), "username")->text(), u"fresh@host.com"_s);
        named<QAbstractButton>(window.get(), "newSignIn")->click();
        QCOMPARE(named<QAbstractButton>(window.get(), "submit")->text().remove(u'&'), u"Get token"_s);
    }

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
        MainWindow window({bench.catalogue, again, bench.clock, bench.clipboard, bench.memory}, nullptr);
        QCoreApplication::processEvents();
        QCOMPARE(bench.book.find(id)->state(), SessionState::SignedOut);
        window.show();
        QTRY_COMPARE(bench.book.find(id)->state(), SessionState::Active);
    }

    void productionHasAFrameWithAWord()
    {
        Workbench bench;
        const TokenSession &acme = bench.signIn(u"Acme"_s);
        QVERIFY(settles(bench));
        const QUuid id = acme.subject().profile.id;
        const auto window = open(bench);
        window->showProfile(id);
        auto *frame = window->findChild<ProductionFrame *>();
        QVERIFY(!frame->isFramed());
        window->findChild<ProfileList *>()->actions().setProduction(id, true);
        QVERIFY(frame->isFramed());
        QVERIFY(frame->accessibleName().contains(u"Production"_s));
        QVERIFY(bench.keeper.find(id)->production);
    }

    void theMenuKeepsAliveRefreshesAndSignsOutAfterAsking()
    {
        Workbench bench;
        const TokenSession &acme = bench.signIn(u"Acme"_s);
        QVERIFY(settles(bench));
        const QUuid id = acme.subject().profile.id;
        ProfileActions actions(bench.keeper);
        QWidget parent;
        ProfileMenu menu(actions, id, &parent);
        menu.findChild<QAction *>(u"menuKeepAlive"_s)->trigger();
        QVERIFY(!bench.keeper.find(id)->keepAlive);
        bench.answer(200, R"({"access_token": "b", "expires_in": 3600})");
        menu.findChild<QAction *>(u"menuRenew"_s)->trigger();
        QVERIFY(settles(bench));
        ProfileMenu later(actions, id, &parent);
        later.findChild<QAction *>(u"menuSignOut"_s)->trigger();
        auto *box = parent.findChild<QMessageBox *>();
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(u"Secret Service"_s));
        QVERIFY(box->informativeText().contains(u"refresh token"_s));
        QVERIFY(acme.held().has_value()); // nothing goes before the answer
        box->findChild<QAbstractButton *>(u"confirm"_s)->click();
        QTRY_COMPARE(acme.state(), SessionState::SignedOut);
        QTRY_VERIFY(bench.secrets.kept().isEmpty());
        QVERIFY(bench.keeper.find(id));
    }

    void removingTakesTheSecretsFirst()
    {
        Workbench bench;
        const QUuid id = bench.signIn(u"Acme"_s).subject().profile.id;
        QVERIFY(settles(bench));
        ProfileActions actions(bench.keeper);
        QSignalSpy failed(&actions, &ProfileActions::failed);
        bench.secrets.trouble = u"store-locked"_s;
        actions.remove(id);
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed.constFirst().constFirst().toString().contains(u"locked"_s));
        QVERIFY(bench.keeper.find(id)); // it is not proved that they are gone
        bench.secrets.trouble.clear();
        actions.remove(id);
        QTRY_VERIFY(!bench.keeper.find(id));
        QVERIFY(bench.secrets.kept().isEmpty());
    }

    void aNameThatIsTakenIsNotGivenTwice()
    {
        Workbench bench;
        (void)bench.save(u"Acme"_s);
        const QUuid other = bench.save(u"Other"_s).subject().profile.id;
        ProfileActions actions(bench.keeper);
        QSignalSpy failed(&actions, &ProfileActions::failed);
        actions.rename(other, u"acme"_s);
        QCOMPARE(failed.size(), 1);
        actions.rename(other, u"Better"_s);
        QCOMPARE(bench.keeper.find(other)->name, u"Better"_s);
        QCOMPARE(bench.book.find(other)->subject().profile.name, u"Better"_s);
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
        QVERIFY(status->text().contains(u"asking you something"_s));
        window->showKeyringWaiting(false);
        QVERIFY(!status->text().contains(u"asking you something"_s));
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
        HeldBackTransport transport;
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
        HeldBackTransport transport;
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
        HeldBackTransport transport;
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
        MainWindow window({bench.catalogue, keeper, bench.clock, bench.clipboard, bench.memory}, nullptr);
        window.show();
        const auto *banner = named<QWidget>(&window, "damage");
        QVERIFY(banner->isVisible());
        QVERIFY(banner->accessibleName().contains(u"profiles.json"_s));
        QVERIFY(banner->accessibleName().contains(u"a copy is"_s));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), QByteArray("{ this is no JSON"));
    }
};

QTEST_MAIN(TestSessionList)
#include "tst_sessionlist.moc"
