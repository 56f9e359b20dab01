// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "openwindow.h"
#include "paintedtext.h"
#include "ui/fields/productionbutton.h"
#include "ui/profiles/productionframe.h"
#include "ui/profiles/profilemenu.h"
#include "ui/signin/signinform.h"
#include "ui/theme/statuscolours.h"

#include <QApplication>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestProductionGuard : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<MainWindow> m_window;
    TokenSession *m_session = nullptr;

    void change(const std::function<void(Profile &)> &edit)
    {
        Profile profile = m_session->subject().profile;
        edit(profile);
        QVERIFY(m_bench->keeper.update(profile));
    }
    void answerAgain()
    {
        m_bench->answer(200, "{\"access_token\": \"another\", \"token_type\": \"Bearer\", \"expires_in\": 3600, "
                             "\"refresh_token\": \"another-refresh\"}");
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_window = open(*m_bench);
        m_session = &m_bench->signIn(u"Acme"_s);
        QVERIFY(settles(*m_bench));
        change([](Profile &profile) { profile.production = true; });
        m_window->showProfile(m_session->subject().profile.id);
    }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void itIsSaidInWordsInTheSmallestWindow()
    {
        m_window->resize(m_window->minimumSize());
        QCoreApplication::processEvents();
        QCOMPARE(m_window->size(), QSize(800, 560));
        QVERIFY(PaintedText::of(m_window.get()).contains("Production: Acme"_L1));
        QCOMPARE(m_window->windowTitle(), u"Acme (production) - Grantscope"_s);
        QCOMPARE(named<ProductionFrame>(m_window.get(), "productionFrame")->accessibleName(), u"Production: Acme"_s);
        // Also above the form, where the token is folded away.
        named<QAbstractButton>(m_window.get(), "change")->click();
        QVERIFY(PaintedText::of(m_window.get()).contains("Production: Acme"_L1));
    }

    void theTitleIsTheProgramsOwnWhereItIsNot()
    {
        change([](Profile &profile) { profile.production = false; });
        QCOMPARE(m_window->windowTitle(), u"Grantscope"_s);
        QVERIFY(!named<ProductionFrame>(m_window.get(), "productionFrame")->isFramed());
    }

    void noColourMakesTheFrameUnseen_data()
    {
        QTest::addColumn<QString>("window");
        QTest::addColumn<QString>("colour");
        for (const auto &window : {u"#fafafa"_s, u"#202124"_s}) {
            for (const auto &colour :
                 {u"#ffffff"_s, u"#fafafa"_s, u"#000000"_s, u"#202124"_s, u"#ffff00"_s, u"#d0021b"_s, QString()})
                QTest::addRow("%s on %s", qPrintable(colour), qPrintable(window)) << window << colour;
        }
    }
    void noColourMakesTheFrameUnseen()
    {
        QFETCH(const QString, window);
        QFETCH(const QString, colour);
        ProductionFrame frame(new QWidget);
        QPalette palette = QApplication::palette();
        palette.setColor(QPalette::Window, QColor(window));
        palette.setColor(QPalette::Base, QColor(window));
        frame.setPalette(palette);
        frame.setProduction(u"Acme"_s, QColor(colour));
        QVERIFY(contrastRatio(frame.shownColour(), QColor(window)) >= 3);
        frame.resize(300, 200);
        const QImage picture = frame.grab().toImage();
        QVERIFY(contrastRatio(picture.pixelColor(1, 150), QColor(window)) >= 3);
        QVERIFY(contrastRatio(picture.pixelColor(150, 198), QColor(window)) >= 3);
    }

    void aRefreshByHandIsAskedAboutInPlace()
    {
        auto *refresh = named<ProductionButton>(m_window.get(), "refresh");
        QTest::keyClick(refresh, Qt::Key_Space);
        QVERIFY(!m_bench->book.isBusy());
        QVERIFY(m_bench->transport.isDone());
        QCOMPARE(refresh->text(), u"Really on PROD? Acme"_s);
        answerAgain();
        QTest::keyClick(refresh, Qt::Key_Space);
        QVERIFY(settles(*m_bench));
        QVERIFY(m_session->held()->token.accessToken.matches(Secret(QByteArrayView("another"))));
    }

    void keepAliveIsNotAsked()
    {
        answerAgain();
        m_bench->clock.advance(m_bench->clock.now().msecsTo(m_session->nextAt()) + 1'000);
        m_bench->scheduler.recheck();
        QVERIFY(settles(*m_bench));
        QVERIFY(m_session->held()->token.accessToken.matches(Secret(QByteArrayView("another"))));
    }

    void aSignInByEnterIsAskedAboutInPlace()
    {
        named<QAbstractButton>(m_window.get(), "change")->click();
        auto *submit = named<ProductionButton>(m_window.get(), "submit");
        QLineEdit *password = line(m_window.get(), "password");
        password->setText(u"StrongPassword"_s);
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(!m_bench->book.isBusy());
        QVERIFY(submit->isAsking());
        QTest::keyClick(password, Qt::Key_Escape);
        QVERIFY(!submit->isAsking());
        QTest::keyClick(password, Qt::Key_Return);
        answerAgain();
        QTest::keyClick(password, Qt::Key_Return);
        QVERIFY(settles(*m_bench));
        QVERIFY(m_session->held()->token.accessToken.matches(Secret(QByteArrayView("another"))));
    }

    void theMenuAsksInAMenu()
    {
        ProfileActions actions(m_bench->keeper);
        const ProfileMenu menu(actions, m_session->subject().profile.id);
        auto *renew = menu.findChild<QAction *>(u"menuRenew"_s);
        QVERIFY(renew && renew->menu());
        renew->trigger();
        QVERIFY(!m_bench->book.isBusy());
        answerAgain();
        auto *really = menu.findChild<QAction *>(u"menuRenewReally"_s);
        QCOMPARE(really->text(), u"Really on PROD? Acme"_s);
        really->trigger();
        QVERIFY(settles(*m_bench));
        QVERIFY(m_session->held()->token.accessToken.matches(Secret(QByteArrayView("another"))));
    }

    void aNewSignInIsNotAsked()
    {
        named<QAbstractButton>(m_window.get(), "newSignIn")->click();
        fillIn(m_window.get());
        answerAgain();
        QTest::keyClick(line(m_window.get(), "password"), Qt::Key_Return);
        QVERIFY(settles(*m_bench));
        QVERIFY(m_bench->transport.isDone());
    }
};

GRANTSCOPE_TEST(TestProductionGuard)
#include "tst_productionguard.moc"
