// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The list at the left of the window, and what can be done with a row.

#include "kit/registeredtest.h"
#include "openwindow.h"
#include "ui/profiles/productionframe.h"
#include "ui/profiles/profilelist.h"
#include "ui/profiles/profilemenu.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QLabel>
#include <QMessageBox>
#include <QSet>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestProfileList : public QObject
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
};

GRANTSCOPE_TEST(TestProfileList)
#include "tst_profilelist.moc"
