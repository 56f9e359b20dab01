// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "oauth/dialectcatalogue.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestDialectCatalogue : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    QString put(const QString &name, const QByteArray &text)
    {
        QFile file(m_folder.filePath(name));
        return file.open(QIODevice::WriteOnly) && file.write(text) == text.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void theBuiltInOnesAreGood()
    {
        const DialectCatalogue catalogue = DialectCatalogue::load();
        QVERIFY2(catalogue.problems().isEmpty(),
                 qPrintable(catalogue.problems().isEmpty() ? QString() : catalogue.problems().first().where));
        QCOMPARE(catalogue.dialects().size(), 3);
        QVERIFY(catalogue.find(u"rfc6749") && catalogue.find(u"saasu") && catalogue.find(u"palmsmart"));
        QVERIFY(!catalogue.find(u"nobody"));
    }

    void theBuiltInOnesSayWhatThePagesSay()
    {
        const DialectCatalogue catalogue = DialectCatalogue::load();
        const Dialect *a = catalogue.find(u"saasu");
        QCOMPARE(a->defaultFormat, BodyFormat::Json);
        QVERIFY(!a->formats.contains(BodyFormat::Form));
        QCOMPARE(a->grants.value(GrantType::Password).path, u"authorisation/token"_s);
        QCOMPARE(a->grants.value(GrantType::RefreshToken).path, u"authorisation/refresh"_s);
        QCOMPARE(a->grants.value(GrantType::RefreshToken).xml.root, u"OAuthRefreshAccessTokenRequest"_s);
        QVERIFY(!a->mending.jsonMissingCommas && !a->mending.xmlLeadingDots);
        const Dialect *b = catalogue.find(u"palmsmart");
        QCOMPARE(b->defaultFormat, BodyFormat::Form);
        QCOMPARE(b->grants.value(GrantType::Password).path, u"Token"_s);
        QVERIFY(!b->supports(GrantType::RefreshToken));
        QVERIFY(b->mending.jsonMissingCommas && b->mending.xmlLeadingDots);
        const Dialect *standard = catalogue.find(u"rfc6749");
        QCOMPARE(standard->formats, QList{BodyFormat::Form});
        QVERIFY(!standard->mending.jsonMissingCommas && !standard->mending.xmlLeadingDots);
    }

    void aFileAddsOrReplacesADialect()
    {
        put(u"acme.json"_s,
            R"({"id": "acme", "title": "A", "formats": ["form"], "grants": {"password": {"path": "t", "members": ["username"]}}})");
        put(u"saasu.json"_s,
            R"({"id": "saasu", "title": "Mine", "formats": ["form"], "grants": {"password": {"path": "t", "members": ["username"]}}})");
        put(u"broken.json"_s, "{");
        put(u"dialect.schema.json"_s, "{}");
        const DialectCatalogue catalogue = DialectCatalogue::load(m_folder.path());
        QCOMPARE(catalogue.dialects().size(), 4);
        QVERIFY(catalogue.find(u"acme"));
        QCOMPARE(catalogue.find(u"saasu")->title, u"Mine"_s);
        QCOMPARE(catalogue.problems().size(), 1);
        QVERIFY(catalogue.problems().first().where.startsWith(u"broken.json"_s));
        const auto broken = catalogue.resolve(u"broken"_s);
        QVERIFY(!broken);
        QCOMPARE(broken.error().code, u"dialect-invalid"_s);
    }

    void resolvesIdsAndFiles()
    {
        const DialectCatalogue catalogue = DialectCatalogue::load();
        QCOMPARE(catalogue.resolve(u"saasu"_s).value().id, u"saasu"_s);
        const QString path = put(
            u"other.json"_s,
            R"({"id": "other", "title": "A", "formats": ["form"], "grants": {"password": {"path": "t", "members": ["username"]}}})");
        QCOMPARE(catalogue.resolve(path).value().id, u"other"_s);
        const auto unknown = catalogue.resolve(u"sassu"_s);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, u"dialect-unknown"_s);
        QVERIFY(unknown.error().detail.contains(u"rfc6749, saasu, palmsmart"_s));
        QCOMPARE(catalogue.resolve(u"/nowhere/x.json"_s).error().code, u"dialect-unreadable"_s);
    }
};

GRANTSCOPE_TEST(TestDialectCatalogue)
#include "tst_dialectcatalogue.moc"
