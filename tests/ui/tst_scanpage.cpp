// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// "Find in files": real files, read by real threads, into the table and down to the token itself.

#include "kit/registeredtest.h"
#include "kit/samplejwt.h"
#include "ui/found/foundtable.h"
#include "ui/scan/rowblob.h"
#include "ui/scan/scanpage.h"
#include "workbench.h"

#include <QAbstractButton>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QTest>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Kit::sampleJwt;

class TestScanPage : public QObject
{
    Q_OBJECT

private:
    Workbench m_bench;
    QTemporaryDir m_folder;
    std::unique_ptr<ScanPage> m_page;

    [[nodiscard]] FoundTable *table() const { return m_page->findChild<FoundTable *>(); }
    [[nodiscard]] int rows() const { return table()->model()->rowCount(); }
    [[nodiscard]] QString textOf(const char *label) const { return named<QLabel>(m_page.get(), label)->text(); }
    [[nodiscard]] QString file(const QString &name, const QByteArray &bytes) const
    {
        const QString path = m_folder.filePath(name);
        QDir().mkpath(QFileInfo(path).path());
        QFile file(path);
        return file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() ? path : QString();
    }
    [[nodiscard]] bool ends() const
    {
        return QTest::qWaitFor([this] { return !named<QWidget>(m_page.get(), "cancelScan")->isVisible(); }, 20'000);
    }
    [[nodiscard]] QByteArray line(const QByteArray &sub, qint64 expiresIn) const
    {
        const qint64 exp = m_bench.clock.now().toSecsSinceEpoch() + expiresIn;
        return "GET /orders Authorization: Bearer " +
               sampleJwt("{\"sub\":\"" + sub + "\",\"iss\":\"https://a\",\"exp\":" + QByteArray::number(exp) + '}') +
               '\n';
    }

private Q_SLOTS:
    void init()
    {
        m_page = std::make_unique<ScanPage>(m_bench.clock, m_bench.clipboard);
        m_page->resize(1000, 700);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }
    void cleanup() { m_page.reset(); }

    void rowsComeThroughTheThreadsAsTheyWere()
    {
        ScannedToken token;
        token.token = "eyJ.eyJ.x";
        token.offset = 0x1'0000'0001;
        token.line = 42;
        token.kind = TokenSpan::Kind::PartialJwt;
        token.status = TokenStatus::Expired;
        token.alg = "ES256";
        token.iss = "\"https:\\/\\/a\"";
        token.sub = "4711";
        token.exp = -1;
        std::string blob;
        packRow(token, blob);
        token.exp.reset();
        const std::string longWord = '"' + std::string(1'000, 'w') + '"';
        token.sub = longWord;
        packRow(token, blob);
        const std::vector<FoundRow> rows = unpackRows(blob, "a.log");
        QCOMPARE(rows.size(), std::size_t{2});
        QCOMPARE(rows[0].offset, 0x1'0000'0001U);
        QCOMPARE(rows[0].line, 42U);
        QCOMPARE(rows[0].kind, TokenKind::PartialJwt);
        QCOMPARE(rows[0].status, TokenStatus::Expired);
        QVERIFY(rows[0].file == "a.log" && rows[0].alg == "ES256" && rows[0].iss == "https://a" &&
                rows[0].sub == "4711");
        QVERIFY(rows[0].exp == -1);
        QVERIFY(!rows[1].exp);
        QCOMPARE(rows[1].sub.size(), std::size_t{255});
        QVERIFY(unpackRows(std::string_view(blob).substr(0, 10), "a.log").empty());
    }

    void theTokensOfAFolderAreFoundFilteredAndLookedAt()
    {
        QByteArray log;
        for (int i = 0; i < 3'000; ++i)
            log += line("user" + QByteArray::number(i), i % 2 == 0 ? 600 : -600);
        (void)file(u"logs/a.log"_s, log);
        (void)file(u"logs/deep/b.log"_s, line("carol", 60));
        m_page->scan({m_folder.filePath(u"logs"_s)});
        QVERIFY(ends());
        QCOMPARE(rows(), 3'001);
        QVERIFY2(textOf("foundCount").contains(u"found"_s), qPrintable(textOf("foundCount")));
        auto *status = named<QComboBox>(m_page.get(), "foundStatus");
        status->setCurrentIndex(status->findData(int(TokenStatus::Expired)));
        QCOMPARE(rows(), 1'500);
        status->setCurrentIndex(0);
        named<QLineEdit>(m_page.get(), "foundFilter")->setText(u"user299"_s);
        QCOMPARE(rows(), 11); // user299 and user2990 to user2999
        named<QLineEdit>(m_page.get(), "foundFilter")->setText(u"CAROL"_s);
        QCOMPARE(rows(), 1);
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QVERIFY(named<QWidget>(m_page.get(), "verdict")->isVisible());
        QVERIFY(textOf("who").contains(u"carol"_s));
        named<QLineEdit>(m_page.get(), "foundFilter")->clear();
        QCOMPARE(rows(), 3'001);
        QVERIFY(textOf("who").contains(u"carol"_s)); // stays
        named<QLineEdit>(m_page.get(), "foundFilter")->setText(u"user299"_s);
        QVERIFY(!named<QWidget>(m_page.get(), "verdict")->isVisible());
    }

    void aFileThatChangedIsSaidToHaveChanged()
    {
        const QString path = file(u"c.log"_s, "padding " + line("me", 60));
        m_page->scan({path});
        QVERIFY(ends());
        (void)file(u"c.log"_s, "nothing");
        table()->setCurrentIndex(table()->model()->index(0, 0));
        QVERIFY(textOf("scanNote").contains(u"not there any more"_s));
        QVERIFY(!named<QWidget>(m_page.get(), "verdict")->isVisible());
    }

    void filesThatAreDroppedStayWhereTheyAre()
    {
        QMimeData dropped;
        dropped.setUrls({QUrl::fromLocalFile(file(u"e.log"_s, line("me", 60)))});
        QDragEnterEvent enter(QPoint(20, 20), Qt::CopyAction | Qt::MoveAction, &dropped, Qt::LeftButton,
                              Qt::NoModifier);
        QCoreApplication::sendEvent(m_page.get(), &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(20, 20), Qt::CopyAction | Qt::MoveAction, &dropped, Qt::LeftButton, Qt::NoModifier);
        drop.setDropAction(Qt::MoveAction); // as a file manager proposes it
        QCoreApplication::sendEvent(m_page.get(), &drop);
        QCOMPARE(drop.dropAction(), Qt::CopyAction);
        QVERIFY(ends());
        QCOMPARE(rows(), 1);
    }

    void filesThatCannotBeReadAreNamedAndTheOthersRead()
    {
        m_page->scan({m_folder.filePath(u"nowhere.log"_s), file(u"d.log"_s, line("me", 60))});
        QVERIFY(ends());
        QCOMPARE(rows(), 1);
        QVERIFY(textOf("scanNote").contains(u"nowhere.log"_s));
    }

    void aScanIsCancelledAndBegunAnew()
    {
        const QByteArray block = line("me", 60).repeated(2'000);
        QFile big(m_folder.filePath(u"big.log"_s));
        QVERIFY(big.open(QIODevice::WriteOnly));
        for (int i = 0; i < 60; ++i)
            big.write(block);
        big.close();
        m_page->scan({big.fileName()});
        named<QAbstractButton>(m_page.get(), "cancelScan")->click();
        QVERIFY(ends());
        QVERIFY(textOf("scanNote").startsWith(u"Cancelled"_s) || rows() == 120'000);
        m_page->scan({big.fileName()});
        m_page->scan({file(u"small.log"_s, line("only", 60))}); // the other one goes at once
        QVERIFY(ends());
        QCOMPARE(rows(), 1);
        m_page->scan({big.fileName()});
        m_page.reset(); // in the middle of it
    }
};

GRANTSCOPE_TEST(TestScanPage)
#include "tst_scanpage.moc"
