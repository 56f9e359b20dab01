// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/rawserver.h"
#include "kit/registeredtest.h"
#include "net/qnamtransport.h"
#include "ui/doctor/doctorpage.h"
#include "workbench.h"

#include <QAbstractButton>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTcpServer>
#include <QTreeWidget>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestDoctorPage : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    QnamTransport m_transport{m_clock};
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<DoctorPage> m_page;

    [[nodiscard]] bool isSeen(const char *name) const { return named<QWidget>(m_page.get(), name)->isVisible(); }
    [[nodiscard]] QString sum() const { return named<QLabel>(m_page.get(), "doctorSum")->text(); }
    [[nodiscard]] QString detail(const char *check) const
    {
        return named<QLabel>(named<QWidget>(m_page.get(), check), "checkDetail")->text();
    }
    void click(const char *button) const { named<QAbstractButton>(m_page.get(), button)->click(); }
    [[nodiscard]] bool runs(const QString &server) const
    {
        line(m_page.get(), "doctorServer")->setText(server);
        click("runDoctor");
        return QTest::qWaitFor([this] { return !m_page->isRunning(); }, 30'000);
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_page = std::make_unique<DoctorPage>(m_bench->secrets, m_clock, m_transport, m_bench->clipboard,
                                              u"QtKeychain 1.2.3"_s);
        m_page->resize(800, 560);
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
    }

    void allGood()
    {
        Kit::RawServer server;
        server.answerAlways(Kit::RawAnswer::response(404, {}));
        QVERIFY(!isSeen("doctorSum"));
        QVERIFY(runs(server.url().toString()));
        QCOMPARE(sum(), u"Nothing wrong was found."_s);
        QVERIFY(detail("check-endpoint").contains(u"404"_s));
        QVERIFY(detail("check-keyring").startsWith(u"Secret Service: "_s));
        QVERIFY(isSeen("runDoctor"));
        QVERIFY(!isSeen("cancelDoctor"));
        QVERIFY(!isSeen("chainTable"));
    }

    void failuresAreCountedAndExplained()
    {
        QTcpServer gone;
        QVERIFY(gone.listen(QHostAddress::LocalHost));
        const QString url = u"https://127.0.0.1:%1/"_s.arg(gone.serverPort());
        gone.close();
        QVERIFY(runs(url));
        QVERIFY2(sum().startsWith(u"1 check"_s), qPrintable(sum()));
        QVERIFY(named<QLabel>(named<QWidget>(m_page.get(), "check-tcp"), "checkNextStep")->isVisible());
    }

    void serverThatCantBeAsked()
    {
        line(m_page.get(), "doctorServer")->setText(u"https://u:hunter2@example.com"_s);
        click("runDoctor");
        QVERIFY(!m_page->isRunning());
        QVERIFY(isSeen("doctorError"));
        QVERIFY(!named<QLabel>(m_page.get(), "doctorError")->text().contains(u"hunter2"_s));
    }

    void cancels()
    {
        Kit::RawServer server;
        server.answerAlways(Kit::RawAnswer::never());
        line(m_page.get(), "doctorServer")->setText(server.url().toString());
        click("runDoctor");
        QVERIFY(m_page->isRunning());
        QTRY_COMPARE(server.requestCount(), 1); // it waits for the answer now
        QVERIFY(isSeen("cancelDoctor"));
        click("cancelDoctor");
        QVERIFY(!m_page->isRunning());
        QVERIFY(sum().startsWith(u"Cancelled"_s));
        QVERIFY(isSeen("runDoctor"));
    }

    void copies()
    {
        QVERIFY(runs({}));
        m_page->findChild<QAction *>(u"copyDoctorText"_s)->trigger();
        QVERIFY(QGuiApplication::clipboard()->text().contains(u"QtKeychain 1.2.3"_s));
        m_page->findChild<QAction *>(u"copyDoctorJson"_s)->trigger();
        const QJsonDocument document = QJsonDocument::fromJson(QGuiApplication::clipboard()->text().toUtf8());
        QCOMPARE(document.object().value(u"checks"_s).toArray().size(), doctorCheckIds().size());
    }

    void takesTheServerOfTheSession()
    {
        m_page->setSession(&m_bench->save(u"Acme"_s));
        QCOMPARE(line(m_page.get(), "doctorServer")->text(), u"https://api.example.com/authorisation/token"_s);
        m_page->setSession(nullptr);
        QCOMPARE(line(m_page.get(), "doctorServer")->text(), u"https://api.example.com/authorisation/token"_s);
    }
};

GRANTSCOPE_TEST(TestDoctorPage)
#include "tst_doctorpage.moc"
