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
    // How the answer is written.
    WordRow{
        "json-mended",
        QT_TRANSLATE_NOOP("Findings", "The answer is broken JSON; it was mended as the endpoint's page shows it (%1)."),
        QT_TRANSLATE_NOOP("Findings", "Report the place to the server's maintainers: other programs will fail on it.")},
    WordRow{
        "xml-mended",
        QT_TRANSLATE_NOOP("Findings", "The answer is broken XML; it was mended as the endpoint's page shows it (%1)."),
        QT_TRANSLATE_NOOP("Findings", "Report the place to the server's maintainers: other programs will fail on it.")},
    WordRow{
        "xml-leading-space",
        QT_TRANSLATE_NOOP("Findings", "There is white space before the XML declaration; it was skipped."),
        QT_TRANSLATE_NOOP("Findings", "Strict XML readers refuse this. The server should begin with the declaration.")},
    WordRow{"byte-order-mark",
            QT_TRANSLATE_NOOP("Findings", "The answer begins with a byte order mark (%1); it was skipped."),
            QT_TRANSLATE_NOOP("Findings",
                              "Strict JSON readers refuse this. The server should send UTF-8 without the mark.")},
    WordRow{"duplicate-member",
            QT_TRANSLATE_NOOP("Findings", "The member \"%1\" stands more than once; the last one was used."),
            QT_TRANSLATE_NOOP("Findings", "Programs differ in which one they take. The server should send it once.")},
    WordRow{
        "content-type-wrong",
        QT_TRANSLATE_NOOP("Findings", "The Content-Type says \"%1\", but the body is %2; it was read as %2."),
        QT_TRANSLATE_NOOP("Findings",
                          "Programs that trust the header will fail. The server should name the type that it sends.")},
    WordRow{"form-broken-percent",
            QT_TRANSLATE_NOOP("Findings",
                              "The value of \"%1\" has a percent sign that encodes nothing; it was kept as it stands."),
            QT_TRANSLATE_NOOP("Findings", "Compare the value with what the server meant to send.")},
    WordRow{"form-not-utf8",
            QT_TRANSLATE_NOOP("Findings", "The value of \"%1\" is not UTF-8; what could not be read was replaced."),
            QT_TRANSLATE_NOOP("Findings", "Compare the value with what the server meant to send.")},
    WordRow{"name-differs", QT_TRANSLATE_NOOP("Findings", "\"%1\" stands there under the name \"%2\"; that was used."),
            QT_TRANSLATE_NOOP("Findings", "Programs that look for the exact name will not find it.")},
    WordRow{"success-not-200", QT_TRANSLATE_NOOP("Findings", "The token came with status %1 instead of 200."),
            QT_TRANSLATE_NOOP("Findings", "Nothing to do here. Programs that expect 200 exactly will refuse it.")},
    WordRow{
        "error-with-success-status",
        QT_TRANSLATE_NOOP("Findings", "The server reported an error with the success status %1."),
        QT_TRANSLATE_NOOP(
            "Findings", "Programs that look at the status alone will take this for a token. Read the error instead.")},
    WordRow{"error-ignored",
            QT_TRANSLATE_NOOP("Findings", "The answer has an empty error member beside the token; it was ignored."),
            QT_TRANSLATE_NOOP("Findings", "Nothing to do here. Some programs take any error member for a refusal.")},

    // What it states.
    WordRow{"lifetimes-disagree",
            QT_TRANSLATE_NOOP("Findings", "Two statements of when the token expires disagree: %1, but %2."),
            QT_TRANSLATE_NOOP("Findings",
                              "Refresh by the earlier one. The server's maintainers should say which one holds.")},
    WordRow{"lifetime-not-stated", QT_TRANSLATE_NOOP("Findings", "The answer does not say how long the token lives."),
            QT_TRANSLATE_NOOP("Findings", "Expect a 401 at any time, and get a new token then.")},
    WordRow{"lifetime-implausible",
            QT_TRANSLATE_NOOP("Findings", "The stated lifetime of %1 seconds is more than 10 years."),
            QT_TRANSLATE_NOOP("Findings", "It may be in milliseconds. Don't rely on it; expect a 401 earlier.")},
    WordRow{
        "expires-in-not-a-number",
        QT_TRANSLATE_NOOP("Findings", "\"%1\" stands where the lifetime in seconds belongs, and that is no number."),
        QT_TRANSLATE_NOOP(
            "Findings",
            "It was read if it is a number in quotes, and ignored if it is not. The server should send a number.")},
    WordRow{"token-type-missing", QT_TRANSLATE_NOOP("Findings", "The answer names no token type; Bearer was assumed."),
            QT_TRANSLATE_NOOP("Findings",
                              "Use it as Bearer. Strict programs refuse such an answer (RFC 6749, section 5.1).")},
    WordRow{"token-type-unknown", QT_TRANSLATE_NOOP("Findings", "The token type is \"%1\", not Bearer."),
            QT_TRANSLATE_NOOP("Findings",
                              "Don't send it as Bearer. Look up in the server's documentation how this type is used.")},
    WordRow{"scope-differs", QT_TRANSLATE_NOOP("Findings", "The scope asked for is \"%1\"; granted was \"%2\"."),
            QT_TRANSLATE_NOOP("Findings", "Check whether what was granted is enough for what you want to do.")},
    WordRow{"scope-not-text",
            QT_TRANSLATE_NOOP("Findings",
                              "The scope is a list; the standard wants one text with spaces. It was read as a list."),
            QT_TRANSLATE_NOOP("Findings", "Nothing to do here. Strict programs refuse such an answer.")},
    WordRow{
        "scope-commas",
        QT_TRANSLATE_NOOP(
            "Findings", "The scope \"%1\" looks like several, separated by commas; the standard separates by spaces."),
        QT_TRANSLATE_NOOP("Findings",
                          "It counts as one word here. Check the server's documentation for what it means.")},
    WordRow{"no-refresh-token", QT_TRANSLATE_NOOP("Findings", "The answer has no refresh token."),
            QT_TRANSLATE_NOOP("Findings", "When this token expires, sign in again.")},
    WordRow{"token-elsewhere",
            QT_TRANSLATE_NOOP("Findings", "An access token stands at %1, where it does not belong; it was not used."),
            QT_TRANSLATE_NOOP("Findings", "Check in the server's documentation whether that is the token you want.")},
    WordRow{"further-step",
            QT_TRANSLATE_NOOP("Findings",
                              "The server wants one more step, such as a second factor, before it gives a token."),
            QT_TRANSLATE_NOOP("Findings", "Get the code, and sign in again with it.")},

    // The way to the server.
    WordRow{
        "clock-skew",
        QT_TRANSLATE_NOOP("Findings", "The server's clock is %1 s off from this computer's (a minus sign: behind)."),
        QT_TRANSLATE_NOOP("Findings",
                          "Set this computer's clock. If it is right, the server's is wrong: tell its maintainers.")},
    WordRow{
        "redirect-not-followed",
        QT_TRANSLATE_NOOP("Findings", "The server redirects to %1. It was not followed: the password would go there."),
        QT_TRANSLATE_NOOP("Findings", "If you trust that address, use it as the URL.")},
    WordRow{"redirect-with-token",
            QT_TRANSLATE_NOOP("Findings", "The API redirects to %1. It was not followed: the token would go there."),
            QT_TRANSLATE_NOOP("Findings", "If that address belongs to the same API, call it directly.")},
    WordRow{
        "challenge-missing",
        QT_TRANSLATE_NOOP("Findings", "The answer is 401 and has no WWW-Authenticate header, so it gives no reason."),
        QT_TRANSLATE_NOOP("Findings", "RFC 9110 wants one. Look for the reason in the likely causes.")},
    WordRow{"token-in-answer", QT_TRANSLATE_NOOP("Findings", "The answer repeats the token that was sent."),
            QT_TRANSLATE_NOOP("Findings", "Whoever keeps such answers keeps tokens. Tell the API's maintainers.")},
    WordRow{
        "plain-http",
        QT_TRANSLATE_NOOP(
            "Findings", "The request went over plain http: anybody on the way could read the password and the token."),
        QT_TRANSLATE_NOOP("Findings", "Use https. If the password matters, change it.")},
};

} // namespace

std::span<const WordRow> answerWords()
{
    return Rows;
}

} // namespace Grantscope
