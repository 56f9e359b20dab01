// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "ui/fields/productionbutton.h"

#include <QSignalSpy>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestProductionButton : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void elsewhereNothingIsAsked()
    {
        ProductionButton button(u"Refresh"_s);
        const QSignalSpy confirmed(&button, &ProductionButton::confirmed);
        button.click();
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(button.text(), u"Refresh"_s);
    }

    void onProductionItIsPressedTwice()
    {
        ProductionButton button(u"Refresh"_s);
        button.setProduction(u"Acme books"_s);
        const QSignalSpy confirmed(&button, &ProductionButton::confirmed);
        button.click();
        QCOMPARE(confirmed.size(), 0);
        QCOMPARE(button.text(), u"Really on PROD? Acme books"_s);
        QVERIFY(!button.accessibleDescription().isEmpty());
        QVERIFY(!button.icon().isNull());
        button.click();
        QCOMPARE(confirmed.size(), 1);
        QCOMPARE(button.text(), u"Refresh"_s);
        QVERIFY(button.icon().isNull());
        button.click();
        QCOMPARE(confirmed.size(), 1); // and is asked anew
    }

    void theQuestionGoesByItself()
    {
        ProductionButton button(u"Refresh"_s, nullptr, 1);
        button.setProduction(u"Acme books"_s);
        button.click();
        QTRY_COMPARE(button.text(), u"Refresh"_s);
        QVERIFY(button.icon().isNull());
        const QSignalSpy confirmed(&button, &ProductionButton::confirmed);
        button.click();
        QCOMPARE(confirmed.size(), 0);
    }

    void escapeTakesItBackAndSpaceAnswers()
    {
        ProductionButton button(u"Refresh"_s);
        button.setProduction(u"Acme books"_s);
        const QSignalSpy confirmed(&button, &ProductionButton::confirmed);
        QTest::keyClick(&button, Qt::Key_Space);
        QVERIFY(button.isAsking());
        QTest::keyClick(&button, Qt::Key_Escape);
        QVERIFY(!button.isAsking());
        QTest::keyClick(&button, Qt::Key_Space);
        QTest::keyClick(&button, Qt::Key_Space);
        QCOMPARE(confirmed.size(), 1);
    }

    void aDoubleClickIsOneAnswer()
    {
        ProductionButton other(u"Refresh"_s);
        other.setProduction(u"Acme books"_s);
        const QSignalSpy another(&other, &ProductionButton::confirmed);
        QTest::mousePress(&other, Qt::LeftButton);
        QTest::mouseRelease(&other, Qt::LeftButton);
        QMouseEvent second(QEvent::MouseButtonDblClick, QPointF(3, 3), other.mapToGlobal(QPointF(3, 3)), Qt::LeftButton,
                           Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(&other, &second);
        QTest::mouseRelease(&other, Qt::LeftButton);
        QCOMPARE(another.size(), 0);
        QVERIFY(other.isAsking());
    }

    void anotherProfileIsAskedAnew()
    {
        ProductionButton button(u"Refresh"_s);
        button.setProduction(u"Acme books"_s);
        button.click();
        button.setProduction(u"Other books"_s);
        QVERIFY(!button.isAsking());
        button.click();
        QCOMPARE(button.text(), u"Really on PROD? Other books"_s);
        button.setWords(u"Refreshing..."_s);
        QCOMPARE(button.text(), u"Really on PROD? Other books"_s);
    }

    void aNameIsNoShortcutAndNeverLong()
    {
        ProductionButton button(u"Refresh"_s);
        button.setProduction(u"Smith & Sons "_s + QString(300, u'x'));
        button.click();
        QVERIFY(button.text().contains("Smith && Sons"_L1));
        QVERIFY(button.text().size() < 60);
    }
};

GRANTSCOPE_TEST(TestProductionButton)
#include "tst_productionbutton.moc"
