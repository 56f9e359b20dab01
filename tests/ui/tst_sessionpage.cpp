// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The page "Get a token" over the life of a session: remembered, kept alive, refused, unsaved.

#include "kit/registeredtest.h"
#include "ui/signin/signinform.h"
#include "ui/widgets/wraplabel.h"
#include "workbench.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QTest>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

const QByteArray granted =
    R"({"access_token": "first.access", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "first.refresh"})";
const QByteArray withoutRefreshToken = R"({"access_token": "first", "token_type": "Bearer", "expires_in": 3600})";
const QByteArray withoutEnd = R"({"access_token": "first", "token_type": "Bearer", "refresh_token": "r"})";

} // namespace

class TestSessionPage : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<GetPage> m_page;

    [[nodiscard]] bool isSeen(const char *name) const
    {
        const auto *widget = named<QWidget>(m_page.get(), name);
        return widget && widget->isVisible();
    }
    [[nodiscard]] QString textOf(const char *label) const { return named<QLabel>(m_page.get(), label)->text(); }
    void click(const char *button) const { named<QAbstractButton>(m_page.get(), button)->click(); }
    [[nodiscard]] bool submit(const char *thenSeen) const
    {
        m_page->form()->submit();
        return QTest::qWaitFor([this, thenSeen] { return isSeen(thenSeen); });
    }
    [[nodiscard]] bool settles() const
    {
        return QTest::qWaitFor([this] { return !m_bench->book.isBusy(); });
    }
    [[nodiscard]] TokenSession *session() const { return m_bench->book.find(m_page->selected()); }
    void signInRemembered(const QByteArray &answer, const char *choice = "remember-token")
    {
        click(choice);
        line(m_page.get(), "profile_name")->setText(u"Acme books"_s);
        m_bench->answer(200, answer);
        QVERIFY(submit("verdict"));
        QVERIFY(settles());
    }

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

    void nothingIsRememberedUnlessAskedFor()
    {
        m_bench->answer(200, granted);
        QVERIFY(submit("verdict"));
        QVERIFY(m_bench->keeper.profiles().isEmpty());
        QVERIFY(m_bench->secrets.kept().isEmpty());
        QVERIFY(!session()->subject().isLasting);
    }

    void theRefreshTokenIsRememberedUnderAName()
    {
        signInRemembered(granted);
        QCOMPARE(m_bench->keeper.profiles().size(), 1);
        const Profile profile = m_bench->keeper.profiles().constFirst();
        QCOMPARE(profile.name, u"Acme books"_s);
        QVERIFY(!profile.renewWithPassword);
        QCOMPARE(m_page->selected(), profile.id);
        const auto facts = m_bench->secrets.facts(profile.id);
        QVERIFY(facts);
        QVERIFY(facts->holds.contains(u"refresh_token"_s));
        QVERIFY(!facts->holds.contains(u"password"_s));
    }

    void thePasswordIsKeptOnlyWhenThatWasChosen()
    {
        signInRemembered(granted, "remember-password");
        const Profile profile = m_bench->keeper.profiles().constFirst();
        QVERIFY(profile.renewWithPassword);
        QVERIFY(m_bench->secrets.facts(profile.id)->holds.contains(u"password"_s));
        QCOMPARE(line(m_page.get(), "password")->text(), QString());
    }

    void theSameAccountStaysOneProfile()
    {
        signInRemembered(granted);
        click("change");
        line(m_page.get(), "password")->setText(u"StrongPassword"_s);
        m_bench->answer(200, granted);
        QVERIFY(submit("verdict"));
        QCOMPARE(m_bench->keeper.profiles().size(), 1);
    }

    void aNameThatIsTakenIsSaidAtItsField()
    {
        signInRemembered(granted);
        m_page->showNew();
        fillIn(m_page.get());
        line(m_page.get(), "username")->setText(u"other@host.com"_s);
        click("remember-token");
        line(m_page.get(), "profile_name")->setText(u"ACME books"_s);
        m_page->form()->submit();
        const auto *note = named<QWidget>(m_page.get(), "profile_name")->parentWidget()->findChild<WrapLabel *>();
        QCOMPARE(note->text(), u"Another profile has this name already."_s);
        QCOMPARE(m_bench->keeper.profiles().size(), 1);
    }

    void aVerificationCodeIsNotSavedWithTheProfile()
    {
        named<QPlainTextEdit>(m_page.get(), "parameters")->setPlainText(u"verification_code=123456\ntenant=acme"_s);
        signInRemembered(granted);
        const QList<QPair<QString, QString>> kept{{u"tenant"_s, u"acme"_s}};
        QCOMPARE(m_bench->keeper.profiles().constFirst().parameters, kept);
        QVERIFY(m_bench->transport.sent().constFirst().body.reveal().contains("123456"));
    }

    void keepAliveSaysWhenAndHowItWent()
    {
        signInRemembered(granted);
        QVERIFY(textOf("keepAliveText").startsWith(u"off"_s));
        click("keepAlive");
        QVERIFY(m_bench->keeper.profiles().constFirst().keepAlive);
        QVERIFY(textOf("keepAliveText").startsWith(u"refresh at "_s));
        const QString before = textOf("tokenText");
        m_bench->answer(200, R"({"access_token": "second.access", "expires_in": 3600})");
        m_bench->clock.advance(3'400'000);
        m_bench->scheduler.recheck();
        QVERIFY(QTest::qWaitFor([this, before] { return textOf("tokenText") != before; }));
        QVERIFY(textOf("keepAliveText").contains(u"ok"_s));
        QVERIFY(m_bench->transport.sent().constLast().body.reveal().contains("first.refresh"));
    }

    void keepAliveWorksInMemoryToo()
    {
        m_bench->answer(200, granted);
        QVERIFY(submit("verdict"));
        click("keepAlive");
        QVERIFY(session()->nextAt().isValid());
        QVERIFY(m_bench->keeper.profiles().isEmpty());
    }

    void whatCannotBeKeptAliveSaysWhy()
    {
        m_bench->answer(200, withoutEnd);
        QVERIFY(submit("verdict"));
        QVERIFY(!named<QWidget>(m_page.get(), "keepAlive")->isEnabled());
        QVERIFY(textOf("keepAliveText").contains(u"does not say how long"_s));
        QVERIFY(named<QWidget>(m_page.get(), "refresh")->isEnabled());
    }

    void signingInAgainIsNeverCalledARefresh()
    {
        choose(m_page.get(), "dialect", u"palmsmart"_s);
        line(m_page.get(), "password")->setText(u"StrongPassword"_s);
        signInRemembered(withoutRefreshToken, "remember-password");
        QCOMPARE(named<QAbstractButton>(m_page.get(), "refresh")->text().remove(u'&'), u"Sign in again"_s);
        click("keepAlive");
        QVERIFY(textOf("keepAliveText").startsWith(u"signs in again at "_s));
        QVERIFY(!textOf("keepAliveText").contains(u"refresh"_s));
    }

    void aRefreshCannotBeCancelled()
    {
        signInRemembered(granted);
        m_bench->answer(200, R"({"access_token": "second.access", "expires_in": 3600})");
        click("refresh");
        QVERIFY(!named<QWidget>(m_page.get(), "refresh")->isEnabled());
        QVERIFY(named<QAbstractButton>(m_page.get(), "refresh")->text().startsWith(u"Refreshing"_s));
        QVERIFY(settles());
        QVERIFY(named<QWidget>(m_page.get(), "refresh")->isEnabled());
    }

    void aServerThatIsBusyIsTriedAgain()
    {
        signInRemembered(granted);
        m_bench->answer(503, "{}");
        click("refresh");
        QVERIFY(QTest::qWaitFor([this] { return isSeen("notices"); }));
        QVERIFY(textOf("notice").contains(u"did not get through (HTTP 503)"_s));
        QVERIFY(isSeen("verdict"));
        QVERIFY(!isSeen("signInAgain"));
    }

    void afterARefusalTheUserIsAskedToSignInAgain()
    {
        signInRemembered(granted);
        m_bench->answer(400, R"({"error": "invalid_grant"})");
        click("refresh");
        QVERIFY(QTest::qWaitFor([this] { return isSeen("failureCard"); }));
        QVERIFY(textOf("notice").contains(u"Nothing more is asked"_s));
        click("signInAgain");
        QVERIFY(isSeen("submit"));
        QCOMPARE(line(m_page.get(), "username")->text(), u"test@host.com"_s);
        QCOMPARE(line(m_page.get(), "password")->text(), QString());
        QVERIFY(named<QAbstractButton>(m_page.get(), "remember-token")->isChecked());
    }

    void anUncertainRefreshIsSaidToBeOne()
    {
        signInRemembered(granted);
        m_bench->transport.expect([this](const HttpRequest &request) -> Result<Exchange> {
            Exchange exchange;
            exchange.request = request;
            exchange.failure = TransportFailure{TransportFailure::Kind::CutOff, u"cut off"_s, true};
            exchange.sentAt = exchange.receivedAt = m_bench->clock.now();
            return exchange;
        });
        click("refresh");
        QVERIFY(QTest::qWaitFor([this] { return isSeen("notices"); }));
        QVERIFY(textOf("notice").contains(u"may have issued a token that never arrived"_s));
    }

    void withoutAKeyringItIsKeptInMemoryAndSaidSo()
    {
        m_bench->secrets.trouble = u"store-missing"_s;
        click("remember-token");
        const auto *hint = named<QWidget>(m_page.get(), "remember")->parentWidget()->findChild<WrapLabel *>();
        QVERIFY(QTest::qWaitFor([hint] { return hint->text().contains(u"memory only"_s); }));
        signInRemembered(granted);
        QVERIFY(isSeen("notices"));
        QVERIFY(textOf("notice").startsWith(u"Kept in memory only: no keyring answered"_s));
        QVERIFY(isSeen("verdict"));
    }

    void aClockThatIsWrongIsSaid()
    {
        m_bench->transport.expect([this](const HttpRequest &request) -> Result<Exchange> {
            const QDateTime ahead = m_bench->clock.now().addSecs(300);
            const QByteArray date = QLocale::c().toString(ahead, u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s).toLatin1();
            return Kit::FakeTransport::answered(request, 200, {{"Content-Type", "application/json"}, {"Date", date}},
                                                granted, m_bench->clock.now());
        });
        QVERIFY(submit("verdict"));
        QVERIFY(QTest::qWaitFor([this] { return isSeen("notices"); }));
        QVERIFY(textOf("notice").contains(u"5 min ahead"_s));
    }

    void aFirstSignInThatIsRefusedLeavesNothingBehind()
    {
        m_bench->answer(400, R"({"error": "invalid_grant"})");
        QVERIFY(submit("failureCard"));
        QTRY_VERIFY(m_bench->book.all().isEmpty());
        QVERIFY(isSeen("submit"));
        QCOMPARE(line(m_page.get(), "password")->text(), u"StrongPassword"_s);
    }

    void whatIsKeptIsReadWhenItIsLookedAt()
    {
        signInRemembered(granted);
        const QUuid id = m_page->selected();
        m_page = nullptr;
        m_bench->book.remove(id);
        QCoreApplication::processEvents();
        ProfileKeeper again(ProfileStore::open(m_bench->profilesFile(), m_bench->clock), m_bench->catalogue,
                            m_bench->book);
        GetPage page({m_bench->catalogue, again, m_bench->clock, m_bench->clipboard, m_bench->memory,
                      m_bench->settings(), m_bench->transport, m_bench->secrets});
        page.show();
        QCOMPARE(m_bench->book.find(id)->state(), SessionState::SignedOut);
        page.showSession(id);
        QTRY_COMPARE(m_bench->book.find(id)->state(), SessionState::Active);
        QVERIFY(named<QLabel>(&page, "verdict")->isVisible());
    }
};

GRANTSCOPE_TEST(TestSessionPage)
#include "tst_sessionpage.moc"
