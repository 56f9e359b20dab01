// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// What keeps a request from being sent, in words.
#include "inspect/errorexplainer.h"
#include "kit/registeredtest.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestInputErrors : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void sentences_data()
    {
        QTest::addColumn<Error>("error");
        QTest::addColumn<QString>("sentence");
        const auto row = [](const char *code, const QString &sentence, const QString &where = {}) {
            QTest::newRow(code) << Error{Origin::Input, QString::fromLatin1(code), {}, where} << sentence;
        };
        row("plain-http", u"begins with http"_s);
        row("url-scheme", u"has to begin with https"_s);
        row("url-has-credentials", u"in the URL, where logs"_s);
        row("url-invalid", u"The URL can't be used"_s);
        row("header-invalid", u"must not stand in a header (X-Key)"_s, u"X-Key"_s);
        row("ca-unreadable", u"CA certificates"_s);
        row("proxy-invalid", u"proxy's address"_s);
        row("member-missing", u"\"username\" is missing. Nothing was sent."_s, u"username"_s);
        row("grant-not-supported", u"does not have that grant"_s);
        row("format-not-supported", u"does not take that body format"_s);
        row("xml-not-writable", u"\"password\" holds a character that XML can't carry"_s, u"password"_s);
        row("parameter-repeated", u"\"scope\" was given more than once"_s, u"scope"_s);
        row("dialect-unknown", u"no dialect of that name"_s);
        row("dialect-invalid", u"(mine.json: $.id)"_s, u"mine.json: $.id"_s);
        row("dialect-unreadable", u"dialect file can't be used"_s);
        row("profiles-damaged", u"damaged (profiles.json: $.a)"_s, u"profiles.json: $.a"_s);
        row("profiles-too-new", u"A later version"_s);
        row("profile-unknown", u"no profile called \"demo\""_s, u"demo"_s);
        row("profile-name-taken", u"of that name already"_s);
        row("profile-holds-secret", u"where none may be kept"_s);
        row("key-encrypted", u"protected by a pass phrase"_s);
        row("key-type-unknown", u"can't be checked with such a key"_s);
        row("key-curve-unknown", u"can't be checked with such a key"_s);
        row("key-syntax", u"The key can't be used"_s);
        row("key-invalid", u"The key can't be used (x)"_s, u"x"_s);
        row("key-incomplete", u"The key can't be used (n)"_s, u"n"_s);
        row("jwks-syntax", u"set of keys can't be read"_s);
        row("jwks-too-large", u"set of keys can't be read"_s);
        row("jwks-plain-http", u"could put other keys there"_s);
        row("never-heard-of", u"can't be used (never-heard-of)"_s);
    }

    void sentences()
    {
        QFETCH(Error, error);
        QFETCH(QString, sentence);
        const Explanation explanation = explain(error);
        QVERIFY2(explanation.sentence.contains(sentence), qPrintable(explanation.sentence));
        QVERIFY(!explanation.causes.isEmpty());
        QVERIFY(!explanation.causes.constFirst().nextStep.isEmpty());
    }

    void theKeyringsFailures_data()
    {
        QTest::addColumn<QString>("sentence");
        QTest::newRow("store-missing") << u"No keyring answers"_s;
        QTest::newRow("store-locked") << u"keyring is locked"_s;
        QTest::newRow("store-lost") << u"says that it is not there"_s;
        QTest::newRow("store-damaged") << u"not what was written"_s;
        QTest::newRow("record-damaged") << u"not what was written"_s;
        QTest::newRow("record-too-new") << u"A later version"_s;
        QTest::newRow("store-not-written") << u"and it did not"_s;
        QTest::newRow("store-not-removed") << u"can't be proved"_s;
        QTest::newRow("session-busy") << u"Another program"_s;
        QTest::newRow("store-busy") << u"Another program"_s;
        QTest::newRow("nothing-kept") << u"Nothing that could get a token"_s;
        QTest::newRow("store-failed") << u"did not do as it was asked"_s;
        QTest::newRow("store-waiting") << u"did not do as it was asked"_s;
        QTest::newRow("index-not-written") << u"A file that goes with the keyring can't be used"_s;
        QTest::newRow("lock-unusable") << u"A file that goes with the keyring can't be used"_s;
    }

    void theKeyringsFailures()
    {
        QFETCH(QString, sentence);
        const QString code = QString::fromLatin1(QTest::currentDataTag());
        const Explanation explanation = explain(Error{Origin::Secrets, code, u"so it says"_s, {}});
        QVERIFY2(explanation.sentence.contains(sentence), qPrintable(explanation.sentence));
        QVERIFY(!explanation.causes.isEmpty());
    }

    void everyOriginHasASentence()
    {
        for (const Origin origin :
             {Origin::Input, Origin::Transport, Origin::Server, Origin::Protocol, Origin::Secrets, Origin::Cancelled}) {
            for (const QString &detail : {QString(), u"the keyring said no"_s}) {
                const QString sentence = explain(Error{origin, u"some-code"_s, detail, {}}).sentence;
                QVERIFY2(!sentence.isEmpty() && !sentence.contains(u'{'), qPrintable(sentence));
            }
            QVERIFY(!explain(Error{origin, {}, {}, {}}).sentence.isEmpty());
        }
        QVERIFY(explain(Error{Origin::Cancelled, u"cancelled"_s, {}, {}}).sentence.startsWith(u"It was cancelled"_s));
    }

    void detailIsQuotedWithCare()
    {
        const Error error{Origin::Input, u"url-invalid"_s, u"bad\u0007\u202e "_s + QString(2000, u'y'), {}};
        const QString evidence = explain(error).causes.constFirst().evidence;
        QVERIFY(evidence.size() <= 300);
        for (const QChar c : evidence)
            QVERIFY(c.isPrint());
    }
};

GRANTSCOPE_TEST(TestInputErrors)
#include "tst_inputerrors.moc"
