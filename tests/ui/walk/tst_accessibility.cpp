// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// Every screen in every state, as a screen reader is told of it and as a keyboard alone gets around in it.

#include "accessiblewalk.h"
#include "keyboardwalk.h"
#include "kit/registeredtest.h"
#include "walkedscene.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

/// A window with a row of widgets, shown.
std::unique_ptr<QWidget> rowOf(const QList<QWidget *> &widgets)
{
    auto window = std::make_unique<QWidget>();
    auto *row = new QHBoxLayout(window.get());
    for (QWidget *widget : widgets)
        row->addWidget(widget);
    window->show();
    (void)QTest::qWaitForWindowExposed(window.get());
    return window;
}

QWidget *named(QWidget *widget, const QString &name)
{
    widget->setAccessibleName(name);
    return widget;
}

/// Keeps Tab for itself.
class Trap final : public QPlainTextEdit
{
};

/// Hides that it has the focus.
class Blank final : public QWidget
{
public:
    Blank() { setFocusPolicy(Qt::StrongFocus); }
};

} // namespace

class TestAccessibility : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Walk::WalkedScenes> m_scenes;

    /// What `look` finds wrong with the scene of this row.
    [[nodiscard]] QStringList defectsOf(QStringList (*look)(QWidget *)) const
    {
        QFETCH(const int, scene);
        QStringList defects;
        int looks = 0;
        Screens::Shoot shoot;
        shoot.scheme = u"light"_s;
        shoot.look = [&](MainWindow &window, const QString &) {
            ++looks;
            defects += look(&window);
        };
        m_scenes->play(scene, shoot);
        if (looks == 0)
            defects.append(u"the scene shows nothing"_s);
        return defects;
    }

private Q_SLOTS:
    void initTestCase() { m_scenes = std::make_unique<Walk::WalkedScenes>(); }
    void cleanupTestCase() { m_scenes.reset(); }

    void aScreenReaderIsToldAll_data() { m_scenes->addRows(); }
    void aScreenReaderIsToldAll()
    {
        const QStringList defects = defectsOf([](QWidget *window) { return Walk::accessibleDefects(window); });
        for (const char *scene : {"69-look-shared-screen", "70-raw-shared-screen"})
            QEXPECT_FAIL(scene, "what is hidden takes the focus, and is told as mere text", Abort);
        for (const char *scene : {"96-commands", "97-commands-typed", "98-commands-none"})
            QEXPECT_FAIL(scene, "the palette is a window of its own, which is not walked yet", Abort);
        QVERIFY2(defects.isEmpty(), qPrintable(u"\n  "_s + defects.join(u"\n  "_s)));
    }

    void theKeyboardReachesAll_data() { m_scenes->addRows(); }
    void theKeyboardReachesAll()
    {
        const QStringList defects = defectsOf([](QWidget *window) { return Walk::keyboardDefects(window); });
        QEXPECT_FAIL("67-files-found", "the table of found tokens does not show its focus", Abort);
        QEXPECT_FAIL("68-files-chosen", "the table of found tokens does not show its focus", Abort);
        for (const char *scene : {"69-look-shared-screen", "70-raw-shared-screen"})
            QEXPECT_FAIL(scene, "what is hidden does not show its focus", Abort);
        for (const char *scene : {"93-help", "94-help-keys", "95-help-finding"})
            QEXPECT_FAIL(scene, "a text without a link does not show its focus", Abort);
        for (const char *scene : {"96-commands", "97-commands-typed", "98-commands-none"})
            QEXPECT_FAIL(scene, "the palette is a window of its own, which is not walked yet", Abort);
        QVERIFY2(defects.isEmpty(), qPrintable(u"\n  "_s + defects.join(u"\n  "_s)));
    }

    // That the walks find what is wrong:

    void aButtonWithoutName() { QVERIFY(!Walk::accessibleDefects(rowOf({new QPushButton}).get()).isEmpty()); }

    void aFieldWithoutName()
    {
        QVERIFY(!Walk::accessibleDefects(rowOf({new QLineEdit}).get()).isEmpty());
        QVERIFY(Walk::accessibleDefects(rowOf({named(new QLineEdit, u"Server"_s)}).get()).isEmpty());
    }

    void twoSiblingsOfOneName()
    {
        QVERIFY(
            !Walk::accessibleDefects(rowOf({new QPushButton(u"Copy"_s), new QPushButton(u"Copy"_s)}).get()).isEmpty());
        QVERIFY(
            Walk::accessibleDefects(rowOf({new QPushButton(u"Copy"_s), new QPushButton(u"Save"_s)}).get()).isEmpty());
    }

    void focusWithoutRole()
    {
        QVERIFY(!Walk::accessibleDefects(rowOf({named(new Blank, u"Something"_s)}).get()).isEmpty());
    }

    void aPictureWithoutWords()
    {
        auto *picture = new QLabel;
        picture->setPixmap(QPixmap(8, 8));
        QVERIFY(!Walk::accessibleDefects(rowOf({picture}).get()).isEmpty());
    }

    void aFocusTrap()
    {
        auto *trap = named(new Trap, u"Notes"_s);
        const auto window = rowOf({new QPushButton(u"Before"_s), trap, new QPushButton(u"After"_s)});
        QVERIFY(Walk::keyboardDefects(window.get()).join(u' ').contains("can't leave"_L1));
        static_cast<Trap *>(trap)->setTabChangesFocus(true);
        QCOMPARE(Walk::keyboardDefects(window.get()), QStringList());
    }

    void aControlThatTabPasses()
    {
        auto *lost = new QPushButton(u"Lost"_s);
        const auto window = rowOf({new QPushButton(u"One"_s), lost, new QPushButton(u"Two"_s)});
        QCOMPARE(Walk::keyboardDefects(window.get()), QStringList());
        auto *inner = new QWidget(window.get());
        inner->setFocusPolicy(Qt::StrongFocus);
        inner->setFocusProxy(nullptr);
        inner->setGeometry(0, 0, 4, 4);
        inner->show();
        QVERIFY(Walk::keyboardDefects(window.get()).join(u' ').contains("can't be seen"_L1));
    }
};

GRANTSCOPE_TEST(TestAccessibility)
#include "tst_accessibility.moc"
