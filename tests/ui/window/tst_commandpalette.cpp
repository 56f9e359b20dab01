// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// The actions of the window, and the palette that finds them.

#include "kit/registeredtest.h"
#include "ui/actions/actionregistry.h"
#include "ui/actions/commandpalette.h"
#include "ui/evidence/findingcard.h"
#include "ui/openwindow.h"

#include <QApplication>
#include <QListView>
#include <QMenu>
#include <QMessageBox>
#include <QShortcut>
#include <QTest>
#include <QToolButton>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestCommandPalette : public QObject
{
    Q_OBJECT

    Workbench m_bench;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] CommandPalette *palette() const { return m_window->findChild<CommandPalette *>(); }
    [[nodiscard]] QLineEdit *typing() const { return palette()->findChild<QLineEdit *>(u"commandLine"_s); }
    [[nodiscard]] QListView *offered() const { return palette()->findChild<QListView *>(); }
    [[nodiscard]] QStringList titles() const
    {
        QStringList titles;
        for (int row = 0; row < offered()->model()->rowCount(); ++row)
            titles.append(offered()->model()->index(row, 0).data().toString());
        return titles;
    }
    [[nodiscard]] bool isSeen(const char *name) const
    {
        const auto *widget = named<QWidget>(m_window.get(), name);
        return widget && widget->isVisible();
    }

private Q_SLOTS:
    void init()
    {
        m_window = open(m_bench);
        QApplication::setActiveWindow(m_window.get());
    }
    void cleanup() { m_window.reset(); }

    void noShortcutMeansTwoThings() { QCOMPARE(shortcutClashes(*m_window).join(u"; "_s), QString()); }

    void aShortcutThatMeansTwoThingsIsFound()
    {
        auto *other = new QShortcut(QKeySequence(Qt::CTRL | Qt::Key_K), m_window.get());
        other->setObjectName(u"other"_s);
        QCOMPARE(shortcutClashes(*m_window), QStringList{u"Ctrl+K: palette, other"_s});
        other->setContext(Qt::WidgetShortcut);
        QCOMPARE(shortcutClashes(*m_window).join(u"; "_s), QString());
    }

    void everyActionHasANameAnIconAndAnIdOfItsOwn()
    {
        QStringList ids;
        for (const QAction *action : m_window->findChild<ActionRegistry *>()->all()) {
            QVERIFY2(!plainName(*action).isEmpty(), qPrintable(action->objectName()));
            QVERIFY2(!action->icon().isNull(), qPrintable(action->objectName()));
            QVERIFY(!ids.contains(action->objectName()));
            ids.append(action->objectName());
        }
        for (const QString &id :
             {u"page-compare"_s, u"page-settings"_s, u"page-help"_s, u"palette"_s, u"quit"_s, u"undo"_s})
            QVERIFY2(ids.contains(id), qPrintable(id));
    }

    void isOpenedByItsKeyAndLeftByEscape()
    {
        QVERIFY(!palette()->isVisible());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QVERIFY(palette()->isVisible());
        QVERIFY(titles().contains(u"Compare"_s));
        QTest::keyClick(typing(), Qt::Key_Escape);
        QVERIFY(!palette()->isVisible());
    }

    void isOpenedFromTheToolBar()
    {
        named<QToolButton>(m_window.get(), "search")->click();
        QVERIFY(palette()->isVisible());
        palette()->reject();
    }

    void runsWhatWasTyped()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(typing(), u"hist"_s);
        QCOMPARE(titles().constFirst(), u"History"_s);
        QTest::keyClick(typing(), Qt::Key_Return);
        QVERIFY(!palette()->isVisible());
        QTRY_VERIFY(m_window->findChild<QAction *>(u"page-history"_s)->isChecked());
    }

    void arrowsMoveTheChoiceAndTheFocusStays()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QCOMPARE(offered()->currentIndex().row(), 0);
        QTest::keyClick(typing(), Qt::Key_Down);
        QCOMPARE(offered()->currentIndex().row(), 1);
        QCOMPARE(typing()->accessibleDescription(), offered()->currentIndex().data(Qt::AccessibleTextRole).toString());
        QTest::keyClick(typing(), Qt::Key_Up);
        QTest::keyClick(typing(), Qt::Key_Up);
        QCOMPARE(offered()->currentIndex().row(), offered()->model()->rowCount() - 1); // around the end
        QCOMPARE(offered()->focusPolicy(), Qt::NoFocus);
        palette()->reject();
    }

    void saysWhereNothingFits()
    {
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(typing(), u"zzzz"_s);
        QVERIFY(palette()->findChild<QWidget *>(u"noCommand"_s)->isVisible());
        QTest::keyClick(typing(), Qt::Key_Return); // does nothing, and breaks nothing
        QVERIFY(palette()->isVisible());
        palette()->reject();
    }

    void offersProfiles()
    {
        (void)m_bench.save(u"Acme books"_s);
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(typing(), u"acbo"_s);
        QCOMPARE(titles().constFirst(), u"Acme books"_s);
        QTest::keyClick(typing(), Qt::Key_Return);
        QTRY_COMPARE(line(m_window.get(), "username")->text(), u"acme books@host.com"_s);
    }

    void offersTheFindingsThatAreOnThePagesAndLeadsToTheirParagraph()
    {
        const FindingCard card({u"alg-none"_s, Severity::Problem, {u"none"_s}, {}}, m_window.get());
        QTest::keyClick(m_window.get(), Qt::Key_K, Qt::ControlModifier);
        QTest::keyClicks(typing(), u"alg-none"_s);
        QCOMPARE(titles().constFirst(), card.message());
        QTest::keyClick(typing(), Qt::Key_Return);
        QTRY_VERIFY(isSeen("manual"));
    }

    void theMenuHasItsPlaceAtTheEnd()
    {
        const auto *button = named<QToolButton>(m_window.get(), "windowMenu");
        QStringList ids;
        const QList<QAction *> entries = button->menu()->actions();
        for (const QAction *entry : entries) {
            if (!entry->isSeparator())
                ids.append(entry->objectName());
        }
        QCOMPARE(ids.constFirst(), u"page-settings"_s);
        QCOMPARE(ids.constLast(), u"quit"_s);
        QVERIFY(ids.contains(u"about"_s));
        for (const QSize &size : {QSize(800, 560), QSize(1366, 768)}) {
            m_window->resize(size);
            QCoreApplication::processEvents();
            QVERIFY(button->isVisible());
            QVERIFY(m_window->rect().contains(QRect(button->mapTo(m_window.get(), QPoint()), button->size())));
            QVERIFY(named<QToolButton>(m_window.get(), "search")->isVisible());
        }
    }

    void aboutNamesTheVersion()
    {
        m_window->findChild<QAction *>(u"about"_s)->trigger();
        auto *box = m_window->findChild<QMessageBox *>(u"aboutBox"_s);
        QVERIFY(box);
        QVERIFY(box->informativeText().contains(QString::fromLatin1(qVersion())));
        box->close();
    }
};

GRANTSCOPE_TEST(TestCommandPalette)
#include "tst_commandpalette.moc"
