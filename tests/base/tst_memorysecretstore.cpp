// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/memorysecretstore.h"
#include "kit/manualclock.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestMemorySecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasWrittenIsRead()
    {
        const Kit::ManualClock clock;
        MemorySecretStore store(clock);
        const QUuid owner = QUuid::createUuid();
        const auto facts = store.write(owner, Secret("one"), {u"password"_s}).result();
        QVERIFY(facts);
        QCOMPARE(*facts, (SecretFacts{owner, 1, {u"password"_s}, {}, clock.now()}));
        QCOMPARE(store.write(owner, Secret("two"), {}).result()->generation, quint64(2));
        const auto read = store.read(owner).result();
        QVERIFY(read && *read);
        QCOMPARE((*read)->value.reveal(), QByteArrayView("two"));
        QCOMPARE((*read)->generation, quint64(2));
        QCOMPARE(store.kept().size(), 1);
        QVERIFY(store.check().result());
    }

    void whatWasRemovedIsNotThere()
    {
        const Kit::ManualClock clock;
        MemorySecretStore store(clock);
        const QUuid owner = QUuid::createUuid();
        QVERIFY(store.remove(owner).result());
        QVERIFY(store.write(owner, Secret("one"), {}).result());
        QVERIFY(store.remove(owner).result());
        const auto read = store.read(owner).result();
        QVERIFY(read);
        QVERIFY(!*read);
        QVERIFY(!store.facts(owner));
        QVERIFY(store.kept().isEmpty());
    }
};

GRANTSCOPE_TEST(TestMemorySecretStore)
#include "tst_memorysecretstore.moc"
