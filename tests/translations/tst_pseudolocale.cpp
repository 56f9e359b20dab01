// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The real window in words that are 40 % longer: nothing that people have to read or press is cut off.

#include "kit/registeredtest.h"
#include "pseudotranslator.h"
#include "translations/catalogue/catalogue.h"
#include "ui/start/doorbutton.h"
#include "ui/widgets/elidedbutton.h"
#include "windowwalk.h"

#include <QLabel>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

QString told(const QWidget *widget, const QString &text)
{
    return u"%1 \"%2\" at %3x%4: %5"_s.arg(QLatin1String(widget->metaObject()->className()), widget->objectName())
        .arg(widget->width())
        .arg(widget->height())
        .arg(text);
}

/// What can be seen of it, in its window, without what a scroll area can bring into sight.
bool isClipped(const QWidget *widget)
{
    const QWidget *parent = widget->parentWidget();
    return widget->geometry().right() > parent->rect().right() + 1 || widget->geometry().left() < -1;
}

QString labelFault(const QLabel *label)
{
    if (label->text().isEmpty())
        return {};
    if (label->hasHeightForWidth()) {
        const int wanted = label->heightForWidth(label->width());
        return wanted > label->height() + 1 ? told(label, label->text()) + u" (%1 high)"_s.arg(wanted) : QString();
    }
    // A label with a minimum below its hint has agreed to be shortened, and does so itself.
    const bool isElided = label->minimumSizeHint().width() < label->sizeHint().width();
    const int wanted = isElided ? label->minimumSizeHint().width() : label->sizeHint().width();
    return wanted > label->width() + 1 ? told(label, label->text()) + u" (%1 wide)"_s.arg(wanted) : QString();
}

QString buttonFault(const QAbstractButton *button)
{
    if (button->text().isEmpty() || button->objectName().startsWith("qt_"_L1))
        return {};
    const bool isElided = qobject_cast<const ElidedButton *>(button);
    const QSize wanted = isElided ? button->minimumSizeHint() : button->sizeHint();
    const bool isNarrow = !qobject_cast<const DoorButton *>(button) && wanted.width() > button->width() + 1;
    const bool isLow = wanted.height() > button->height() + 1;
    return isNarrow || isLow ? told(button, button->text()) + u" (%1x%2)"_s.arg(wanted.width()).arg(wanted.height())
                             : QString();
}

QStringList faultsIn(const QWidget &window)
{
    QStringList faults;
    const QList<QWidget *> all = window.findChildren<QWidget *>();
    for (const QWidget *widget : all) {
        if (!widget->isVisible())
            continue;
        QString fault;
        if (const auto *label = qobject_cast<const QLabel *>(widget))
            fault = labelFault(label);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            fault = buttonFault(button);
        else
            continue;
        if (fault.isEmpty() && isClipped(widget))
            fault = told(widget, u"reaches out of its parent"_s);
        if (!fault.isEmpty())
            faults.append(fault);
    }
    return faults;
}

} // namespace

class TestPseudoLocale : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void pseudoKeepsWhatATranslationKeeps()
    {
        const QString text = PseudoTranslator::pseudo(u"&Copy %1 of %Ln to {host}"_s);
        for (const QString &kept : {u"&C"_s, u"%1"_s, u"%Ln"_s, u"{host}"_s})
            QVERIFY2(text.contains(kept), qPrintable(text));
        QVERIFY(text.size() > 30);
    }

    void nothingIsCutOff_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<Qt::LayoutDirection>("direction");
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QString name = direction == Qt::LeftToRight ? u"%1"_s : u"%1, from the right"_s;
            QTest::newRow(qPrintable(name.arg("800x560"_L1))) << QSize(800, 560) << direction;
            QTest::newRow(qPrintable(name.arg("1040x720"_L1))) << QSize(1040, 720) << direction;
        }
    }

    void nothingIsCutOff()
    {
        QFETCH(QSize, size);
        QFETCH(Qt::LayoutDirection, direction);
        const PseudoTranslator pseudo(true);
        QGuiApplication::setLayoutDirection(direction);
        Workbench bench;
        const auto window = open(bench);
        window->resize(size);
        QStringList faults;
        int stops = 0;
        walkWindow(bench, *window, [&](const QString &stop) {
            ++stops;
            if (window->size() != size)
                faults.append(u"%1: the window grew to %2x%3"_s.arg(stop).arg(window->width()).arg(window->height()));
            const QStringList here = faultsIn(*window);
            for (const QString &fault : here)
                faults.append(stop + u": "_s + fault);
        });
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
        faults.removeDuplicates();
        for (const QString &fault : std::as_const(faults))
            qWarning("%s", qPrintable(fault)); // one message holds but a few of them
        QVERIFY(stops > 20);
        QCOMPARE(faults.size(), 0);
    }

    void whatIsAskedForIsInTheCatalogue()
    {
        const PseudoTranslator pseudo(false);
        Workbench bench;
        const auto window = open(bench);
        walkWindow(bench, *window, [](const QString &) {});
        const auto catalogue = Catalogue::read(QStringLiteral(GRANTSCOPE_TRANSLATIONS "/grantscope_de.ts"));
        QSet<QString> known;
        for (const Entry &entry : catalogue->entries())
            known.insert(entry.key());
        const QStringList lacking = (pseudo.asked() - known).values();
        QVERIFY(pseudo.asked().size() > 300);
        QVERIFY2(lacking.isEmpty(), qPrintable(lacking.join(u'\n')));
    }

    void everyWordThatIsSeenIsATranslation()
    {
        const PseudoTranslator pseudo(true);
        Workbench bench;
        const auto window = open(bench);
        QStringList bare;
        walkWindow(bench, *window, [&](const QString &stop) {
            const QList<QAbstractButton *> buttons = window->findChildren<QAbstractButton *>();
            for (const QAbstractButton *button : buttons) {
                const bool isWord = button->text().size() > 4 && !button->objectName().startsWith("qt_"_L1);
                if (button->isVisible() && isWord && !button->text().contains(u'\u27e6'))
                    bare.append(stop + u": "_s + told(button, button->text()));
            }
        });
        bare.removeDuplicates();
        QVERIFY2(bare.isEmpty(), qPrintable(bare.join(u'\n')));
    }
};

GRANTSCOPE_TEST(TestPseudoLocale)
#include "tst_pseudolocale.moc"
