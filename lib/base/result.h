// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Result<T>: a value, or the Error that kept it from being one.

#include "base/error.h"

#include <tl/expected.hpp>

namespace Grantscope
{

/// tl::expected today, std::expected when C++23 is the floor: only this line changes then.
template<typename T>
using Result = tl::expected<T, Error>;

[[nodiscard]] inline tl::unexpected<Error> failure(Error error)
{
    return tl::unexpected<Error>(std::move(error));
}

[[nodiscard]] inline tl::unexpected<Error> failure(Origin origin, QString code, QString detail = {}, QString where = {})
{
    return failure(Error{origin, std::move(code), std::move(detail), std::move(where)});
}

} // namespace Grantscope
