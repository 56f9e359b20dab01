// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

#include <QTest>

namespace Grantscope
{

// A room's tests are one program: each class in it registers itself under its file's name (`tst_secret.cpp` is `secret`), and
// the program runs the one that its first argument names. Linking, and asking moc, once for each class took a fifth of the build.
class RegisteredTest
{
public:
    using Run = int (*)(int argc, char *argv[]);

    RegisteredTest(const char *file, Run run);

    // What the named test says when it is given the rest of the arguments; 2 and a list of names if there is none like it.
    static int runNamed(int argc, char *argv[]);

private:
    QByteArray m_name;
    Run m_run;
    const RegisteredTest *m_next;
};

} // namespace Grantscope

#define GRANTSCOPE_TEST(Class)                                                                                         \
    static const Grantscope::RegisteredTest registered##Class(                                                         \
        __FILE__, [](int argc, char *argv[]) { /* NOLINT */                                                            \
                                               Class test;                                                             \
                                               return QTest::qExec(&test, argc, argv);                                 \
        });
