// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "translations/catalogue/wordtable.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestWordTable : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    [[nodiscard]] Result<Catalogue> catalogueOf(const QByteArray &messages) const
    {
        QFile file(m_folder.filePath(u"some.ts"_s));
        if (!file.open(QIODevice::WriteOnly))
            return failure(Origin::Input, u"test"_s);
        file.write("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"ar\" "
                   "sourcelanguage=\"en\">\n<context>\n    <name>Some</name>\n" +
                   messages + "</context>\n</TS>\n");
        file.close();
        return Catalogue::read(file.fileName());
    }
    static QByteArray plain(const QByteArray &source)
    {
        return "    <message>\n        <source>" + source +
               "</source>\n        <translation type=\"unfinished\"></translation>\n    </message>\n";
    }
    static QByteArray table(const QString &source, const QJsonValue &translation)
    {
        return QJsonDocument(QJsonArray{QJsonObject{{u"context"_s, u"Some"_s},
                                                    {u"source"_s, source},
                                                    {u"comment"_s, QString()},
                                                    {u"translation"_s, translation}}})
            .toJson();
    }

private Q_SLOTS:
    void aFileIsWrittenAsItWasRead()
    {
        const QDir folder(QStringLiteral(GRANTSCOPE_TRANSLATIONS));
        const QStringList names = folder.entryList({u"*.ts"_s});
        QVERIFY(names.size() >= 6);
        for (const QString &name : names) {
            QFile file(folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            const auto catalogue = Catalogue::read(file.fileName());
            QVERIFY(catalogue.has_value());
            QVERIFY2(catalogue->toTs() == file.readAll(), qPrintable(name));
        }
    }

    void whatIsNotTranslatedGoesOutAndComesBack()
    {
        auto catalogue = catalogueOf(plain("&amp;Copy &quot;%1&quot;") + plain("Same"));
        QVERIFY(catalogue.has_value());
        QCOMPARE(QJsonDocument::fromJson(toTable(*catalogue, false)).array().size(), 2);
        const auto words = takeTable(*catalogue, table(u"&Copy \"%1\""_s, u"\u0646\u0633\u062e %1 (&C)"_s));
        QVERIFY(words.has_value());
        QCOMPARE(words->taken, 1);
        QVERIFY(words->faults.isEmpty());
        QVERIFY(catalogue->entries().constFirst().isFinished);
        QCOMPARE(QJsonDocument::fromJson(toTable(*catalogue, false)).array().size(), 1);
        QCOMPARE(QJsonDocument::fromJson(toTable(*catalogue, true)).array().size(), 2);
        QVERIFY(!catalogue->toTs().contains("<source>&amp;Copy &quot;%1&quot;</source>\n        <translation type"));
    }

    void whatHasAFaultIsToldAndLeftAsItWas()
    {
        auto catalogue = catalogueOf(plain("%1 ago"));
        const QByteArray before = catalogue->toTs();
        const auto words = takeTable(*catalogue, table(u"%1 ago"_s, u"\u0642\u0628\u0644"_s));
        QCOMPARE(words->taken, 0);
        QCOMPARE(words->faults, QStringList{u"Some: \"%1 ago\": lacks %1"_s});
        QCOMPARE(catalogue->toTs(), before);
    }

    void aTextThatIsNotInTheCatalogueIsTold()
    {
        auto catalogue = catalogueOf(plain("Same"));
        QCOMPARE(takeTable(*catalogue, table(u"Other"_s, u"x"_s))->faults.size(), 1);
    }

    void aPluralNeedsAllItsForms()
    {
        const QByteArray form = "            <numerusform></numerusform>\n";
        auto catalogue =
            catalogueOf("    <message numerus=\"yes\">\n        <source>%Ln h</source>\n        <translation "
                        "type=\"unfinished\">\n" +
                        form.repeated(6) + "        </translation>\n    </message>\n");
        const QJsonArray rows = QJsonDocument::fromJson(toTable(*catalogue, false)).array();
        QCOMPARE(rows.at(0).toObject().value("forms"_L1).toArray().size(), 6);
        QCOMPARE(takeTable(*catalogue, table(u"%Ln h"_s, QJsonArray{u"%Ln a"_s}))->faults.size(), 1);
        const QJsonArray holed{u"0"_s, u"1"_s, u"2"_s, u"%Ln a"_s, u""_s, u"%Ln b"_s};
        QCOMPARE(takeTable(*catalogue, table(u"%Ln h"_s, holed))->faults.size(), 1);
        const QJsonArray whole{u"0"_s, u"1"_s, u"2"_s, u"%Ln a"_s, u"%Ln b"_s, u"%Ln c"_s};
        QCOMPARE(takeTable(*catalogue, table(u"%Ln h"_s, whole))->taken, 1);
    }

    void whatIsNoTableIsAnError()
    {
        auto catalogue = catalogueOf(plain("Same"));
        QCOMPARE(takeTable(*catalogue, "{}").error().code, u"table-invalid"_s);
        QCOMPARE(takeTable(*catalogue, "[").error().code, u"table-invalid"_s);
    }
};

GRANTSCOPE_TEST(TestWordTable)
#include "tst_wordtable.moc"
