// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "ui/compare/comparepage.h"
#include "ui/compare/diffrow.h"
#include "ui/compare/tokenbox.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/pasteedit.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QDropEvent>
#include <QGuiApplication>
#include <QLabel>
#include <QMimeData>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

QString jwt(const QByteArray &claims, const QByteArray &header = R"({"alg":"HS256","typ":"JWT"})")
{
    return QString::fromLatin1(base64UrlEncoded(header) + '.' + base64UrlEncoded(claims) + '.' +
                               base64UrlEncoded(QByteArray(32, 'x')));
}

const QByteArray Before = R"({"iss":"https://a.example","aud":"api://a","scope":"read write","tenant":"acme",)"
                          R"("iat":1795336000,"exp":1795339600})";
const QByteArray After = R"({"iss":"https://a.example","aud":"api://b","scope":"read admin","amr":["pwd"],)"
                         R"("iat":1795336100,"exp":1795337000})";

/// `~Scope (scope)`, one for each row, groups in brackets.
QStringList rowsOf(const QTreeWidget *table)
{
    QStringList rows;
    for (int i = 0; i < table->topLevelItemCount(); ++i) {
        const QTreeWidgetItem *group = table->topLevelItem(i);
        rows.append(u'[' + group->text(0) + u']');
        for (int j = 0; j < group->childCount(); ++j)
            rows.append(group->child(j)->text(0));
    }
    return rows;
}

} // namespace

class TestComparePage : public QObject
{
    Q_OBJECT

private:
    Kit::ManualClock m_clock;
    std::unique_ptr<ComparePage> m_page;

    [[nodiscard]] PasteEdit *box(const char *name) const { return m_page->findChild<PasteEdit *>(QLatin1String(name)); }
    [[nodiscard]] QString note(const char *name) const
    {
        return m_page->findChild<QLabel *>(QLatin1String(name) + "Note"_L1)->text();
    }
    [[nodiscard]] QString sentence() const { return m_page->findChild<QLabel *>(u"diffSentence"_s)->text(); }
    [[nodiscard]] QTreeWidget *table() const { return m_page->findChild<QTreeWidget *>(u"differences"_s); }
    [[nodiscard]] QAbstractButton *button(const char *name) const
    {
        return m_page->findChild<QAbstractButton *>(QLatin1String(name));
    }
    [[nodiscard]] QTreeWidgetItem *row(const QString &what) const
    {
        return table()->findItems(what, Qt::MatchExactly | Qt::MatchRecursive, 0).value(0);
    }
    void paste(const QString &before, const QString &after) const
    {
        box("before")->setPlainText(before);
        box("after")->setPlainText(after);
    }
    /// Returns what the box made of it.
    [[nodiscard]] Qt::DropAction drop(const QString &path) const
    {
        QMimeData data;
        data.setUrls({QUrl::fromLocalFile(path)});
        QDropEvent event(QPointF(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QDragEnterEvent enter(QPoint(5, 5), Qt::CopyAction | Qt::MoveAction, &data, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(box("before")->viewport(), &enter);
        event.setDropAction(Qt::MoveAction);
        QCoreApplication::sendEvent(box("before")->viewport(), &event);
        return event.dropAction();
    }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<ComparePage>(m_clock);
        m_page->resize(900, 600);
        m_page->show();
    }

    void cleanup() { m_page.reset(); }

    void thereIsNothingToSeeUntilThereAreTwo()
    {
        QVERIFY(!table()->isVisible());
        QVERIFY(!button("clearTokens")->isEnabled());
        paste(jwt(Before), {});
        QVERIFY(!table()->isVisible());
        QVERIFY(button("clearTokens")->isEnabled());
        paste(jwt(Before), jwt(After));
        QVERIFY(table()->isVisible());
    }

    void anythingPastedWillDo_data()
    {
        QTest::addColumn<QString>("text");
        const QString token = jwt(After);
        QTest::newRow("bare") << token;
        QTest::newRow("header") << u"Authorization: Bearer "_s + token;
        QTest::newRow("curl") << u"curl -H 'Authorization: Bearer %1' https://api.example.com"_s.arg(token);
        QTest::newRow("json") << u"{\"access_token\": \"%1\", \"expires_in\": 60}"_s.arg(token);
        QTest::newRow("log") << u"10:15 GET /a\n10:16 token=%1\n10:17 done"_s.arg(token);
        QTest::newRow("broken line") << QString(token).insert(40, u"\n"_s);
    }

    void anythingPastedWillDo()
    {
        QFETCH(const QString, text);
        paste(jwt(Before), text);
        QCOMPARE(sentence(), u"They differ in scope, aud, exp and 3 more."_s);
    }

    void theFirstOfSeveralTokensIsTakenAndThatIsSaid()
    {
        paste(jwt(Before), u"GET /a\nBearer %1\nBearer %2\n"_s.arg(jwt(Before), jwt(After)));
        QCOMPARE(sentence(), u"The two are one and the same token."_s);
        QVERIFY2(note("after").startsWith(u"The first of 2 tokens in it, in line 2."_s), qPrintable(note("after")));
    }

    void aTextWithoutATokenIsToldSo()
    {
        paste(jwt(Before), u"it does not work any more"_s);
        QCOMPARE(note("after"), u"No token is found in this text."_s);
        QCOMPARE(box("after")->accessibleDescription(), note("after"));
        QVERIFY(!table()->isVisible());
        QVERIFY(!note("before").isEmpty());
    }

    void whatDecidesStandsFirst()
    {
        paste(jwt(Before), jwt(After, R"({"alg":"HS256","typ":"at+jwt"})"));
        QCOMPARE(rowsOf(table()),
                 (QStringList{u"[What differs]"_s, u"Scope (scope)"_s, u"Audience (aud)"_s, u"Lifetime"_s,
                              u"Expires (exp)"_s, u"Issued (iat)"_s, u"Authentication methods (amr)"_s, u"tenant"_s,
                              u"[What differs in the header]"_s, u"Type (typ)"_s}));
    }

    void differencesAreToldByWordAndIcon_data()
    {
        QTest::addColumn<QString>("what");
        QTest::addColumn<QStringList>("cells");
        QTest::newRow("words") << u"Scope (scope)"_s
                               << QStringList{u"1 gained, 1 lost"_s, u"read write"_s, u"read admin"_s};
        QTest::newRow("changed") << u"Audience (aud)"_s << QStringList{u"changed"_s, u"api://a"_s, u"api://b"_s};
        QTest::newRow("removed") << u"tenant"_s << QStringList{u"removed"_s, u"acme"_s, QString()};
        QTest::newRow("lifetime") << u"Lifetime"_s << QStringList{u"changed"_s, u"1 h"_s, u"15 min"_s};
    }

    void differencesAreToldByWordAndIcon()
    {
        QFETCH(const QString, what);
        QFETCH(const QStringList, cells);
        paste(jwt(Before), jwt(After));
        const QTreeWidgetItem *item = row(what);
        QVERIFY(item);
        QCOMPARE((QStringList{item->text(1), item->text(2), item->text(3)}), cells);
        QVERIFY(!item->icon(1).isNull());
    }

    void timesAreReadAsTimes()
    {
        paste(jwt(Before), jwt(After));
        QVERIFY2(row(u"Expires (exp)"_s)->text(2).contains(u"(UTC"_s), qPrintable(row(u"Expires (exp)"_s)->text(2)));
        QVERIFY(row(u"Expires (exp)"_s)->text(2).endsWith(u"1795339600"_s));
    }

    void wordsGainedAndLostAreChips()
    {
        paste(jwt(Before), jwt(After));
        QStringList words;
        const QList<Chip *> chips = m_page->findChildren<Chip *>();
        for (const Chip *chip : chips)
            words.append(chip->text());
        QCOMPARE(words, (QStringList{u"+ admin"_s, u"\u2212 write"_s}));
        paste(jwt(Before), jwt(Before));
        QVERIFY(m_page->findChildren<Chip *>().isEmpty());
    }

    void oneOfAHundredWordsDoesNotPushTheTableOut()
    {
        QByteArray many = "w0";
        for (int i = 1; i < 100; ++i)
            many += " w" + QByteArray::number(i);
        paste(jwt(R"({"scope":"read"})"), jwt("{\"scope\":\"" + many + "\"}"));
        QCOMPARE(m_page->findChildren<Chip *>().size(), 9); // eight gained, one lost
        QCOMPARE(row(u"Scope (scope)"_s)->text(1), u"100 gained, 1 lost"_s);
    }

    void whatIsTheSameIsShownWhenAsked()
    {
        paste(jwt(Before), jwt(After));
        QVERIFY(!row(u"Issuer (iss)"_s));
        button("showSame")->click();
        QVERIFY(row(u"Issuer (iss)"_s));
        QCOMPARE(row(u"Issuer (iss)"_s)->text(1), u"the same"_s);
        QVERIFY(rowsOf(table()).contains(u"[The same in both headers]"_s));
        button("showSame")->click();
        QVERIFY(!row(u"Issuer (iss)"_s));
    }

    void aRefreshThatChangedNothingIsSaidToBeOne()
    {
        paste(jwt(R"({"sub":"me","iat":1795336000,"exp":1795339600})"),
              jwt(R"({"sub":"me","iat":1795339000,"exp":1795342600})"));
        QCOMPARE(sentence(), u"They differ only in what is new in every token, such as its times."_s);
        button("showSame")->click();
        QCOMPARE(row(u"Lifetime"_s)->text(1), u"the same"_s);
    }

    void whatCannotBeReadIsSaid()
    {
        paste(jwt(Before), u"Bearer abcdefghi...."_s);
        QCOMPARE(sentence(), u"They are two different tokens; what one of them says can't be read."_s);
    }

    void theClipboardGoesWhereATokenIsMissing()
    {
        QGuiApplication::clipboard()->setText(jwt(Before));
        m_page->findChildren<QAbstractButton *>(u"paste"_s).constFirst()->click();
        QCOMPARE(box("before")->toPlainText(), jwt(Before));
        QGuiApplication::clipboard()->setText(jwt(After));
        m_page->findChildren<QAbstractButton *>(u"paste"_s).constLast()->click();
        QCOMPARE(box("after")->toPlainText(), jwt(After));
        QVERIFY(table()->isVisible());
    }

    void beforeAndAfterAreSwapped()
    {
        paste(jwt(Before), jwt(After));
        button("swapTokens")->click();
        QCOMPARE(box("before")->toPlainText(), jwt(After));
        QCOMPARE(row(u"tenant"_s)->text(1), u"added"_s);
    }

    void clearingLeavesNothingBehind()
    {
        paste(jwt(Before), jwt(After));
        button("clearTokens")->click();
        for (const char *name : {"before", "after"}) {
            QVERIFY(box(name)->toPlainText().isEmpty());
            QVERIFY(!box(name)->document()->isUndoAvailable());
        }
        QCOMPARE(table()->topLevelItemCount(), 0);
        QCOMPARE(sentence(), u"Compare two tokens"_s);
        QVERIFY(!button("clearTokens")->isEnabled());
    }

    void noTokenStandsInANameOrATip()
    {
        paste(jwt(Before), jwt(After));
        const QList<QWidget *> all = m_page->findChildren<QWidget *>();
        for (const QWidget *widget : all) {
            for (const QString &text : {widget->objectName(), widget->accessibleName(), widget->toolTip(),
                                        widget->accessibleDescription(), widget->windowTitle()})
                QVERIFY2(!text.contains(u"eyJ"_s), qPrintable(widget->objectName()));
        }
    }

    void theNotesFollowTheClock()
    {
        const QByteArray exp = QByteArray::number(m_clock.now().addSecs(600).toSecsSinceEpoch());
        paste(jwt("{\"exp\":" + exp + "}"), {});
        QVERIFY2(note("before").startsWith(u"Active: expires in 10 min"_s), qPrintable(note("before")));
        m_clock.setWallClock(m_clock.now().addSecs(1'320));
        Q_EMIT qGuiApp->focusWindowChanged(nullptr);
        QVERIFY2(note("before").startsWith(u"Expired 12 min ago"_s), qPrintable(note("before")));
    }

    void aDroppedFileIsReadAndStaysWhereItIs()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"token.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("Authorization: Bearer " + jwt(Before).toLatin1() + "\r\n");
        file.close();
        box("before")->setPlainText(u"what was there before"_s);
        QCOMPARE(drop(file.fileName()), Qt::CopyAction);
        QVERIFY(file.exists());
        QVERIFY(box("before")->toPlainText().startsWith(u"Authorization"_s));
        QVERIFY(note("before").contains(u"xpire"_s));
    }

    void aFileThatIsNoTextIsRefusedWithWhy_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("why");
        QTest::newRow("no text") << QByteArray("\x7f"
                                               "ELF\0\1",
                                               6)
                                 << u"token.bin is no text."_s;
        QTest::newRow("too large") << QByteArray(TokenBox::MostBytes + 1, 'a') << u"token.bin is larger than 1 MiB."_s;
    }

    void aFileThatIsNoTextIsRefusedWithWhy()
    {
        QFETCH(const QByteArray, bytes);
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"token.bin"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(bytes);
        file.close();
        (void)drop(file.fileName());
        QTEST(note("before"), "why");
        QVERIFY(box("before")->toPlainText().isEmpty());
        (void)drop(folder.filePath(u"none.txt"_s));
        QCOMPARE(note("before"), u"none.txt can't be read."_s);
    }

    void aFileInUtf16IsRead()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(u"token.txt"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const QString text = QChar(QChar::ByteOrderMark) + jwt(Before);
        file.write(reinterpret_cast<const char *>(text.utf16()), text.size() * 2);
        file.close();
        (void)drop(file.fileName());
        QCOMPARE(box("before")->toPlainText(), jwt(Before));
    }

    void theBoxesAreReachedAndLeftByKeyboard()
    {
        m_page->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_page.get()));
        m_page->focusFirst();
        QVERIFY(box("before")->hasFocus());
        QTest::keyClick(box("before"), Qt::Key_Tab);
        QVERIFY(box("after")->hasFocus());
        QVERIFY(box("before")->toPlainText().isEmpty());
        box("before")->setPlainText(jwt(Before));
        m_page->focusFirst();
        QVERIFY(box("after")->hasFocus());
    }

    void rowsAreCopiedWithTabs()
    {
        const Kit::ManualClock clock;
        const Clipboard clipboard(clock); // every copy goes through it
        paste(jwt(Before), jwt(After));
        row(u"Audience (aud)"_s)->setSelected(true);
        table()->actions().constFirst()->trigger();
        QCOMPARE(QGuiApplication::clipboard()->text(), u"Audience (aud)\tchanged\tapi://a\tapi://b"_s);
    }
};

GRANTSCOPE_TEST(TestComparePage)
#include "tst_comparepage.moc"
