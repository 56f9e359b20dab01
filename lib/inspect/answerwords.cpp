// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/wordtable_p.h"

#include <QtGlobal>

#include <array>

namespace Grantscope
{
namespace
{

#define WORDS(text) QT_TRANSLATE_NOOP("Findings", text)

constexpr std::array Rows = {
    // How the answer is written.
    WordRow{"json-mended", WORDS("The answer is broken JSON; it was mended as the endpoint's page shows it (%1)."),
            WORDS("Report the place to the server's maintainers: other programs will fail on it.")},
    WordRow{"xml-mended", WORDS("The answer is broken XML; it was mended as the endpoint's page shows it (%1)."),
            WORDS("Report the place to the server's maintainers: other programs will fail on it.")},
    WordRow{"xml-leading-space", WORDS("There is white space before the XML declaration; it was skipped."),
            WORDS("Strict XML readers refuse this. The server should begin with the declaration.")},
    WordRow{"byte-order-mark", WORDS("The answer begins with a byte order mark (%1); it was skipped."),
            WORDS("Strict JSON readers refuse this. The server should send UTF-8 without the mark.")},
    WordRow{"duplicate-member", WORDS("The member \"%1\" stands more than once; the last one was used."),
            WORDS("Programs differ in which one they take. The server should send it once.")},
    WordRow{"content-type-wrong", WORDS("The Content-Type says \"%1\", but the body is %2; it was read as %2."),
            WORDS("Programs that trust the header will fail. The server should name the type that it sends.")},
    WordRow{"form-broken-percent",
            WORDS("The value of \"%1\" has a percent sign that encodes nothing; it was kept as it stands."),
            WORDS("Compare the value with what the server meant to send.")},
    WordRow{"form-not-utf8", WORDS("The value of \"%1\" is not UTF-8; what could not be read was replaced."),
            WORDS("Compare the value with what the server meant to send.")},
    WordRow{"name-differs", WORDS("\"%1\" stands there under the name \"%2\"; that was used."),
            WORDS("Programs that look for the exact name will not find it.")},
    WordRow{"success-not-200", WORDS("The token came with status %1 instead of 200."),
            WORDS("Nothing to do here. Programs that expect 200 exactly will refuse it.")},
    WordRow{"error-with-success-status", WORDS("The server reported an error with the success status %1."),
            WORDS("Programs that look at the status alone will take this for a token. Read the error instead.")},
    WordRow{"error-ignored", WORDS("The answer has an empty error member beside the token; it was ignored."),
            WORDS("Nothing to do here. Some programs take any error member for a refusal.")},

    // What it states.
    WordRow{"lifetimes-disagree", WORDS("Two statements of when the token expires disagree: %1, but %2."),
            WORDS("Refresh by the earlier one. The server's maintainers should say which one holds.")},
    WordRow{"lifetime-not-stated", WORDS("The answer does not say how long the token lives."),
            WORDS("Expect a 401 at any time, and get a new token then.")},
    WordRow{"lifetime-implausible", WORDS("The stated lifetime of %1 seconds is more than 10 years."),
            WORDS("It may be in milliseconds. Don't rely on it; expect a 401 earlier.")},
    WordRow{"expires-in-not-a-number", WORDS("\"%1\" stands where the lifetime in seconds belongs; it was ignored."),
            WORDS("Go by the other dates of the answer, if there are any. The server should send a number.")},
    WordRow{"token-type-missing", WORDS("The answer names no token type; Bearer was assumed."),
            WORDS("Use it as Bearer. Strict programs refuse such an answer (RFC 6749, section 5.1).")},
    WordRow{"token-type-unknown", WORDS("The token type is \"%1\", not Bearer."),
            WORDS("Don't send it as Bearer. Look up in the server's documentation how this type is used.")},
    WordRow{"scope-differs", WORDS("The scope asked for is \"%1\"; granted was \"%2\"."),
            WORDS("Check whether what was granted is enough for what you want to do.")},
    WordRow{"scope-not-text",
            WORDS("The scope is a list; the standard wants one text with spaces. It was read as a list."),
            WORDS("Nothing to do here. Strict programs refuse such an answer.")},
    WordRow{"scope-commas",
            WORDS("The scope \"%1\" looks like several, separated by commas; the standard separates by spaces."),
            WORDS("It counts as one word here. Check the server's documentation for what it means.")},
    WordRow{"no-refresh-token", WORDS("The answer has no refresh token."),
            WORDS("When this token expires, sign in again.")},
    WordRow{"token-elsewhere", WORDS("An access token stands at %1, where it does not belong; it was not used."),
            WORDS("Check in the server's documentation whether that is the token you want.")},
    WordRow{"further-step", WORDS("The server wants one more step, such as a second factor, before it gives a token."),
            WORDS("Get the code, and sign in again with it.")},

    // The way to the server.
    WordRow{"clock-skew", WORDS("The server's clock is %1 s off from this computer's (a minus sign: behind)."),
            WORDS("Set this computer's clock. If it is right, the server's is wrong: tell its maintainers.")},
    WordRow{"redirect-not-followed",
            WORDS("The server redirects to %1. It was not followed: the password would go there."),
            WORDS("If you trust that address, use it as the URL.")},
    WordRow{"plain-http",
            WORDS("The request went over plain http: anybody on the way could read the password and the token."),
            WORDS("Use https. If the password matters, change it.")},
};

#undef WORDS

} // namespace

std::span<const WordRow> answerWords()
{
    return Rows;
}

} // namespace Grantscope
