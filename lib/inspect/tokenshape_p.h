// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The steps of an inspection. Each fills its share of one Inspection; inspection.cpp runs them in this order.

#include "inspect/inspection.h"

namespace Grantscope
{

/// Kind, cut, header, claims, their raw texts, and what is wrong with the form. Decides by a header that can be decoded,
/// never by counting dots: opaque tokens may hold dots.
void readShape(Inspection &inspection, const QByteArray &token);
/// What the header says about the signature: alg, crit, keys of its own.
void readSignature(Inspection &inspection);
/// Times, names, audience and scope of the claims.
void readClaims(Inspection &inspection);
} // namespace Grantscope
