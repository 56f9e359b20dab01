// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// From the body of a request to the model of a Web API action, with the habits of the three .NET readers: Json.NET matches
// names without regard to case, XmlSerializer takes members in any order, DataContractSerializer only forwards.

#include "sandbox/answers/answer.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <tl/expected.hpp>

namespace Grantscope
{

/// A class on the server that a body is read into.
struct RequestModel
{
    enum class XmlReader { XmlSerializer, DataContractSerializer };

    QString name; ///< Also the root name in XML, exact.
    QString xmlNamespace;
    XmlReader xmlReader = XmlReader::XmlSerializer;
    QStringList members; ///< In the order in which DataContractSerializer expects them.
    bool takesForms = false;
};

/// Values by member name; a member that is absent or null is not in it.
using ModelValues = QHash<QString, QString>;

/// The values, or the framework's answer why there are none: 415, or 400 for an empty or unreadable body.
[[nodiscard]] tl::expected<ModelValues, Answer> boundModel(const HttpRequest &request, const RequestModel &model);

} // namespace Grantscope
