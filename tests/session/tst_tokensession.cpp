// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "sessionworld.h"

#include <QSignalSpy>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
bool holds(const TokenSession &session, const char *access)
{
    return session.held() && session.held()->token.accessToken.matches(Secret(access));
}

/// Signed in to an endpoint that gave access token `a1` and, but for palmsmart, refresh token `r1`, for an hour.
std::unique_ptr<TokenSession> signedIn(SessionWorld &world, const SessionSubject &subject, Keep keep = Keep::Token)
{
    auto session = world.session(subject);
    world.grantToken("a1", subject.dialect.supports(GrantType::RefreshToken) ? "r1" : "");
    session->signIn(SessionWorld::grant(*session), keep);
    return SessionWorld::settle(*session) && session->state() == SessionState::Active ? std::move(session) : nullptr;
}
} // namespace

class TestTokenSession : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_world = std::make_unique<SessionWorld>(); }
    void cleanup()
    {
        QVERIFY(m_world->transport.isDone());
        m_world.reset();
    }

    void signingInKeepsTheTokenAndPlansItsRefresh()
    {
        SessionWorld &world = *m_world;
        const QDateTime start = world.clock.now();
        const auto session = signedIn(world, world.subject(u"saasu"_s));
        QVERIFY(session);
        QVERIFY(holds(*session, "a1"));
        QCOMPARE(session->nextAt(), start.addSecs(3'300)); // a lead of 300 s
        QCOMPARE(session->renewalWay(), RenewalWay::Refresh);
        QCOMPARE(SessionWorld::noteNames(*session), QStringList{u"granted"_s});
        QCOMPARE(session->notes().first().expiresAt, start.addSecs(3'600));
        QCOMPARE(world.secrets.facts(session->subject().profile.id)->holds,
                 (QStringList{u"access_token"_s, u"refresh_token"_s})); // never the password, unless it was asked for
    }

    void aRefreshIsMadeInTimeAndGoesToItsOwnPath()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"saasu"_s));
        world.pass(3'299'000);
        QCOMPARE(world.sent(), 1);
        world.grantToken("a2"); // no refresh token in the answer: the old one stays
        world.pass(1'000);
        QCOMPARE(session->state(), SessionState::Refreshing);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
        QVERIFY(session->held()->token.refreshToken.matches(Secret("r1")));
        QCOMPARE(world.transport.sent().last().url.path(), u"/authorisation/refresh"_s);
        QVERIFY(world.lastBody().contains("r1"));
        QVERIFY(!world.lastBody().contains("StrongPassword"));
        QCOMPARE(SessionWorld::noteNames(*session), (QStringList{u"granted"_s, u"refreshed"_s}));
        QCOMPARE(session->nextAt(), world.clock.now().addSecs(3'300));
    }

    void keepAliveIsAChoice()
    {
        SessionWorld &world = *m_world;
        SessionSubject subject = world.subject(u"saasu"_s);
        subject.profile.keepAlive = false;
        const auto session = signedIn(world, subject);
        QVERIFY(!session->nextAt().isValid());
        world.pass(3'600'000);
        QCOMPARE(session->state(), SessionState::Expired);
        QCOMPARE(SessionWorld::noteNames(*session).last(), u"expired"_s);
        // Switched on after its death, it is refreshed at once.
        subject.profile.keepAlive = true;
        world.grantToken("a2");
        session->setSubject(subject);
        world.pass(0);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
    }

    void noStatedEndNoSchedule()
    {
        SessionWorld &world = *m_world;
        const auto session = world.session(world.subject(u"saasu"_s));
        world.grantToken("a1", "r1", 0);
        session->signIn(SessionWorld::grant(*session), Keep::Token);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::Active);
        QVERIFY(!session->nextAt().isValid());
        QCOMPARE(world.scheduler.pending(), std::size_t(0));
        world.grantToken("a2", {}, 0);
        session->refresh(); // by hand it can be done all the same
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
    }

    void palmsmartSignsInAgainOnlyWhereThatIsAllowed()
    {
        SessionWorld &world = *m_world;
        SessionSubject subject = world.subject(u"palmsmart"_s);
        const auto session = signedIn(world, subject, Keep::TokenAndPassword);
        QVERIFY(session->keepsPassword());
        QCOMPARE(session->renewalWay(), RenewalWay::None);
        QVERIFY(!session->nextAt().isValid());
        subject.profile.renewWithPassword = true;
        session->setSubject(subject);
        QCOMPARE(session->renewalWay(), RenewalWay::SignInAgain);
        QVERIFY(session->nextAt().isValid());
        world.grantToken("a2");
        world.pass(3'300'000);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
        QVERIFY(world.lastBody().contains("StrongPassword"));
        QCOMPARE(SessionWorld::noteNames(*session).last(), u"renewed"_s);
    }

    void aRefusedPasswordIsNeverSentAgainUnasked()
    {
        SessionWorld &world = *m_world;
        SessionSubject subject = world.subject(u"palmsmart"_s);
        subject.profile.renewWithPassword = true;
        auto session = signedIn(world, subject, Keep::TokenAndPassword);
        world.refuse("invalid_grant");
        world.pass(3'300'000);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::NeedsSignIn);
        QVERIFY(holds(*session, "a1")); // lives for five minutes more
        QVERIFY(session->keepsPassword());
        world.pass(86'400'000);
        session->refresh();
        QCOMPARE(world.sent(), 2);
        // Nor after a restart.
        session = world.session(subject);
        session->restore();
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::Expired);
        QCOMPARE(session->renewalWay(), RenewalWay::None);
        world.pass(86'400'000);
        session->signInAgain();
        QCOMPARE(world.sent(), 2);
    }

    void aRefusedRefreshDeletesNothing()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"rfc6749"_s));
        const auto before = world.secrets.facts(session->subject().profile.id);
        world.refuse("invalid_grant");
        world.pass(3'300'000);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::NeedsSignIn);
        QVERIFY(holds(*session, "a1"));
        QCOMPARE(session->notes().last().failure->error, u"invalid_grant"_s);
        QCOMPARE(world.secrets.facts(session->subject().profile.id), before);
        world.pass(600'000);
        QCOMPARE(session->state(), SessionState::NeedsSignIn);
        QCOMPARE(SessionWorld::noteNames(*session).last(), u"expired"_s);
        world.pass(86'400'000);
        QCOMPARE(world.sent(), 2);
        world.grantToken("a3", "r3");
        session->signIn(SessionWorld::grant(*session), Keep::Token);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a3"));
    }

    void aRefusedRefreshGoesOnWithThePasswordWhereThatIsAllowed()
    {
        SessionWorld &world = *m_world;
        SessionSubject subject = world.subject(u"saasu"_s);
        subject.profile.renewWithPassword = true;
        const auto session = signedIn(world, subject, Keep::TokenAndPassword);
        world.refuse("invalid_grant");
        world.grantToken("a2", "r2");
        world.pass(3'300'000);
        QTRY_VERIFY(holds(*session, "a2"));
        QCOMPARE(SessionWorld::noteNames(*session), (QStringList{u"granted"_s, u"retrying"_s, u"renewed"_s}));
    }

    void aBusyServerIsAskedAgainWhenItSays()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"saasu"_s));
        world.answer(429, "{}", {{"Retry-After", "120"}});
        world.pass(3'300'000);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::Retrying);
        QCOMPARE(session->nextAt(), world.clock.now().addSecs(120));
        world.pass(119'000);
        QCOMPARE(world.sent(), 2);
        world.grantToken("a2");
        world.pass(1'000);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
        QCOMPARE(session->notes().last().attempt, 2);
    }

    void anUncertainRefreshIsRepeatedOnceWhereTokensRotate()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"rfc6749"_s));
        world.breakOff(true);
        world.pass(3'300'000);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::Retrying);
        world.breakOff(true);
        world.pass(2'000);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::NeedsSignIn);
        QVERIFY(session->notes().last().wasUncertain);
        world.pass(86'400'000);
        QCOMPARE(world.sent(), 3);
        // After a restart the note is still there, and one careful refresh says what it was.
        QVERIFY(world.store.openRefresh(session->subject().profile.id));
        const auto again = world.session(session->subject());
        again->restore();
        QVERIFY(SessionWorld::settle(*again));
        world.refuse("invalid_grant");
        world.pass(0);
        QVERIFY(SessionWorld::settle(*again));
        QCOMPARE(again->notes().last().error->code, u"refresh-interrupted"_s);
        QVERIFY(!world.store.openRefresh(session->subject().profile.id));
    }

    void anUncertainRefreshIsRepeatedWhereTokensStay()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"saasu"_s));
        world.chance = 1;
        for (int i = 0; i < 5; ++i) {
            world.breakOff(true);
            world.pass(3'600'000);
            QVERIFY(SessionWorld::settle(*session));
            QCOMPARE(session->state(), SessionState::Retrying);
        }
        world.grantToken("a2");
        world.pass(300'000);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
        QCOMPARE(SessionWorld::noteNames(*session).count(u"expired"_s), 1); // died once while it was tried
    }

    void whatWasNotSentIsTriedAgainSoonerWhenTheNetworkIsBack()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"rfc6749"_s));
        world.chance = 1;
        for (int i = 0; i < 8; ++i) {
            world.breakOff(false);
            world.pass(3'300'000);
            QVERIFY(SessionWorld::settle(*session));
            QCOMPARE(session->state(), SessionState::Retrying);
        }
        QCOMPARE(session->nextAt(), world.clock.now().addSecs(256));
        world.grantToken("a2", "r2");
        session->hurry();
        QCOMPARE(session->nextAt(), world.clock.now().addSecs(2));
        world.pass(2'000);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
    }

    void aFailedSignInLeavesWhatThereWas()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"saasu"_s));
        const QDateTime next = session->nextAt();
        world.refuse("invalid_grant");
        session->signIn(SessionWorld::grant(*session), Keep::TokenAndPassword);
        QCOMPARE(session->state(), SessionState::Requesting);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::Active);
        QVERIFY(holds(*session, "a1"));
        QVERIFY(!session->keepsPassword());
        QCOMPARE(session->nextAt(), next);
    }

    void aFirstSignInThatFails()
    {
        SessionWorld &world = *m_world;
        const auto session = world.session(world.subject(u"saasu"_s));
        world.refuse("invalid_grant");
        session->signIn(SessionWorld::grant(*session), Keep::Token);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::NeedsSignIn);
        world.breakOff(false);
        session->signIn(SessionWorld::grant(*session), Keep::Token);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::SignedOut);
        QVERIFY(!session->held());
        world.pass(86'400'000);
        QCOMPARE(world.sent(), 2);
    }

    void insistingAsksABusyServerAgainButNoOther()
    {
        SessionWorld &world = *m_world;
        const auto session = world.session(world.subject(u"palmsmart"_s));
        world.answer(503, "");
        session->signIn(SessionWorld::grant(*session), Keep::Token, true);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::Retrying);
        world.refuse("invalid_grant");
        world.pass(2'000);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::NeedsSignIn);
        world.breakOff(false);
        session->signIn(SessionWorld::grant(*session), Keep::Token, true);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::SignedOut);
        world.pass(86'400'000);
        QCOMPARE(world.sent(), 3);
    }

    void whatCannotBeSentIsSaid()
    {
        SessionWorld &world = *m_world;
        SessionSubject subject = world.subject(u"saasu"_s);
        subject.profile.username.clear();
        const auto session = world.session(subject);
        QSignalSpy notSent(session.get(), &TokenSession::notSent);
        session->signIn(SessionWorld::grant(*session), Keep::Token);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(notSent.size(), 1);
        QCOMPARE(notSent.first().first().value<Error>().code, u"member-missing"_s);
        QCOMPARE(session->state(), SessionState::SignedOut);
    }

    void aRestartTakesUpWhatWasKept()
    {
        SessionWorld &world = *m_world;
        QVERIFY(signedIn(world, world.subject(u"saasu"_s)));
        const auto session = world.session(world.subject(u"saasu"_s));
        session->restore();
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::Active);
        QVERIFY(holds(*session, "a1"));
        QCOMPARE(SessionWorld::noteNames(*session), QStringList{u"restored"_s});
        world.grantToken("a2");
        world.pass(3'300'000);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
    }

    void aRestartAfterItsDeathRefreshesAtOnce()
    {
        SessionWorld &world = *m_world;
        QVERIFY(signedIn(world, world.subject(u"saasu"_s)));
        world.clock.advance(86'400'000);
        const auto session = world.session(world.subject(u"saasu"_s));
        world.grantToken("a2");
        session->restore();
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::Expired);
        world.pass(0);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
    }

    void nothingKeptIsSignedOutAndALockedStoreIsNot()
    {
        SessionWorld &world = *m_world;
        auto session = world.session(world.subject(u"saasu"_s));
        session->restore();
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::SignedOut);
        QVERIFY(signedIn(world, world.subject(u"saasu"_s)));
        world.secrets.trouble = u"store-locked"_s;
        session = world.session(world.subject(u"saasu"_s));
        session->restore();
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::StoreUnreachable);
        QCOMPARE(session->notes().last().error->code, u"store-locked"_s);
        world.secrets.trouble.clear(); // unlocked: looked at again by itself
        world.pass(30'000);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::Active);
        QVERIFY(holds(*session, "a1"));
    }

    void secretsOfAnotherServerAreNotTouched()
    {
        SessionWorld &world = *m_world;
        QVERIFY(signedIn(world, world.subject(u"saasu"_s)));
        SessionSubject subject = world.subject(u"saasu"_s);
        subject.profile.endpoint = QUrl(u"https://evil.example.com/authorisation/token"_s);
        const auto session = world.session(subject);
        session->restore();
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::SignedOut);
        world.pass(86'400'000);
        QCOMPARE(world.sent(), 1);
        session->setSubject(world.subject(u"saasu"_s)); // mended again: what is kept is still there
        world.grantToken("a2");
        session->restore();
        QVERIFY(SessionWorld::settle(*session));
        world.pass(0);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
    }

    void whatCannotBeKeptIsHeldInMemoryAndTriedAgain()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"rfc6749"_s));
        world.secrets.trouble = u"store-locked"_s;
        world.grantToken("a2", "r2");
        world.pass(3'300'000);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
        QCOMPARE(session->state(), SessionState::Active);
        QCOMPARE(session->unsaved()->code, u"store-locked"_s);
        QCOMPARE(SessionWorld::noteNames(*session).last(), u"unsaved"_s);
        world.pass(30'000);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(session->unsaved());
        world.secrets.trouble.clear();
        world.pass(60'000); // each try may open a prompt: they come less and less often
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(!session->unsaved());
        QCOMPARE(SessionWorld::noteNames(*session).last(), u"saved"_s);
        QCOMPARE(world.sent(), 2); // the server was asked nothing for it
        const auto again = world.session(world.subject(u"rfc6749"_s));
        again->restore();
        QVERIFY(SessionWorld::settle(*again));
        QVERIFY(holds(*again, "a2"));
    }

    void aRefreshElsewhereIsTakenOverAndNotRepeated()
    {
        SessionWorld &world = *m_world;
        const auto ours = signedIn(world, world.subject(u"rfc6749"_s));
        SessionStore otherStore(world.secrets, world.folder.filePath(u"sessions"_s), world.clock);
        TokenSession theirs({world.client, world.clock, world.scheduler, otherStore, [] { return 0.0; }},
                            world.subject(u"rfc6749"_s));
        theirs.restore();
        QVERIFY(SessionWorld::settle(theirs));
        world.grantToken("a2", "r2");
        world.pass(3'300'000); // both are due
        QTRY_VERIFY(holds(*ours, "a2") && holds(theirs, "a2"));
        QVERIFY(SessionWorld::settle(*ours) && SessionWorld::settle(theirs));
        QCOMPARE(world.sent(), 2);
        const QStringList notes{SessionWorld::noteNames(*ours).last(), SessionWorld::noteNames(theirs).last()};
        QVERIFY(notes.contains(u"refreshed"_s) && notes.contains(u"adopted"_s));
        QCOMPARE(ours->nextAt(), theirs.nextAt());
    }

    void aLockedStoreDoesNotStopARefreshOfWhatIsKnownToBeCurrent()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"saasu"_s));
        world.secrets.trouble = u"store-locked"_s;
        world.grantToken("a2");
        world.pass(3'300'000);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
    }

    void whatOthersWroteAndCannotBeReadStopsIt()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"rfc6749"_s));
        const QUuid id = session->subject().profile.id;
        QVERIFY(world.secrets.write(id, Secret("{}"), {}).result()); // by a newer program, or a damaged one
        world.pass(3'300'000);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::StoreUnreachable);
        QCOMPARE(world.sent(), 1);
        QVERIFY(holds(*session, "a1"));
    }

    void forgettingEmptiesTheStore()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"saasu"_s));
        session->forget();
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::SignedOut);
        QVERIFY(!session->held());
        QVERIFY(world.secrets.kept().isEmpty());
        world.pass(86'400'000);
        QCOMPARE(world.sent(), 1);
    }

    void anUnsavedSessionTouchesNoStore()
    {
        SessionWorld &world = *m_world;
        SessionSubject subject = world.subject(u"palmsmart"_s, false);
        subject.profile.renewWithPassword = true;
        const auto session = signedIn(world, subject, Keep::TokenAndPassword);
        world.grantToken("a2");
        world.pass(3'300'000);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
        QCOMPARE(world.secrets.writes(), 0);
    }

    void aTokenDoesNotWaitForAPromptThatNobodyAnswers()
    {
        SessionWorld &world = *m_world;
        SessionStore impatient(world.secrets, world.folder.filePath(u"sessions"_s), world.clock, 20);
        TokenSession session({world.client, world.clock, world.scheduler, impatient, [] { return 0.0; }},
                             world.subject(u"rfc6749"_s));
        world.secrets.holdBack();
        world.grantToken("a1", "r1");
        session.signIn(SessionWorld::grant(session), Keep::Token);
        QVERIFY(SessionWorld::settle(session));
        QVERIFY(holds(session, "a1"));
        QVERIFY(session.unsaved());
        QCOMPARE(session.unsaved()->code, u"store-waiting"_s);
        QVERIFY(!world.secrets.facts(session.subject().profile.id));
        world.secrets.letGo();
        QTRY_VERIFY(world.secrets.facts(session.subject().profile.id)); // late, and kept all the same
        world.pass(30'000);
        QVERIFY(SessionWorld::settle(session));
        QVERIFY(!session.unsaved());
        const auto again = world.session(world.subject(u"rfc6749"_s));
        again->restore();
        QVERIFY(SessionWorld::settle(*again));
        QVERIFY(holds(*again, "a1"));
    }

    void aSessionThatDiesLosesNoRefresh()
    {
        SessionWorld &world = *m_world;
        auto session = signedIn(world, world.subject(u"rfc6749"_s));
        world.grantToken("a2", "r2");
        world.pass(3'300'000);
        QVERIFY(session->isBusy());
        session.reset(); // a window that is closed in the middle of it
        QTRY_COMPARE(world.secrets.writes(), 2);
        const auto again = world.session(world.subject(u"rfc6749"_s));
        again->restore();
        QVERIFY(SessionWorld::settle(*again));
        QVERIFY(holds(*again, "a2"));
    }

    void aStoreThatDiesEndsWhatIsUnderWay()
    {
        SessionWorld &world = *m_world;
        QPromise<Result<Exchange>> answer; // never comes while the store lives
        answer.start();
        world.transport.hold(answer.future());
        auto store = std::make_unique<SessionStore>(world.secrets, world.folder.filePath(u"sessions"_s), world.clock);
        TokenSession session({world.client, world.clock, world.scheduler, *store, {}}, world.subject(u"saasu"_s));
        session.signIn(SessionWorld::grant(session), Keep::Token);
        QVERIFY(QTest::qWaitFor([&] { return world.sent() == 1; }));
        store.reset();
        QVERIFY(SessionWorld::settle(session));
        QCOMPARE(session.state(), SessionState::SignedOut);
        answer.addResult(Result<Exchange>(failure(Origin::Cancelled, u"cancelled"_s)));
        answer.finish();
        QTest::qWait(1);
    }

    void aSignInCanBeCancelledAndARefreshCanNot()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"saasu"_s));
        world.grantToken("a2");
        session->refresh();
        session->cancelSignIn();
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
        session->signIn(SessionWorld::grant(*session), Keep::Token);
        session->cancelSignIn();
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::Active);
        QVERIFY(holds(*session, "a2"));
        QCOMPARE(world.sent(), 2); // it waited for the lock still
        world.transport.expect([](const HttpRequest &) -> Result<Exchange> {
            return failure(Origin::Cancelled, u"cancelled"_s); // as the real transport ends
        });
        session->signIn(SessionWorld::grant(*session), Keep::Token);
        QVERIFY(QTest::qWaitFor([&] { return world.sent() == 3; }));
        session->cancelSignIn();
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
    }

    void aProfileEditedDuringARefreshGetsNothingOfTheOther()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"saasu"_s), Keep::TokenAndPassword);
        world.grantToken("a2", "r2");
        world.pass(3'300'000);
        QVERIFY(session->isBusy());
        SessionSubject edited = world.subject(u"saasu"_s);
        edited.profile.endpoint = QUrl(u"https://evil.example.com/authorisation/token"_s);
        edited.profile.renewWithPassword = true;
        session->setSubject(edited);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::SignedOut);
        QVERIFY(!session->held());
        QCOMPARE(session->renewalWay(), RenewalWay::None);
        world.pass(86'400'000);
        session->signInAgain();
        QCOMPARE(world.sent(), 2);
    }

    void aSignInOverALockedStoreIsNotLostForWhatItHad()
    {
        SessionWorld &world = *m_world;
        QVERIFY(signedIn(world, world.subject(u"saasu"_s)));
        world.secrets.trouble = u"store-locked"_s;
        const auto session = world.session(world.subject(u"saasu"_s));
        session->restore();
        QVERIFY(SessionWorld::settle(*session));
        world.clock.advance(1'000);
        world.grantToken("a2", "r2");
        session->signIn(SessionWorld::grant(*session), Keep::Token);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(session->unsaved());
        world.secrets.trouble.clear();
        world.pass(60'000);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(!session->unsaved());
        QVERIFY(holds(*session, "a2"));
        const auto again = world.session(world.subject(u"saasu"_s));
        again->restore();
        QVERIFY(SessionWorld::settle(*again));
        QVERIFY(holds(*again, "a2"));
    }

    void tokensThatAreOverWhenTheyComeAreNotAskedForWithoutEnd()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"saasu"_s));
        world.pass(3'299'999);
        world.chance = 1; // the longest waits
        int asked = 0;
        const QByteArray body = R"({"access_token":"a","refresh_token":"r","expires_at":"2020-01-01T00:00:00Z"})";
        for (int second = 0; second < 600; ++second) {
            world.answer(200, body);
            world.pass(1'000);
            QVERIFY(SessionWorld::settle(*session));
            asked = world.sent();
            if (second == 60)
                QVERIFY2(asked < 10, qPrintable(QString::number(asked)));
        }
        QVERIFY2(asked < 14, qPrintable(QString::number(asked)));
        while (!world.transport.isDone())
            (void)world.transport.send(HttpRequest(), {});
    }

    void signingOutElsewhereIsNotUndone()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"saasu"_s), Keep::TokenAndPassword);
        QVERIFY(world.secrets.remove(session->subject().profile.id).result());
        world.pass(3'300'000);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::SignedOut);
        QVERIFY(world.secrets.kept().isEmpty());
        QCOMPARE(world.sent(), 1);
    }

    void signingInToAnotherAccountElsewhereIsNotOverwritten()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"saasu"_s));
        SessionSubject other = world.subject(u"saasu"_s);
        other.profile.username = u"other@host.com"_s;
        const auto theirs = world.session(other);
        world.grantToken("b1", "s1");
        theirs->signIn(SessionWorld::grant(*theirs), Keep::Token);
        QVERIFY(SessionWorld::settle(*theirs));
        QVERIFY(SessionWorld::settle(*session));
        world.grantToken("b2");
        world.pass(3'300'000); // both are due, and only theirs is refreshed
        QVERIFY(SessionWorld::settle(*session) && SessionWorld::settle(*theirs));
        QCOMPARE(session->state(), SessionState::SignedOut);
        QVERIFY(holds(*theirs, "b2"));
    }

    void editingAProfileWhileItWaitsKeepsItsNextTry()
    {
        SessionWorld &world = *m_world;
        SessionSubject subject = world.subject(u"saasu"_s);
        const auto session = signedIn(world, subject);
        world.answer(503, "", {{"Retry-After", "40"}});
        world.pass(3'300'000);
        QVERIFY(SessionWorld::settle(*session));
        const QDateTime next = session->nextAt();
        subject.profile.colour = u"#aa0000"_s;
        session->setSubject(subject);
        QCOMPARE(session->state(), SessionState::Retrying);
        QCOMPARE(session->nextAt(), next);
        subject.profile.keepAlive = false;
        session->setSubject(subject);
        QCOMPARE(session->state(), SessionState::Active);
        QVERIFY(!session->nextAt().isValid());
        session->hurry();
        world.pass(86'400'000);
        QCOMPARE(world.sent(), 2);
    }

    void aFailedSignInOverALockedStoreIsNotSignedOut()
    {
        SessionWorld &world = *m_world;
        QVERIFY(signedIn(world, world.subject(u"saasu"_s)));
        world.secrets.trouble = u"store-locked"_s;
        const auto session = world.session(world.subject(u"saasu"_s));
        session->restore();
        QVERIFY(SessionWorld::settle(*session));
        world.refuse("invalid_grant");
        session->signIn(SessionWorld::grant(*session), Keep::Token);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::StoreUnreachable);
        world.secrets.trouble.clear();
        world.pass(60'000);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a1"));
    }

    void editingAProfileThatIsUnsavedWritesNothingOverWhatIsKept()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"rfc6749"_s));
        world.secrets.trouble = u"store-locked"_s;
        world.grantToken("a2", "r2");
        session->refresh();
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(session->unsaved());
        SessionSubject edited = world.subject(u"rfc6749"_s);
        edited.profile.username = u"other@host.com"_s;
        session->setSubject(edited);
        world.secrets.trouble.clear();
        const auto before = world.secrets.facts(edited.profile.id);
        world.pass(86'400'000);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(world.secrets.facts(edited.profile.id), before);
    }

    void aKeptPasswordThatWasRefusedByHandIsNotSentAgainAfterARestart()
    {
        SessionWorld &world = *m_world;
        const SessionSubject subject = world.subject(u"palmsmart"_s);
        auto session = signedIn(world, subject, Keep::TokenAndPassword);
        world.refuse("invalid_grant");
        session->signInAgain();
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a1"));
        session = world.session(subject);
        session->restore();
        QVERIFY(SessionWorld::settle(*session));
        QSignalSpy notSent(session.get(), &TokenSession::notSent);
        session->signInAgain();
        QCOMPARE(notSent.size(), 1);
        QCOMPARE(world.sent(), 2);
    }

    void aCancelledSignInDoesNotSendAnUncertainRefreshTokenAgain()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"rfc6749"_s));
        world.breakOff(true);
        world.breakOff(true);
        world.pass(3'300'000);
        QVERIFY(SessionWorld::settle(*session));
        world.pass(2'000);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->state(), SessionState::NeedsSignIn);
        session->signIn(SessionWorld::grant(*session), Keep::Token);
        session->cancelSignIn();
        QVERIFY(SessionWorld::settle(*session));
        world.pass(86'400'000);
        QCOMPARE(world.sent(), 3);
        world.grantToken("a2", "r2"); // by hand it may be tried
        session->refresh();
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
    }

    void theServersClockIsMeasured()
    {
        SessionWorld &world = *m_world;
        const auto session = world.session(world.subject(u"saasu"_s));
        QVERIFY(!session->clockSkewSeconds());
        world.answer(200, "{\"access_token\":\"a1\",\"expires_in\":60}", {{"Date", "Sun, 22 Nov 2026 08:07:00 GMT"}});
        world.clock.setWallClock(QDateTime(QDate(2026, 11, 22), QTime(8, 0), Qt::UTC));
        session->signIn(SessionWorld::grant(*session), Keep::Token);
        QVERIFY(SessionWorld::settle(*session));
        QCOMPARE(session->clockSkewSeconds(), qint64(420));
        QCOMPARE(session->held()->token.expiresAt, world.clock.now().addSecs(60)); // by our clock: no skew in it
    }

    void sleepSpreadsWhatBecameDueInIt()
    {
        SessionWorld &world = *m_world;
        const auto session = signedIn(world, world.subject(u"saasu"_s));
        world.chance = 0.5;
        world.clock.setWallClock(world.clock.now().addSecs(7'200)); // slept
        world.scheduler.recheck();
        QCOMPARE(world.sent(), 1);
        QCOMPARE(session->nextAt(), world.clock.now().addSecs(5));
        QCOMPARE(session->state(), SessionState::Expired);
        world.grantToken("a2");
        world.pass(5'000);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(holds(*session, "a2"));
    }

private:
    std::unique_ptr<SessionWorld> m_world;
};

GRANTSCOPE_TEST(TestTokenSession)
#include "tst_tokensession.moc"
