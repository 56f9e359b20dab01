// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "screens/palettes.h"
#include "ui/shell/mainwindow.h"
#include "workbench.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QAction>
#include <QApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QTest>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

bool isInteractive(const QWidget *widget)
{
    // Parts that Qt makes inside its own widgets are named by these.
    if (widget->objectName().startsWith(u"qt_"_s) || widget->focusPolicy() == Qt::NoFocus)
        return false;
    if (widget->parentWidget()->inherits("QComboBoxPrivateContainer"))
        return false;
    if (qobject_cast<const QAbstractSpinBox *>(widget->parentWidget()) ||
        qobject_cast<const QComboBox *>(widget->parentWidget()))
        return false;
    return qobject_cast<const QAbstractButton *>(widget) || qobject_cast<const QLineEdit *>(widget) ||
           qobject_cast<const QComboBox *>(widget) || qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QPlainTextEdit *>(widget) || qobject_cast<const QAbstractItemView *>(widget);
}

QString whichOne(const QWidget *widget)
{
    return u"%1 \"%2\" in %3"_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName(),
                                    QLatin1String(widget->parentWidget()->metaObject()->className()));
}

} // namespace

class TestMainWindow : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<MainWindow> m_window;
    int m_sandboxes = 0;

    [[nodiscard]] bool isSeen(const char *name) const
    {
        const auto *widget = named<QWidget>(m_window.get(), name);
        return widget && widget->isVisible();
    }

    void open(const StartSandbox &sandbox)
    {
        m_window = std::make_unique<MainWindow>(m_bench->services(), sandbox);
        m_window->resize(m_window->minimumSize());
        m_window->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_window.get()));
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_sandboxes = 0;
        open([this]() -> Result<SandboxDoor> {
            ++m_sandboxes;
            return SandboxDoor{u"http://127.0.0.1:1"_s, u"saasu"_s, u"test@host.com"_s, u"StrongPassword"_s};
        });
    }

    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
        QApplication::setPalette(QPalette());
    }

    void theFirstScreenHasTwoDoors()
    {
        QVERIFY(isSeen("doorGet"));
        QVERIFY(isSeen("doorLook"));
        QTest::mouseClick(named<QWidget>(m_window.get(), "doorGet"), Qt::LeftButton);
        QVERIFY(isSeen("server"));
        m_window->showStart();
        QTest::mouseClick(named<QWidget>(m_window.get(), "doorLook"), Qt::LeftButton);
        QVERIFY(isSeen("pasteBox"));
    }

    void theSandboxIsADoorToo()
    {
        m_bench->answer(200, R"({"access_token": "abc", "token_type": "Bearer", "expires_in": 60, "scope": "full"})");
        QTest::mouseClick(named<QWidget>(m_window.get(), "doorSandbox"), Qt::LeftButton);
        QCOMPARE(m_sandboxes, 1);
        QVERIFY(QTest::qWaitFor([this] { return isSeen("verdict"); }));
        QVERIFY(named<QLabel>(m_window.get(), "statusSandbox")->text().contains(u"127.0.0.1:1"_s));
        QVERIFY(named<QAbstractButton>(m_window.get(), "statusExchange")->accessibleName().contains(u"200"_s));
    }

    void aBuildWithoutASandboxSaysSo()
    {
        open(nullptr);
        QVERIFY(!named<QWidget>(m_window.get(), "doorSandbox")->isEnabled());
        QVERIFY(named<QLabel>(m_window.get(), "sandboxNote")->text().contains(u"no sandbox"_s));
    }

    void aSandboxThatDoesNotStartSaysWhy()
    {
        open([]() -> Result<SandboxDoor> { return failure(Origin::Input, u"sandbox-port-in-use"_s); });
        QTest::mouseClick(named<QWidget>(m_window.get(), "doorSandbox"), Qt::LeftButton);
        QVERIFY(isSeen("doorGet"));
        QVERIFY(!named<QLabel>(m_window.get(), "sandboxNote")->text().contains(u"No account"_s));
    }

    void theStatusLineCountsTheClipboardDown()
    {
        m_bench->clipboard.copySecret(Secret(QByteArrayView("abc")));
        QVERIFY(isSeen("statusClipboard"));
        QVERIFY(named<QLabel>(m_window.get(), "statusClipboard")->text().contains(u"10"_s));
        m_bench->clock.advance(10'000);
        m_bench->clipboard.recompute();
        QVERIFY(!isSeen("statusClipboard"));
    }

    void everyInteractiveWidgetHasAName()
    {
        m_bench->answer(
            200, R"({"access_token": "abc", "token_type": "Bearer", "expires_in": 60, "scope": "full fileid:1"})");
        m_window->trySandbox();
        QVERIFY(QTest::qWaitFor([this] { return isSeen("verdict"); }));
        int seen = 0;
        const QList<QWidget *> all = m_window->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (!isInteractive(widget))
                continue;
            ++seen;
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).trimmed().isEmpty(),
                     qPrintable(whichOne(widget)));
        }
        QVERIFY(seen > 40);
    }

    void nothingScrollsSidewaysInTheSmallestWindow()
    {
        QCOMPARE(m_window->minimumSize(), QSize(800, 560));
        QVERIFY(m_window->minimumSizeHint().width() <= 800);
        QVERIFY(m_window->minimumSizeHint().height() <= 560);
        m_window->showGet();
        named<QAbstractButton>(m_window.get(), "more")->setChecked(true);
        QCoreApplication::processEvents();
        const QList<QScrollArea *> areas = m_window->findChildren<QScrollArea *>();
        for (const QScrollArea *area : areas)
            QVERIFY(!area->horizontalScrollBar()->isVisible());
    }

    void thePaletteMayChangeWhileItRuns()
    {
        const auto average = [this] {
            const QImage image =
                m_window->grab().toImage().scaled(1, 1, Qt::IgnoreAspectRatio, Qt::SmoothTransformation);
            return image.pixelColor(0, 0).lightness();
        };
        QApplication::setPalette(Screens::lightPalette());
        QCoreApplication::processEvents();
        const int light = average();
        QApplication::setPalette(Screens::darkPalette());
        QCoreApplication::processEvents();
        QVERIFY(light > 200);
        QVERIFY(average() < 80);
    }

    void twoTokensAreCompared()
    {
        m_window->showCompare();
        QVERIFY(isSeen("before"));
        QVERIFY(isSeen("after"));
        QVERIFY(!isSeen("pasteBox"));
    }

    void pagesHaveShortcuts()
    {
        const QList<QAction *> actions = m_window->findChildren<QAction *>();
        QList<QKeySequence> shortcuts;
        for (const QAction *action : actions) {
            if (action->shortcut().isEmpty())
                continue;
            if (action->shortcutContext() == Qt::WindowShortcut && action->parent() != nullptr)
                shortcuts.append(action->shortcut());
        }
        for (const Qt::Key key : {Qt::Key_1, Qt::Key_2, Qt::Key_3, Qt::Key_4, Qt::Key_5})
            QCOMPARE(shortcuts.count(QKeySequence(Qt::CTRL | key)), 1);
    }
};

GRANTSCOPE_TEST(TestMainWindow)
#include "tst_mainwindow.moc"
