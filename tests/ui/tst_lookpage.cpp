// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// "Look at a token": any text, files, several tokens, a key for the signature, a report.

#include "kit/registeredtest.h"
#include "kit/samplejwt.h"
#include "ui/evidence/reportbutton.h"
#include "ui/fields/fieldgrid.h"
#include "ui/inspect/lookpage.h"
#include "ui/inspect/questionbar.h"
#include "ui/widgets/pasteedit.h"
#include "workbench.h"

#include <QAbstractButton>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileInfo>
#include <QLabel>
#include <QListView>
#include <QMimeData>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTest>
#include <QTreeWidget>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::sampleJwt;

class TestLookPage : public QObject
{
    Q_OBJECT

private:
    Workbench m_bench;
    QTemporaryDir m_folder;
    std::unique_ptr<LookPage> m_page;

    [[nodiscard]] PasteEdit *box() const { return m_page->findChild<PasteEdit *>(); }
    [[nodiscard]] QListView *list() const { return named<QListView>(m_page.get(), "foundTokens"); }
    [[nodiscard]] QString textOf(const char *label) const { return named<QLabel>(m_page.get(), label)->text(); }
    [[nodiscard]] bool isSeen(const char *name) const { return named<QWidget>(m_page.get(), name)->isVisible(); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<LookPage>(m_bench.clock, m_bench.clipboard);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void everyTokenOfATextIsListedWithItsPlace()
    {
        const QByteArray one = sampleJwt(R"({"sub":"first@host.com"})");
        const QByteArray two = sampleJwt(R"({"sub":"second@host.com"})");
        m_page->lookAt(Secret(QByteArrayView("GET /a\nAuthorization: Bearer " + one + "\n{\"id_token\": \"" + two +
                                             "\"}\nagain " + one + '\n')));
        QCOMPARE(list()->model()->rowCount(), 2);
        QVERIFY(list()->isVisible());
        const QString first = list()->model()->index(0, 0).data().toString();
        QVERIFY2(first.contains(u"first@host.com"_s) && first.contains(u"line 2, column 23"_s), qPrintable(first));
        QVERIFY2(first.contains(u"Authorization header"_s) && first.contains(u"2 times"_s), qPrintable(first));
        QVERIFY(list()->model()->index(1, 0).data().toString().contains(u"JSON member id_token"_s));
        QVERIFY(textOf("who").contains(u"first@host.com"_s));
        list()->setCurrentIndex(list()->model()->index(1, 0));
        QVERIFY(textOf("who").contains(u"second@host.com"_s));
    }

    void aTextWithoutATokenIsSaidToBeOne()
    {
        m_page->lookAt(Secret("there is nothing in here, and that is fine"));
        QVERIFY(!isSeen("foundTokens"));
        QVERIFY(!isSeen("verdict"));
        const QList<QLabel *> labels = m_page->findChildren<QLabel *>();
        QVERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel *label) {
            return label->isVisible() && label->text() == u"No token in this text"_s;
        }));
    }

    void aFileThatIsDroppedIsLookedAt()
    {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file(u"a.log"_s, "token: " + sampleJwt(R"({"sub":"me"})")))});
        const QPoint at(20, 20);
        QDragEnterEvent enter(at, Qt::CopyAction | Qt::MoveAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        QCoreApplication::sendEvent(box()->viewport(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(at, Qt::CopyAction | Qt::MoveAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        drop.setDropAction(Qt::MoveAction); // as a file manager proposes it
        QCoreApplication::sendEvent(box()->viewport(), &drop);
        QCOMPARE(drop.dropAction(), Qt::CopyAction); // else the file would be taken out of its folder
        QVERIFY(textOf("who").contains(u"me"_s));
        QVERIFY(box()->toPlainText().startsWith(u"token: "_s));
    }

    void severalFilesAreScannedInstead()
    {
        QSignalSpy asked(m_page.get(), &LookPage::scanRequested);
        const QStringList paths{file(u"b.log"_s, "b"), file(u"c.log"_s, "c")};
        m_page->openFiles(paths);
        QCOMPARE(asked.size(), 1);
        QCOMPARE(asked.constFirst().constFirst().toStringList(), paths);
    }

    void aFileThatCannotBeReadIsToldOf()
    {
        m_page->openFiles({m_folder.filePath(u"nowhere.log"_s)});
        QVERIFY(textOf("lookNote").startsWith(u"nowhere.log can't be read"_s));
    }

    void aLongTextIsSearchedButNotShown()
    {
        QByteArray text(PasteEdit::MostShown + 1, '\n');
        text += "Bearer " + sampleJwt(R"({"sub":"far away"})");
        m_page->lookAt(Secret(QByteArrayView(text)));
        QVERIFY(textOf("who").contains(u"far away"_s));
        QVERIFY(box()->toPlainText().size() < 200);
        named<QAbstractButton>(m_page.get(), "clearBox")->click();
        QVERIFY(!box()->hasContent());
        QVERIFY(isSeen("paste"));
    }

    void theSignatureIsGreenOnlyOnceItWasChecked()
    {
        m_page->lookAt(Secret(QByteArrayView(sampleJwt(R"({"sub":"me"})"))));
        auto *tabs = named<QTabWidget>(m_page.get(), "tokenTabs");
        tabs->setCurrentIndex(5);
        const QString before = textOf("signatureSentence");
        QVERIFY2(before.contains(u"not checked"_s), qPrintable(before));
        auto *kind = named<QComboBox>(m_page.get(), "key_kind");
        kind->setCurrentIndex(1);
        auto *secret = named<QWidget>(m_page.get(), "secret")->findChild<QLineEdit *>();
        secret->setText(QString::fromLatin1(Kit::SampleJwtSecret) + u"x"_s);
        named<QAbstractButton>(m_page.get(), "checkSignature")->click();
        QVERIFY2(textOf("signatureSentence").contains(u"does not match"_s), qPrintable(textOf("signatureSentence")));
        QVERIFY(textOf("verdict").contains(u"does not match"_s));
        secret->setText(QString::fromLatin1(Kit::SampleJwtSecret));
        named<QAbstractButton>(m_page.get(), "checkSignature")->click();
        QVERIFY2(textOf("signatureSentence").contains(u"is valid"_s), qPrintable(textOf("signatureSentence")));
        m_page->lookAt(Secret(QByteArrayView(sampleJwt(R"({"sub":"another"})")))); // the key stays for the next one
        QVERIFY(textOf("signatureSentence").contains(u"is valid"_s));
        named<QAbstractButton>(m_page.get(), "forgetKey")->click();
        QCOMPARE(textOf("signatureSentence"), before);
        QCOMPARE(secret->text(), QString());
    }

    void anotherQuestionIsAnsweredAtOnce()
    {
        const QByteArray exp = QByteArray::number(m_bench.clock.now().toSecsSinceEpoch() + 600);
        m_page->lookAt(Secret(QByteArrayView(sampleJwt("{\"aud\": \"api://a\", \"exp\": " + exp + '}'))));
        QVERIFY(textOf("verdict").startsWith(u"Active"_s));
        auto *bar = m_page->findChild<QuestionBar *>();
        named<QLineEdit>(bar, "questionAudience")->setText(u"api://b"_s);
        QTRY_VERIFY2(textOf("verdict").contains(u"api://b"_s), qPrintable(textOf("verdict")));
        bar->reset();
        QVERIFY(textOf("verdict").startsWith(u"Active"_s));
    }

    void aKeyThatIsNoneIsSaidAtItsField()
    {
        m_page->lookAt(Secret(QByteArrayView(sampleJwt("{}"))));
        named<QTabWidget>(m_page.get(), "tokenTabs")->setCurrentIndex(5);
        named<QPlainTextEdit>(m_page.get(), "keyText")->setPlainText(u"{\"keys\": 5}"_s);
        named<QAbstractButton>(m_page.get(), "checkSignature")->click();
        QVERIFY(textOf("signatureSentence").contains(u"not checked"_s));
        const QList<FieldGrid *> grids = m_page->findChildren<FieldGrid *>();
        QVERIFY(std::any_of(grids.begin(), grids.end(), [](const FieldGrid *grid) {
            return grid->has(u"key"_s) && !grid->error(u"key"_s).isEmpty();
        }));
    }

    void everyDigitStandsInTheRawText()
    {
        m_page->lookAt(Secret(QByteArrayView(sampleJwt(R"({"n":12345678901234567890,"a":1,"a":2})"))));
        named<QTabWidget>(m_page.get(), "tokenTabs")->setCurrentIndex(6);
        const QString shown = named<QPlainTextEdit>(m_page.get(), "rawClaims")->toPlainText();
        QCOMPARE(shown, u"{\n  \"n\": 12345678901234567890,\n  \"a\": 1,\n  \"a\": 2\n}"_s);
        named<QAbstractButton>(m_page.get(), "indentRaw")->click();
        QCOMPARE(named<QPlainTextEdit>(m_page.get(), "rawClaims")->toPlainText(),
                 u"{\"n\":12345678901234567890,\"a\":1,\"a\":2}"_s);
    }

    void theReportHoldsTheClaimsAndNotTheSignature()
    {
        const QByteArray token = sampleJwt(R"({"sub":"me@host.com"})");
        m_page->lookAt(Secret(QByteArrayView(token)));
        const QString path = m_folder.filePath(u"report.html"_s);
        QCOMPARE(m_page->findChild<ReportButton *>()->save(path), QString());
        QFile report(path);
        QVERIFY(report.open(QIODevice::ReadOnly));
        const QByteArray html = report.readAll();
        QVERIFY(html.startsWith("<!DOCTYPE html>"));
        QVERIFY(html.contains("me@host.com"));
        QVERIFY(!html.contains(token.mid(token.lastIndexOf('.') + 1)));
        QVERIFY(!m_page->findChild<ReportButton *>()->save(u"/nowhere/report.md"_s).isEmpty());
    }

    void theReportIsDraggedOutAsAFile()
    {
        const QByteArray token = sampleJwt(R"({"sub":"me@host.com"})");
        m_page->lookAt(Secret(QByteArrayView(token)));
        auto *button = m_page->findChild<ReportButton *>();
        const std::unique_ptr<QMimeData> data = button->dragged();
        QVERIFY(data);
        QCOMPARE(data->urls().size(), 1);
        QFile file(data->urls().constFirst().toLocalFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(file.readAll()).trimmed(), data->text().trimmed());
        QVERIFY(!data->text().contains(QString::fromLatin1(token.mid(token.lastIndexOf('.') + 1))));
        const QFileDevice::Permissions others = QFileDevice::ReadOther | QFileDevice::ReadGroup;
        QVERIFY(!(QFileInfo(QFileInfo(file).absolutePath()).permissions() & others));
    }
};

GRANTSCOPE_TEST(TestLookPage)
#include "tst_lookpage.moc"
