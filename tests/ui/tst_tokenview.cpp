// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
#include "kit/registeredtest.h"
#include "ui/fields/holdbutton.h"
#include "ui/inspect/lookpage.h"
#include "ui/token/tokencopies.h"
#include "ui/token/tokenheader.h"
#include "ui/token/tokenview.h"
#include "workbench.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QListWidget>
#include <QMenu>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTabWidget>
#include <QTest>
#include <QToolButton>
#include <QTreeWidget>
#include <QWindow>

#include <algorithm>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

TokenSubject granted(const QDateTime &now, qint64 lifetime)
{
    TokenResponse response;
    response.accessToken = Secret(QByteArrayView("opaque-token-of-the-test"));
    response.tokenType = u"Bearer"_s;
    response.expiresIn = lifetime;
    response.issuedAt = now;
    response.expiresAt = now.addSecs(lifetime);
    response.clocks = {{u"expires_in"_s, QString::number(lifetime), response.expiresAt}};
    response.scope = Scope::fromText(u"full reports:read fileid:15431 fileid:2045");
    TokenSubject subject;
    subject.origin = TokenSubject::Origin::Granted;
    subject.inspection = inspectGrant(response, {}, now);
    subject.answer = response;
    subject.who = u"test@host.com"_s;
    subject.server = QUrl(u"https://api.example.com"_s);
    subject.by = u"by password grant (JSON)"_s;
    return subject;
}

QString jwt(const QJsonObject &claims)
{
    const auto part = [](const QJsonObject &object) {
        return QString::fromLatin1(base64UrlEncoded(QJsonDocument(object).toJson(QJsonDocument::Compact)));
    };
    return part({{u"alg"_s, u"HS256"_s}, {u"typ"_s, u"JWT"_s}}) + u'.' + part(claims) + u'.' +
           QString::fromLatin1(base64UrlEncoded(QByteArray(32, 'x')));
}

QString textOf(const QWidget *page, const char *label)
{
    return named<QLabel>(page, label)->text();
}

} // namespace

class TestTokenView : public QObject
{
    Q_OBJECT

private:
    Workbench m_bench;

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void theVerdictIsComputedFromTheWallClock()
    {
        TokenView view(m_bench.clock, m_bench.clipboard);
        view.setSubject(granted(m_bench.clock.now(), 10'800));
        QCOMPARE(textOf(&view, "verdict"), u"Active: expires in 3 h."_s);
        QCOMPARE(view.countdown()->intervalMs(), 30'000);
        m_bench.clock.setWallClock(m_bench.clock.now().addSecs(10'800 - 65)); // slept until shortly before the end
        Q_EMIT qGuiApp->focusWindowChanged(nullptr);
        QCOMPARE(textOf(&view, "verdict"), u"Active: expires in 1 min 5 s."_s);
        QCOMPARE(view.countdown()->intervalMs(), 1'000);
        m_bench.clock.setWallClock(m_bench.clock.now().addSecs(65 + 720));
        view.countdown()->recompute();
        QVERIFY2(textOf(&view, "verdict").startsWith(u"Expired 12 min ago"_s), qPrintable(textOf(&view, "verdict")));
    }

    void theTokenIsMaskedUntilTheEyeIsHeld()
    {
        TokenView view(m_bench.clock, m_bench.clipboard);
        view.resize(800, 600);
        view.setSubject(granted(m_bench.clock.now(), 60));
        view.show();
        const auto isAnywhere = [&view] {
            const QList<QLabel *> labels = view.findChildren<QLabel *>();
            return std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
                return label->text().contains(u"opaque-token-of-the-test"_s);
            });
        };
        QVERIFY(textOf(&view, "tokenText").contains(u"sha256:"_s));
        QVERIFY(!isAnywhere());
        auto *eye = named<HoldButton>(&view, "revealToken");
        QTest::mousePress(eye, Qt::LeftButton);
        QVERIFY(isAnywhere());
        QTest::mouseRelease(eye, Qt::LeftButton);
        QVERIFY(!isAnywhere());
    }

    void scopesAreChipsAndFilesAList()
    {
        TokenView view(m_bench.clock, m_bench.clipboard);
        view.setSubject(granted(m_bench.clock.now(), 60));
        const QList<QLabel *> labels = view.findChildren<QLabel *>();
        for (const QString &word : {u"full"_s, u"reports:read"_s})
            QVERIFY(std::any_of(labels.begin(), labels.end(),
                                [&word](const QLabel *label) { return label->text() == word; }));
        const auto *files = named<QListWidget>(&view, "files");
        QCOMPARE(files->count(), 2);
        QCOMPARE(files->item(0)->text(), u"15431"_s);
        named<QAbstractButton>(&view, "copyFiles")->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"15431\n2045"_s);
    }

    void theTokenIsCopiedInEveryForm()
    {
        TokenView view(m_bench.clock, m_bench.clipboard);
        view.setSubject(granted(m_bench.clock.now(), 60));
        auto *button = named<QToolButton>(&view, "copyToken");
        button->click();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"opaque-token-of-the-test"_s);
        QCOMPARE(m_bench.clipboard.secondsLeft(), Clipboard::UsualSeconds);
        const QList<QAction *> forms = button->menu()->actions();
        forms.at(1)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Authorization: Bearer opaque-token-of-the-test"_s);
        forms.at(2)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"curl -H 'Authorization: Bearer opaque-token-of-the-test' 'https://api.example.com'"_s);
        forms.at(3)->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(),
                 u"Invoke-RestMethod -Headers @{ Authorization = 'Bearer opaque-token-of-the-test' } -Uri "
                 u"'https://api.example.com'"_s);
        QVERIFY(m_bench.clipboard.secondsLeft() > 0);
        forms.constLast()->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(u"sha256:"_s));
        QCOMPARE(m_bench.clipboard.secondsLeft(), 0);
    }

    void aTokenThatIsNoBearerIsNotCopiedAsAHeader()
    {
        TokenView view(m_bench.clock, m_bench.clipboard);
        TokenSubject subject = granted(m_bench.clock.now(), 60);
        subject.answer->tokenType = u"mac"_s;
        view.setSubject(subject);
        const QList<QAction *> forms = named<QToolButton>(&view, "copyToken")->menu()->actions();
        QVERIFY(forms.at(0)->isEnabled());
        QVERIFY(!forms.at(1)->isEnabled());
        QVERIFY(!forms.at(2)->isEnabled());
        QVERIFY(!forms.at(1)->toolTip().isEmpty());
    }

    void aQuoteDoesNotBreakOutOfTheShellCommand()
    {
        const Secret command = tokenAsCurl(Secret(QByteArrayView("a'; rm -rf ~ #")), QUrl(u"https://h.example/x'y"_s));
        QCOMPARE(command.revealText(),
                 u"curl -H 'Authorization: Bearer a'\\''; rm -rf ~ #' 'https://h.example/x'\\''y'"_s);
        QVERIFY(tokenAsCurl(Secret(QByteArrayView("a")), QUrl()).revealText().endsWith(u" URL"_s));
    }

    void aQuoteDoesNotBreakOutOfPowerShell()
    {
        const Secret token = Secret::fromText(u"a'; b\u2019; Remove-Item"_s);
        QCOMPARE(
            tokenAsPowerShell(token, {}).revealText(),
            u"Invoke-RestMethod -Headers @{ Authorization = 'Bearer a''; b\u2019\u2019; Remove-Item' } -Uri URL"_s);
    }

    void anOpaqueTokenIsSaidToBeOne()
    {
        TokenView view(m_bench.clock, m_bench.clipboard);
        view.setSubject(granted(m_bench.clock.now(), 60));
        const QList<QLabel *> labels = view.findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [](const QLabel *label) { return label->text().contains(u"opaque"_s); }));
        QVERIFY(named<QTreeWidget>(&view, "claims")->topLevelItemCount() == 1); // the members of the answer
    }

    void aPastedTokenIsReadAndMarkedAsNotYours()
    {
        LookPage page(m_bench.clock, m_bench.clipboard);
        page.resize(900, 600);
        page.show();
        QVERIFY(named<QWidget>(&page, "paste")->isVisible());
        const qint64 now = m_bench.clock.now().toSecsSinceEpoch();
        named<QPlainTextEdit>(&page, "pasteBox")
            ->setPlainText(u"Authorization: Bearer "_s +
                           jwt({{u"sub"_s, u"me"_s}, {u"iat"_s, now - 60}, {u"exp"_s, now + 600}}));
        QVERIFY(named<QWidget>(&page, "foreign")->isVisible());
        QVERIFY(!named<QWidget>(&page, "refresh")->isVisible());
        QVERIFY(!named<QWidget>(&page, "change")->isVisible());
        QVERIFY(textOf(&page, "verdict").startsWith(u"Active: expires in 10 min"_s));
        QCOMPARE(textOf(&page, "who"), u"says it is for me"_s);
        const auto *tabs = named<QTabWidget>(&page, "tokenTabs");
        QVERIFY(!tabs->isTabVisible(3)); // nothing was exchanged
        const auto *claims = named<QTreeWidget>(&page, "claims");
        QCOMPARE(claims->topLevelItem(0)->child(0)->text(0), u"sub"_s);
        QTest::mouseClick(named<QWidget>(&page, "clearBox"), Qt::LeftButton);
        QVERIFY(named<QWidget>(&page, "paste")->isVisible());
        QVERIFY(!textOf(&page, "tokenText").contains(u"sha256"_s));
    }

    void aPastedTokenNeverGetsTheSignOfAGoodOne()
    {
        const QDateTime now = m_bench.clock.now();
        TokenSubject pasted;
        pasted.inspection = inspectToken(Secret::fromText(jwt({{u"exp"_s, now.toSecsSinceEpoch() + 600}})), now);
        QCOMPARE(verdictStatus(pasted, now), Status::Info);
        QCOMPARE(verdictStatus(pasted, now.addSecs(601)), Status::Bad);
        QCOMPARE(verdictStatus(granted(now, 600), now), Status::Ok);
    }

    void everyClockIsShownAndTheOneThatCountsIsMarked()
    {
        TokenView view(m_bench.clock, m_bench.clipboard);
        TokenSubject subject = granted(m_bench.clock.now(), 600);
        subject.inspection.clocks.append(
            {u".expires"_s, u"Sun 22 Nov 2026 20:00:00 GMT"_s, m_bench.clock.now().addSecs(900)});
        view.setSubject(subject);
        const auto *times = named<QTableWidget>(&view, "times");
        QCOMPARE(times->rowCount(), 3);
        QVERIFY(times->item(1, 0)->text().contains(u"this one counts"_s));
        QCOMPARE(times->item(1, 3)->text(), u"in 10 min"_s);
        QCOMPARE(times->item(2, 1)->text(), u"Sun 22 Nov 2026 20:00:00 GMT"_s);
        QVERIFY(times->item(2, 2)->text().contains(u"UTC"_s));
    }

    void rowsAreCopiedWithTabs()
    {
        TokenView view(m_bench.clock, m_bench.clipboard);
        view.setSubject(granted(m_bench.clock.now(), 600));
        auto *times = named<QTableWidget>(&view, "times");
        times->selectRow(1);
        times->actions().constFirst()->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"\t600\t"_s));
    }
};

GRANTSCOPE_TEST(TestTokenView)
#include "tst_tokenview.moc"
