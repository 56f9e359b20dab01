// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"

#include <QFileInfo>

#include <cstdio>
#include <vector>

namespace Grantscope
{

namespace
{

const RegisteredTest *&newest()
{
    static const RegisteredTest *test = nullptr;
    return test;
}

} // namespace

RegisteredTest::RegisteredTest(const char *file, Run run)
    : m_name(QFileInfo(QString::fromUtf8(file)).completeBaseName().mid(int(qstrlen("tst_"))).toUtf8())
    , m_run(run)
    , m_next(newest())
{
    newest() = this;
}

int RegisteredTest::runNamed(int argc, char *argv[])
{
    for (const RegisteredTest *test = newest(); argc > 1 && test != nullptr; test = test->m_next) {
        if (test->m_name == argv[1]) {
            std::vector<char *> rest(argv, argv + argc);
            rest.erase(rest.begin() + 1);
            rest.push_back(nullptr);
            return test->m_run(argc - 1, rest.data());
        }
    }
    std::fputs("the name of a test comes first, then what Qt Test understands:\n", stderr);
    for (const RegisteredTest *test = newest(); test != nullptr; test = test->m_next)
        std::fprintf(stderr, "  %s\n", test->m_name.constData());
    return 2;
}

} // namespace Grantscope
