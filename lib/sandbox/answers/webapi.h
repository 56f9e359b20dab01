// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the ASP.NET Web API framework itself answers, before the application is asked: HttpError, `{"Message":"..."}`.

#include "sandbox/answers/answer.h"

namespace Grantscope
{

/// Members in the negotiated format, with the headers that ASP.NET adds. `xmlRoot` as XmlSerializer writes it.
[[nodiscard]] Answer webApiAnswer(const HttpRequest &request, int status, const QList<Member> &members,
                                  const QString &xmlRoot);

[[nodiscard]] Answer notFound(const HttpRequest &request);                                    ///< 404
[[nodiscard]] Answer methodNotAllowed(const HttpRequest &request, const QByteArray &allowed); ///< 405
[[nodiscard]] Answer bodyTooLarge(const HttpRequest &request);                                ///< 413
[[nodiscard]] Answer mediaTypeRefused(const HttpRequest &request, const QString &model);      ///< 415
/// 400: the model is null or has errors. `problem` becomes its ModelState.
[[nodiscard]] Answer requestInvalid(const HttpRequest &request, const QString &problem);

} // namespace Grantscope
