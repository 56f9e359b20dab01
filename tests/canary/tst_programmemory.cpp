// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
// Both programs, while they run: neither would leave its memory behind.
#include "cli/home.h"
#include "kit/registeredtest.h"

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestProgramMemory : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void coreDumpsAreOff_data()
    {
        QTest::addColumn<QString>("program");
        QTest::addColumn<QStringList>("arguments");
        QTest::newRow("grantscope-cli") << QStringLiteral(GRANTSCOPE_CLI) << QStringList{u"sandbox"_s};
#ifdef GRANTSCOPE_WINDOW
        QTest::newRow("grantscope") << QStringLiteral(GRANTSCOPE_WINDOW) << QStringList();
#endif
    }

    void coreDumpsAreOff()
    {
#ifdef Q_OS_LINUX
        QFETCH(QString, program);
        QFETCH(QStringList, arguments);
        const Kit::Home home(Kit::Keyring::None);
        QProcess process;
        Kit::prepare(process, home.given(arguments, {{ u"QT_QPA_PLATFORM"_s, u"offscreen"_s }}));
        process.setProgram(program);
        process.start();
        QVERIFY(process.waitForStarted());
        const auto limits = [&process] {
            QFile file(u"/proc/%1/limits"_s.arg(process.processId()));
            return file.open(QIODevice::ReadOnly) ? file.readAll().simplified() : QByteArray();
        };
        const bool isOff =
            QTest::qWaitFor([&limits] { return limits().contains("Max core file size 0 0 bytes"); }, 10'000);
        process.kill();
        process.waitForFinished();
        QVERIFY(isOff);
#else
        QSKIP("there is nothing to ask here");
#endif
    }
};

GRANTSCOPE_TEST(TestProgramMemory)
#include "tst_programmemory.moc"
