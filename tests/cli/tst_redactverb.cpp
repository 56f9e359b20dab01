// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "kit/testdata.h"
#include "program.h"

#include <QFile>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::run;

class TestRedactVerb : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void copiesAFileWithoutItsSecrets()
    {
        const QString path = testDataPath(QStringLiteral("find/browser.har"));
        const auto result = run({{u"redact"_s, path}});
        QCOMPARE(result.exitCode, 0);
        QVERIFY(result.err.isEmpty());
        QVERIFY(!result.out.contains("hunter2"));
        QVERIFY(!result.out.contains("8xLOxBtZp8AbCdEf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(result.out.count('\n'), file.readAll().count('\n'));
    }

    void copiesWhatComesThroughAPipeByteForByte()
    {
        QByteArray text = "password=hunter2&x=1\r\n";
        for (int i = 0; i < 256; ++i)
            text += static_cast<char>(i);
        const auto result = run({{u"redact"_s}, {}, text});
        QCOMPARE(result.exitCode, 0);
        QCOMPARE(result.out, QByteArray(text).replace("hunter2", "[hidden]"));
        QCOMPARE(run({{u"redact"_s, u"-"_s}, {}, text}).out, result.out);
    }

    void mistakesAreUsage()
    {
        QCOMPARE(run({{u"redact"_s, u"/nowhere/at/all"_s}}).exitCode, 2);
        QCOMPARE(run({{u"redact"_s, u"one"_s, u"two"_s}}).exitCode, 2);
    }
};

GRANTSCOPE_TEST(TestRedactVerb)
#include "tst_redactverb.moc"
