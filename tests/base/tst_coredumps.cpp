// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/coredumps.h"
#include "kit/registeredtest.h"

#include <QTest>

#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#include <sys/resource.h>
#endif

using namespace Grantscope;

class TestCoreDumps : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void nothingOfTheMemoryIsWritten()
    {
#ifdef Q_OS_LINUX
        forbidCoreDumps();
        rlimit limit{1, 1};
        QCOMPARE(getrlimit(RLIMIT_CORE, &limit), 0);
        QCOMPARE(limit.rlim_cur, rlim_t(0));
        QCOMPARE(limit.rlim_max, rlim_t(0)); // not to be raised again
#ifdef NDEBUG
        QCOMPARE(prctl(PR_GET_DUMPABLE, 0, 0, 0, 0), 0);
#endif
#else
        forbidCoreDumps(); // there is nothing to ask
#endif
    }
};

GRANTSCOPE_TEST(TestCoreDumps)
#include "tst_coredumps.moc"
