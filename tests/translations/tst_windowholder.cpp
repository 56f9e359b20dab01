// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The window is built anew, for another language: nothing that a person typed is lost, and nothing below it notices.

#include "kit/registeredtest.h"
#include "kit/samplejwt.h"
#include "ui/shell/windowholder.h"
#include "ui/widgets/pasteedit.h"
#include "windowwalk.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTableView>
#include <QTabWidget>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

/// By its names up to the window: as good as TypedInput's own way to a field, and another one.
QString pathOf(const QWidget *widget)
{
    QStringList names;
    for (const QWidget *at = widget; at && !at->isWindow(); at = at->parentWidget()) {
        const QObjectList siblings = at->parent()->children();
        names.prepend(QLatin1String(at->metaObject()->className()) + QString::number(siblings.indexOf(at)));
    }
    return names.join(u'/');
}

template<typename Field>
QHash<QString, QString> textsOf(const QWidget &window)
{
    QHash<QString, QString> texts;
    const QList<Field *> fields = window.findChildren<Field *>();
    for (const Field *field : fields) {
        const bool isPart = field->objectName().startsWith("qt_"_L1) || field->isReadOnly();
        if constexpr (std::is_same_v<Field, QLineEdit>)
            texts.insert(pathOf(field), isPart ? QString() : field->text());
        else
            texts.insert(pathOf(field), isPart ? QString() : field->toPlainText());
    }
    return texts;
}

} // namespace

class TestWindowHolder : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<WindowHolder> m_holder;

    [[nodiscard]] MainWindow &window() { return m_holder->window(); }
    template<typename T>
    [[nodiscard]] T *part(const char *name)
    {
        return named<T>(&window(), name);
    }
    void show()
    {
        window().show();
        QVERIFY(QTest::qWaitForWindowExposed(&window()));
    }
    /// As the program does it: while something of the old window is still on the stack.
    void rebuild()
    {
        QMetaObject::invokeMethod(m_holder.get(), &WindowHolder::rebuild, Qt::QueuedConnection);
        QCoreApplication::processEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(window().isVisible());
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_holder = std::make_unique<WindowHolder>(
            [this] { return std::make_unique<MainWindow>(m_bench->services(), StartSandbox()); });
        show();
    }
    void cleanup()
    {
        m_holder.reset();
        m_bench.reset();
    }

    void everyFieldOfTheWindowKeepsWhatWasTyped()
    {
        part<QAbstractButton>("more")->setChecked(true);
        window().showLook();
        part<PasteEdit>("pasteBox")->setContent(Secret(QByteArrayView(Kit::sampleJwt(R"({"sub":"me","exp":1})"))));
        int typed = 0;
        const QList<QLineEdit *> lines = window().findChildren<QLineEdit *>();
        for (QLineEdit *line : lines) {
            if (!line->objectName().startsWith("qt_"_L1) && !line->isReadOnly())
                line->setText(u"typed-%1"_s.arg(++typed));
        }
        const QList<QPlainTextEdit *> edits = window().findChildren<QPlainTextEdit *>();
        for (QPlainTextEdit *edit : edits) {
            if (!edit->isReadOnly() && edit->objectName() != "pasteBox"_L1)
                edit->setPlainText(u"typed-%1"_s.arg(++typed));
        }
        QVERIFY(typed > 15);
        const QHash<QString, QString> linesBefore = textsOf<QLineEdit>(window());
        const QHash<QString, QString> editsBefore = textsOf<QPlainTextEdit>(window());
        const MainWindow *old = &window();
        rebuild();
        QVERIFY(&window() != old);
        QCOMPARE(textsOf<QLineEdit>(window()), linesBefore);
        QCOMPARE(textsOf<QPlainTextEdit>(window()), editsBefore);
    }

    void choicesPageAndPlaceAreKept()
    {
        window().resize(900, 600);
        window().showGet();
        choose(&window(), "dialect", u"saasu"_s);
        part<QAbstractButton>("format-xml")->click();
        line(&window(), "server")->setText(u"https://other.example.com"_s);
        part<QAbstractButton>("more")->setChecked(true);
        rebuild();
        QCOMPARE(window().size(), QSize(900, 600));
        QCOMPARE(part<QComboBox>("dialect")->currentData().toString(), u"saasu"_s);
        QVERIFY(part<QAbstractButton>("format-xml")->isChecked());
        QVERIFY(!part<QAbstractButton>("format-json")->isChecked());
        QVERIFY(part<QAbstractButton>("more")->isChecked());
        QCOMPARE(line(&window(), "server")->text(), u"https://other.example.com"_s);
        QVERIFY(part<QWidget>("server")->isVisible());
    }

    void whatWasPastedIsLookedAtAgainWithItsQuestionAndTab()
    {
        window().showLook();
        part<PasteEdit>("pasteBox")
            ->setContent(Secret(QByteArrayView("a " + Kit::sampleJwt(R"({"sub":"first","exp":1795336594})") + " b " +
                                               Kit::sampleJwt(R"({"sub":"second","exp":1795336594})"))));
        part<QListView>("foundTokens")->setCurrentIndex(part<QListView>("foundTokens")->model()->index(1, 0));
        part<QAbstractButton>("whatIf")->setChecked(true);
        part<QSpinBox>("questionLeeway")->setValue(90);
        part<QTabWidget>("tokenTabs")->setCurrentIndex(2);
        const QString verdict = part<QLabel>("verdict")->text();
        rebuild();
        QCOMPARE(part<QListView>("foundTokens")->currentIndex().row(), 1);
        QVERIFY(part<QLabel>("who")->text().contains(u"second"_s));
        QCOMPARE(part<QSpinBox>("questionLeeway")->value(), 90);
        QCOMPARE(part<QTabWidget>("tokenTabs")->currentIndex(), 2);
        QCOMPARE(part<QLabel>("verdict")->text(), verdict);
    }

    void aTextTooLongToBeShownIsCarriedOverWhole()
    {
        window().showLook();
        const QByteArray text = QByteArray(PasteEdit::MostShown + 1, ' ') + Kit::sampleJwt(R"({"sub":"far"})");
        part<PasteEdit>("pasteBox")->setContent(Secret(QByteArrayView(text)));
        rebuild();
        QVERIFY(part<PasteEdit>("pasteBox")->content().matches(Secret(QByteArrayView(text))));
        QVERIFY(part<QLabel>("who")->text().contains(u"far"_s));
    }

    void theSignatureIsCheckedAgainWithTheSameKey()
    {
        window().showLook();
        part<PasteEdit>("pasteBox")->setContent(Secret(QByteArrayView(Kit::sampleJwt(R"({"sub":"me"})"))));
        part<QTabWidget>("tokenTabs")->setCurrentIndex(5);
        part<QComboBox>("key_kind")->setCurrentIndex(1);
        line(&window(), "secret")->setText(QLatin1String(Kit::SampleJwtSecret));
        part<QAbstractButton>("checkSignature")->click();
        const QString said = part<QLabel>("signatureSentence")->text();
        QCOMPARE(said, u"The signature is valid."_s);
        rebuild();
        QCOMPARE(part<QLabel>("signatureSentence")->text(), said);
    }

    void theSessionGoesOnAndItsTokenStandsThereWithItsExchange()
    {
        const TokenSession &session = m_bench->signIn(u"Acme"_s);
        QVERIFY(settles(*m_bench));
        const QUuid id = session.subject().profile.id;
        window().showProfile(id);
        QSignalSpy removed(&m_bench->book, &SessionBook::removed);
        const QString exchange = part<QWidget>("statusExchange")->accessibleName();
        rebuild();
        QCOMPARE(m_bench->book.find(id), &session);
        QVERIFY(removed.isEmpty());
        QVERIFY(part<QLabel>("verdict")->isVisible());
        QVERIFY(part<QTabWidget>("tokenTabs")->isTabVisible(3));
        QCOMPARE(part<QWidget>("statusExchange")->accessibleName(), exchange);
        QVERIFY(exchange.contains(u"200"_s));
    }

    void aFormForAnotherAccountStaysBesideTheTokenThatIsHeld()
    {
        (void)m_bench->signIn(u"Acme"_s);
        QVERIFY(settles(*m_bench));
        window().showProfile(m_bench->keeper.profiles().constFirst().id);
        auto *page = window().findChild<GetPage *>();
        page->showNew();
        line(&window(), "username")->setText(u"other@host.com"_s);
        line(&window(), "password")->setText(u"typed"_s);
        rebuild();
        QVERIFY(window().findChild<GetPage *>()->selected().isNull());
        QCOMPARE(line(&window(), "username")->text(), u"other@host.com"_s);
        QCOMPARE(line(&window(), "password")->text(), u"typed"_s);
        QVERIFY(part<QWidget>("backToToken")->isVisible());
    }

    void theHistoryStaysWithWhatIsNoLongerThere()
    {
        const QUuid id = m_bench->signIn(u"Acme"_s).subject().profile.id;
        QVERIFY(settles(*m_bench));
        m_bench->book.remove(id);
        window().showHistory();
        QCOMPARE(part<QTableView>("history")->model()->rowCount(), 1);
        rebuild();
        QVERIFY(part<QTableView>("history")->isVisible());
        QCOMPARE(part<QTableView>("history")->model()->rowCount(), 1);
    }

    void filesAreSearchedAgain()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(u"a.log"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Bearer " + Kit::sampleJwt(R"({"sub":"me"})") + '\n');
        file.close();
        window().scan({file.fileName()});
        const auto isDone = [this] { return part<QLabel>("foundCount")->text().startsWith(u"1 "_s); };
        QVERIFY(QTest::qWaitFor(isDone, 20'000));
        part<QLineEdit>("foundFilter")->setText(u"me"_s);
        rebuild();
        QCOMPARE(part<QLineEdit>("foundFilter")->text(), u"me"_s);
        QVERIFY(QTest::qWaitFor(isDone, 20'000));
    }

    void aTryThatIsUnderWayEndsInTheNewWindow()
    {
        TokenSession &session = m_bench->signIn(u"Acme"_s);
        rebuild();
        QVERIFY(settles(*m_bench));
        QVERIFY(session.held());
        QCOMPARE(m_bench->transport.sent().size(), 1);
    }
};

GRANTSCOPE_TEST(TestWindowHolder)
#include "tst_windowholder.moc"
