// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The .ts files as they stand in the tree: renewed, without faults, without what is gone.

#include "kit/registeredtest.h"
#include "translations/catalogue/catalogue.h"
#include "translations/catalogue/datawords.h"
#include "translations/catalogue/entryfaults.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestCatalogues : public QObject
{
    Q_OBJECT

private:
    static QDir folder() { return QDir(QStringLiteral(GRANTSCOPE_TRANSLATIONS)); }
    static QSet<QString> keysOf(const Catalogue &catalogue)
    {
        QSet<QString> keys;
        for (const Entry &entry : catalogue.entries())
            keys.insert(entry.key() + (entry.isPlural ? u" (plural)"_s : QString()));
        return keys;
    }
    static void addFiles()
    {
        QTest::addColumn<QString>("file");
        const QStringList names = folder().entryList({u"*.ts"_s});
        for (const QString &name : names)
            QTest::newRow(qPrintable(name)) << folder().filePath(name);
    }

private Q_SLOTS:
    void noTranslationHasAFault_data() { addFiles(); }
    void noTranslationHasAFault()
    {
        QFETCH(QString, file);
        const auto catalogue = Catalogue::read(file);
        QVERIFY(catalogue.has_value());
        QStringList told;
        for (const Entry &entry : catalogue->entries()) {
            const QStringList faults = entry.isFinished ? entryFaults(entry) : QStringList();
            for (const QString &fault : faults)
                told.append(u"%1: \"%2\": %3"_s.arg(entry.context, entry.source, fault));
            if (entry.isFinished && !entry.isTranslated())
                told.append(u"%1: \"%2\": finished, and empty"_s.arg(entry.context, entry.source));
        }
        QVERIFY2(told.isEmpty(), qPrintable(told.join(u'\n')));
    }

    void everyTextOfTheSourcesIsThereAndNoOther_data() { addFiles(); }
    void everyTextOfTheSourcesIsThereAndNoOther()
    {
        QFETCH(QString, file);
        QTemporaryDir temporary;
        QFile words(temporary.filePath(u"datawords.cpp"_s));
        QVERIFY(words.open(QIODevice::WriteOnly));
        words.write(dataWords());
        words.close();
        const QString renewed = temporary.filePath(QFileInfo(file).fileName());
        QVERIFY(QFile::copy(file, renewed));
        QStringList arguments = QStringLiteral(GRANTSCOPE_LUPDATE).split(u'|');
        const QString program = arguments.takeFirst();
        arguments.replaceInStrings(u"datawords.cpp"_s, words.fileName());
        if (file.endsWith("_en.ts"_L1))
            arguments.append(u"-pluralonly"_s);
        QProcess lupdate;
        lupdate.setWorkingDirectory(folder().filePath(u".."_s));
        lupdate.start(program, arguments + QStringList{u"-ts"_s, renewed});
        QVERIFY(lupdate.waitForFinished(50'000));
        QVERIFY2(lupdate.exitCode() == 0, lupdate.readAllStandardError().constData());
        const QSet<QString> wanted = keysOf(*Catalogue::read(renewed));
        const QSet<QString> there = keysOf(*Catalogue::read(file));
        QVERIFY(!wanted.isEmpty());
        const QStringList lacking = (wanted - there).values();
        const QStringList gone = (there - wanted).values();
        QVERIFY2(lacking.isEmpty() && gone.isEmpty(),
                 qPrintable(u"./dev translate renew is wanted. New: %1\nGone: %2"_s.arg(lacking.join(u'\n'),
                                                                                        gone.join(u'\n'))));
    }

    void nothingObsoleteIsKept_data() { addFiles(); }
    void nothingObsoleteIsKept()
    {
        QFETCH(QString, file);
        const auto catalogue = Catalogue::read(file);
        const QList<Entry> &entries = catalogue->entries();
        QVERIFY(std::none_of(entries.cbegin(), entries.cend(), [](const Entry &entry) { return entry.isObsolete; }));
        QCOMPARE(keysOf(*catalogue).size(), entries.size());
    }

    void wordsInDataAreAllRead()
    {
        const QByteArray words = dataWords();
        for (const char *context : {"Claims", "Dialects", "Explain", "Shapes"})
            QVERIFY(words.contains(QByteArray("QT_TRANSLATE_NOOP(\"") + context));
        QVERIFY(words.count("QT_TRANSLATE_NOOP") > 1000);
    }
};

GRANTSCOPE_TEST(TestCatalogues)
#include "tst_catalogues.moc"
