// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/memorysecretstore.h"
#include "kit/faketransport.h"
#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "oauth/dialectcatalogue.h"
#include "session/sessionbook.h"

#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

/// Answers when it is told to.
class WaitingTransport final : public Transport
{
public:
    QFuture<Result<Exchange>> send(HttpRequest request, TransportOptions) override
    {
        m_request = std::move(request);
        m_promise = std::make_unique<QPromise<Result<Exchange>>>();
        m_promise->start();
        return m_promise->future();
    }
    void answer(const QDateTime &at)
    {
        m_promise->addResult(Kit::FakeTransport::answered(
            m_request, 200, {{"Content-Type", "application/json"}},
            R"({"access_token": "first", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "r"})", at));
        m_promise->finish();
    }
    [[nodiscard]] bool isAsked() const { return m_promise != nullptr; }
    [[nodiscard]] bool isCancelled() const { return m_promise && m_promise->isCanceled(); }

private:
    HttpRequest m_request;
    std::unique_ptr<QPromise<Result<Exchange>>> m_promise;
};

} // namespace

class TestSessionBook : public QObject
{
    Q_OBJECT

private:
    Kit::ManualClock m_clock;
    WaitingTransport m_transport;
    TokenClient m_client{m_transport};
    RefreshScheduler m_scheduler{m_clock};
    MemorySecretStore m_secrets{m_clock};
    SessionStore m_store{m_secrets, QString(), m_clock};
    DialectCatalogue m_catalogue = DialectCatalogue::load();
    std::unique_ptr<SessionBook> m_book;

    [[nodiscard]] SessionSubject subject(const QString &user) const
    {
        SessionSubject subject;
        subject.profile.id = QUuid::createUuid();
        subject.profile.name = user;
        subject.profile.dialect = u"saasu"_s;
        subject.profile.endpoint = QUrl(u"https://api.example.com/authorisation/token"_s);
        subject.profile.format = BodyFormat::Json;
        subject.profile.username = user;
        subject.dialect = *m_catalogue.find(u"saasu");
        return subject;
    }

    static void signIn(TokenSession &session)
    {
        GrantRequest grant = grantRequestOf(session.subject().profile);
        grant.password = Secret(QByteArrayView("StrongPassword"));
        session.signIn(grant, Keep::Token);
    }

private Q_SLOTS:
    void init()
    {
        m_transport = WaitingTransport();
        m_book = std::make_unique<SessionBook>(
            TokenSession::Services{m_client, m_clock, m_scheduler, m_store, [] { return 0.5; }});
    }

    void aProfileHasOneSession()
    {
        QSignalSpy opened(m_book.get(), &SessionBook::opened);
        const SessionSubject one = subject(u"one@host.com"_s);
        SessionSubject again = one;
        again.profile.name = u"another name"_s;
        TokenSession &first = m_book->open(one);
        QCOMPARE(&m_book->open(again), &first);
        QCOMPARE(first.subject().profile.name, u"another name"_s);
        QCOMPARE(m_book->find(one.profile.id), &first);
        TokenSession &second = m_book->open(subject(u"two@host.com"_s));
        QCOMPARE(m_book->all(), (QList{&first, &second}));
        QCOMPARE(opened.size(), 2);
        QVERIFY(!m_book->find(QUuid::createUuid()));
    }

    void whatHappensIsToldWithItsSession()
    {
        TokenSession &session = m_book->open(subject(u"one@host.com"_s));
        QList<TokenSession *> noted;
        connect(m_book.get(), &SessionBook::noted, this,
                [&noted](TokenSession *which, const SessionNote &) { noted.append(which); });
        QSignalSpy answered(m_book.get(), &SessionBook::answered);
        QSignalSpy settled(m_book.get(), &SessionBook::settled);
        QVERIFY(!m_book->isBusy());
        signIn(session);
        QVERIFY(m_book->isBusy());
        QTRY_VERIFY(m_transport.isAsked());
        m_transport.answer(m_clock.now());
        QTRY_COMPARE(settled.size(), 1);
        QVERIFY(!m_book->isBusy());
        QCOMPARE(noted, QList{&session});
        QCOMPARE(answered.size(), 1);
    }

    void aSessionThatIsRemovedInTheMiddleOfATryIsWaitedFor()
    {
        TokenSession &session = m_book->open(subject(u"one@host.com"_s));
        const QUuid id = session.subject().profile.id;
        QSignalSpy gone(&session, &QObject::destroyed);
        QSignalSpy settled(m_book.get(), &SessionBook::settled);
        signIn(session);
        QTRY_VERIFY(m_transport.isAsked());
        m_book->remove(id);
        QVERIFY(!m_book->find(id));
        QVERIFY(m_book->isBusy());
        QCoreApplication::processEvents();
        QCOMPARE(gone.size(), 0);
        m_transport.answer(m_clock.now());
        QTRY_COMPARE(settled.size(), 1);
        QTRY_COMPARE(gone.size(), 1);
        QVERIFY(!m_book->isBusy());
    }

    void aSessionMayBeRemovedFromWithinItsOwnSignal()
    {
        TokenSession &session = m_book->open(subject(u"one@host.com"_s));
        const QUuid id = session.subject().profile.id;
        QSignalSpy gone(&session, &QObject::destroyed);
        connect(m_book.get(), &SessionBook::changed, this, [this, id] { m_book->remove(id); });
        session.forget();
        QCOMPARE(gone.size(), 0);
        QTRY_COMPARE(gone.size(), 1);
    }

    void signInsAreCancelledTogether()
    {
        signIn(m_book->open(subject(u"one@host.com"_s)));
        QTRY_VERIFY(m_transport.isAsked());
        m_book->cancelSignIns();
        QTRY_VERIFY(m_transport.isCancelled());
    }
};

GRANTSCOPE_TEST(TestSessionBook)
#include "tst_sessionbook.moc"
