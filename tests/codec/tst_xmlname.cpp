// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/xml.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestXmlName : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void goesBothWays_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("encoded");
        QTest::newRow("plain") << u"access_token"_s << u"access_token"_s;
        QTest::newRow("leading dot") << u".issued"_s << u"_x002E_issued"_s;
        QTest::newRow("later dot") << u"a.b"_s << u"a.b"_s;
        QTest::newRow("leading digit") << u"2fa"_s << u"_x0032_fa"_s;
        QTest::newRow("later digit and hyphen") << u"a2-b"_s << u"a2-b"_s;
        QTest::newRow("space") << u"a b"_s << u"a_x0020_b"_s;
        QTest::newRow("colon") << u"as:client_id"_s << u"as_x003A_client_id"_s;
        QTest::newRow("letters of others") << u"\u00e4\u0416\u4e2d"_s << u"\u00e4\u0416\u4e2d"_s;
        QTest::newRow("what looks like an escape") << u"_x002E_issued"_s << u"_x005F_x002E_issued"_s;
        QTest::newRow("looks like one in lower case") << u"a_x002e_"_s << u"a_x005F_x002e_"_s;
        QTest::newRow("nearly an escape") << u"_x02E_"_s << u"_x02E_"_s;
        QTest::newRow("an escape by what follows") << u"_x0078 b"_s << u"_x005F_x0078_x0020_b"_s;
        QTest::newRow("underscores") << u"__x"_s << u"__x"_s;
        QTest::newRow("emoji") << u"\U0001F511"_s << u"_x0001F511_"_s;
        QTest::newRow("angle bracket") << u"a>"_s << u"a_x003E_"_s;
        QTest::newRow("half a surrogate pair") << u"a"_s + QChar(0xD83D) << u"a_xD83D_"_s;
        QTest::newRow("empty") << u""_s << u""_s;
    }
    void goesBothWays()
    {
        QFETCH(QString, name);
        QFETCH(QString, encoded);
        QCOMPARE(xmlEncodedName(name), encoded);
        QCOMPARE(xmlDecodedName(encoded), name);
    }

    void decodes_data()
    {
        QTest::addColumn<QString>("encoded");
        QTest::addColumn<QString>("name");
        QTest::newRow("lower-case digits") << u"_x002e_issued"_s << u".issued"_s;
        QTest::newRow("upper-case X") << u"_X002E_issued"_s << u".issued"_s;
        QTest::newRow("eight digits") << u"_x0000002E_issued"_s << u".issued"_s;
        QTest::newRow("two in a row") << u"_x002E__x002E_"_s << u".."_s;
        QTest::newRow("shared underscore") << u"_x002E_x002E_"_s << u".x002E_"_s;
        QTest::newRow("beyond Unicode") << u"_x00110000_"_s << u"_x00110000_"_s;
        QTest::newRow("sign") << u"_x+02E_"_s << u"_x+02E_"_s;
        QTest::newRow("space") << u"_x 02E_"_s << u"_x 02E_"_s;
        QTest::newRow("no closing underscore") << u"_x002Eissued"_s << u"_x002Eissued"_s;
        QTest::newRow("no hex") << u"_x00G0_"_s << u"_x00G0_"_s;
    }
    void decodes()
    {
        QFETCH(QString, encoded);
        QFETCH(QString, name);
        QCOMPARE(xmlDecodedName(encoded), name);
    }
};

GRANTSCOPE_TEST(TestXmlName)
#include "tst_xmlname.moc"
