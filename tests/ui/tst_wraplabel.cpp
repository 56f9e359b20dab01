// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wraplabel.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestWrapLabel : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void oneLongWordDoesNotWidenTheWindow()
    {
        const WrapLabel label(QString(2'000, u'x'));
        QVERIFY(label.minimumSizeHint().width() < 200);
        QVERIFY(label.heightForWidth(300) > 10 * label.fontMetrics().height());
    }

    void htmlIsText()
    {
        const WrapLabel label(u"<b>not bold</b><img src='x'>"_s);
        QCOMPARE(label.textFormat(), Qt::PlainText);
        QVERIFY(label.sizeHint().width() > label.fontMetrics().horizontalAdvance(u"not bold"_s));
    }

    void linesOfTheTextStay()
    {
        const WrapLabel label(u"one\ntwo"_s);
        QVERIFY(label.heightForWidth(500) >= 2 * label.fontMetrics().height() - 2);
    }

    void chipsFlowIntoTheNextRowAndStayInside()
    {
        QWidget page;
        auto *flow = new FlowLayout;
        page.setLayout(flow);
        for (int i = 0; i < 12; ++i)
            flow->addWidget(new Chip(u"permission:%1"_s.arg(i)));
        flow->addWidget(new Chip(QString(300, u'y')));
        page.resize(300, flow->heightForWidth(300));
        page.show();
        const QList<Chip *> chips = page.findChildren<Chip *>();
        for (const Chip *chip : chips)
            QVERIFY2(page.rect().contains(chip->geometry()), qPrintable(chip->text().left(20)));
        QVERIFY(chips.at(0)->y() < chips.at(11)->y());
    }

    void chipsBeginAtTheRightWhereTextDoes()
    {
        QWidget page;
        auto *flow = new FlowLayout;
        page.setLayout(flow);
        page.setLayoutDirection(Qt::RightToLeft);
        auto *chip = new Chip(u"full"_s);
        flow->addWidget(chip);
        page.resize(300, 40);
        page.show();
        QCOMPARE(chip->geometry().right(), page.rect().right());
    }
};

GRANTSCOPE_TEST(TestWrapLabel)
#include "tst_wraplabel.moc"
