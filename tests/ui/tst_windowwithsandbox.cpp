// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// From end to end: the real window, the real transport, a real server on a socket.

#include "base/memorysecretstore.h"
#include "kit/registeredtest.h"
#include "net/qnamtransport.h"
#include "sandbox/sandbox.h"
#include "ui/shell/mainwindow.h"
#include "workbench.h"

#include <QAbstractButton>
#include <QLabel>
#include <QListWidget>
#include <QTest>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestWindowWithSandbox : public QObject
{
    Q_OBJECT

private:
    SystemClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    QTemporaryDir m_folder;

    [[nodiscard]] bool waitFor(const QWidget *window, const char *name) const
    {
        return QTest::qWaitFor([window, name] {
            const auto *widget = named<QWidget>(window, name);
            return widget && widget->isVisible();
        });
    }

private Q_SLOTS:
    void initTestCase()
    {
        auto sandbox = Sandbox::start(SandboxConfig(), m_clock);
        QVERIFY(sandbox.has_value());
        m_sandbox = std::move(*sandbox);
    }

    void cleanupTestCase() { m_sandbox.reset(); }

    void signsInIsRefusedSignsInAndRefreshes()
    {
        QnamTransport transport(m_clock);
        const TokenClient client(transport);
        RefreshScheduler scheduler(m_clock);
        MemorySecretStore secrets(m_clock);
        SessionStore store(secrets, m_folder.filePath(u"sessions"_s), m_clock);
        SessionBook book({client, m_clock, scheduler, store});
        const DialectCatalogue catalogue = DialectCatalogue::load();
        ProfileKeeper keeper(ProfileStore::open(m_folder.filePath(u"profiles.json"_s), m_clock), catalogue, book);
        Clipboard clipboard(m_clock);
        Settings settings(m_folder.filePath(u"settings.ini"_s));
        FormMemory memory(settings);
        MainWindow window({catalogue, keeper, m_clock, clipboard, memory, settings, transport, secrets}, nullptr);
        window.show();
        window.showGet();
        const auto *page = window.findChild<GetPage *>();

        fillIn(&window);
        line(&window, "server")->setText(m_sandbox->url().toString());
        line(&window, "password")->setText(u"WrongPassword"_s);
        QTest::keyClick(line(&window, "password"), Qt::Key_Return);
        QVERIFY(waitFor(&window, "failureCard"));
        QCOMPARE(m_sandbox->requestCounts().value(u"/authorisation/token"_s), 1);

        line(&window, "password")->setText(u"StrongPassword"_s);
        QTest::keyClick(line(&window, "password"), Qt::Key_Return);
        QVERIFY(waitFor(&window, "verdict"));
        QCOMPARE(m_sandbox->requestCounts().value(u"/authorisation/token"_s), 2);
        QCOMPARE(named<QListWidget>(page, "files")->count(), 3);
        QCOMPARE(line(&window, "password")->text(), QString());

        const QString before = named<QLabel>(page, "tokenText")->text();
        named<QAbstractButton>(&window, "refresh")->click();
        QVERIFY(QTest::qWaitFor([page, before] { return named<QLabel>(page, "tokenText")->text() != before; }));
        QCOMPARE(m_sandbox->requestCounts().value(u"/authorisation/refresh"_s), 1);
    }
};

GRANTSCOPE_TEST(TestWindowWithSandbox)
#include "tst_windowwithsandbox.moc"
