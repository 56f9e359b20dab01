// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;

class TestSecret : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void emptyIsEmpty()
    {
        QVERIFY(Secret().isEmpty());
        QVERIFY(Secret(QByteArrayView("")).isEmpty());
        QCOMPARE(Secret().fingerprint(), QString());
        QCOMPARE(Secret().reveal().size(), 0);
    }

    void keepsBytesExactly()
    {
        const QByteArray bytes("a\0b\xff", 4);
        QCOMPARE(Secret(bytes).reveal().toByteArray(), bytes);
        QCOMPARE(Secret::fromText(u"p\u00e4ss\U0001F511").revealText(), QStringLiteral("p\u00e4ss\U0001F511"));
    }

    void copiesShareOneBuffer()
    {
        const Secret one(QByteArrayView("StrongPassword"));
        const Secret two = one; // NOLINT(performance-unnecessary-copy-initialization): the copy is what is tested
        QCOMPARE(one.reveal().data(), two.reveal().data());
    }

    void fingerprintIsSha256()
    {
        QCOMPARE(Secret(QByteArrayView("abc")).fingerprint(), QStringLiteral("sha256:ba7816bf8f01"));
    }

    void debugOutputHidesTheBytes()
    {
        QString text;
        QDebug(&text) << Secret(QByteArrayView("StrongPassword"));
        QVERIFY(!text.contains(QStringLiteral("Strong")));
        QVERIFY(text.contains(QStringLiteral("14 bytes")));
    }

    void matchesComparesAll()
    {
        QVERIFY(Secret(QByteArrayView("abc")).matches(Secret(QByteArrayView("abc"))));
        QVERIFY(!Secret(QByteArrayView("abc")).matches(Secret(QByteArrayView("abd"))));
        QVERIFY(!Secret(QByteArrayView("abc")).matches(Secret(QByteArrayView("abcd"))));
        QVERIFY(Secret().matches(Secret()));
    }
};

GRANTSCOPE_TEST(TestSecret)
#include "tst_secret.moc"
