// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The members of an answer as rows of a table. Tokens stand as fingerprints.

#include "oauth/tokenresponse.h"

#include <QList>
#include <QString>

namespace Grantscope
{

struct AnswerMember
{
    QString name;
    QString value;
    QString meaning;
    bool isPersonal = false; ///< Tells who somebody is, or nobody knows here what it tells.
};

[[nodiscard]] QList<AnswerMember> answerMembers(const TokenResponse &answer);

} // namespace Grantscope
