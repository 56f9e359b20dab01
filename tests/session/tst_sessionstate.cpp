// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "session/sessionstate.h"

#include <QSet>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
using S = SessionState;
using E = SessionEvent;

struct Step
{
    S from;
    E event;
    S to;
};

// Every step that there is, told a second time and in another order than in the code: by what happens.
const QList<Step> &steps()
{
    static const QList<Step> all{
        // The user signs in, from wherever nothing is under way.
        {S::SignedOut, E::SignInStarted, S::Requesting},
        {S::Active, E::SignInStarted, S::Requesting},
        {S::Retrying, E::SignInStarted, S::Requesting},
        {S::NeedsSignIn, E::SignInStarted, S::Requesting},
        {S::Expired, E::SignInStarted, S::Requesting},
        {S::StoreUnreachable, E::SignInStarted, S::Requesting},
        // A refresh needs something to refresh.
        {S::Active, E::RefreshStarted, S::Refreshing},
        {S::Retrying, E::RefreshStarted, S::Refreshing},
        {S::NeedsSignIn, E::RefreshStarted, S::Refreshing},
        {S::Expired, E::RefreshStarted, S::Refreshing},
        {S::StoreUnreachable, E::RefreshStarted, S::Refreshing},
        // What a request ends in.
        {S::Requesting, E::Granted, S::Active},
        {S::Refreshing, E::Granted, S::Active},
        {S::Requesting, E::Refused, S::NeedsSignIn},
        {S::Refreshing, E::Refused, S::NeedsSignIn},
        {S::Requesting, E::WillRetry, S::Retrying},
        {S::Refreshing, E::WillRetry, S::Retrying},
        {S::Requesting, E::HoldsNothing, S::SignedOut},
        {S::Refreshing, E::HoldsNothing, S::SignedOut}, // what was kept was forgotten by another process
        // What is read from the store, or taken over.
        {S::SignedOut, E::HoldsLive, S::Active},
        {S::Requesting, E::HoldsLive, S::Active},
        {S::Active, E::HoldsLive, S::Active},
        {S::Refreshing, E::HoldsLive, S::Active},
        {S::Retrying, E::HoldsLive, S::Active},
        {S::NeedsSignIn, E::HoldsLive, S::Active},
        {S::Expired, E::HoldsLive, S::Active},
        {S::StoreUnreachable, E::HoldsLive, S::Active},
        {S::SignedOut, E::HoldsDead, S::Expired},
        {S::Requesting, E::HoldsDead, S::Expired},
        {S::Active, E::HoldsDead, S::Expired},
        {S::Refreshing, E::HoldsDead, S::Expired},
        {S::Retrying, E::HoldsDead, S::Expired},
        {S::NeedsSignIn, E::HoldsDead, S::Expired},
        {S::Expired, E::HoldsDead, S::Expired},
        {S::StoreUnreachable, E::HoldsDead, S::Expired},
        {S::SignedOut, E::HoldsNothing, S::SignedOut},
        {S::StoreUnreachable, E::HoldsNothing, S::SignedOut},
        // A store that does not answer: never mistaken for "signed out", and no reason to drop a token that lives.
        {S::SignedOut, E::StoreFailed, S::StoreUnreachable},
        {S::Requesting, E::StoreFailed, S::StoreUnreachable},
        {S::Refreshing, E::StoreFailed, S::StoreUnreachable},
        {S::Retrying, E::StoreFailed, S::StoreUnreachable},
        {S::Expired, E::StoreFailed, S::StoreUnreachable},
        {S::StoreUnreachable, E::StoreFailed, S::StoreUnreachable},
        // Death ends a life that nobody prolongs, and changes nothing where somebody does.
        {S::Active, E::Died, S::Expired},
        {S::Requesting, E::Died, S::Requesting},
        {S::Refreshing, E::Died, S::Refreshing},
        {S::Retrying, E::Died, S::Retrying},
        {S::NeedsSignIn, E::Died, S::NeedsSignIn},
        {S::StoreUnreachable, E::Died, S::StoreUnreachable},
        // Signing out waits for what is under way.
        {S::SignedOut, E::Forgotten, S::SignedOut},
        {S::Active, E::Forgotten, S::SignedOut},
        {S::Retrying, E::Forgotten, S::SignedOut},
        {S::NeedsSignIn, E::Forgotten, S::SignedOut},
        {S::Expired, E::Forgotten, S::SignedOut},
        {S::StoreUnreachable, E::Forgotten, S::SignedOut},
    };
    return all;
}
} // namespace

class TestSessionState : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTableHoldsTheseStepsAndNoOthers()
    {
        int walked = 0;
        for (const S state : AllSessionStates) {
            for (const E event : AllSessionEvents) {
                const auto known = std::find_if(steps().begin(), steps().end(), [&](const Step &step) {
                    return step.from == state && step.event == event;
                });
                const QString place = u"%1, event %2"_s.arg(sessionStateName(state)).arg(int(event));
                const std::optional<S> next = nextState(state, event);
                QVERIFY2(next.has_value() == (known != steps().end()), qPrintable(place));
                QVERIFY2(!next || *next == known->to, qPrintable(place));
                ++walked;
            }
        }
        QCOMPARE(walked, 88);
        qInfo("%d pairs of state and event walked, %d of them steps", walked, int(steps().size()));
    }

    void everyStateCanBeReachedAndLeft()
    {
        QSet<S> reached{S::SignedOut};
        for (bool grew = true; grew;) {
            grew = false;
            for (const Step &step : steps()) {
                if (reached.contains(step.from) && !reached.contains(step.to)) {
                    reached.insert(step.to);
                    grew = true;
                }
            }
        }
        QCOMPARE(reached.size(), qsizetype(AllSessionStates.size()));
        for (const S state : AllSessionStates) {
            QVERIFY(std::any_of(steps().begin(), steps().end(),
                                [&](const Step &step) { return step.from == state && step.to != state; }));
        }
    }

    void namesAreStableAndApart()
    {
        QStringList names;
        for (const S state : AllSessionStates)
            names.append(sessionStateName(state));
        QCOMPARE(names.join(u' '),
                 u"signed-out requesting active refreshing retrying needs-sign-in expired store-unreachable"_s);
    }
};

GRANTSCOPE_TEST(TestSessionState)
#include "tst_sessionstate.moc"
