// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// JWKs that are refused, and why.

#include <QByteArray>
#include <QList>

namespace Grantscope::KeyRows
{

struct Row
{
    const char *name; ///< The rule broken.
    QByteArray jwk;
    const char *error; ///< Code, and the member that is wrong.
};

inline const QByteArray X = "f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"; // RFC 7515 appendix A.3
inline const QByteArray Y = "x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0";

inline QByteArray ec(const QByteArray &curve, const QByteArray &x, const QByteArray &y)
{
    return R"({"kty":"EC","crv":")" + curve + R"(","x":")" + x + R"(","y":")" + y + R"("})";
}

inline QByteArray okp(const QByteArray &curve, const QByteArray &x)
{
    return R"({"kty":"OKP","crv":")" + curve + R"(","x":")" + x + R"("})";
}

inline QByteArray rsa(const QByteArray &n, const QByteArray &e)
{
    return R"({"kty":"RSA","n":")" + n + R"(","e":")" + e + R"("})";
}

inline QByteArray oct(const QByteArray &k, const QByteArray &members)
{
    return R"({"kty":"oct","k":")" + k + '"' + members + '}';
}

/// Members of a key, and whether it then checks signatures of HS256.
struct Purpose
{
    const char *name;
    QByteArray members;
    bool verifies;
};

inline QList<Purpose> purposes()
{
    return {
        {"nothing said", "", true},
        {"use-sig", R"(,"use":"sig")", true},
        {"use-enc", R"(,"use":"enc")", false},
        {"use-unknown", R"(,"use":"tls")", false},
        {"ops-verify", R"(,"key_ops":["verify"])", true},
        {"ops-sign-of-a-private-key", R"(,"key_ops":["sign"])", true},
        {"ops-encrypt", R"(,"key_ops":["encrypt","wrapKey"])", false},
        {"ops-empty", R"(,"key_ops":[])", false},
        {"ops-not-a-list", R"(,"key_ops":"verify")", false},
        {"alg-hs256", R"(,"alg":"HS256")", true},
        {"alg-hs512", R"(,"alg":"HS512")", false},
        {"alg-a256kw", R"(,"alg":"A256KW")", false},
        {"alg-empty", R"(,"alg":"")", false},
    };
}

inline QList<Row> refused()
{
    const QByteArray odd = QByteArray(340, '_');
    return {
        {"not-json", "kty=RSA", "key-syntax"},
        {"not-an-object", R"(["RSA"])", "key-syntax"},
        {"kty-missing", R"({"k":"AAAA"})", "key-incomplete kty"},
        {"kty-not-text", R"({"kty":1,"k":"AAAA"})", "key-incomplete kty"},
        {"kty-unknown", R"({"kty":"AKP","k":"AAAA"})", "key-type-unknown kty"},
        {"kty-lower-case", R"({"kty":"rsa","n":"AQAB","e":"AQAB"})", "key-type-unknown kty"},
        {"member-twice", R"({"kty":"oct","k":"AAAA","k":"AAAB"})", "key-invalid k"},
        {"kid-not-text", R"({"kty":"oct","k":"AAAA","kid":1})", "key-invalid kid"},
        {"alg-not-text", R"({"kty":"oct","k":"AAAA","alg":null})", "key-invalid alg"},
        {"use-not-text", R"({"kty":"oct","k":"AAAA","use":["sig"]})", "key-invalid use"},
        {"oct-without-k", R"({"kty":"oct"})", "key-incomplete k"},
        {"oct-empty", R"({"kty":"oct","k":""})", "key-invalid k"},
        {"oct-padded", R"({"kty":"oct","k":"AAA="})", "key-invalid k"},
        {"oct-trailing-bits", R"({"kty":"oct","k":"AB"})", "key-invalid k"},
        {"rsa-without-n", R"({"kty":"RSA","e":"AQAB"})", "key-incomplete n"},
        {"rsa-without-e", R"({"kty":"RSA","n":"AQAB"})", "key-incomplete e"},
        {"rsa-as-empty-hmac-key", R"({"kty":"RSA","k":"AAAA"})", "key-incomplete n"},
        {"rsa-e-is-one", rsa(odd, "AQ"), "key-invalid e"},
        {"rsa-e-even", rsa(odd, "AQAA"), "key-invalid e"},
        {"rsa-n-even", rsa(QByteArray(340, '_') + "_-A", "AQAB"), "key-invalid e"},
        {"rsa-e-too-large", rsa(odd, QByteArray(16, '_')), "key-invalid n"},
        {"rsa-n-too-large", rsa(QByteArray(4'000, '_'), "AQAB"), "key-invalid n"},
        {"rsa-standard-alphabet", rsa(QByteArray(342, '/'), "AQAB"), "key-invalid n"},
        {"curve-missing", R"({"kty":"EC","x":"AAAA","y":"AAAA"})", "key-curve-unknown crv"},
        {"curve-unknown", ec("secp256k1", X, Y), "key-curve-unknown crv"},
        {"curve-by-another-name", ec("prime256v1", X, Y), "key-curve-unknown crv"},
        {"curve-of-another-size", ec("P-384", X, Y), "key-invalid x"},
        {"ec-without-y", R"({"kty":"EC","crv":"P-256","x":")" + X + "\"}", "key-incomplete y"},
        {"ec-off-the-curve", ec("P-256", X, X), "key-invalid"},
        {"ec-coordinates-changed-over", ec("P-256", Y, X), "key-invalid"},
        {"ec-coordinate-too-short", ec("P-256", X.left(42), Y), "key-invalid x"},
        {"ec-coordinate-too-long", ec("P-256", "AA" + X, Y), "key-invalid x"},
        {"ec-point-at-infinity", ec("P-256", QByteArray(43, 'A'), QByteArray(43, 'A')), "key-invalid"},
        {"okp-for-agreement-x25519", okp("X25519", X), "key-curve-unknown crv"},
        {"okp-too-short", okp("Ed25519", "AAAA"), "key-invalid x"},
        {"okp-of-another-size", okp("Ed448", X), "key-invalid x"},
        {"okp-without-x", R"({"kty":"OKP","crv":"Ed25519"})", "key-incomplete x"},
    };
}

} // namespace Grantscope::KeyRows
