// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/opaque/opaquefacts.h"
#include "inspect/opaque/shapetable_p.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestShapeTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInShapesHaveNoMistake()
    {
        const auto shapes = builtInShapes();
        QVERIFY2(shapes.has_value(), shapes ? "" : qPrintable(shapes.error().where + u": "_s + shapes.error().detail));
        QVERIFY(shapes->size() > 40);
        for (const TokenShape &shape : *shapes)
            QVERIFY2(shape.meaning.endsWith(u'.') && !shape.name.endsWith(u'.'), qPrintable(shape.id));
        for (const QString &text : shapeTexts())
            QVERIFY2(text == text.simplified(), qPrintable(text));
    }

    void mistakesAreFound_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        const auto row = [](const char *name, const QByteArray &json, const QString &where) {
            QTest::newRow(name) << json << where;
        };
        const auto one = [](const QByteArray &shape) { return QByteArray("{\"shapes\":[{" + shape + "}]}"); };
        const QByteArray good = R"("id":"a","name":"an A","pattern":"^a$","meaning":"It is.")";
        row("no JSON", "?", u"$"_s);
        row("no shapes", "{}", u"$.shapes"_s);
        row("unknown member at the top", R"({"forms":[]})", u"$.forms"_s);
        row("no id", one(QByteArray(good).replace("\"id\":\"a\",", "")), u"$.shapes[0].id"_s);
        row("no pattern", one(QByteArray(good).replace("^a$", "")), u"$.shapes[0].pattern"_s);
        row("broken pattern", one(QByteArray(good).replace("^a$", "(")), u"$.shapes[0].pattern"_s);
        row("of what", one(good + R"(,"of":"hex")"), u"$.shapes[0].of"_s);
        row("unknown member", one(good + R"(,"colour":"red")"), u"$.shapes[0].colour"_s);
        row("twice", one(good + "},{" + good), u"$.shapes[1].id"_s);
    }

    void mistakesAreFound()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        const auto read = readShapes(json, u"file.json"_s);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"shapes-invalid"_s);
        QCOMPARE(read.error().where, u"file.json: "_s + where);
        QVERIFY(read.error().detail.startsWith(u"expected "_s));
    }
};

GRANTSCOPE_TEST(TestShapeTable)
#include "tst_shapetable.moc"
