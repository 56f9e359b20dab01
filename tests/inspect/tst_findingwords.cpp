// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/findingwords.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"

#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestFindingWords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fixedIdsHaveWords()
    {
        // The list that scripts rely on.
        const QStringList fixed =
            u"json-mended xml-mended lifetimes-disagree lifetime-not-stated expires-in-not-a-number token-type-missing "
            "token-type-unknown content-type-wrong byte-order-mark duplicate-member error-with-success-status "
            "scope-differs "
            "no-refresh-token clock-skew redirect-not-followed plain-http alg-none alg-not-allowed weak-key "
            "crit-unknown "
            "claims-not-json partial-token expired not-yet-valid exp-not-seconds audience-mismatch issuer-mismatch"_s
                .split(u' ');
        for (const QString &id : fixed)
            QVERIFY2(findingIds().contains(id), qPrintable(id));
    }

    /// Every id that a source makes a finding of has words.
    void idsOfTheCodeHaveWords()
    {
        static const QRegularExpression finding(
            u"Finding ?\\{\\s*u\"([a-z0-9-]+)\"_s|findings\\.append\\(\\s*\\{u\"([a-z0-9-]+)\"_s"_s);
        int seen = 0;
        QDirIterator files(testDataPath(QStringLiteral("../../lib")), {u"*.cpp"_s}, QDir::Files,
                           QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QString text = QString::fromUtf8(file.readAll());
            for (auto it = finding.globalMatch(text); it.hasNext(); ++seen) {
                const QRegularExpressionMatch match = it.next();
                const QString id = match.captured(1) + match.captured(2);
                QVERIFY2(findingIds().contains(id), qPrintable(file.fileName() + u": "_s + id));
            }
        }
        QVERIFY2(seen > 20, "the pattern no longer finds how findings are made");
    }

    void everyIdHasWordsOfItsOwn()
    {
        QSet<QString> ids;
        QSet<QString> messages;
        for (const QString &id : findingIds()) {
            QVERIFY2(!ids.contains(id), qPrintable(id));
            ids.insert(id);
            const FindingWords words = wordsFor({id, Severity::Note, {u"one"_s, u"two"_s, u"three"_s}, {}});
            QVERIFY2(words.message.endsWith(u'.'), qPrintable(words.message));
            QVERIFY2(words.remedy.endsWith(u'.'), qPrintable(words.remedy));
            QVERIFY2(!words.message.contains(u'%') && !words.remedy.contains(u'%'), qPrintable(words.message));
            messages.insert(words.message);
        }
        QCOMPARE(messages.size(), ids.size());
    }

    void missingArgumentsLeaveNoHoles()
    {
        for (const QString &id : findingIds()) {
            const FindingWords words = wordsFor({id, Severity::Note, {}, {}});
            QVERIFY2(!words.message.contains(u'%') && !words.message.contains("\"\""_L1), qPrintable(words.message));
        }
    }

    void argumentsStandWhereTheyBelong()
    {
        QCOMPARE(wordsFor({u"scope-differs"_s, Severity::Note, {u"full"_s, u"full fileid:1"_s}, {}}).message,
                 u"The scope asked for is \"full\"; granted was \"full fileid:1\"."_s);
        QCOMPARE(wordsFor({u"signature-length"_s, Severity::Note, {u"HS256"_s, u"29"_s, u"32"_s}, {}}).message,
                 u"The signature is 29 bytes long; HS256 makes 32."_s);
        QCOMPARE(wordsFor({u"scope-differs"_s, Severity::Note, {u"%2"_s, u"x"_s}, {}}).message,
                 u"The scope asked for is \"%2\"; granted was \"x\"."_s);
    }

    void hostileArgumentsAreTamed()
    {
        const QString hostile = u"a\u0000\u001b[31m\r\n\u202eb\u2028"_s + QString(5000, u'x');
        const QString message = wordsFor({u"duplicate-member"_s, Severity::Note, {hostile}, {}}).message;
        QVERIFY(message.size() < 500);
        for (const QChar c : message)
            QVERIFY(c.isPrint());
    }

    void argumentsBearNoTokens()
    {
        const QString token =
            u"eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJzdWIiOiIxIn0.4fEXVBxeFQB3YkfSQ-W1Wp5XiZJv2jsivcYR2fP73PQ"_s;
        const QString message = wordsFor({u"expires-in-not-a-number"_s, Severity::Note, {token}, {}}).message;
        QVERIFY2(!message.contains(u"4fEXVBxeFQB3"_s), qPrintable(message));
    }

    void unknownIdStillGetsASentence()
    {
        const FindingWords words = wordsFor({u"moon-phase"_s, Severity::Note, {u"full"_s}, {}});
        QCOMPARE(words.message, u"Something is unusual here: moon-phase (full)."_s);
        QVERIFY(!words.remedy.isEmpty());
        QVERIFY(!wordsFor({}).message.isEmpty());
    }

    void severitiesHaveTheirNames()
    {
        QCOMPARE(severityName(Severity::Note), u"note"_s);
        QCOMPARE(severityName(Severity::Warning), u"warning"_s);
        QCOMPARE(severityName(Severity::Problem), u"problem"_s);
    }
};

GRANTSCOPE_TEST(TestFindingWords)
#include "tst_findingwords.moc"
