// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// A server's address is enough, where the server says where its token endpoint is.

#include "kit/faketransport.h"
#include "kit/registeredtest.h"
#include "ui/signin/grantpreparation.h"
#include "ui/signin/serverfield.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestServerField : public QObject
{
    Q_OBJECT

private:
    const DialectCatalogue m_catalogue = DialectCatalogue::load();
    std::unique_ptr<Kit::FakeTransport> m_transport;
    std::unique_ptr<EndpointFinder> m_finder;
    std::unique_ptr<ServerField> m_field;

    [[nodiscard]] QPushButton *button(const char *name) const
    {
        return m_field->findChild<QPushButton *>(QLatin1String(name));
    }
    [[nodiscard]] QString words() const { return m_field->findChild<QLabel *>(QLatin1String("endpointWords"))->text(); }
    void answer(int status, const QByteArray &body = {})
    {
        m_transport->expect([status, body](const HttpRequest &request) {
            return Kit::FakeTransport::answered(request, status, {{"Content-Type", "application/json"}}, body, {});
        });
    }
    static QByteArray metadata(const QByteArray &host)
    {
        return "{\"issuer\": \"https://" + host + "\", \"token_endpoint\": \"https://" + host + "/oauth2/access\"}";
    }

private Q_SLOTS:
    void init()
    {
        m_field.reset();
        m_transport = std::make_unique<Kit::FakeTransport>();
        m_finder = std::make_unique<EndpointFinder>(*m_transport, m_catalogue);
        m_field = std::make_unique<ServerField>(m_finder.get());
        m_field->show();
        m_field->line()->setText(u"login.example.com"_s);
    }
    void cleanup() { QVERIFY(m_transport->isDone()); }

    void whatTheServerNamesIsOfferedAndNotTaken()
    {
        answer(200, metadata("login.example.com"));
        button("lookForEndpoint")->click();
        QVERIFY(QTest::qWaitFor([this] { return button("useEndpoint")->isVisible(); }));
        QVERIFY(words().contains("https://login.example.com/oauth2/access"_L1));
        QCOMPARE(m_field->line()->text(), u"login.example.com"_s);
        QVERIFY(m_field->exactEndpoint().isEmpty());
    }

    void whatIsUsedIsTheEndpointItself()
    {
        answer(200, metadata("login.example.com"));
        QSignalSpy chosen(m_field.get(), &ServerField::chosen);
        button("lookForEndpoint")->click();
        QVERIFY(QTest::qWaitFor([this] { return button("useEndpoint")->isVisible(); }));
        button("useEndpoint")->click();
        QCOMPARE(chosen.size(), 1);
        SignInInput input;
        input.server = m_field->line()->text();
        input.exactEndpoint = m_field->exactEndpoint();
        const Dialect *dialect = m_catalogue.find(chosen.at(0).at(0).value<FoundEndpoint>().dialect);
        QVERIFY(dialect);
        QCOMPARE(endpointFor(*dialect, input).value(), QUrl(u"https://login.example.com/oauth2/access"_s));
        QVERIFY(!button("useEndpoint")->isVisible());
    }

    void anAddressThatIsTypedLaterIsNotExact()
    {
        m_field->setEndpoint(QUrl(u"https://login.example.com/oauth2/access"_s));
        QVERIFY(m_field->exactEndpoint().isValid());
        m_field->line()->setText(u"https://other.example.com"_s);
        QVERIFY(m_field->exactEndpoint().isEmpty());
    }

    void typingEndsASearch()
    {
        QPromise<Result<Exchange>> never;
        never.start();
        m_transport->hold(never.future());
        button("lookForEndpoint")->click();
        QVERIFY(!words().isEmpty());
        m_field->line()->setText(u"other.example.com"_s);
        QVERIFY(QTest::qWaitFor([&never] { return never.isCanceled(); }));
        QVERIFY(words().isEmpty());
        never.finish();
    }

    void metadataThatSpeakForAnotherServerAreNotOffered()
    {
        answer(200, metadata("evil.example"));
        for (qsizetype i = 0; i < 1 + m_catalogue.dialects().size(); ++i)
            answer(404);
        button("lookForEndpoint")->click();
        QVERIFY(QTest::qWaitFor([this] { return words().contains("not to be believed"_L1); }));
        QVERIFY(!button("useEndpoint")->isVisible());
    }

    void withoutAFinderNothingIsOffered()
    {
        ServerField field(nullptr);
        field.show();
        QVERIFY(!field.findChild<QPushButton *>(u"lookForEndpoint"_s)->isVisible());
    }
};

GRANTSCOPE_TEST(TestServerField)
#include "tst_serverfield.moc"
