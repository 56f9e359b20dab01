// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "ui/evidence/failurecard.h"
#include "ui/evidence/reportbutton.h"
#include "ui/signin/signinform.h"
#include "ui/widgets/wraplabel.h"
#include "workbench.h"

#include <QAbstractButton>
#include <QFutureWatcher>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPromise>
#include <QTest>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray grantedAnswer =
    R"({"access_token": "first.access", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "first.refresh", "scope": "full fileid:1"})";
const QByteArray refusedAnswer =
    R"({"error": "invalid_grant", "error_description": "The username or password is incorrect."})";

/// Never answers; ends when nobody waits any more.
class SilentTransport final : public Transport
{
public:
    QFuture<Result<Exchange>> send(HttpRequest, TransportOptions) override
    {
        m_promise = std::make_unique<QPromise<Result<Exchange>>>();
        m_promise->start();
        QObject::connect(&m_watcher, &QFutureWatcherBase::canceled, &m_watcher, [this] { m_promise->finish(); });
        m_watcher.setFuture(m_promise->future());
        return m_promise->future();
    }
    [[nodiscard]] bool isAsked() const { return m_promise != nullptr; }
    [[nodiscard]] bool isCancelled() const { return m_promise && m_promise->isCanceled(); }

private:
    std::unique_ptr<QPromise<Result<Exchange>>> m_promise;
    QFutureWatcher<Result<Exchange>> m_watcher;
};

bool isSeen(const QWidget *page, const char *name)
{
    const auto *widget = named<QWidget>(page, name);
    return widget && widget->isVisible();
}

bool submit(const QWidget *page, const char *thenSeen)
{
    QTest::keyClick(line(page, "password"), Qt::Key_Return);
    return QTest::qWaitFor([page, thenSeen] { return isSeen(page, thenSeen); });
}

QString textOf(const QWidget *page, const char *label)
{
    return named<QLabel>(page, label)->text();
}

} // namespace

class TestGetPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<GetPage> m_page;

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_page = std::make_unique<GetPage>(m_bench->services());
        m_page->resize(900, 640);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        fillIn(m_page.get());
    }

    void cleanup()
    {
        m_page.reset();
        QVERIFY(m_bench->transport.isDone());
        m_bench.reset();
    }

    void aGrantShowsTheTokenAndDiscardsThePassword()
    {
        m_bench->answer(200, grantedAnswer);
        QVERIFY(submit(m_page.get(), "verdict"));
        QVERIFY(textOf(m_page.get(), "verdict").startsWith(u"Active: expires in"_s));
        QCOMPARE(textOf(m_page.get(), "who"), u"test@host.com at api.example.com by password grant (JSON)"_s);
        QCOMPARE(line(m_page.get(), "password")->text(), QString());
        QCOMPARE(line(m_page.get(), "username")->text(), u"test@host.com"_s);
        QCOMPARE(m_bench->transport.sent().size(), 1);
    }

    void aRefusalIsExplainedAndTheFormStaysFilled()
    {
        m_bench->answer(400, refusedAnswer);
        QVERIFY(submit(m_page.get(), "failureCard"));
        QVERIFY(textOf(m_page.get(), "failureSentence").contains(u"refused"_s));
        QVERIFY(isSeen(m_page.get(), "submit"));
        QCOMPARE(line(m_page.get(), "password")->text(), u"StrongPassword"_s);
        QVERIFY(line(m_page.get(), "password")->hasFocus() || !m_page->isActiveWindow());
    }

    void theNextTryTakesTheCardAway()
    {
        m_bench->answer(400, refusedAnswer);
        QVERIFY(submit(m_page.get(), "failureCard"));
        m_bench->answer(200, grantedAnswer);
        QVERIFY(submit(m_page.get(), "verdict"));
        QVERIFY(!isSeen(m_page.get(), "failureCard"));
    }

    void anEndpointThatCannotBeReachedIsExplained()
    {
        m_bench->transport.expect([this](const HttpRequest &request) {
            Exchange exchange;
            exchange.request = request;
            exchange.failure = TransportFailure{TransportFailure::Kind::Dns, u"host not found"_s, false};
            exchange.sentAt = exchange.receivedAt = m_bench->clock.now();
            return exchange;
        });
        QVERIFY(submit(m_page.get(), "failureCard"));
        QVERIFY(!textOf(m_page.get(), "failureSentence").isEmpty());
    }

    void theExchangeOfARefusalIsRedacted()
    {
        m_bench->answer(400, refusedAnswer);
        QVERIFY(submit(m_page.get(), "failureCard"));
        QTest::mouseClick(named<QWidget>(m_page.get(), "showExchange"), Qt::LeftButton);
        const auto texts = m_page->findChildren<QPlainTextEdit *>();
        for (const QPlainTextEdit *text : texts)
            QVERIFY(!text->toPlainText().contains(u"StrongPassword"_s));
    }

    void theTicketReportOfARefusalHoldsNoSecret()
    {
        m_bench->answer(400, refusedAnswer);
        QVERIFY(submit(m_page.get(), "failureTicketReport"));
        const auto *button = named<ReportButton>(m_page.get(), "failureTicketReport");
        const QTemporaryDir folder;
        for (const QString &name : {u"report.md"_s, u"report.html"_s, u"report.json"_s}) {
            const QString path = folder.filePath(name);
            QCOMPARE(button->save(path), QString());
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            const QByteArray text = file.readAll();
            QVERIFY(text.contains("invalid_grant"));
            QVERIFY(text.contains("api.example.com"));
            QVERIFY(!text.contains("StrongPassword"));
        }
    }

    void whatWasNotSentHasNoTicketReport()
    {
        FailureCard card(m_bench->clipboard);
        card.show(
            FailureReport{explain(Error{Origin::Input, u"plain-http"_s, {}, {}}), {}, std::nullopt, std::nullopt});
        QVERIFY(card.findChildren<ReportButton *>().isEmpty());
    }

    void cancelEndsTheRequestAndKeepsTheForm()
    {
        SilentTransport silent;
        Workbench bench(&silent);
        GetPage page(bench.services());
        page.show();
        fillIn(&page);
        QVERIFY(submit(&page, "cancel"));
        QVERIFY(QTest::qWaitFor([&silent] { return silent.isAsked(); }));
        QTest::mouseClick(named<QWidget>(&page, "cancel"), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([&page] { return isSeen(&page, "submit"); }));
        QVERIFY(QTest::qWaitFor([&silent] { return silent.isCancelled(); }));
        QVERIFY(!isSeen(&page, "failureCard"));
        QCOMPARE(line(&page, "password")->text(), u"StrongPassword"_s);
    }

    void aPageThatGoesWhileItWaitsIsNoTrouble()
    {
        SilentTransport silent;
        Workbench bench(&silent);
        auto page = std::make_unique<GetPage>(bench.services());
        page->show();
        fillIn(page.get());
        QVERIFY(submit(page.get(), "cancel"));
        page.reset();
        QCoreApplication::processEvents();
        bench.book.cancelSignIns(); // the try belongs to nobody: it ends before what it acts through
        QTRY_VERIFY(!bench.book.isBusy());
    }

    void changeBringsTheFormBackAndTheTokenIsKept()
    {
        m_bench->answer(200, grantedAnswer);
        QVERIFY(submit(m_page.get(), "verdict"));
        QTest::mouseClick(named<QWidget>(m_page.get(), "change"), Qt::LeftButton);
        QVERIFY(isSeen(m_page.get(), "submit"));
        QTest::mouseClick(named<QWidget>(m_page.get(), "backToToken"), Qt::LeftButton);
        QVERIFY(isSeen(m_page.get(), "verdict"));
    }

    void refreshUsesTheRefreshTokenAndKeepsItWhenNoneComes()
    {
        m_bench->answer(200, grantedAnswer);
        QVERIFY(submit(m_page.get(), "verdict"));
        for (const char *next : {"second.access", "third.access"}) {
            m_bench->clock.advance(60'000);
            m_bench->answer(200, QByteArray("{\"access_token\": \"") + next + "\", \"expires_in\": 3600}");
            const QString before = textOf(m_page.get(), "tokenText");
            QTest::mouseClick(named<QWidget>(m_page.get(), "refresh"), Qt::LeftButton);
            QVERIFY(QTest::qWaitFor([this, before] { return textOf(m_page.get(), "tokenText") != before; }));
            const HttpRequest &sent = m_bench->transport.sent().constLast();
            const QByteArray body = sent.body.reveal().toByteArray();
            QVERIFY(body.contains("first.refresh"));
            QVERIFY(body.contains("refresh_token"));
            QVERIFY(!body.contains("StrongPassword"));
            QVERIFY(sent.url.path().contains(u"refresh"_s));
        }
        QVERIFY(textOf(m_page.get(), "who").endsWith(u"by refresh token (JSON)"_s));
        QVERIFY(textOf(m_page.get(), "who").startsWith(u"test@host.com"_s));
    }

    void aRefusedRefreshIsExplainedAndTheTokenStays()
    {
        m_bench->answer(200, grantedAnswer);
        QVERIFY(submit(m_page.get(), "verdict"));
        m_bench->answer(400, R"({"error": "invalid_grant"})");
        QTest::mouseClick(named<QWidget>(m_page.get(), "refresh"), Qt::LeftButton);
        QVERIFY(QTest::qWaitFor([this] { return isSeen(m_page.get(), "failureCard"); }));
        QVERIFY(isSeen(m_page.get(), "verdict"));
    }

    void withoutARefreshTokenTheButtonSaysWhy()
    {
        m_bench->answer(200, R"({"access_token": "only", "token_type": "Bearer", "expires_in": 3600})");
        QVERIFY(submit(m_page.get(), "verdict"));
        QVERIFY(!named<QWidget>(m_page.get(), "refresh")->isEnabled());
        QVERIFY(textOf(m_page.get(), "keepAliveText").startsWith(u"This endpoint gave no refresh token"_s));
        QVERIFY(!named<QWidget>(m_page.get(), "keepAlive")->isEnabled());
    }

    void whatIsHeldHoldsNoPassword()
    {
        m_bench->answer(200, grantedAnswer);
        QVERIFY(submit(m_page.get(), "verdict"));
        const TokenSession *session = m_bench->book.find(m_page->selected());
        QVERIFY(session);
        QVERIFY(!session->keepsPassword());
        QVERIFY(session->lastAnswer()->grant.password.isEmpty());
        QVERIFY(session->lastAnswer()->exchange.request.body.isEmpty());
        QVERIFY(m_bench->secrets.kept().isEmpty());
        const auto texts = m_page->findChildren<QPlainTextEdit *>();
        for (const QPlainTextEdit *text : texts)
            QVERIFY(!text->toPlainText().contains(u"StrongPassword"_s));
    }
};

GRANTSCOPE_TEST(TestGetPage)
#include "tst_getpage.moc"
