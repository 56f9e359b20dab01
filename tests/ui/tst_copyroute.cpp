// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "openwindow.h"
#include "ui/fields/holdbutton.h"
#include "ui/fields/secretedit.h"
#include "ui/found/foundtable.h"
#include "ui/marks/discretion.h"
#include "ui/widgets/concealment.h"
#include "ui/widgets/monoview.h"
#include "ui/widgets/pasteedit.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextEdit>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

const QString Text = u"a-text-to-be-copied"_s;

QString onClipboard()
{
    return QGuiApplication::clipboard()->text();
}

bool isMarked()
{
    QMimeData marked;
    conceal(marked);
    const QMimeData *data = QGuiApplication::clipboard()->mimeData();
    const QStringList formats = marked.formats();
    return std::all_of(formats.begin(), formats.end(),
                       [data](const QString &format) { return data->hasFormat(format); });
}

void copyByKey(QWidget *widget)
{
    QTest::keyClick(widget, Qt::Key_C, Qt::ControlModifier);
}

/// By the menu that the right mouse button opens. False: it has no such entry.
bool copyByMenu(QWidget *widget, const QString &entry = u"edit-copy"_s)
{
    QContextMenuEvent asked(QContextMenuEvent::Mouse, QPoint(4, 4), widget->mapToGlobal(QPoint(4, 4)));
    QCoreApplication::sendEvent(widget, &asked);
    auto *menu = qobject_cast<QMenu *>(QApplication::activePopupWidget());
    QAction *copy = menu ? menu->findChild<QAction *>(entry) : nullptr;
    if (copy)
        copy->trigger();
    if (menu)
        menu->close();
    return copy != nullptr;
}

QString keyOf(const QWidget *widget)
{
    return QLatin1String(widget->metaObject()->className()) + u' ' + widget->objectName();
}

} // namespace

class TestCopyRoute : public QObject
{
    Q_OBJECT

private:
    Workbench m_bench;

    /// Whether what was copied came by Clipboard: marked and counted down, where it is not for everybody.
    void verifyLed(const QWidget *widget, const QString &text)
    {
        QVERIFY2(onClipboard() == text, qPrintable(keyOf(widget) + u": "_s + onClipboard()));
        const bool isSecret = discretionOf(widget) != Discretion::Open;
        QVERIFY2(isMarked() == isSecret, qPrintable(keyOf(widget)));
        QVERIFY2((m_bench.clipboard.secondsLeft() > 0) == isSecret, qPrintable(keyOf(widget)));
    }

    void clear()
    {
        m_bench.clipboard.clearSecret();
        QGuiApplication::clipboard()->clear();
    }

private Q_SLOTS:
    void init() { clear(); }

    /// One that copies by itself leaves a secret unmarked, or puts it where no other may see that it went.
    void everyTextOfTheWindowCopiesThroughTheClipboard()
    {
        const auto window = open(m_bench);
        int texts = 0;
        int lines = 0;
        const QList<QWidget *> all = window->findChildren<QWidget *>();
        for (QWidget *widget : all) {
            if (widget->objectName() == u"qt_spinbox_lineedit"_s ||
                qobject_cast<QAbstractSpinBox *>(widget->parentWidget()))
                continue; // numbers and dates
            auto *plain = qobject_cast<QPlainTextEdit *>(widget);
            auto *line = qobject_cast<QLineEdit *>(widget);
            auto *rich = qobject_cast<QTextEdit *>(widget);
            if (!plain && !line && !rich)
                continue;
            if (rich) {
                rich->setPlainText(Text);
                rich->selectAll();
            } else if (plain) {
                plain->setPlainText(Text);
                plain->selectAll();
                QVERIFY2(discretionOf(plain) != Discretion::Open, qPrintable(keyOf(plain)));
            } else {
                line->setEchoMode(QLineEdit::Normal); // as while its eye is held
                line->setText(Text);
                line->selectAll();
            }
            ++(line ? lines : texts);
            clear();
            QKeyEvent key(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
            QCoreApplication::sendEvent(widget, &key);
            verifyLed(widget, Text);
            clear();
            QVERIFY2(copyByMenu(line ? widget : static_cast<QAbstractScrollArea *>(widget)->viewport()),
                     qPrintable(keyOf(widget)));
            verifyLed(widget, Text);
        }
        QVERIFY(texts >= 8);
        QVERIFY(lines >= 10);
    }

    void everyTableOfTheWindowCopiesThroughTheClipboard()
    {
        const auto window = open(m_bench);
        TokenSession &session = m_bench.signIn(u"Acme"_s);
        QVERIFY(settles(m_bench));
        window->showProfile(session.subject().profile.id);
        int tables = 0;
        const QList<QAbstractItemView *> all = window->findChildren<QAbstractItemView *>();
        for (QAbstractItemView *view : all) {
            if (!view->model() || view->model()->rowCount() == 0 || !view->selectionModel() ||
                view->selectionMode() == QAbstractItemView::NoSelection || view->objectName().isEmpty())
                continue;
            view->selectAll();
            QModelIndex first = view->model()->index(0, 0);
            if (view->model()->hasChildren(first))
                first = view->model()->index(0, 0, first);
            view->selectionModel()->setCurrentIndex(first,
                                                    QItemSelectionModel::SelectCurrent | QItemSelectionModel::Rows);
            clear();
            QKeyEvent key(QEvent::KeyPress, Qt::Key_C, Qt::ControlModifier);
            const QList<QAction *> actions = view->actions();
            if (actions.isEmpty())
                QCoreApplication::sendEvent(view, &key);
            else
                actions.constFirst()->trigger();
            QVERIFY2(!onClipboard().isEmpty(), qPrintable(keyOf(view)));
            verifyLed(view, onClipboard());
            ++tables;
        }
        QVERIFY2(tables >= 3, qPrintable(QString::number(tables)));
    }

    void aSecretIsMarkedAndWhatIsOpenIsNot()
    {
        MonoView secret(u"Raw"_s);
        secret.setPlainText(Text);
        secret.selectAll();
        copyByKey(&secret);
        QVERIFY(isMarked());
        QCOMPARE(m_bench.clipboard.secondsLeft(), Clipboard::UsualSeconds);
        QLineEdit openLine(Text);
        openLine.selectAll();
        copyByKey(&openLine);
        QVERIFY(!isMarked());
        QCOMPARE(m_bench.clipboard.secondsLeft(), 0);
        QCOMPARE(onClipboard(), Text);
    }

    void cuttingTakesItOutAndMarksIt()
    {
        PasteEdit box(u"Text"_s);
        box.setPlainText(Text);
        box.selectAll();
        QTest::keyClick(&box, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(box.toPlainText(), QString());
        QVERIFY(isMarked());
        box.setPlainText(Text);
        box.selectAll();
        clear();
        QVERIFY(copyByMenu(box.viewport(), u"edit-cut"_s));
        QCOMPARE(box.toPlainText(), QString());
        QVERIFY(isMarked());
    }

    void aHiddenPasswordIsNotCopied()
    {
        SecretEdit secret(u"Hold to show"_s);
        secret.setSecret(Text);
        secret.lineEdit()->selectAll();
        copyByKey(secret.lineEdit());
        QCOMPARE(onClipboard(), QString());
    }

    void aShownPasswordIsMarked()
    {
        SecretEdit secret(u"Hold to show"_s);
        secret.setSecret(Text);
        Q_EMIT secret.eye()->heldChanged(true);
        secret.lineEdit()->selectAll();
        copyByKey(secret.lineEdit());
        QCOMPARE(onClipboard(), Text);
        QVERIFY(isMarked());
    }

    void aReadOnlyTextIsNotCut()
    {
        MonoView text(u"Raw"_s);
        text.setPlainText(Text);
        text.selectAll();
        QTest::keyClick(&text, Qt::Key_X, Qt::ControlModifier);
        QCOMPARE(text.toPlainText(), Text);
        QCOMPARE(onClipboard(), QString());
    }

    void aSecretIsNotDraggedOut()
    {
        PasteEdit box(u"Text"_s);
        box.setPlainText(Text);
        box.selectAll();
        box.show();
        QVERIFY(QTest::qWaitForWindowExposed(&box));
        QTest::mousePress(box.viewport(), Qt::LeftButton, {}, box.cursorRect().center() - QPoint(20, 0));
        QVERIFY(!box.textCursor().hasSelection());
        QTest::mouseRelease(box.viewport(), Qt::LeftButton);
        QPlainTextEdit ordinary(Text); // what Qt does by itself
        ordinary.selectAll();
        ordinary.show();
        QVERIFY(QTest::qWaitForWindowExposed(&ordinary));
        QTest::mousePress(ordinary.viewport(), Qt::LeftButton, {}, ordinary.cursorRect().center() - QPoint(20, 0));
        QVERIFY(ordinary.textCursor().hasSelection());
        QTest::mouseRelease(ordinary.viewport(), Qt::LeftButton);
    }

    void theSecondsCanBeSet()
    {
        Kit::ManualClock clock;
        Clipboard clipboard(clock);
        const QSignalSpy told(&clipboard, &Clipboard::keepSecondsChanged);
        clipboard.copySecret(Secret::fromText(Text));
        clipboard.setKeepSeconds(30);
        QCOMPARE(clipboard.secondsLeft(), Clipboard::UsualSeconds); // as it was told
        clipboard.copySecret(Secret::fromText(Text));
        QCOMPARE(clipboard.secondsLeft(), 30);
        clock.advance(29'000);
        clipboard.recompute();
        QCOMPARE(onClipboard(), Text);
        clock.advance(1'000);
        clipboard.recompute();
        QCOMPARE(onClipboard(), QString());
        clipboard.setKeepSeconds(0);
        QCOMPARE(clipboard.keepSeconds(), 1);
        QCOMPARE(told.size(), 2);
    }
};

GRANTSCOPE_TEST(TestCopyRoute)
#include "tst_copyroute.moc"
