// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// "Call": what is sent, what is said of the answer, and what never leaves.

#include "kit/registeredtest.h"
#include "ui/call/answertext.h"
#include "ui/call/callcopies.h"
#include "ui/call/callview.h"
#include "ui/widgets/wraplabel.h"
#include "workbench.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPromise>
#include <QSignalSpy>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

/// Never answers; tells whether it was cancelled.
class SilentTransport final : public Transport
{
public:
    QFuture<Result<Exchange>> send(HttpRequest, TransportOptions) override
    {
        promise.start();
        return promise.future();
    }
    QPromise<Result<Exchange>> promise;
};

TokenSubject granted(const QDateTime &now, const QByteArray &token = "the-access-token")
{
    TokenResponse response;
    response.accessToken = Secret(token);
    response.tokenType = u"Bearer"_s;
    response.expiresIn = 3600;
    response.expiresAt = now.addSecs(3600);
    response.clocks = {{u"expires_in"_s, u"3600"_s, response.expiresAt}};
    response.scope = Scope::fromText(u"full fileid:15431 fileid:2045");
    TokenSubject subject;
    subject.origin = TokenSubject::Origin::Granted;
    subject.inspection = inspectGrant(response, {}, now);
    subject.answer = response;
    subject.who = u"test@host.com"_s;
    subject.server = QUrl(u"https://api.example.com"_s);
    subject.way = TokenSubject::Way{*DialectCatalogue::load().find(u"saasu"), {}};
    return subject;
}

const HttpHeaders &expiredChallenge()
{
    static const HttpHeaders headers{
        {"WWW-Authenticate", "Bearer error=\"invalid_token\", error_description=\"The access token expired\""}};
    return headers;
}

} // namespace

class TestCallView : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<CallView> m_view;

    void answer(int status, const HttpHeaders &headers = {}, const QByteArray &body = {})
    {
        m_bench->transport.expect([this, status, headers, body](const HttpRequest &request) {
            return Kit::FakeTransport::answered(request, status, headers, body, m_bench->clock.now());
        });
    }
    [[nodiscard]] bool isSeen(const char *name) const
    {
        const auto *widget = named<QWidget>(m_view.get(), name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] bool sends(const char *thenSeen) const
    {
        m_view->send();
        return QTest::qWaitFor([this, thenSeen] { return isSeen(thenSeen); });
    }
    [[nodiscard]] QString url() const { return line(m_view.get(), "callUrl")->text(); }
    [[nodiscard]] QString failure() const
    {
        return named<QLabel>(named<QWidget>(m_view.get(), "callFailure"), "failureSentence")->text();
    }
    void click(const char *button) const { named<QAbstractButton>(m_view.get(), button)->click(); }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_view = std::make_unique<CallView>(m_bench->clock, m_bench->clipboard, &m_bench->transport);
        m_view->setSubject(granted(m_bench->clock.now()));
        m_view->resize(760, 620);
        m_view->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_view.get()));
    }

    void cleanup()
    {
        m_view.reset();
        QVERIFY(m_bench->transport.isDone());
        m_bench.reset();
    }

    void isFilledInFromTheDialectAndTheToken()
    {
        QCOMPARE(url(), u"https://api.example.com/authorisation/ping?FileId=15431"_s);
        auto *file = named<QComboBox>(m_view.get(), "callFile");
        file->setCurrentIndex(1);
        Q_EMIT file->activated(1);
        QCOMPARE(url(), u"https://api.example.com/authorisation/ping?FileId=2045"_s);
        file->setCurrentIndex(2);
        Q_EMIT file->activated(2);
        QCOMPARE(url(), u"https://api.example.com/authorisation/ping"_s);
    }

    void theTokenWorks()
    {
        answer(200, {{"Content-Type", "application/json"}}, "{\"a\":[1,12345678901234567890]}");
        QVERIFY(sends("callSuccess"));
        QCOMPARE(named<QLabel>(m_view.get(), "callSentence")->text(),
                 u"The token works: api.example.com answered 200."_s);
        const HttpRequest &sent = m_bench->transport.sent().constFirst();
        QCOMPARE(sent.method, "GET");
        QCOMPARE(headerValue(sent.headers, "Authorization"), "Bearer the-access-token");
        QCOMPARE(named<QPlainTextEdit>(m_view.get(), "callAnswerBody")->toPlainText(),
                 u"{\n  \"a\": [\n    1,\n    12345678901234567890\n  ]\n}"_s);
        QVERIFY(named<QPlainTextEdit>(m_view.get(), "callAnswerHeaders")->toPlainText().contains(u"Content-Type"_s));
        QVERIFY(!isSeen("refreshAndRetry"));
    }

    void ctrlEnterSends()
    {
        answer(204);
        line(m_view.get(), "callUrl")->setFocus();
        QTest::keyClick(line(m_view.get(), "callUrl"), Qt::Key_Return, Qt::ControlModifier);
        QTRY_VERIFY(isSeen("callSuccess"));
        QVERIFY(isSeen("callBodyNote")); // it has no body, and that is said
        QCOMPARE(m_bench->transport.sent().size(), 1);
    }

    void headersAndBodyAreSent()
    {
        answer(201);
        auto *method = named<QComboBox>(m_view.get(), "callMethod");
        QVERIFY(!isSeen("callBody"));
        method->setCurrentText(u"POST"_s);
        QVERIFY(isSeen("callBody"));
        named<QPlainTextEdit>(m_view.get(), "callHeaders")->setPlainText(u"Accept: text/xml\n\nX-Trace:  7 "_s);
        named<QPlainTextEdit>(m_view.get(), "callBody")->setPlainText(u"{\"name\":\"Zo\u00eb\"}"_s);
        QVERIFY(sends("callSuccess"));
        const HttpRequest &sent = m_bench->transport.sent().constFirst();
        QCOMPARE(sent.method, "POST");
        QCOMPARE(headerValue(sent.headers, "Accept"), "text/xml");
        QCOMPARE(headerValue(sent.headers, "X-Trace"), "7");
        QCOMPARE(sent.body.reveal().toByteArray(), "{\"name\":\"Zo\u00eb\"}");
    }

    void mistakesStandAtTheirField_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("headers");
        QTest::addColumn<QString>("said");
        QTest::newRow("plain http") << u"http://api.example.com/"_s << QString() << u"begins with http"_s;
        QTest::newRow("no url") << u"api"_s << QString() << u"begin with https"_s;
        QTest::newRow("no header") << u"https://api.example.com/"_s << u"Accept"_s << u"Name: value"_s;
        QTest::newRow("second authorization")
            << u"https://api.example.com/"_s << u"Authorization: Bearer x"_s << u"Authorization header among"_s;
    }

    void mistakesStandAtTheirField()
    {
        QFETCH(QString, url);
        QFETCH(QString, headers);
        QFETCH(QString, said);
        line(m_view.get(), "callUrl")->setText(url);
        named<QPlainTextEdit>(m_view.get(), "callHeaders")->setPlainText(headers);
        const auto isSaid = [this, &said] {
            const QList<WrapLabel *> labels = m_view->findChildren<WrapLabel *>();
            return std::any_of(labels.begin(), labels.end(), [&said](const WrapLabel *label) {
                return label->isVisible() && label->text().contains(said);
            });
        };
        m_view->send();
        QTRY_VERIFY(isSaid());
        QVERIFY(m_bench->transport.sent().isEmpty());
    }

    void otherTokenTypesStayHere()
    {
        TokenSubject mac = granted(m_bench->clock.now());
        mac.answer->tokenType = u"mac"_s;
        m_view->setSubject(mac);
        QVERIFY(sends("callFailure"));
        QVERIFY(failure().contains(u"no Bearer token"_s));
        QVERIFY(m_bench->transport.sent().isEmpty());
    }

    void pastedTokensAreQuarantined()
    {
        TokenSubject pasted = granted(m_bench->clock.now());
        pasted.origin = TokenSubject::Origin::Pasted;
        m_view->setSubject(pasted);
        QVERIFY(isSeen("callQuarantine"));
        QVERIFY(!isSeen("sendCall"));
        m_view->send();
        QVERIFY(m_bench->transport.sent().isEmpty());
    }

    void scopeIsNamed()
    {
        answer(403, {{"WWW-Authenticate", "Bearer error=\"insufficient_scope\", scope=\"delete\""}});
        QVERIFY(sends("callFailure"));
        QCOMPARE(failure(), u"403 insufficient_scope: needs delete."_s);
        QVERIFY(!isSeen("refreshAndRetry"));
    }

    void refreshAndTryAgain()
    {
        answer(401, expiredChallenge());
        QVERIFY(sends("callFailure"));
        QCOMPARE(failure(), u"401 invalid_token: the server says the token expired."_s);
        QVERIFY(isSeen("refreshAndRetry"));
        const QSignalSpy wanted(m_view.get(), &CallView::refreshRequested);
        click("refreshAndRetry");
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(m_bench->transport.sent().size(), 1); // not before there is a new token
        m_view->setSubject(granted(m_bench->clock.now()));
        QCOMPARE(m_bench->transport.sent().size(), 1);
        answer(200);
        m_view->setSubject(granted(m_bench->clock.now(), "another-token"));
        QTRY_VERIFY(isSeen("callSuccess"));
        QCOMPARE(m_bench->transport.sent().size(), 2);
        QCOMPARE(headerValue(m_bench->transport.sent().at(1).headers, "Authorization"), "Bearer another-token");
        m_view->setSubject(granted(m_bench->clock.now(), "a-third-token"));
        QCOMPARE(m_bench->transport.sent().size(), 2); // once
    }

    void failedRefreshSendsNothingLater()
    {
        answer(401, expiredChallenge());
        QVERIFY(sends("refreshAndRetry"));
        click("refreshAndRetry");
        m_view->dropRetry();
        m_view->setSubject(granted(m_bench->clock.now(), "another-token"));
        QCOMPARE(m_bench->transport.sent().size(), 1);
    }

    void noRefreshWhereNoneCanBeHad()
    {
        TokenSubject subject = granted(m_bench->clock.now());
        subject.refreshBlocked = u"there is no refresh token"_s;
        m_view->setSubject(subject);
        answer(401, expiredChallenge());
        QVERIFY(sends("callFailure"));
        QVERIFY(!isSeen("refreshAndRetry"));
    }

    void anotherSessionSeesNothingOfIt()
    {
        answer(200, {}, "{}");
        QVERIFY(sends("callSuccess"));
        line(m_view.get(), "callUrl")->setText(u"https://api.example.com/mine"_s);
        TokenSubject other = granted(m_bench->clock.now(), "another-token");
        other.who = u"somebody@else.com"_s;
        m_view->setSubject(other);
        QVERIFY(!isSeen("callSuccess"));
        QVERIFY(!url().contains(u"mine"_s));
    }

    void cancels()
    {
        SilentTransport silent;
        CallView view(m_bench->clock, m_bench->clipboard, &silent);
        view.setSubject(granted(m_bench->clock.now()));
        view.show();
        view.send();
        QVERIFY(view.isBusy());
        QVERIFY(named<QAbstractButton>(&view, "cancelCall")->isVisible());
        QVERIFY(!named<QAbstractButton>(&view, "sendCall")->isVisible());
        named<QAbstractButton>(&view, "cancelCall")->click();
        QTRY_VERIFY(silent.promise.isCanceled());
        QVERIFY(named<QAbstractButton>(&view, "sendCall")->isVisible());
        silent.promise.finish();
    }

    void nothingSecretIsShownOrCopied()
    {
        answer(200, {{"Set-Cookie", "session=abcdefghijkl"}},
               "{\"you_sent\":\"the-access-token\",\"password\":\"hunter2hunter2\"}");
        named<QPlainTextEdit>(m_view.get(), "callHeaders")->setPlainText(u"X-Api-Key: 0123456789abcdef"_s);
        QVERIFY(sends("callSuccess"));
        click("copyCallAsCurl");
        QStringList seen{QGuiApplication::clipboard()->text()};
        QVERIFY(seen.constFirst().contains(u"$ACCESS_TOKEN"_s));
        const QList<QPlainTextEdit *> views = m_view->findChildren<QPlainTextEdit *>();
        for (const QPlainTextEdit *view : views) {
            if (view->isReadOnly())
                seen.append(view->toPlainText());
        }
        for (const QString &text : std::as_const(seen)) {
            for (const char *secret : {"the-access-token", "hunter2hunter2", "abcdefghijkl", "0123456789abcdef"})
                QVERIFY2(!text.contains(QLatin1String(secret)), qPrintable(text));
        }
    }

    void curlIsQuoted()
    {
        ApiCall call;
        call.method = "POST";
        call.url = QUrl(u"https://api.example.com/o'neil?FileId=1"_s);
        call.headers = {{"Accept", "text/xml"}};
        call.body = Secret(QByteArrayView("{\"a\":\"it's\"}"));
        call.token = Secret(QByteArrayView("the-access-token"));
        QCOMPARE(callAsCurl(call),
                 u"curl -i -X POST -H \"Authorization: Bearer $ACCESS_TOKEN\" -H 'Accept: text/xml' "
                 "--data-binary '{\"a\":\"it'\\''s\"}' 'https://api.example.com/o'\\''neil?FileId=1'"_s);
    }

    void bodiesAreIndentedOrLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("shown");
        QTest::newRow("xml") << QByteArray("<a><b>1</b></a>") << u"<a>\n  <b>1</b>\n</a>"_s;
        QTest::newRow("broken xml") << QByteArray("<a><b>1</a>") << u"<a><b>1</a>"_s;
        QTest::newRow("text") << QByteArray("plain words") << u"plain words"_s;
        QTest::newRow("control") << QByteArray("a\x1b[31m") << u"a\uFFFD[31m"_s;
    }

    void bodiesAreIndentedOrLeftAlone()
    {
        QFETCH(QByteArray, body);
        const Exchange exchange = Kit::FakeTransport::answered({}, 200, {}, body, {});
        QTEST(answerText(exchange).body, "shown");
    }

    void longBodiesAreCutAndThatIsSaid()
    {
        const QByteArray body(AnswerText::MostShown + 5, 'x');
        const AnswerText text = answerText(Kit::FakeTransport::answered({}, 200, {}, body, {}));
        QCOMPARE(text.body.count(u'x'), AnswerText::MostShown);
        QVERIFY(!text.note.isEmpty());
        for (const QStringView folded : QStringView(text.body).split(u'\n'))
            QVERIFY(folded.size() <= 4000);
        Exchange large = Kit::FakeTransport::answered({}, 200, {}, {}, {});
        large.response->bodyState = HttpResponse::Body::TooLarge;
        QVERIFY(!answerText(large).note.isEmpty());
    }
};

GRANTSCOPE_TEST(TestCallView)
#include "tst_callview.moc"
