// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "oauth/challenge/challenge.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
/// `Bearer(error=x, realm=y) Basic()`: parameters by name.
QString summary(const QList<Challenge> &challenges)
{
    QStringList words;
    for (const Challenge &challenge : challenges) {
        QStringList names = challenge.parameters.keys();
        names.sort();
        QStringList parameters;
        for (const QString &name : std::as_const(names))
            parameters.append(name + u'=' + challenge.parameters.value(name));
        words.append(challenge.scheme + u'(' + parameters.join(u", "_s) + u')');
    }
    return words.join(u' ');
}
} // namespace

class TestChallenge : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void challenges_data()
    {
        QTest::addColumn<QByteArray>("value");
        QTest::addColumn<QString>("found");
        const auto row = [](const char *name, const QByteArray &value, const QString &found) {
            QTest::newRow(name) << value << found;
        };
        row("scheme alone", "Bearer", u"Bearer()"_s);
        row("RFC 6750 section 3", "Bearer realm=\"example\", error=\"invalid_token\", error_description=\"It expired\"",
            u"Bearer(error=invalid_token, error_description=It expired, realm=example)"_s);
        row("two challenges", "Basic realm=\"a\", Bearer realm=\"b\", scope=\"x y\"",
            u"Basic(realm=a) Bearer(realm=b, scope=x y)"_s);
        row("two schemes without parameters", "Negotiate, NTLM", u"Negotiate() NTLM()"_s);
        row("token68", "Negotiate YIIBhg+/a==, Basic realm=x", u"Negotiate() Basic(realm=x)"_s);
        row("values without quotes", "bearer error=invalid_token,scope=x", u"bearer(error=invalid_token, scope=x)"_s);
        row("escapes", "Bearer realm=\"a \\\"b\\\" \\\\c\", error=x", u"Bearer(error=x, realm=a \"b\" \\c)"_s);
        row("commas and schemes within quotes", "Bearer realm=\"a, Basic b=c\"", u"Bearer(realm=a, Basic b=c)"_s);
        row("spaces around the sign", "Bearer realm = \"a\"", u"Bearer(realm=a)"_s);
        row("names in capitals", "BEARER ERROR=\"x\"", u"BEARER(error=x)"_s);
        row("the first of two counts", "Bearer error=\"x\", error=\"y\"", u"Bearer(error=x)"_s);
        row("never closed", "Bearer realm=\"a", u"Bearer(realm=a)"_s);
        row("escape at the end", "Bearer realm=\"a\\", u"Bearer(realm=a\\)"_s);
        row("no scheme", "realm=\"a\"", {});
        row("stray signs", ", ;= Bearer ,, realm=a ;", u"Bearer(realm=a)"_s);
        row("empty", "", {});
    }

    void challenges()
    {
        QFETCH(QByteArray, value);
        QTEST(summary(readChallenges({{"www-authenticate", value}})), "found");
    }

    void allHeadersCount()
    {
        const HttpHeaders headers{
            {"WWW-Authenticate", "Negotiate"}, {"Server", "Bearer"}, {"WWW-Authenticate", "Bearer realm=x"}};
        QCOMPARE(summary(readChallenges(headers)), u"Negotiate() Bearer(realm=x)"_s);
        QVERIFY(readChallenges(headers).constLast().isBearer());
    }

    void hostileLengthsStayQuick()
    {
        QVERIFY(readChallenges({{"WWW-Authenticate", QByteArray(1'000'000, ',')}}).isEmpty());
        QVERIFY(readChallenges({{"WWW-Authenticate", QByteArray("a b ").repeated(100'000)}}).size() < 4'096);
    }
};

GRANTSCOPE_TEST(TestChallenge)
#include "tst_challenge.moc"
