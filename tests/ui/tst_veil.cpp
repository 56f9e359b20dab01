// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "openwindow.h"
#include "paintedtext.h"
#include "toldtext.h"
#include "ui/discretion/veil.h"
#include "ui/found/foundtable.h"
#include "ui/get/getpage.h"
#include "ui/marks/discretion.h"
#include "ui/shell/windowdiscretion.h"
#include "ui/widgets/monoview.h"
#include "ui/widgets/pasteedit.h"

#include <QAbstractItemView>
#include <QFile>
#include <QTabWidget>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

const QString Person = u"marker.person"_s;          ///< In user names, names of profiles and claims.
const QString Payload = u"markerpayload"_s;         ///< In the text of a token.
const QString Written = u"marker-in-the-text"_s;    ///< Beside a token, in what was pasted.
const QString Answered = u"marker-in-the-answer"_s; ///< In what a server said.

QString tokenOf(const QByteArray &subject)
{
    const auto part = [](const QByteArray &json) {
        return QString::fromLatin1(json.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
    };
    return part(R"({"alg":"HS256","typ":"JWT"})") + u'.' +
           part("{\"iss\":\"https://login.example.com\",\"sub\":\"" + subject +
                "\",\"exp\":1795336594,\"kept\":\"markerpayload\"}") +
           u".c2lnbmF0dXJlLW9mLXRoZS10b2tlbg"_s;
}

} // namespace

class TestVeil : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<MainWindow> m_window;

    [[nodiscard]] Veil &veil() { return m_window->discretion().veil(); }

    void signIn()
    {
        TokenSession &session = m_bench->save(u"Marker.person books"_s);
        Profile profile = session.subject().profile;
        profile.name = u"marker.person at api.example.com"_s;
        profile.username = Person;
        profile.production = true;
        QVERIFY(m_bench->keeper.update(profile));
        m_bench->answer(200, "{\"access_token\": \"" + tokenOf("marker.person@host.com").toLatin1() +
                                 "\", \"token_type\": \"Bearer\", \"expires_in\": 3600, \"scope\": \"full\", "
                                 "\"note\": \"marker-in-the-answer\"}");
        GrantRequest grant = grantRequestOf(profile);
        grant.password = Secret(QByteArrayView("StrongPassword"));
        session.signIn(grant, Keep::Token);
        QVERIFY(settles(*m_bench));
        m_window->showProfile(profile.id);
    }

    /// What each page shows, one after the other, and all that can be heard.
    QString everything()
    {
        QString all;
        const auto take = [this, &all](const char *page) {
            QCoreApplication::processEvents();
            all += u"\n== "_s + QLatin1String(page) + u'\n' + PaintedText::of(m_window.get());
        };
        const auto takeTabs = [this, &take](const char *page) {
            const QList<QTabWidget *> every = m_window->findChildren<QTabWidget *>(u"tokenTabs"_s);
            for (QTabWidget *tabs : every) {
                for (int tab = 0; tabs->isVisible() && tab < tabs->count(); ++tab) {
                    tabs->setCurrentIndex(tab);
                    take(page);
                }
            }
        };
        m_window->showStart();
        take("start");
        m_window->showGet();
        takeTabs("get");
        m_window->showLook();
        takeTabs("look");
        m_window->showCompare();
        take("compare");
        m_window->showScan();
        takeTabs("scan");
        m_window->showHistory();
        take("history");
        m_window->showSecrets();
        take("secrets");
        return all;
    }

    void fillPages()
    {
        signIn();
        const QString text =
            u"Authorization: Bearer "_s + tokenOf("marker.person@host.com") + u"\nmarker-in-the-text"_s;
        m_window->showLook();
        named<PasteEdit>(m_window.get(), "pasteBox")
            ->setContent(Secret::fromText(text + u"\nid_token="_s + tokenOf("marker.person2")));
        named<PasteEdit>(m_window.get(), "before")->setContent(Secret::fromText(text));
        named<PasteEdit>(m_window.get(), "after")->setContent(Secret::fromText(tokenOf("another.marker.person")));
        QTemporaryDir folder;
        QFile log(folder.filePath(u"access.log"_s));
        QVERIFY(log.open(QIODevice::WriteOnly) && log.write(text.toUtf8()) > 0);
        log.close();
        m_window->scan({log.fileName()});
        auto *table = m_window->findChild<FoundTable *>();
        QTRY_COMPARE(table->model()->rowCount(), 1);
        table->setCurrentIndex(table->model()->index(0, 0));
    }

    void verifyHidden(const QString &where, const QString &text)
    {
        for (const QString &marker : {Person, Payload, Written, Answered}) {
            const auto at = text.indexOf(marker, 0, Qt::CaseInsensitive);
            QVERIFY2(at < 0, qPrintable(u"%1: %2"_s.arg(where, text.mid(std::max<qsizetype>(0, at - 300), 400))));
        }
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_window = open(*m_bench);
        m_window->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    }
    void cleanup()
    {
        m_window.reset();
        m_bench.reset();
    }

    void withoutItEverythingIsSeenAndHeard()
    {
        fillPages();
        const QString seen = everything();
        const QString heard = toldOf(m_window.get());
        for (const QString &marker : {Person, Payload, Written, Answered}) {
            QVERIFY2(seen.contains(marker), qPrintable(marker));
            QVERIFY2(heard.contains(marker), qPrintable(marker));
        }
    }

    void onASharedScreenNothingOfItIsSeenOrHeard()
    {
        fillPages();
        (void)everything(); // all of it has been on the screen, and been told
        (void)toldOf(m_window.get());
        veil().setOn(true);
        verifyHidden(u"painted"_s, everything());
        verifyHidden(u"told"_s, toldOf(m_window.get()));
        verifyHidden(u"tips"_s, tipsOf(m_window.get()));
    }

    void whatIsOpenedMeanwhileIsHiddenAtOnce()
    {
        veil().setOn(true);
        fillPages();
        verifyHidden(u"painted"_s, everything());
        verifyHidden(u"told"_s, toldOf(m_window.get()));
        MonoView another(u"Answer"_s);
        another.setPlainText(Written);
        another.show();
        QVERIFY(QTest::qWaitForWindowExposed(&another));
        verifyHidden(u"painted"_s, PaintedText::of(&another));
        verifyHidden(u"told"_s, toldOf(&another));
    }

    void allIsBackWhenTheScreenIsNoLongerShared()
    {
        fillPages();
        const QString before = everything();
        veil().setOn(true);
        (void)everything();
        veil().setOn(false);
        QVERIFY(everything() == before);
        QVERIFY(toldOf(m_window.get()).contains(Written));
    }

    void namesMayBeLeftReadable()
    {
        fillPages();
        veil().setHidesPersonal(false);
        veil().setOn(true);
        const QString seen = everything();
        QVERIFY(seen.contains(Person));
        QVERIFY(!seen.contains(Written));
    }

    void altHeldShowsAndLetGoHides()
    {
        m_window->showLook();
        named<PasteEdit>(m_window.get(), "pasteBox")->setContent(Secret::fromText(Written));
        veil().setOn(true);
        QTest::keyPress(m_window.get(), Qt::Key_Alt);
        QTRY_VERIFY(veil().isRevealing());
        QVERIFY(PaintedText::of(m_window.get()).contains(Written));
        QTest::keyRelease(m_window.get(), Qt::Key_Alt);
        QVERIFY(!veil().isRevealing());
        QVERIFY(!PaintedText::of(m_window.get()).contains(Written));
    }

    void altAsPartOfAShortcutShowsNothing()
    {
        veil().setOn(true);
        const QSignalSpy changes(&veil(), &Veil::changed);
        QTest::keyPress(m_window.get(), Qt::Key_Alt);
        QTest::keyPress(m_window.get(), Qt::Key_F9, Qt::AltModifier);
        QTest::qWait(Veil::HoldMs + 50); // what must not come can't be waited for otherwise
        QVERIFY(!veil().isRevealing());
        QCOMPARE(changes.size(), 0);
    }

    void theButtonShowsWhileItIsHeld()
    {
        veil().setOn(true);
        auto *eye = named<QAbstractButton>(m_window.get(), "showHidden");
        QVERIFY(eye->isVisible());
        QTest::mousePress(eye, Qt::LeftButton);
        QVERIFY(veil().isRevealing());
        QTest::mouseRelease(eye, Qt::LeftButton);
        QVERIFY(!veil().isRevealing());
    }

    void theShortcutAndTheStatusBarSwitchAndSaySo()
    {
        QTest::keyClick(m_window.get(), Qt::Key_H, Qt::ControlModifier | Qt::ShiftModifier);
        QVERIFY(veil().isOn());
        auto *state = named<QAbstractButton>(m_window.get(), "statusVeil");
        QCOMPARE(state->text(), u"Secrets are hidden: hold Alt to show"_s);
        QCOMPARE(state->accessibleName(), state->text());
        state->click();
        QVERIFY(!veil().isOn());
    }

    void aHiddenBoxTakesWhatIsPastedAndFinds()
    {
        veil().setOn(true);
        m_window->showLook();
        auto *box = named<PasteEdit>(m_window.get(), "pasteBox");
        box->setContent(Secret::fromText(tokenOf(Person.toLatin1())));
        QCOMPARE(named<QTabWidget>(m_window.get(), "tokenTabs")->isVisible(), true);
        verifyHidden(u"painted"_s, PaintedText::of(m_window.get()));
    }
};

GRANTSCOPE_TEST(TestVeil)
#include "tst_veil.moc"
