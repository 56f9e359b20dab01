// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The scenes as rows of a test's data, and a sandbox for those that sign in.

#include "everyscene.h"
#include "sandbox/sandbox.h"

#include <QTest>

#include <memory>

namespace Grantscope::Walk
{

class WalkedScenes final
{
public:
    WalkedScenes()
    {
        auto started = Sandbox::start(SandboxConfig(), m_clock);
        if (!started)
            qFatal("the sandbox did not start: %s", qPrintable(started.error().code));
        m_sandbox = std::move(*started);
    }

    /// A row for each; its one column is the scene's number.
    void addRows(bool onlyMain = false) const
    {
        QTest::addColumn<int>("scene");
        for (int i = 0; i < m_scenes.size(); ++i) {
            if (!onlyMain || m_scenes.at(i).main)
                QTest::newRow(m_scenes.at(i).name.toUtf8().constData()) << i;
        }
    }
    /// The numbers of those that are photographed in every size.
    [[nodiscard]] QList<int> mainOnes() const
    {
        QList<int> numbers;
        for (int i = 0; i < m_scenes.size(); ++i) {
            if (m_scenes.at(i).main)
                numbers.append(i);
        }
        return numbers;
    }
    void play(int scene, Screens::Shoot shoot) const
    {
        shoot.server = m_sandbox->url().toString();
        m_scenes.at(scene).play(shoot, m_scenes.at(scene).name);
    }

private:
    SystemClock m_clock;
    std::unique_ptr<Sandbox> m_sandbox;
    QList<Screens::Scene> m_scenes = Screens::everyScene();
};

} // namespace Grantscope::Walk
