// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "ui/openwindow.h"

#include <QAction>
#include <QFile>
#include <QHeaderView>
#include <QScreen>
#include <QSplitter>
#include <QTableView>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestWindowMemory : public QObject
{
    Q_OBJECT

    [[nodiscard]] static bool isMarked(const MainWindow &window, const QString &page)
    {
        return window.findChild<QAction *>(page)->isChecked();
    }

private Q_SLOTS:
    void sizePanesAndPageComeBack()
    {
        Workbench bench;
        QList<int> sizes;
        {
            const auto window = open(bench);
            window->resize(800, 620);
            window->showLook();
            auto *panes = window->findChild<QSplitter *>(u"lookPanes"_s);
            QVERIFY(panes);
            panes->setSizes({500, 300});
            sizes = panes->sizes();
            window->close();
        }
        const auto window = open(bench);
        QCOMPARE(window->size(), QSize(800, 620));
        QVERIFY(isMarked(*window, u"page-look"_s));
        QCOMPARE(window->findChild<QSplitter *>(u"lookPanes"_s)->sizes(), sizes);
    }

    void columnsComeBack()
    {
        Workbench bench;
        {
            const auto window = open(bench);
            (void)bench.signIn(u"Acme"_s);
            QVERIFY(settles(bench));
            window->showHistory();
            auto *view = named<QTableView>(window.get(), "history");
            QVERIFY(view->isVisible());
            view->horizontalHeader()->resizeSection(1, 211);
            QCoreApplication::processEvents();
            window->close();
        }
        const auto window = open(bench);
        QCOMPARE(named<QTableView>(window.get(), "history")->horizontalHeader()->sectionSize(1), 211);
    }

    void aPageWithoutAButtonIsNotComeBackTo()
    {
        Workbench bench;
        {
            const auto window = open(bench);
            window->showSecrets();
            window->close();
        }
        const auto window = open(bench);
        QVERIFY(isMarked(*window, u"page-home"_s));
    }

    void aWindowOfALargerScreenFits()
    {
        Workbench bench;
        {
            const auto window = open(bench);
            window->move(5'000, 4'000);
            window->resize(3'000, 2'500);
            window->close();
        }
        const auto window = open(bench);
        const QRect free = window->screen()->availableGeometry();
        QVERIFY(window->width() <= std::max(free.width(), window->minimumWidth()));
        QVERIFY(window->height() <= std::max(free.height(), window->minimumHeight()));
        QVERIFY(free.contains(window->pos()));
    }

    void stateDamaged()
    {
        Workbench bench;
        for (const QString &name : {u"window"_s, u"panes/windowPanes"_s, u"columns/history"_s, u"page"_s})
            bench.settings().setState(name, "no state at all");
        const auto window = open(bench);
        QVERIFY(window->isVisible());
        QVERIFY(window->width() >= 800);
        QVERIFY(isMarked(*window, u"page-home"_s));
    }

    void nothingOfATokenIsKept()
    {
        Workbench bench;
        {
            const auto window = open(bench);
            (void)bench.signIn(u"Acme"_s);
            QVERIFY(settles(bench));
            window->showHistory();
            window->close();
        }
        QFile file(bench.settingsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        QVERIFY(kept.contains("[state]"));
        for (const char *absent : {"access-of-Acme", "refresh-token", "StrongPassword", "acme@host.com"}) {
            QVERIFY2(!kept.contains(absent), absent);
            QVERIFY2(!kept.contains(QByteArray(absent).toBase64().chopped(4)), absent);
        }
    }
};

GRANTSCOPE_TEST(TestWindowMemory)
#include "tst_windowmemory.moc"
