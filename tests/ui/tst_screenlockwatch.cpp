// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "ui/discretion/screenlockwatch.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

/// On a bus of its own: the user's is never touched.
class TestScreenLockWatch : public QObject
{
    Q_OBJECT

private:
    QProcess m_bus;
    QString m_address;

    static void tell(const QString &path, const QString &from, const QString &what, const QVariantList &arguments)
    {
        QDBusMessage message = QDBusMessage::createSignal(path, from, what);
        message.setArguments(arguments);
        QVERIFY(QDBusConnection(u"teller"_s).send(message));
    }

private Q_SLOTS:
    void initTestCase()
    {
        if (QStandardPaths::findExecutable(u"dbus-daemon"_s).isEmpty())
            QSKIP("no dbus-daemon here");
        m_bus.start(u"dbus-daemon"_s, {u"--session"_s, u"--nofork"_s, u"--print-address"_s});
        QVERIFY(m_bus.waitForStarted() && m_bus.waitForReadyRead());
        m_address = QString::fromUtf8(m_bus.readLine()).trimmed();
        QVERIFY(QDBusConnection::connectToBus(m_address, u"listener"_s).isConnected());
        QVERIFY(QDBusConnection::connectToBus(m_address, u"teller"_s).isConnected());
    }
    void cleanupTestCase()
    {
        QDBusConnection::disconnectFromBus(u"listener"_s);
        QDBusConnection::disconnectFromBus(u"teller"_s);
        m_bus.kill();
        m_bus.waitForFinished();
    }

    void screenSaversAreHeard_data()
    {
        QTest::addColumn<QString>("path");
        QTest::addColumn<QString>("from");
        QTest::newRow("freedesktop") << u"/org/freedesktop/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("kde") << u"/ScreenSaver"_s << u"org.freedesktop.ScreenSaver"_s;
        QTest::newRow("gnome") << u"/org/gnome/ScreenSaver"_s << u"org.gnome.ScreenSaver"_s;
    }
    void screenSaversAreHeard()
    {
        QFETCH(const QString, path);
        QFETCH(const QString, from);
        ScreenLockWatch watch;
        QSignalSpy locked(&watch, &ScreenLockWatch::screenLocked);
        QVERIFY(watch.listenOn(u"listener"_s));
        tell(path, from, u"ActiveChanged"_s, {false}); // it is opened again: nothing to do
        tell(path, from, u"ActiveChanged"_s, {true});
        QTRY_COMPARE(locked.size(), 1);
    }

    void logindIsHeardOfThisLoginAlone()
    {
        qputenv("XDG_SESSION_ID", "2c");
        ScreenLockWatch watch;
        QSignalSpy locked(&watch, &ScreenLockWatch::screenLocked);
        QVERIFY(watch.listenOn(u"listener"_s));
        tell(u"/org/freedesktop/login1/session/_33"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
        tell(u"/org/freedesktop/login1/session/_32c"_s, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {});
        tell(u"/org/gnome/ScreenSaver"_s, u"org.gnome.ScreenSaver"_s, u"ActiveChanged"_s, {true}); // comes after them
        QTRY_COMPARE(locked.size(), 2);
        qunsetenv("XDG_SESSION_ID");
    }

    void withoutABusNothingHappens()
    {
        ScreenLockWatch watch;
        QVERIFY(!watch.listenOn(u"no-such-connection"_s));
    }
};

GRANTSCOPE_TEST(TestScreenLockWatch)
#include "tst_screenlockwatch.moc"
