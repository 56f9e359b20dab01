// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "openwindow.h"
#include "paintedtext.h"
#include "toldtext.h"
#include "ui/discretion/captureguard.h"
#include "ui/discretion/lock.h"
#include "ui/fields/secretedit.h"
#include "ui/found/foundtable.h"
#include "ui/shell/windowdiscretion.h"
#include "ui/widgets/pasteedit.h"

#include <QClipboard>
#include <QFile>
#include <QGuiApplication>
#include <QMessageBox>
#include <QPushButton>
#include <QSignalSpy>
#include <QStatusBar>
#include <QToolBar>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

const QString Pasted = u"Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJjdXN0b21lci5tYXJrZXIifQ."_s;
const QString Customer = u"customer.marker"_s; ///< In the token.

} // namespace

class TestLock : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] Lock &lock() { return m_window->discretion().lock(); }
    template<typename T>
    [[nodiscard]] T *part(const char *name)
    {
        return named<T>(m_window.get(), name);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_window = open(*m_bench);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void nothingButTheLockPageIsSeenOrHeard()
    {
        TokenSession &session = m_bench->signIn(u"Acme"_s);
        QVERIFY(settles(*m_bench));
        m_window->showProfile(session.subject().profile.id);
        (void)toldOf(m_window.get());
        lock().lock();
        QVERIFY(part<QWidget>("lockPage")->isVisible());
        const QString seen = PaintedText::of(m_window.get());
        const QString heard = toldOf(m_window.get());
        for (const QString &text : {seen, heard}) {
            QVERIFY(text.contains("Grantscope is locked"_L1));
            for (const auto &name : {"Acme"_L1, "acme"_L1, "host.com"_L1, "example.com"_L1})
                QVERIFY2(!text.contains(name), qPrintable(text));
        }
        QVERIFY(seen.contains("kept alive meanwhile"_L1));
        QCOMPARE(m_window->windowTitle(), u"Grantscope (locked)"_s);
    }

    void whatWasPastedTypedAndFoundIsForgotten()
    {
        m_window->showLook();
        part<PasteEdit>("pasteBox")->setContent(Secret::fromText(Pasted));
        part<PasteEdit>("before")->setContent(Secret::fromText(Pasted));
        part<PasteEdit>("after")->setContent(Secret::fromText(Pasted));
        part<QPlainTextEdit>("keyText")->setPlainText(u"{\"kty\": \"oct\"}"_s);
        m_window->showGet();
        line(m_window.get(), "password")->setText(u"StrongPassword"_s);
        QTemporaryDir folder;
        QFile log(folder.filePath(u"access.log"_s));
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write(Pasted.toUtf8()) > 0);
        log.close();
        m_window->scan({log.fileName()});
        auto *table = m_window->findChild<FoundTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
        m_bench->clipboard.copySecret(Secret::fromText(Pasted));
        QVERIFY(toldOf(m_window.get()).contains(Customer));
        lock().lock();
        lock().unlock();
        for (const char *box : {"pasteBox", "before", "after"}) {
            QVERIFY(!part<PasteEdit>(box)->hasContent());
            part<PasteEdit>(box)->undo();
            QVERIFY(!part<PasteEdit>(box)->hasContent());
        }
        const QList<QPlainTextEdit *> keys = m_window->findChildren<QPlainTextEdit *>(u"keyText"_s);
        for (const QPlainTextEdit *key : keys)
            QCOMPARE(key->toPlainText(), QString());
        const QList<SecretEdit *> secrets = m_window->findChildren<SecretEdit *>();
        for (const SecretEdit *secret : secrets)
            QVERIFY(secret->secret().isEmpty());
        QCOMPARE(table->model()->rowCount(), 0);
        QCOMPARE(QGuiApplication::clipboard()->text(), QString());
        for (const auto &show : {&MainWindow::showLook, &MainWindow::showCompare, &MainWindow::showScan}) {
            (m_window.get()->*show)();
            QVERIFY(!PaintedText::of(m_window.get()).contains(Customer));
        }
        QVERIFY(!toldOf(m_window.get()).contains(Customer)); // hidden tables included
    }

    void aTokenThatWasGrantedHereStays()
    {
        TokenSession &session = m_bench->signIn(u"Acme"_s);
        QVERIFY(settles(*m_bench));
        m_window->showProfile(session.subject().profile.id);
        lock().lock();
        part<QPushButton>("unlock")->click();
        QVERIFY(!lock().isLocked());
        QVERIFY(session.held());
        QVERIFY(PaintedText::of(m_window.get()).contains("acme@host.com"_L1));
    }

    void keepAliveGoesOnOrNotAsIsWanted()
    {
        TokenSession &session = m_bench->signIn(u"Acme"_s);
        QVERIFY(settles(*m_bench));
        lock().setKeepsAlive(false);
        lock().lock();
        QVERIFY(m_bench->book.isPaused());
        QVERIFY(PaintedText::of(m_window.get()).contains("Nothing is refreshed"_L1));
        m_bench->clock.advance(m_bench->clock.now().msecsTo(session.nextAt()) + 1'000);
        m_bench->scheduler.recheck();
        QVERIFY(!m_bench->book.isBusy());
        m_bench->answer(200, "{\"access_token\": \"second\", \"token_type\": \"Bearer\", \"expires_in\": 3600}");
        lock().unlock();
        QVERIFY(settles(*m_bench));
        QVERIFY(session.held()->token.accessToken.matches(Secret(QByteArrayView("second"))));
        lock().setKeepsAlive(true);
        lock().lock();
        m_bench->answer(200, "{\"access_token\": \"third\", \"token_type\": \"Bearer\", \"expires_in\": 3600}");
        m_bench->clock.advance(m_bench->clock.now().msecsTo(session.nextAt()) + 1'000);
        m_bench->scheduler.recheck();
        QVERIFY(settles(*m_bench));
        QVERIFY(session.held()->token.accessToken.matches(Secret(QByteArrayView("third"))));
    }

    void ctrlLLocksAndNoShortcutOpensAnything()
    {
        QTest::keyClick(m_window.get(), Qt::Key_L, Qt::ControlModifier);
        QVERIFY(lock().isLocked());
        QVERIFY(!part<QToolBar>("pages")->isVisible());
        QVERIFY(!m_window->statusBar()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_3, Qt::ControlModifier);
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(part<QWidget>("lockPage")->isVisible());
        QVERIFY(!m_window->discretion().veil().isOn());
        QVERIFY(part<QPushButton>("unlock")->hasFocus());
        QTest::keyClick(part<QPushButton>("unlock"), Qt::Key_Space);
        QVERIFY(!lock().isLocked());
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(m_window->discretion().veil().isOn());
    }

    void beingLeftAloneWarnsAndLocks()
    {
        lock().setIdleMinutes(1);
        m_bench->clock.advance(31'000);
        lock().idleWatch().recompute();
        auto *warning = part<QWidget>("lockWarning");
        QVERIFY(warning->isVisible());
        QVERIFY(warning->accessibleName().contains("are forgotten"_L1));
        m_bench->clock.advance(29'000);
        lock().idleWatch().recompute();
        QVERIFY(lock().isLocked());
        QVERIFY(!lock().idleWatch().isRunning());
        lock().unlock();
        QVERIFY(lock().idleWatch().isRunning());
        QVERIFY(!warning->isVisible());
    }

    void theScreenLockLocksWhereThatIsWanted()
    {
        lock().setFollowsScreen(false);
        Q_EMIT lock().screen().screenLocked();
        QVERIFY(!lock().isLocked());
        lock().setFollowsScreen(true);
        Q_EMIT lock().screen().screenLocked();
        QVERIFY(lock().isLocked());
    }

    void aQuestionThatIsOpenGoes()
    {
        QMessageBox question(QMessageBox::Question, u"Sign out"_s, u"Sign out of Acme?"_s, QMessageBox::Cancel,
                             m_window.get());
        question.open();
        QVERIFY(question.isVisible());
        lock().lock();
        QVERIFY(!question.isVisible());
    }

    void whetherPicturesCanBeKeptOutIsSaidTruly()
    {
        CaptureGuard guard;
        guard.setOn(true);
        QCOMPARE(guard.isOn(), CaptureGuard::isPossible());
        QVERIFY(!CaptureGuard::words().isEmpty());
#if defined(Q_OS_LINUX)
        QVERIFY(!CaptureGuard::isPossible());
        QVERIFY(CaptureGuard::words().contains("no way"_L1));
#endif
    }
};

GRANTSCOPE_TEST(TestLock)
#include "tst_lock.moc"
