// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/claims/claimtable_p.h"
#include "kit/registeredtest.h"

#include <QSet>
#include <QTest>
#include <QTranslator>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
/// Puts a bracket around every text of one context, so that a test sees whether it was looked up there.
class BracketTranslator final : public QTranslator
{
public:
    using QTranslator::QTranslator;

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char *context, const char *sourceText, const char * /*disambiguation*/,
                                    int /*n*/) const override
    {
        return qstrcmp(context, "Claims") == 0 ? u'[' + QString::fromUtf8(sourceText) + u']' : QString();
    }
};
} // namespace

class TestClaimTable : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void builtInTableHasNoMistake()
    {
        const auto table = builtInClaims();
        QVERIFY2(table.has_value(), table ? "" : qPrintable(table.error().where + u": "_s + table.error().detail));
        QVERIFY(table->claims.size() >= 60);
        QVERIFY(table->header.size() >= 10);
    }

    void everySourceIsThere()
    {
        const auto table = builtInClaims();
        QVERIFY(table.has_value());
        QSet<QString> sources;
        for (const ClaimMeaning &claim : table->claims)
            sources.insert(claim.source);
        for (const QString &source :
             {u"RFC 7519"_s, u"RFC 9068"_s, u"OpenID Connect"_s, u"Entra ID v1"_s, u"Entra ID v2"_s, u"Keycloak"_s,
              u"Auth0"_s, u"Okta"_s, u"Amazon Cognito"_s, u"Google"_s, u"ADFS"_s, u".NET"_s})
            QVERIFY2(sources.contains(source), qPrintable(source));
    }

    void registeredClaimsAreKnown_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("group");
        QTest::addColumn<ClaimKind>("kind");
        QTest::newRow("iss") << u"iss"_s << u"who"_s << ClaimKind::Text;
        QTest::newRow("aud") << u"aud"_s << u"for-whom"_s << ClaimKind::List;
        QTest::newRow("scope") << u"scope"_s << u"what-for"_s << ClaimKind::List;
        QTest::newRow("exp") << u"exp"_s << u"times"_s << ClaimKind::Time;
        QTest::newRow("auth_time") << u"auth_time"_s << u"times"_s << ClaimKind::Time;
        QTest::newRow("amr") << u"amr"_s << u"sign-in"_s << ClaimKind::List;
        QTest::newRow("email_verified") << u"email_verified"_s << u"who"_s << ClaimKind::Bool;
        QTest::newRow("jti") << u"jti"_s << u"technical"_s << ClaimKind::Id;
        QTest::newRow("a Cognito attribute") << u"custom:shoe_size"_s << u"who"_s << ClaimKind::Text;
        QTest::newRow("a namespaced claim") << u"https://example.com/plan"_s << u"technical"_s << ClaimKind::Text;
        QTest::newRow("Microsoft's, named") << u"xms_tcdt"_s << u"times"_s << ClaimKind::Time;
        QTest::newRow("Microsoft's, others") << u"xms_whatever"_s << u"technical"_s << ClaimKind::Text;
        QTest::newRow("unknown") << u"shoe_size"_s << u"unknown"_s << ClaimKind::Text;
        QTest::newRow("case counts") << u"ISS"_s << u"unknown"_s << ClaimKind::Text;
        QTest::newRow("empty") << QString() << u"unknown"_s << ClaimKind::Text;
    }

    void registeredClaimsAreKnown()
    {
        QFETCH(QString, name);
        const ClaimMeaning claim = meaningOfClaim(name);
        QTEST(claimGroupName(claim.group), "group");
        QTEST(claim.kind, "kind");
        QVERIFY(!claim.meaning.isEmpty());
        QCOMPARE(claim.isKnown(), !claim.label.isEmpty());
    }

    void headerAndClaimsAreApart()
    {
        QVERIFY(meaningOfHeader(u"alg"_s).isKnown());
        QVERIFY(!meaningOfClaim(u"alg"_s).isKnown());
        QVERIFY(!meaningOfHeader(u"iss"_s).isKnown());
        QVERIFY(meaningOfClaim(u"typ"_s).label == meaningOfHeader(u"typ"_s).label);
    }

    void ranksFollowTheGroups()
    {
        QVERIFY(rankOfClaim(u"iss"_s) < rankOfClaim(u"sub"_s));
        QVERIFY(rankOfClaim(u"preferred_username"_s) < rankOfClaim(u"aud"_s));
        QVERIFY(rankOfClaim(u"aud"_s) < rankOfClaim(u"scope"_s));
        QVERIFY(rankOfClaim(u"scope"_s) < rankOfClaim(u"exp"_s));
        QVERIFY(rankOfClaim(u"exp"_s) < rankOfClaim(u"jti"_s));
        QVERIFY(rankOfClaim(u"jti"_s) < rankOfClaim(u"shoe_size"_s));
        QCOMPARE(rankOfClaim(u"shoe_size"_s), rankOfClaim(u"hat_size"_s));
    }

    void textsAreLookedUpInTheirContext()
    {
        const QStringList texts = claimTexts();
        QVERIFY(texts.contains(u"Who made this token."_s));
        for (const QString &text : texts)
            QVERIFY2(text == text.simplified(), qPrintable(text));
        BracketTranslator translator;
        QVERIFY(QCoreApplication::installTranslator(&translator));
        QCOMPARE(meaningOfClaim(u"iss"_s).meaning, u"[Who made this token.]"_s);
        QCOMPARE(meaningOfClaim(u"iss"_s).label, u"[Issuer]"_s);
        QCOMPARE(meaningOfClaim(u"?"_s).meaning, u"[Not a claim that is known here.]"_s);
        QCoreApplication::removeTranslator(&translator);
    }

    void mistakesAreFound_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::addColumn<QString>("where");
        QTest::addColumn<QString>("detail");
        const auto row = [](const char *name, const QByteArray &json, const QString &where, const QString &detail) {
            QTest::newRow(name) << json << where << detail;
        };
        const auto claim = [](const QByteArray &members) {
            return QByteArray("{\"of\":\"claims\",\"claims\":[{" + members + "}]}");
        };
        const QByteArray good = R"("name":"a","label":"A","meaning":"It is a.","kind":"id","group":"who","source":"S")";
        row("no JSON", "{", u"$"_s, u"an object"_s);
        row("an array", "[]", u"$"_s, u"an object"_s);
        row("no claims", R"({"of":"claims"})", u"$.claims"_s, u"list of claims"_s);
        row("of what", R"({"of":"tokens","claims":[]})", u"$.of"_s, u"claims, header"_s);
        row("unknown member at the top", R"({"of":"claims","rows":[]})", u"$.rows"_s, u"unknown member"_s);
        row("no name", claim(QByteArray(good).replace("\"name\":\"a\",", "")), u"$.claims[0].name"_s, u"a text"_s);
        row("no label", claim(QByteArray(good).replace("\"A\"", "\"\"")), u"$.claims[0].label"_s, u"a text"_s);
        row("spaces", claim(QByteArray(good).replace("\"A\"", "\"A \"")), u"$.claims[0].label"_s, u"spaces"_s);
        row("no sentence", claim(QByteArray(good).replace("It is a.", "It is a")), u"$.claims[0].meaning"_s,
            u"full stop"_s);
        row("unknown kind", claim(QByteArray(good).replace("\"id\"", "\"number\"")), u"$.claims[0].kind"_s,
            u"text, time, list, id, bool, found \"number\""_s);
        row("unknown group", claim(QByteArray(good).replace("\"who\"", "\"whom\"")), u"$.claims[0].group"_s,
            u"for-whom"_s);
        row("unknown member", claim(good + R"(,"colour":"red")"), u"$.claims[0].colour"_s, u"unknown member"_s);
        row("twice", claim(good + "},{" + good), u"$.claims[1].name"_s, u"\"a\""_s);
    }

    void mistakesAreFound()
    {
        QFETCH(QByteArray, json);
        QFETCH(QString, where);
        QFETCH(QString, detail);
        ClaimTable table;
        const auto read = readClaims(json, u"file.json"_s, table);
        QVERIFY(!read);
        QCOMPARE(read.error().code, u"claims-invalid"_s);
        QCOMPARE(read.error().where, u"file.json: "_s + where);
        QVERIFY2(read.error().detail.contains(detail), qPrintable(read.error().detail));
    }
};

GRANTSCOPE_TEST(TestClaimTable)
#include "tst_claimtable.moc"
