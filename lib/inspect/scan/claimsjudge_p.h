// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is said of a token by the million: as inspectToken() says it, at a hundredth of its cost.
//
// Decision: a narrow reader of the four members that count, and inspectToken() itself for whatever is unusual about a time (a
// text, a fraction, a millisecond date, said twice). Context: reading every claim of every token into a QJsonObject takes
// longer than finding it. Choice: two ways, of which the narrow one must agree; tst_claimsjudge compares them. Price: damage
// inside of a nested claim goes unnoticed here.

#include "inspect/find/runfinder.h"
#include "inspect/scan/knownclaims_p.h"
#include "inspect/scan/scannedtoken.h"

#include <string>

namespace Grantscope::Scan
{

class ClaimsJudge final
{
public:
    explicit ClaimsJudge(const QDateTime &now);

    /// Fills in status, alg, iss, sub and exp; `token`, and `kind` are known. The texts live until the next call.
    void judge(ScannedToken &token, const Find::JwtReader::Jwt &jwt);

private:
    struct Times
    {
        std::string_view exp;
        std::string_view nbf;
        bool hasClaims = false;
        bool isOdd = false;
    };

    [[nodiscard]] bool readPayload(ScannedToken &token, std::string_view payload, Times &times);
    /// False: needs a longer look.
    [[nodiscard]] bool judgeTimes(ScannedToken &token, const Times &times) const;
    [[nodiscard]] bool judgeClaims(ScannedToken &token, std::string_view payload);
    void judgeByInspector(ScannedToken &token) const;

    QDateTime m_now;
    std::int64_t m_nowMs;
    std::string m_room;
    KnownClaims m_known;
};

} // namespace Grantscope::Scan
