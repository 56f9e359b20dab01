// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/coredumps.h"

#include <QtGlobal>

#ifdef Q_OS_WIN
#include <werapi.h>
#include <windows.h>
#else
#include <sys/resource.h>
#endif
#ifdef Q_OS_LINUX
#include <sys/prctl.h>
#endif
#ifdef Q_OS_MACOS
#include <sys/ptrace.h>
#endif

namespace Grantscope
{

void forbidCoreDumps()
{
#ifdef Q_OS_WIN
    WerSetFlags(WER_FAULT_REPORTING_FLAG_NOHEAP); // a report without the heap, where the secrets are
#else
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
#endif
#if defined(Q_OS_LINUX) && defined(NDEBUG)
    if (!qEnvironmentVariableIsSet("SNAP")) // a piped core_pattern does not heed the limit; this it does
        prctl(PR_SET_DUMPABLE, 0, 0, 0, 0);
#endif
#if defined(Q_OS_MACOS) && defined(NDEBUG)
    ptrace(PT_DENY_ATTACH, 0, nullptr, 0);
#endif
}

} // namespace Grantscope
