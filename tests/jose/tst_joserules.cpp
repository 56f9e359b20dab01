// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The rules of a checker, each row named after the rule that its token breaks. What is to fail is signed correctly
// wherever that can be: it must fail for the rule and not for its signature.

#include "kit/registeredtest.h"
#include "rulerows.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Vectors;

namespace
{

void addRows(const QList<Rules::Row> &rows)
{
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<QByteArray>("verdict");
    for (const Rules::Row &row : rows)
        QTest::newRow(row.name) << row.text << QByteArray(row.verdict);
}

} // namespace

class TestJoseRules : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void headers_data() { addRows(Rules::headers()); }
    void headers()
    {
        QFETCH(QByteArray, text);
        Verifier verifier(sharedSet());
        QTEST(described(verifier.verify(viewOf(signedJws(text)))), "verdict");
    }

    // RFC 8725 section 3.10, CVE-2018-0114: what a token brings along is not looked at.
    void keysInTheHeaderAreNeverUsed_data() { addRows(Rules::headersThatBringKeys()); }
    void keysInTheHeaderAreNeverUsed()
    {
        QFETCH(QByteArray, text);
        const QByteArray jws = signedJws(R"({"alg":"HS256",)" + text + '}');
        Verifier other(sharedSet("another secret, with more than thirty-two bytes"));
        QTEST(described(other.verify(viewOf(jws))), "verdict");
        Verifier none{JwkSet()};
        QCOMPARE(described(none.verify(viewOf(jws))), QByteArray("not-checked no-key"));
    }

    void compactForms_data() { addRows(Rules::compactForms()); }
    void compactForms()
    {
        QFETCH(QByteArray, text);
        Verifier verifier(sharedSet());
        QTEST(described(verifier.verify(viewOf(text))), "verdict");
    }

    void jsonForms_data() { addRows(Rules::jsonForms()); }
    void jsonForms()
    {
        QFETCH(QByteArray, text);
        Verifier verifier(sharedSet());
        QTEST(described(verifier.verify(viewOf(text))), "verdict");
    }
};

GRANTSCOPE_TEST(TestJoseRules)
#include "tst_joserules.moc"
