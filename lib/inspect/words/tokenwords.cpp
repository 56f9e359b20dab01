// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/words/wordtable_p.h"

#include <QtGlobal>

#include <array>

namespace Grantscope
{
namespace
{

constexpr std::array Rows = {
    // Its form.
    WordRow{"token-cleaned", QT_TRANSLATE_NOOP("Findings", "Taken off before the token was read: %1."),
            QT_TRANSLATE_NOOP("Findings", "Send the token without them.")},
    WordRow{"partial-token", QT_TRANSLATE_NOOP("Findings", "The token is not whole: its %1 is cut off or missing."),
            QT_TRANSLATE_NOOP(
                "Findings", "Copy it again, from its first to its last character. As it is, every server refuses it.")},
    WordRow{"segment-count",
            QT_TRANSLATE_NOOP("Findings", "It has %1 parts between dots; a JWT has 3, an encrypted one 5."),
            QT_TRANSLATE_NOOP("Findings", "Look for something that was copied along at its end.")},
    WordRow{"claims-not-json",
            QT_TRANSLATE_NOOP("Findings", "The claims are not JSON (%1). What could be decoded is shown as it stands."),
            QT_TRANSLATE_NOOP("Findings",
                              "The token was cut or changed on the way, or is not meant to be read. Copy it again.")},
    WordRow{"base64-padding",
            QT_TRANSLATE_NOOP("Findings",
                              "The %1 ends with padding (=), which a JWT must not have; it was read all the same."),
            QT_TRANSLATE_NOOP(
                "Findings",
                "Copy the token again. If it comes like this from the server, strict checkers will refuse it.")},
    WordRow{"base64-alphabet",
            QT_TRANSLATE_NOOP(
                "Findings", "The %1 is in plain Base64 (+ and /) where a JWT uses - and _; it was read all the same."),
            QT_TRANSLATE_NOOP(
                "Findings",
                "Copy the token again. If it comes like this from the server, strict checkers will refuse it.")},
    WordRow{
        "base64-trailing-bits",
        QT_TRANSLATE_NOOP("Findings",
                          "The last character of the %1 holds bits that belong to nothing; it was read all the same."),
        QT_TRANSLATE_NOOP("Findings", "That character was changed, or one is missing. Copy the token again.")},
    WordRow{"signature-length", QT_TRANSLATE_NOOP("Findings", "The signature is %2 bytes long; %1 makes %3."),
            QT_TRANSLATE_NOOP("Findings", "The token was cut at its end. Copy it again.")},

    WordRow{"token-shape", QT_TRANSLATE_NOOP("Findings", "It looks like %1."),
            QT_TRANSLATE_NOOP("Findings",
                              "Nothing in it can be read here; the server that made it knows what it stands for.")},

    // Its signature.
    WordRow{
        "alg-none",
        QT_TRANSLATE_NOOP("Findings",
                          "The token says that it is not signed (alg \"%1\"): anybody could have written it."),
        QT_TRANSLATE_NOOP("Findings", "Don't trust what it says. A server that takes such tokens is open to forgery.")},
    WordRow{"alg-missing",
            QT_TRANSLATE_NOOP("Findings", "The header names no algorithm, so the signature can't be checked."),
            QT_TRANSLATE_NOOP("Findings", "A JWT must name one. Ask who made the token.")},
    WordRow{"alg-not-allowed",
            QT_TRANSLATE_NOOP("Findings",
                              "The token is signed with %1, which the key is not for, or which was not allowed."),
            QT_TRANSLATE_NOOP("Findings", "Allow it only if the one who makes the tokens says that they use it.")},
    WordRow{"alg-unknown",
            QT_TRANSLATE_NOOP("Findings", "The token is signed with \"%1\", which can't be checked here."),
            QT_TRANSLATE_NOOP("Findings", "Check it with a program that knows that algorithm.")},
    WordRow{"signature-mismatch",
            QT_TRANSLATE_NOOP("Findings",
                              "The signature (%1) does not match: the token was changed, or another key signed it."),
            QT_TRANSLATE_NOOP("Findings",
                              "See that the key is the one of this issuer and this environment, and that the "
                              "token was copied whole.")},
    WordRow{"no-key-matches",
            QT_TRANSLATE_NOOP("Findings", "The token names the key \"%1\", and none of the given keys is called that."),
            QT_TRANSLATE_NOOP("Findings",
                              "Get the issuer's keys anew: it may have changed them since. Or the token comes "
                              "from another issuer.")},
    WordRow{"weak-key", QT_TRANSLATE_NOOP("Findings", "The key is too short to be safe (%1)."),
            QT_TRANSLATE_NOOP("Findings", "Replace it: RSA from 2048 bits, a shared secret as long as the hash.")},
    WordRow{"crit-unknown",
            QT_TRANSLATE_NOOP("Findings", "The header demands an extension that is not known here: %1."),
            QT_TRANSLATE_NOOP(
                "Findings", "The rules want such a token refused. Check it with a program that knows the extension.")},
    WordRow{
        "key-in-header",
        QT_TRANSLATE_NOOP("Findings", "The token brings its own key or names a place for it (%1); it was not used."),
        QT_TRANSLATE_NOOP("Findings", "Check the signature with a key that you got from the issuer.")},

    // Its time.
    WordRow{"expired", QT_TRANSLATE_NOOP("Findings", "The token expired at %1."),
            QT_TRANSLATE_NOOP("Findings", "Get a new one: refresh, or sign in again.")},
    WordRow{
        "not-yet-valid", QT_TRANSLATE_NOOP("Findings", "The token is not valid before %1."),
        QT_TRANSLATE_NOOP("Findings",
                          "Wait until then. If that is a surprise, compare this computer's clock with the server's.")},
    WordRow{
        "leeway-used", QT_TRANSLATE_NOOP("Findings", "Only the leeway of %1 s makes the token good at that time."),
        QT_TRANSLATE_NOOP("Findings", "A server that allows less refuses it. Get a new one, or compare the clocks.")},
    WordRow{"issued-in-future",
            QT_TRANSLATE_NOOP("Findings", "The token says that it was issued at %1, which is still to come."),
            QT_TRANSLATE_NOOP("Findings",
                              "Compare this computer's clock with the issuer's: one of them is wrong. Strict checkers "
                              "refuse such a token.")},
    WordRow{"exp-not-seconds",
            QT_TRANSLATE_NOOP("Findings", "The claim \"%1\" should be a number of seconds since 1970, but is %2."),
            QT_TRANSLATE_NOOP(
                "Findings",
                "A number a thousand times too large is in milliseconds. The one who makes the tokens should send "
                "seconds.")},
    WordRow{"exp-is-a-duration",
            QT_TRANSLATE_NOOP(
                "Findings", "The claim \"%1\" is %2, a time in the 1970s: it looks like a lifetime instead of a date."),
            QT_TRANSLATE_NOOP(
                "Findings",
                "Servers will take the token for expired. The one who makes the tokens should add the present time "
                "to it.")},

    // For whom and by whom.
    WordRow{"audience-mismatch", QT_TRANSLATE_NOOP("Findings", "The token is for %2; expected was %1."),
            QT_TRANSLATE_NOOP("Findings", "Ask for a token for the right audience; the server refuses this one.")},
    WordRow{
        "issuer-mismatch", QT_TRANSLATE_NOOP("Findings", "The token was made by %2; expected was %1."),
        QT_TRANSLATE_NOOP("Findings", "Check that the token comes from the right server, and the right environment.")},
};

} // namespace

std::span<const WordRow> tokenWords()
{
    return Rows;
}

} // namespace Grantscope
