// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A fault of an answer's bytes and headers.

#include "net/httpmessage.h"
#include "sandbox/faults/faultcontext.h"

#include <QList>
#include <QStringView>

namespace Grantscope
{

struct ByteFault
{
    QStringView name;
    QStringView description;
    void (*apply)(HttpResponse &response, const FaultContext &context) = nullptr;
};

[[nodiscard]] QList<ByteFault> codingFaults(); ///< The same answer, otherwise encoded or declared.
[[nodiscard]] QList<ByteFault> pageFaults();   ///< Another body in its place.

/// Replaces the first header of that name, or adds it.
void setHeader(HttpResponse &response, const QByteArray &name, const QByteArray &value);
void removeHeader(HttpResponse &response, QByteArrayView name);

} // namespace Grantscope
