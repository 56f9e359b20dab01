// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// What is said aloud when something happens away from the focus, and what a screen reader is told of things that are drawn.

#include "kit/registeredtest.h"
#include "ui/access/announcer.h"
#include "ui/sessions/sessionannouncer.h"
#include "ui/shell/mainwindow.h"
#include "ui/time/lifetimebar.h"
#include "ui/time/timeline.h"
#include "ui/widgets/iconlabel.h"
#include "ui/workbench.h"

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

/// What the announcer of a window says.
class Ear final
{
public:
    explicit Ear(QWidget &window)
    {
        QObject::connect(&Announcer::of(window), &Announcer::said, &Announcer::of(window),
                         [this](const QString &sentence, Announcer::Urgency urgency) {
                             m_heard.append({sentence, urgency});
                         });
    }
    [[nodiscard]] bool heard(const QString &part, Announcer::Urgency urgency) const
    {
        return std::any_of(m_heard.begin(), m_heard.end(), [&part, urgency](const auto &each) {
            return each.second == urgency && each.first.contains(part);
        });
    }
    [[nodiscard]] bool isEmpty() const { return m_heard.isEmpty(); }
    [[nodiscard]] QString all() const
    {
        QStringList all;
        for (const auto &each : m_heard)
            all.append(each.first);
        return all.join(u'\n');
    }

private:
    QList<QPair<QString, Announcer::Urgency>> m_heard;
};

constexpr auto Polite = Announcer::Urgency::Polite;
constexpr auto Assertive = Announcer::Urgency::Assertive;

} // namespace

class TestAnnouncer : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aSentenceIsHeard()
    {
        QWidget window;
        const Ear ear(window);
        Announcer::of(window).say(u"Copied."_s);
        QVERIFY(ear.heard(u"Copied."_s, Polite));
        QCOMPARE(Announcer::of(window).lastSaid(), u"Copied."_s);
        QCOMPARE(QAccessible::queryAccessibleInterface(&Announcer::of(window))->role(), QAccessible::AlertMessage);
    }

    void anEmptySentenceIsNone()
    {
        QWidget window;
        const Ear ear(window);
        Announcer::of(window).say({});
        QVERIFY(ear.isEmpty());
    }

    void aWindowHasOneAnnouncer()
    {
        QWidget window;
        QWidget inner(&window);
        QCOMPARE(&Announcer::of(inner), &Announcer::of(window));
    }

    void aRefreshIsAnnounced()
    {
        Workbench bench;
        QWidget window;
        const Ear ear(window);
        new SessionAnnouncer(bench.book, &window);
        TokenSession &session = bench.signIn(u"Acme"_s);
        QVERIFY(settles(bench));
        QVERIFY2(ear.heard(u"Acme: Signed in."_s, Polite), qPrintable(ear.all()));
        bench.answer(200,
                     R"({"access_token": "next", "token_type": "Bearer", "expires_in": 3600, "refresh_token": "r"})");
        session.refresh();
        QVERIFY(settles(bench));
        QVERIFY(ear.heard(u"Acme: Refreshed."_s, Polite));
        QVERIFY(!ear.heard(u"next"_s, Polite));
    }

    void aRefusalIsAnnouncedAtOnce()
    {
        Workbench bench;
        QWidget window;
        const Ear ear(window);
        new SessionAnnouncer(bench.book, &window);
        TokenSession &session = bench.signIn(u"Acme"_s);
        QVERIFY(settles(bench));
        bench.answer(400, R"({"error": "invalid_grant"})");
        session.refresh();
        QVERIFY(settles(bench));
        QVERIFY(ear.heard(u"Acme: Refused."_s, Assertive));
    }

    void anExpiryIsAnnouncedAtOnce()
    {
        Workbench bench;
        TokenSession &session = bench.save(u"Acme"_s, false);
        SessionNote note;
        note.kind = SessionNote::Kind::Expired;
        QCOMPARE(SessionAnnouncer::sentenceOf(session, note), u"Acme: Expired."_s);
        note.kind = SessionNote::Kind::Restored;
        QVERIFY(SessionAnnouncer::sentenceOf(session, note).isEmpty());
    }

    void aRefusedSignInIsReadOut()
    {
        Workbench bench;
        MainWindow window(bench.services(), nullptr);
        const Ear ear(window);
        window.show();
        window.showGet();
        bench.answer(400, R"({"error": "invalid_grant"})");
        fillIn(&window);
        named<QAbstractButton>(&window, "submit")->click();
        QVERIFY(settles(bench));
        const QString sentence = named<QLabel>(&window, "failureSentence")->text();
        QVERIFY(!sentence.isEmpty());
        QVERIFY(ear.heard(sentence, Assertive));
    }

    void aLifetimeTellsHowMuchIsLeft()
    {
        LifetimeBar bar;
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
        bar.setLifetime(now.addSecs(-900), now.addSecs(2'700));
        bar.setNow(now);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&bar);
        QCOMPARE(spoken->role(), QAccessible::ProgressBar);
        QCOMPARE(spoken->text(QAccessible::Name), u"Lifetime"_s);
        QCOMPARE(spoken->text(QAccessible::Value), bar.expiresText());
        QVERIFY(spoken->valueInterface());
        QCOMPARE(spoken->valueInterface()->currentValue().toDouble(), 75.0);
        bar.setLifetime({}, now.addSecs(2'700));
        QVERIFY2(!spoken->valueInterface(), "a share of something that is not known is not told");
    }

    void aTimelineTellsItsMoments()
    {
        Timeline line;
        const QDateTime now = QDateTime::fromSecsSinceEpoch(1'795'000'000, Qt::UTC);
        line.setTimes({now.addSecs(-60), {}, {}, now.addSecs(3'540), false}, now);
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&line);
        QCOMPARE(spoken->role(), QAccessible::Chart);
        QVERIFY(spoken->text(QAccessible::Value).contains("Expires"_L1));
    }

    void anIconBesideWordsIsPassedOver()
    {
        IconLabel icon;
        QVERIFY(QAccessible::queryAccessibleInterface(&icon)->state().invisible);
    }
};

GRANTSCOPE_TEST(TestAnnouncer)
#include "tst_announcer.moc"
