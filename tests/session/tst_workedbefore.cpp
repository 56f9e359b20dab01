// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// What a session knows of the time before a refusal, and of the token before the present one.

#include "kit/registeredtest.h"
#include "session/workedbefore.h"
#include "sessionworld.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

std::unique_ptr<TokenSession> signedIn(SessionWorld &world)
{
    auto session = world.session(world.subject(u"saasu"_s));
    world.grantToken("a1", "r1");
    session->signIn(SessionWorld::grant(*session), Keep::Token);
    return SessionWorld::settle(*session) ? std::move(session) : nullptr;
}

Circumstances afterRefusing(SessionWorld &world, TokenSession &session, const char *password)
{
    GrantRequest grant = SessionWorld::grant(session);
    grant.password = Secret(password);
    world.refuse("invalid_grant");
    session.signIn(grant, Keep::Token);
    return SessionWorld::settle(session) && session.lastAnswer() ? session.lastAnswer()->circumstances
                                                                 : Circumstances();
}

} // namespace

class TestWorkedBefore final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingIsKnownBeforeAnythingWorked()
    {
        SessionWorld world;
        auto session = world.session(world.subject(u"saasu"_s));
        const Circumstances known = afterRefusing(world, *session, "wrong");
        QVERIFY(!known.lastSuccess.isValid());
        QVERIFY(!known.passwordChanged.has_value());
        QVERIFY(!known.refreshedElsewhere);
    }

    void aRefusalKnowsWhetherThePasswordIsTheOneThatWorked()
    {
        SessionWorld world;
        const auto session = signedIn(world);
        QVERIFY(session);
        const QDateTime worked = world.clock.now();
        world.pass(60'000);
        const Circumstances other = afterRefusing(world, *session, "StrongPasswort");
        QCOMPARE(other.lastSuccess, worked);
        QCOMPARE(other.passwordChanged, std::optional(true));
        const Circumstances same = afterRefusing(world, *session, "StrongPassword");
        QCOMPARE(same.passwordChanged, std::optional(false));
        QCOMPARE(same.lastSuccess, worked);
    }

    void aRefreshIsASuccess()
    {
        SessionWorld world;
        const auto session = signedIn(world);
        QVERIFY(session);
        world.grantToken("a2");
        world.pass(3'300'000);
        QVERIFY(SessionWorld::settle(*session));
        const QDateTime worked = world.clock.now();
        QCOMPARE(afterRefusing(world, *session, "StrongPassword").lastSuccess, worked);
    }

    void anotherAccountKnowsNothingOfThis()
    {
        SessionWorld world;
        const auto session = signedIn(world);
        QVERIFY(session);
        SessionSubject subject = session->subject();
        subject.profile.username = u"other@host.com"_s;
        session->setSubject(subject);
        const Circumstances known = afterRefusing(world, *session, "StrongPassword");
        QVERIFY(!known.lastSuccess.isValid());
        QVERIFY(!known.passwordChanged.has_value());
    }

    void whatAnotherProgramBroughtIsRemembered()
    {
        SessionRecord record;
        record.held = HeldToken();
        record.held->askedAt = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
        record.password = Secret("StrongPassword");
        WorkedBefore before;
        before.remember(record, true);
        GrantRequest grant;
        grant.password = Secret("StrongPassword");
        const Circumstances known = before.around(grant);
        QVERIFY(known.refreshedElsewhere);
        QCOMPARE(known.lastSuccess, record.held->askedAt);
        QCOMPARE(known.passwordChanged, std::optional(false));
    }

    void aRefusedPasswordThatIsKeptIsNotOneThatWorked()
    {
        SessionRecord record;
        record.held = HeldToken();
        record.password = Secret("old");
        record.passwordRefused = true;
        WorkedBefore before;
        before.remember(record, false);
        GrantRequest grant;
        grant.password = Secret("new");
        QVERIFY(!before.around(grant).passwordChanged.has_value());
        QVERIFY(!before.around(grant).refreshedElsewhere);
    }

    void theTokenBeforeTheHeldOneIsThereToBeComparedWith()
    {
        SessionWorld world;
        const auto session = signedIn(world);
        QVERIFY(session);
        QVERIFY(session->replaced().isEmpty());
        world.grantToken("a2");
        world.pass(3'300'000);
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(session->replaced().matches(Secret("a1")));
        session->forget();
        QVERIFY(SessionWorld::settle(*session));
        QVERIFY(session->replaced().isEmpty());
    }
};

GRANTSCOPE_TEST(TestWorkedBefore)
#include "tst_workedbefore.moc"
