// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Every screen of the window, and every state that a screen can be in.

#include "stage.h"

#include <QList>

#include <functional>

namespace Grantscope::Screens
{

struct Scene
{
    QString name;
    std::function<void(const Shoot &, const QString &)> play; ///< Drives a stage and saves under the name.
    bool main = false;                                        ///< Also at 150 and 200 % and in the smallest window.
};

[[nodiscard]] QList<Scene> scenes();

} // namespace Grantscope::Screens
