// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "ui/widgets/clipboard.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMimeData>
#include <QSignalSpy>
#include <QTest>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

const Secret token(QByteArrayView("a.secret.token"));

QString onClipboard()
{
    return QGuiApplication::clipboard()->text();
}

} // namespace

class TestClipboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QGuiApplication::clipboard()->clear(); }

    void aSecretIsMarkedForClipboardHistories()
    {
        const Kit::ManualClock clock;
        Clipboard clipboard(clock);
        clipboard.copySecret(token);
        QCOMPARE(onClipboard(), u"a.secret.token"_s);
        const QMimeData *data = QGuiApplication::clipboard()->mimeData();
#if defined(Q_OS_WIN)
        QVERIFY(data->formats().filter(u"ExcludeClipboardContentFromMonitorProcessing"_s).size() == 1);
#elif defined(Q_OS_MACOS)
        QVERIFY(data->hasFormat(u"org.nspasteboard.ConcealedType"_s));
#else
        QCOMPARE(data->data(u"x-kde-passwordManagerHint"_s), QByteArray("secret"));
#endif
    }

    void aSecretIsTakenOffAfterTenSeconds()
    {
        Kit::ManualClock clock;
        Clipboard clipboard(clock);
        clipboard.copySecret(token);
        QCOMPARE(clipboard.secondsLeft(), 10);
        clock.advance(3'000);
        clipboard.recompute();
        QCOMPARE(clipboard.secondsLeft(), 7);
        clock.advance(6'999);
        clipboard.recompute();
        QCOMPARE(clipboard.secondsLeft(), 1);
        QCOMPARE(onClipboard(), u"a.secret.token"_s);
        clock.advance(1);
        clipboard.recompute();
        QCOMPARE(clipboard.secondsLeft(), 0);
        QCOMPARE(onClipboard(), QString());
    }

    void sleepCountsAlthoughTheMonotonicClockStoodStill()
    {
        Kit::ManualClock clock;
        Clipboard clipboard(clock);
        clipboard.copySecret(token);
        clock.setWallClock(clock.now().addSecs(3'600));
        clipboard.recompute();
        QCOMPARE(onClipboard(), QString());
    }

    void aClockSetBackDoesNotKeepASecret()
    {
        Kit::ManualClock clock;
        Clipboard clipboard(clock);
        clipboard.copySecret(token);
        clock.advance(10'000);
        clock.setWallClock(clock.now().addSecs(-3'600));
        clipboard.recompute();
        QCOMPARE(onClipboard(), QString());
    }

    void whatTheUserCopiedSinceIsNotTouched()
    {
        Kit::ManualClock clock;
        Clipboard clipboard(clock);
        clipboard.copySecret(token);
        QGuiApplication::clipboard()->setText(u"a shopping list"_s);
        QCOMPARE(clipboard.secondsLeft(), 0);
        clock.advance(20'000);
        clipboard.recompute();
        QCOMPARE(onClipboard(), u"a shopping list"_s);
    }

    void theEndOfTheProgramTakesItOff()
    {
        const Kit::ManualClock clock;
        auto clipboard = std::make_unique<Clipboard>(clock);
        clipboard->copySecret(token);
        clipboard.reset();
        QCOMPARE(onClipboard(), QString());
    }

    void whatIsNoSecretStays()
    {
        Kit::ManualClock clock;
        Clipboard clipboard(clock);
        clipboard.copySecret(token);
        clipboard.copyPlain(u"15431\n14078"_s);
        QCOMPARE(clipboard.secondsLeft(), 0);
        clock.advance(20'000);
        clipboard.recompute();
        QCOMPARE(onClipboard(), u"15431\n14078"_s);
        QVERIFY(!QGuiApplication::clipboard()->mimeData()->hasFormat(u"x-kde-passwordManagerHint"_s));
    }

    void theCountdownIsSaidOnceASecond()
    {
        Kit::ManualClock clock;
        Clipboard clipboard(clock);
        const QSignalSpy spy(&clipboard, &Clipboard::secondsLeftChanged);
        clipboard.copySecret(token);
        for (int i = 0; i < 4; ++i) {
            clock.advance(250);
            clipboard.recompute();
        }
        QCOMPARE(spy.size(), 2); // 10, and 9
    }
};

GRANTSCOPE_TEST(TestClipboard)
#include "tst_clipboard.moc"
