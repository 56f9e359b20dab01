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
    // Its form.
    WordRow{"token-cleaned", WORDS("Taken off before the token was read: %1."), WORDS("Send the token without them.")},
    WordRow{"partial-token", WORDS("The token is not whole: its %1 is cut off or missing."),
            WORDS("Copy it again, from its first to its last character. As it is, every server refuses it.")},
    WordRow{"segment-count", WORDS("It has %1 parts between dots; a JWT has 3, an encrypted one 5."),
            WORDS("Look for something that was copied along at its end.")},
    WordRow{"claims-not-json", WORDS("The claims are not JSON (%1). What could be decoded is shown as it stands."),
            WORDS("The token was cut or changed on the way, or is not meant to be read. Copy it again.")},
    WordRow{"base64-padding",
            WORDS("The %1 ends with padding (=), which a JWT must not have; it was read all the same."),
            WORDS("Copy the token again. If it comes like this from the server, strict checkers will refuse it.")},
    WordRow{"base64-alphabet",
            WORDS("The %1 is in plain Base64 (+ and /) where a JWT uses - and _; it was read all the same."),
            WORDS("Copy the token again. If it comes like this from the server, strict checkers will refuse it.")},
    WordRow{"base64-trailing-bits",
            WORDS("The last character of the %1 holds bits that belong to nothing; it was read all the same."),
            WORDS("That character was changed, or one is missing. Copy the token again.")},
    WordRow{"signature-length", WORDS("The signature is %2 bytes long; %1 makes %3."),
            WORDS("The token was cut at its end. Copy it again.")},

    // Its signature.
    WordRow{"alg-none", WORDS("The token says that it is not signed (alg \"%1\"): anybody could have written it."),
            WORDS("Don't trust what it says. A server that takes such tokens is open to forgery.")},
    WordRow{"alg-missing", WORDS("The header names no algorithm, so the signature can't be checked."),
            WORDS("A JWT must name one. Ask who made the token.")},
    WordRow{"alg-not-allowed", WORDS("The token is signed with %1, which is not among the allowed algorithms."),
            WORDS("Allow it only if the one who makes the tokens says that they use it.")},
    WordRow{"weak-key", WORDS("The key is too short to be safe (%1)."),
            WORDS("Replace it: RSA from 2048 bits, a shared secret as long as the hash.")},
    WordRow{"crit-unknown", WORDS("The header demands an extension that is not known here: %1."),
            WORDS("The rules want such a token refused. Check it with a program that knows the extension.")},
    WordRow{"key-in-header", WORDS("The token brings its own key or names a place for it (%1); it was not used."),
            WORDS("Check the signature with a key that you got from the issuer.")},

    // Its time.
    WordRow{"expired", WORDS("The token expired at %1."), WORDS("Get a new one: refresh, or sign in again.")},
    WordRow{"not-yet-valid", WORDS("The token is not valid before %1."),
            WORDS("Wait until then. If that is a surprise, compare this computer's clock with the server's.")},
    WordRow{"exp-not-seconds", WORDS("The claim \"%1\" should be a number of seconds since 1970, but is %2."),
            WORDS("A number a thousand times too large is in milliseconds. The one who makes the tokens should send "
                  "seconds.")},
    WordRow{"exp-is-a-duration",
            WORDS("The claim \"%1\" is %2, a time in the 1970s: it looks like a lifetime instead of a date."),
            WORDS("Servers will take the token for expired. The one who makes the tokens should add the present time "
                  "to it.")},

    // For whom and by whom.
    WordRow{"audience-mismatch", WORDS("The token is for %2; expected was %1."),
            WORDS("Ask for a token for the right audience; the server refuses this one.")},
    WordRow{"issuer-mismatch", WORDS("The token was made by %2; expected was %1."),
            WORDS("Check that the token comes from the right server, and the right environment.")},
};

#undef WORDS

} // namespace

std::span<const WordRow> tokenWords()
{
    return Rows;
}

} // namespace Grantscope
