// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What breaks a rule of RFC 7515, 7518 or 8725, one row for each, with the verdict that it must get. Apart from the tests,
// since moc can't read all of these texts.

#include "vectors.h"

namespace Grantscope::Vectors::Rules
{

struct Row
{
    const char *name; ///< The rule broken; `good-...`: none.
    QByteArray text;
    const char *verdict; ///< Status and reason.
};

/// Headers, to be signed with the shared secret of vectors.h.
inline QList<Row> headers()
{
    const QByteArray deep = QByteArray(40, '[') + QByteArray(40, ']');
    return {
        {"good", R"({"alg":"HS256"})", "valid verified"},
        {"good-with-unknown-parameters", R"({"alg":"HS256","typ":"JWT","x":{"y":[1]}})", "valid verified"},
        {"good-b64-true", R"({"alg":"HS256","b64":true})", "valid verified"},
        {"good-kid-of-a-chosen-key", R"({"alg":"HS256","kid":"any"})", "valid verified"},
        {"alg-none", R"({"alg":"none"})", "invalid alg-none"},
        {"alg-none-capital", R"({"alg":"None"})", "invalid alg-none"},
        {"alg-none-capitals", R"({"alg":"NONE"})", "invalid alg-none"},
        {"alg-none-mixed", R"({"alg":"nOnE"})", "invalid alg-none"},
        {"alg-none-escaped", R"({"alg":"n\u006fne"})", "invalid alg-none"},
        {"alg-missing", "{}", "invalid alg-missing"},
        {"alg-missing-among-others", R"({"typ":"JWT","kid":"1"})", "invalid alg-missing"},
        {"alg-not-text", R"({"alg":256})", "invalid header-invalid"},
        {"alg-null", R"({"alg":null})", "invalid header-invalid"},
        {"alg-list", R"({"alg":["HS256"]})", "invalid header-invalid"},
        {"alg-empty", R"({"alg":""})", "unsupported alg-unknown"},
        {"alg-lower-case", R"({"alg":"hs256"})", "unsupported alg-unknown"},
        {"alg-with-space", R"({"alg":"HS256 "})", "unsupported alg-unknown"},
        {"alg-with-nul", R"({"alg":"HS256\u0000"})", "unsupported alg-unknown"},
        {"alg-none-with-space", R"({"alg":"none "})", "unsupported alg-unknown"},
        {"alg-hs1", R"({"alg":"HS1"})", "unsupported alg-unknown"},
        {"alg-es256k", R"({"alg":"ES256K"})", "unsupported alg-unknown"},
        {"alg-of-encryption", R"({"alg":"RSA-OAEP"})", "unsupported alg-unknown"},
        {"alg-of-the-key-rs256", R"({"alg":"RS256"})", "invalid alg-not-allowed"},
        {"alg-of-the-key-ps512", R"({"alg":"PS512"})", "invalid alg-not-allowed"},
        {"alg-of-the-key-es256", R"({"alg":"ES256"})", "invalid alg-not-allowed"},
        {"alg-of-the-key-eddsa", R"({"alg":"EdDSA"})", "invalid alg-not-allowed"},
        {"alg-twice", R"({"alg":"none","alg":"HS256"})", "invalid duplicate-member"},
        {"alg-twice-escaped", R"({"alg":"HS256","\u0061lg":"HS256"})", "invalid duplicate-member"},
        {"kid-twice", R"({"alg":"HS256","kid":"1","kid":"2"})", "invalid duplicate-member"},
        {"kid-not-text", R"({"alg":"HS256","kid":1})", "invalid header-invalid"},
        {"kid-null", R"({"alg":"HS256","kid":null})", "invalid header-invalid"},
        {"crit-unknown", R"({"alg":"HS256","crit":["exp"],"exp":1})", "unsupported crit-unknown"},
        {"crit-unknown-url", R"({"alg":"HS256","crit":["http://e/x"],"http://e/x":1})", "unsupported crit-unknown"},
        {"crit-unknown-two", R"({"alg":"HS256","crit":["b64","x"],"b64":true,"x":1})", "unsupported crit-unknown"},
        {"crit-empty", R"({"alg":"HS256","crit":[]})", "invalid crit-invalid"},
        {"crit-not-a-list", R"({"alg":"HS256","crit":"exp","exp":1})", "invalid crit-invalid"},
        {"crit-object", R"({"alg":"HS256","crit":{"exp":1},"exp":1})", "invalid crit-invalid"},
        {"crit-null", R"({"alg":"HS256","crit":null})", "invalid crit-invalid"},
        {"crit-not-text", R"({"alg":"HS256","crit":[1]})", "invalid crit-invalid"},
        {"crit-nested", R"({"alg":"HS256","crit":[["exp"]],"exp":1})", "invalid crit-invalid"},
        {"crit-names-what-is-not-there", R"({"alg":"HS256","crit":["exp"]})", "invalid crit-invalid"},
        {"crit-names-alg", R"({"alg":"HS256","crit":["alg"]})", "invalid crit-invalid"},
        {"crit-names-itself", R"({"alg":"HS256","crit":["crit"]})", "invalid crit-invalid"},
        {"crit-names-twice", R"({"alg":"HS256","crit":["x","x"],"x":1})", "invalid crit-invalid"},
        {"b64-false", R"({"alg":"HS256","b64":false,"crit":["b64"]})", "unsupported b64-unsupported"},
        {"b64-false-without-crit", R"({"alg":"HS256","b64":false})", "unsupported b64-unsupported"},
        {"b64-not-boolean", R"({"alg":"HS256","b64":"no"})", "unsupported b64-unsupported"},
        {"header-array", R"(["alg","HS256"])", "invalid header-not-json"},
        {"header-text", R"("HS256")", "invalid header-not-json"},
        {"header-empty", "", "invalid header-not-json"},
        {"header-cut", R"({"alg":"HS256")", "invalid header-not-json"},
        {"header-trailing-comma", R"({"alg":"HS256",})", "invalid header-not-json"},
        {"header-followed-by-more", R"({"alg":"HS256"}x)", "invalid header-not-json"},
        {"header-comment", R"({"alg":"HS256"/**/})", "invalid header-not-json"},
        {"header-byte-order-mark", "\xef\xbb\xbf{\"alg\":\"HS256\"}", "invalid header-not-json"},
        {"header-broken-utf8", "{\"alg\":\"HS256\",\"x\":\"\xff\"}", "invalid header-not-json"},
        {"header-too-deep", R"({"alg":"HS256","x":)" + deep + '}', "invalid header-not-json"},
        {"header-over-8-kib", R"({"alg":"HS256","x":")" + QByteArray(8'192, 'x') + R"("})", "invalid too-large"},
        {"good-header-under-8-kib", R"({"alg":"HS256","x":")" + QByteArray(8'000, 'x') + R"("})", "valid verified"},
    };
}

/// Header parameters that a checker must not follow; the verdict is that of a key that did not sign it.
inline QList<Row> headersThatBringKeys()
{
    constexpr const char *Mismatch = "invalid signature-mismatch";
    return {
        {"jwk-in-header", R"("jwk":{"kty":"oct","k":")" + base64UrlEncoded(SharedSecret) + R"("})", Mismatch},
        {"jku-in-header", R"("jku":"http://127.0.0.1:1/keys")", Mismatch},
        {"x5u-in-header", R"("x5u":"file:///etc/passwd")", Mismatch},
        {"x5c-in-header", R"("x5c":["MIIB"])", Mismatch},
        {"kid-is-a-path", R"("kid":"../../dev/null")", Mismatch},
        {"kid-is-sql", R"("kid":"x' UNION SELECT 'a';--")", Mismatch},
        {"kid-is-a-url", R"("kid":"http://127.0.0.1:1/")", Mismatch},
    };
}

/// Whole texts where a compact JWS should be.
inline QList<Row> compactForms()
{
    const QByteArray good = signedJws(R"({"alg":"HS256"})");
    const QByteArray header = good.left(good.indexOf('.'));
    const QByteArray large = header + '.' + QByteArray(70'000, 'A');
    return {
        {"empty", "", "invalid segment-count"},
        {"one-part", header, "invalid segment-count"},
        {"two-parts", header + ".e30", "invalid segment-count"},
        {"four-parts", good + ".e30", "invalid segment-count"},
        {"six-parts", good + ".a.b.c", "invalid segment-count"},
        {"jwe", header + ".a.b.c.d", "unsupported encrypted"},
        {"signature-empty", header + ".e30.", "invalid signature-mismatch"},
        {"signature-too-short", good.chopped(3) + "Q", "invalid signature-encoding"},
        {"signature-cut-to-half", good.left(good.lastIndexOf('.') + 1) + QByteArray(22, 'A'),
         "invalid signature-mismatch"},
        {"signature-too-long", good + "AAAA", "invalid signature-mismatch"},
        {"signature-padded", good + '=', "invalid signature-encoding"},
        {"signature-standard-alphabet", good.left(good.lastIndexOf('.') + 1) + QByteArray(43, '+'),
         "invalid signature-encoding"},
        {"payload-padded", header + ".e30=." + hmacOver(header + ".e30="), "invalid payload-encoding"},
        {"payload-trailing-bits", header + ".e31." + hmacOver(header + ".e31"), "invalid payload-encoding"},
        {"payload-line-break", header + ".e3\n0." + hmacOver(header + ".e3\n0"), "invalid payload-encoding"},
        {"payload-one-character", header + ".e." + hmacOver(header + ".e"), "invalid payload-encoding"},
        {"header-padded", header + "=.e30." + hmacOver(header + "=.e30"), "invalid header-encoding"},
        {"space-in-front", ' ' + good, "invalid header-encoding"},
        {"space-behind", good + ' ', "invalid signature-encoding"},
        {"bearer-in-front", "Bearer " + good, "invalid header-encoding"},
        {"too-large", large + '.' + hmacOver(large), "invalid too-large"},
        {"payload-empty-is-good", header + ".." + hmacOver(header + '.'), "valid verified"},
        {"payload-binary-is-good", signedJws(R"({"alg":"HS256"})", QByteArray("\x00\xff", 2)), "valid verified"},
    };
}

inline QByteArray flattened(const QByteArray &members)
{
    const QByteArray header = base64UrlEncoded(R"({"alg":"HS256"})");
    return R"({"payload":"e30",)" +
           QByteArray(members).replace("HEADER", header).replace("SIGNATURE", hmacOver(header + ".e30")) + '}';
}

/// Whole texts where a JWS as JSON should be.
inline QList<Row> jsonForms()
{
    const QByteArray good = flattened(R"("protected":"HEADER","signature":"SIGNATURE")");
    const QByteArray entry = R"({"protected":"HEADER","signature":"SIGNATURE"},)";
    return {
        {"good-flattened", flattened(R"("protected":"HEADER","signature":"SIGNATURE")"), "valid verified"},
        {"good-general", flattened(R"("signatures":[{"protected":"HEADER","signature":"SIGNATURE"}])"),
         "valid verified"},
        {"good-unknown-members", flattened(R"("x":1,"protected":"HEADER","signature":"SIGNATURE")"), "valid verified"},
        {"signature-missing", flattened(R"("protected":"HEADER")"), "invalid serialization-invalid"},
        {"signature-not-text", flattened(R"("protected":"HEADER","signature":1)"), "invalid serialization-invalid"},
        {"protected-not-text", flattened(R"("protected":{"alg":"HS256"},"signature":"SIGNATURE")"),
         "invalid serialization-invalid"},
        {"header-not-an-object", flattened(R"("protected":"HEADER","header":[],"signature":"SIGNATURE")"),
         "invalid serialization-invalid"},
        {"no-header-at-all", flattened(R"("signature":"SIGNATURE")"), "invalid serialization-invalid"},
        {"signatures-empty", flattened(R"("signatures":[])"), "invalid serialization-invalid"},
        {"signatures-not-a-list", flattened(R"("signatures":{})"), "invalid serialization-invalid"},
        {"signatures-of-no-objects", flattened(R"("signatures":["SIGNATURE"])"), "invalid serialization-invalid"},
        {"both-forms-at-once",
         flattened(R"("signatures":[{"protected":"HEADER","signature":"SIGNATURE"}],"signature":"SIGNATURE")"),
         "invalid serialization-invalid"},
        {"payload-twice", flattened(R"("payload":"e30","protected":"HEADER","signature":"SIGNATURE")"),
         "invalid serialization-invalid"},
        {"signature-twice", flattened(R"("protected":"HEADER","signature":"SIGNATURE","signature":"SIGNATURE")"),
         "invalid serialization-invalid"},
        {"parameter-in-both-headers",
         flattened(R"("protected":"HEADER","header":{"alg":"HS256"},"signature":"SIGNATURE")"),
         "invalid duplicate-member"},
        {"parameter-twice-unprotected",
         flattened(R"("protected":"HEADER","header":{"x":1,"x":2},"signature":"SIGNATURE")"),
         "invalid duplicate-member"},
        {"crit-unprotected", flattened(R"("protected":"HEADER","header":{"crit":["x"],"x":1},"signature":"SIGNATURE")"),
         "invalid crit-invalid"},
        {"b64-false-unprotected", flattened(R"("protected":"HEADER","header":{"b64":false},"signature":"SIGNATURE")"),
         "unsupported b64-unsupported"},
        {"alg-none-unprotected", flattened(R"("header":{"alg":"none"},"signature":"")"), "invalid alg-none"},
        {"protected-padded", flattened(R"("protected":"HEADER=","signature":"SIGNATURE")"), "invalid header-encoding"},
        {"jwe-as-json", flattened(R"("protected":"HEADER","ciphertext":"AA","iv":"AA","tag":"AA")"),
         "unsupported encrypted"},
        {"payload-missing", QByteArray(good).replace(R"("payload":"e30",)", ""), "invalid serialization-invalid"},
        {"payload-not-text", QByteArray(good).replace("\"e30\"", "{}"), "invalid serialization-invalid"},
        {"json-cut", good.chopped(1), "invalid serialization-invalid"},
        {"too-many-signatures", flattened("\"signatures\":[" + entry.repeated(20).chopped(1) + ']'),
         "invalid serialization-invalid"},
    };
}

} // namespace Grantscope::Vectors::Rules
