// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// That nothing is left untranslated. Apart from the other tests, so that work on a text need not wait for five translators:
// switched on by GRANTSCOPE_COMPLETE_TRANSLATIONS (tests/translations/CMakeLists.txt).

#include "kit/registeredtest.h"
#include "translations/catalogue/catalogue.h"

#include <QDir>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestCompleteness : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsUnfinished_data()
    {
        QTest::addColumn<QString>("file");
        const QDir folder(QStringLiteral(GRANTSCOPE_TRANSLATIONS));
        const QStringList names = folder.entryList({u"*.ts"_s});
        QCOMPARE(names.size(), 6);
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }
    void nothingIsUnfinished()
    {
        QFETCH(QString, file);
        const auto catalogue = Catalogue::read(file);
        QVERIFY(catalogue.has_value());
        QStringList open;
        for (const Entry &entry : catalogue->entries()) {
            if (!entry.isFinished || !entry.isTranslated())
                open.append(entry.context + u": "_s + entry.source);
        }
        QVERIFY2(open.isEmpty(),
                 qPrintable(u"%1 texts, of which the first: %2"_s.arg(open.size()).arg(open.mid(0, 20).join(u'\n'))));
    }
};

GRANTSCOPE_TEST(TestCompleteness)
#include "tst_completeness.moc"
