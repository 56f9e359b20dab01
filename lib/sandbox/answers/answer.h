// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An answer before it is bytes: so that a fault can change a member or the shape, whatever the format.

#include "codec/members.h"
#include "codec/xml.h"
#include "net/httpmessage.h"
#include "sandbox/answers/orderedjson.h"

#include <QByteArray>
#include <QList>

namespace Grantscope
{

struct Answer
{
    enum class Body { None, Members };

    int status = 200;
    HttpHeaders headers;    ///< All but Content-Type.
    QByteArray contentType; ///< Empty: no such header.
    Body body = Body::Members;
    BodyFormat format = BodyFormat::Json;
    JsonLayout layout = JsonLayout::Compact;
    XmlShape xml; ///< In XML: root and namespaces.
    bool literalXmlNames =
        false; ///< In XML: `<.issued>` as it stands, which is not well-formed, for `<_x002E_issued>`.
    QList<Member> members;
    bool granted = false;   ///< The members are a token response.
    bool refreshed = false; ///< ... and it is one to a refresh request.
};

[[nodiscard]] HttpResponse rendered(const Answer &answer);

/// The member of that name, to be changed in place, or null.
[[nodiscard]] Member *memberOf(Answer &answer, QStringView name);

} // namespace Grantscope
