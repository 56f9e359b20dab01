// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "everyscene.h"

#include "callscenes.h"
#include "comparescenes.h"
#include "endpointscenes.h"
#include "lookscenes.h"
#include "sessionscenes.h"
#include "windowscenes.h"

namespace Grantscope::Screens
{

QList<Scene> everyScene()
{
    return scenes() + endpointScenes() + sessionScenes() + compareScenes() + lookScenes() + windowScenes() +
           callScenes();
}

} // namespace Grantscope::Screens
