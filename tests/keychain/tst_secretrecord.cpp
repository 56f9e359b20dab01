// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "keychain/record/secretrecord_p.h"
#include "kit/registeredtest.h"

#include <QSet>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

Secret secretOf(qsizetype size)
{
    QByteArray bytes(size, Qt::Uninitialized);
    for (qsizetype i = 0; i < size; ++i)
        bytes[i] = static_cast<char>((i * 131 + i / 251) & 0xff);
    return Secret(bytes);
}

Secret changed(const Secret &secret, const std::function<void(QByteArray &)> &change)
{
    QByteArray bytes = secret.reveal().toByteArray();
    change(bytes);
    return Secret(bytes);
}

QString faultOf(const QList<Secret> &items)
{
    const auto record = decodeRecord(items);
    return record ? QString() : record.error().code;
}

} // namespace

class TestSecretRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead_data()
    {
        QTest::addColumn<qsizetype>("size");
        QTest::addColumn<int>("items");
        const std::pair<qsizetype, int> sizes[] = {{0, 1},    {1, 1},    {1981, 1}, {1982, 1},   {1983, 2},
                                                   {2048, 2}, {4016, 2}, {4017, 3}, {10'240, 6}, {130'124, 64}};
        for (const auto &[size, items] : sizes)
            QTest::addRow("%lld bytes", static_cast<long long>(size)) << size << items;
    }
    void whatWasWrittenIsRead()
    {
        QFETCH(qsizetype, size);
        QFETCH(int, items);
        const SecretRecord record = newRecord(secretOf(size), 7);
        const auto encoded = encodeRecord(record);
        QVERIFY(encoded);
        QCOMPARE(encoded->size(), items);
        for (const Secret &item : *encoded)
            QVERIFY(item.size() <= LargestItem);
        const auto head = decodeHead(encoded->first());
        QVERIFY(head);
        QCOMPARE(head->items, items);
        const auto read = decodeRecord(*encoded);
        QVERIFY(read);
        QVERIFY(read->value.matches(record.value));
        QCOMPARE(read->generation, quint64(7));
        QCOMPARE(checkOf(*read), checkOf(record));
    }

    void whatIsTooLargeIsRefused()
    {
        const auto encoded = encodeRecord(newRecord(secretOf(130'125), 1));
        QVERIFY(!encoded);
        QCOMPARE(encoded.error().code, u"store-failed"_s);
    }

    void theCheckTellsNothingOfTheValue()
    {
        // Eight bytes of a plain hash would do to guess a weak password without the keychain.
        QSet<QByteArray> checks;
        for (int i = 0; i < 100; ++i)
            checks.insert(checkOf(newRecord(Secret("letmein"), 1)));
        QCOMPARE(checks.size(), 100);
        QCOMPARE(checks.begin()->size(), 8);
    }

    void cutAnywhereItIsDamaged()
    {
        int cases = 0;
        for (const qsizetype size : {qsizetype(0), qsizetype(40), qsizetype(5000)}) {
            const QList<Secret> whole = *encodeRecord(newRecord(secretOf(size), 3));
            for (qsizetype item = 0; item < whole.size(); ++item) {
                for (qsizetype length = 0; length < whole.at(item).size(); ++length) {
                    QList<Secret> items = whole;
                    items[item] = Secret(whole.at(item).reveal().first(length));
                    QCOMPARE(faultOf(items), u"store-damaged"_s);
                    ++cases;
                }
                QList<Secret> items = whole;
                items[item] = changed(whole.at(item), [](QByteArray &bytes) { bytes.append('x'); });
                QCOMPARE(faultOf(items), u"store-damaged"_s);
            }
        }
        qInfo("%d lengths", cases);
    }

    void eachBitCounts()
    {
        int cases = 0;
        for (const qsizetype size : {qsizetype(40), qsizetype(5000)}) {
            const QList<Secret> whole = *encodeRecord(newRecord(secretOf(size), 3));
            for (qsizetype item = 0; item < whole.size(); ++item) {
                // All of the frame, and a sample of what is long.
                for (qsizetype bit = 0; bit < whole.at(item).size() * 8; bit += bit < 800 ? 1 : 61) {
                    QList<Secret> items = whole;
                    items[item] = changed(whole.at(item), [bit](QByteArray &bytes) {
                        bytes[bit / 8] = static_cast<char>(bytes.at(bit / 8) ^ (1 << (bit % 8)));
                    });
                    QCOMPARE(faultOf(items), u"store-damaged"_s);
                    ++cases;
                }
            }
        }
        qInfo("%d bits", cases);
    }

    void itemsOfAnotherRecordAreDamage()
    {
        const Secret value = secretOf(5000);
        const QList<Secret> one = *encodeRecord(newRecord(value, 3));
        const QList<Secret> same = *encodeRecord(newRecord(secretOf(4999), 3));
        const QList<Secret> next = *encodeRecord(newRecord(value, 4));
        QCOMPARE(one.size(), 3);
        QCOMPARE(faultOf({one[0], one[2], one[1]}), u"store-damaged"_s);
        QCOMPARE(faultOf({one[0], one[1], one[1]}), u"store-damaged"_s);
        QCOMPARE(faultOf({one[0], one[1], next[2]}), u"store-damaged"_s);
        QCOMPARE(faultOf({one[0], one[1], same[2]}), u"store-damaged"_s);
        QCOMPARE(faultOf({next[0], one[1], one[2]}), u"store-damaged"_s);
        QCOMPARE(faultOf({one[0], one[1]}), u"store-damaged"_s);
        QCOMPARE(faultOf({one[0], one[1], one[2], one[2]}), u"store-damaged"_s);
        QCOMPARE(faultOf({one[1], one[2], one[0]}), u"store-damaged"_s);
        QCOMPARE(faultOf({}), u"store-damaged"_s);
    }

    void whatIsNotOursIsToldApart_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("words");
        const QByteArray record = encodeRecord(newRecord(secretOf(40), 3))->first().reveal().toByteArray();
        QTest::newRow("text") << QByteArray(100, 'x') << u"not a record of this program"_s;
        QTest::newRow("another version") << "GSR\2" + record.mid(4) << u"a record of version 2, which is not known"_s;
        QTest::newRow("nothing") << QByteArray() << u"0 bytes, too short for a record"_s;
    }
    void whatIsNotOursIsToldApart()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, words);
        const auto head = decodeHead(Secret(bytes));
        QVERIFY(!head);
        QCOMPARE(head.error().code, u"store-damaged"_s);
        QCOMPARE(head.error().detail, words);
    }
};

GRANTSCOPE_TEST(TestSecretRecord)
#include "tst_secretrecord.moc"
