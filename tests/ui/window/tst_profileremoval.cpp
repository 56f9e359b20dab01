// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "ui/openwindow.h"
#include "ui/profiles/profilelist.h"
#include "ui/profiles/profilemenu.h"
#include "ui/profiles/profileremoval.h"

#include <QLabel>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestProfileRemoval : public QObject
{
    Q_OBJECT

    [[nodiscard]] static QUuid signedIn(Workbench &bench, const QString &name)
    {
        const QUuid id = bench.signIn(name).subject().profile.id;
        return settles(bench) ? id : QUuid();
    }

private Q_SLOTS:
    void untilItsTimeIsOverNothingGoes()
    {
        Workbench bench;
        const QUuid id = signedIn(bench, u"Acme"_s);
        ProfileActions actions(bench.keeper);
        ProfileRemoval removal(actions);
        actions.requestRemoval(id);
        QVERIFY(removal.isPending());
        QVERIFY(bench.keeper.profiles().isEmpty());
        QVERIFY(bench.keeper.find(id));
        QVERIFY(bench.keeper.isKept(id));
        // What a crash would leave: all of it.
        const auto afterACrash = ProfileStore::open(bench.profilesFile(), bench.clock);
        QVERIFY(afterACrash.has_value());
        QVERIFY(afterACrash->find(id));
    }

    void undoBringsItBackAsItWas()
    {
        Workbench bench;
        const QUuid id = signedIn(bench, u"Acme"_s);
        const QList<Profile> before = bench.keeper.profiles();
        ProfileActions actions(bench.keeper);
        ProfileRemoval removal(actions);
        QSignalSpy undone(&removal, &ProfileRemoval::undone);
        actions.requestRemoval(id);
        removal.undo();
        QCOMPARE(undone.size(), 1);
        QVERIFY(!removal.isPending());
        QCOMPARE(bench.keeper.profiles(), before);
        QVERIFY(bench.keeper.isKept(id));
        QVERIFY(bench.book.find(id)->held().has_value());
        removal.undo(); // nothing to undo, nothing happens
        QCOMPARE(undone.size(), 1);
    }

    void afterItsTimeSecretsAndProfileAreGone()
    {
        Workbench bench;
        const QUuid id = signedIn(bench, u"Acme"_s);
        ProfileActions actions(bench.keeper);
        ProfileRemoval removal(actions);
        actions.requestRemoval(id);
        removal.finish();
        QTRY_VERIFY(!bench.keeper.find(id));
        QVERIFY(bench.secrets.kept().isEmpty());
        QVERIFY(!bench.book.find(id));
    }

    void aWindowThatIsBuiltAnewShowsItAgain()
    {
        Workbench bench;
        const QUuid id = signedIn(bench, u"Acme"_s);
        {
            ProfileActions actions(bench.keeper);
            ProfileRemoval removal(actions);
            actions.requestRemoval(id);
            QVERIFY(bench.keeper.isHidden(id));
        }
        QTRY_VERIFY(!bench.keeper.isHidden(id));
        QVERIFY(bench.keeper.isKept(id));
    }

    void aWindowThatGoesWhileThereIsSomethingToUndoGoesQuietly()
    {
        Workbench bench;
        const QUuid id = signedIn(bench, u"Acme"_s);
        auto window = open(bench);
        window->findChild<ProfileList *>()->actions().requestRemoval(id);
        window.reset();
        QTRY_COMPARE(bench.keeper.profiles().size(), 1);
    }

    void theNextRemovalEndsTheTimeOfTheOneBefore()
    {
        Workbench bench;
        const QUuid first = signedIn(bench, u"First"_s);
        const QUuid second = signedIn(bench, u"Second"_s);
        ProfileActions actions(bench.keeper);
        ProfileRemoval removal(actions);
        actions.requestRemoval(first);
        actions.requestRemoval(second);
        QTRY_VERIFY(!bench.keeper.find(first));
        QVERIFY(removal.isPending());
        QVERIFY(bench.keeper.find(second));
        removal.undo();
        QCOMPARE(bench.keeper.profiles().size(), 1);
    }

    void secretsThatCannotBeProvedGoneBringTheProfileBack()
    {
        Workbench bench;
        const QUuid id = signedIn(bench, u"Acme"_s);
        ProfileActions actions(bench.keeper);
        ProfileRemoval removal(actions);
        QSignalSpy failed(&actions, &ProfileActions::failed);
        bench.secrets.trouble = u"store-locked"_s;
        actions.requestRemoval(id);
        removal.finish();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(bench.keeper.profiles().size(), 1);
        QVERIFY(!bench.keeper.isHidden(id));
    }

    void aSignInMeanwhileKeepsIt()
    {
        Workbench bench;
        const QUuid id = signedIn(bench, u"Acme"_s);
        ProfileActions actions(bench.keeper);
        ProfileRemoval removal(actions);
        actions.requestRemoval(id);
        Profile again = *bench.keeper.find(id);
        again.scope = u"full"_s;
        QVERIFY(bench.keeper.update(again).has_value());
        QCOMPARE(bench.keeper.profiles().size(), 1);
        removal.finish();
        QCoreApplication::processEvents();
        QVERIFY(bench.keeper.find(id));
        QVERIFY(bench.keeper.isKept(id));
    }

    void closingWaitsUntilTheSecretsAreGone()
    {
        Workbench bench;
        const QUuid id = signedIn(bench, u"Acme"_s);
        const auto window = open(bench);
        window->findChild<ProfileList *>()->actions().requestRemoval(id);
        window->close();
        QTRY_VERIFY(!window->isVisible());
        QVERIFY(!bench.keeper.find(id));
        QVERIFY(bench.secrets.kept().isEmpty());
    }

    void aKeychainThatDoesNotAnswerDoesNotKeepTheWindowOpen()
    {
        Workbench bench;
        const QUuid id = signedIn(bench, u"Acme"_s);
        ProfileActions actions(bench.keeper);
        ProfileRemoval removal(actions, nullptr, 0);
        QSignalSpy done(&removal, &ProfileRemoval::done);
        actions.requestRemoval(id);
        if (!removal.mayQuit())
            QTRY_VERIFY(!done.isEmpty());
        QVERIFY(removal.mayQuit());
    }

    void theBarSaysSoAndItsKeyUndoes()
    {
        Workbench bench;
        const QUuid id = signedIn(bench, u"Acme books"_s);
        const auto window = open(bench);
        QApplication::setActiveWindow(window.get());
        const auto *bar = named<QWidget>(window.get(), "undoBar");
        QVERIFY(!bar->isVisible());
        QVERIFY(!window->findChild<QAction *>(u"undo"_s)->isEnabled());
        ProfileMenu menu(window->findChild<ProfileList *>()->actions(), id);
        menu.findChild<QAction *>(u"menuRemove"_s)->trigger();
        QVERIFY(!window->findChild<QMessageBox *>()); // no question
        QVERIFY(bar->isVisible());
        QVERIFY(bar->accessibleName().contains(u"Acme books"_s));
        QVERIFY(named<QPushButton>(window.get(), "undoButton")->focusPolicy() & Qt::TabFocus);
        QTest::keyClick(window.get(), Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(!bar->isVisible());
        QCOMPARE(bench.keeper.profiles().size(), 1);
    }

    void aHiddenProfileIsNotOnThePageEither()
    {
        Workbench bench;
        const QUuid id = signedIn(bench, u"Acme"_s);
        const auto window = open(bench);
        window->showProfile(id);
        QVERIFY(named<QWidget>(window.get(), "verdict")->isVisible());
        window->findChild<ProfileList *>()->actions().requestRemoval(id);
        QVERIFY(!named<QWidget>(window.get(), "verdict")->isVisible());
        named<QPushButton>(window.get(), "undoButton")->click();
        QVERIFY(named<QWidget>(window.get(), "verdict")->isVisible());
    }
};

GRANTSCOPE_TEST(TestProfileRemoval)
#include "tst_profileremoval.moc"
