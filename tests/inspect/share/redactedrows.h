// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Texts with a secret in them, and what must come out. In a header of their own: moc reads no test whose quotes it can't follow.

#include <string>
#include <vector>

namespace Grantscope::Samples
{

struct RedactedRow
{
    const char *name;
    std::string text; ///< `@` stands for the secret.
    std::string shown;
};

inline const std::vector<RedactedRow> &redactedRows()
{
    static const std::vector<RedactedRow> rows{
        {"form", "grant_type=password&password=@&scope=x", "grant_type=password&password=[hidden]&scope=x"},
        {"form, first", "client_secret=@&x=1\n", "client_secret=[hidden]&x=1\n"},
        {"form in a HAR", R"({"text":"username=kim&password=@"})", R"({"text":"username=kim&password=[hidden]"})"},
        {"encoded form", "next=%2Fcb%3Fpassword%3D@%26x%3D1", "next=%2Fcb%3Fpassword%3D[hidden]%26x%3D1"},
        {"json", R"({"password":"@","user":"kim"})", R"({"password":"[hidden]","user":"kim"})"},
        {"json with spaces", "{\n  \"client_secret\" : \"@\"\n}", "{\n  \"client_secret\" : \"[hidden]\"\n}"},
        {"json over lines", "{\"password\":\n  \"@\"}", "{\"password\":\n  \"[hidden]\"}"},
        {"json in json", R"({"body":"{\"password\":\"@\"}"})", R"({"body":"{\"password\":\"[hidden]\"}"})"},
        {"json in json in json", R"("{\\\"password\\\":\\\"@\\\"}")", R"("{\\\"password\\\":\\\"[hidden]\\\"}")"},
        {"json with an escape in it", R"({"password":"a\"@","x":1})", R"({"password":"[hidden]","x":1})"},
        {"json with a backslash at its end", R"({"password":"@\\","x":"y"})", R"({"password":"[hidden]","x":"y"})"},
        {"html-escaped json", "{&quot;password&quot;:&quot;@&quot;}", "{&quot;password&quot;:&quot;[hidden]&quot;}"},
        {"percent-encoded json", "?q=%7B%22password%22%3A%22@%22%7D", "?q=%7B%22password%22%3A%22[hidden]%22%7D"},
        {"json list", R"({"tokens":["@","@"],"x":"y"})", R"({"tokens":["[hidden]","[hidden]"],"x":"y"})"},
        {"json object", R"({"password":{"value":"@"},"x":"y"})", R"({"password":{"value":"[hidden]"},"x":"y"})"},
        {"json object with odd names", R"({"password":{"a b/c":"@","d":[1,"@"]},"x":"y"})",
         R"({"password":{"a b/c":"[hidden]","d":[[hidden],"[hidden]"]},"x":"y"})"},
        {"har header", R"({"name":"X-Api-Key","value":"@"})", R"({"name":"X-Api-Key","value":"[hidden]"})"},
        {"har header, value first", R"({"value": "@", "name": "X-Api-Key"})",
         R"({"value": "[hidden]", "name": "X-Api-Key"})"},
        {"har authorization", R"({"name":"Authorization","value":"Basic @"})",
         R"({"name":"Authorization","value":"Basic [hidden]"})"},
        {"har cookies", R"({"cookies":[{"name":"sid","value":"@","path":"/"}],"x":"y"})",
         R"({"cookies":[{"name":"sid","value":"[hidden]","path":"[hidden]"}],"x":"y"})"},
        {"har parameter", R"({"params":[{"name":"password","value":"@"}]})",
         R"({"params":[{"name":"password","value":"[hidden]"}]})"},
        {"header pair", R"([["Cookie", "a=@"]])", R"([["Cookie", "[hidden]"]])"},
        {"xml", "<r><password>@</password></r>", "<r><password>[hidden]</password></r>"},
        {"xml with a prefix", "<a:Password xmlns:a=\"urn:x\">@</a:Password>",
         "<a:Password xmlns:a=\"urn:x\">[hidden]</a:Password>"},
        {"xml over lines", "<password>\n  @\n</password>\n", "<password>\n  [hidden]\n</password>\n"},
        {"xml section", "<password><![CDATA[@]]></password>", "<password><![CDATA[[hidden]]]></password>"},
        {"xml attribute", "<user password=\"@\" name=\"kim\"/>", "<user password=\"[hidden]\" name=\"kim\"/>"},
        {"xml pair", "<add key=\"password\" value=\"@\" />", "<add key=\"password\" value=\"[hidden]\" />"},
        {"xml children", "<Password><Value>@</Value></Password><x>y</x>",
         "<Password><Value>[hidden]</Value></Password><x>y</x>"},
        {"escaped xml", "&lt;password&gt;@&lt;/password&gt;", "&lt;password&gt;[hidden]&lt;/password&gt;"},
        {"xml escaped in json", R"("\u003cpassword\u003e@\u003c/password\u003e")",
         R"("\u003cpassword\u003e[hidden]\u003c/password\u003e")"},
        {"user info", "https://kim:@@host.example/x", "https://kim:[hidden]@host.example/x"},
        {"basic", "Authorization: Basic @\r\nHost: x\r\n", "Authorization: Basic [hidden]\r\nHost: x\r\n"},
        {"no scheme", "Authorization: @\r\n", "Authorization: [hidden]\r\n"},
        {"cookie", "Cookie: a=@; b=@\r\nHost: x\r\n", "Cookie: [hidden]\r\nHost: x\r\n"},
        {"set-cookie", "Set-Cookie: sid=@; Path=/\n", "Set-Cookie: [hidden]\n"},
        {"api key", "X-Api-Key: @\n", "X-Api-Key: [hidden]\n"},
        {"curl user", "curl -u kim:@ https://x/", "curl -u kim:[hidden] https://x/"},
        {"curl user in quotes", "curl --user 'kim:@ @' https://x/", "curl --user 'kim:[hidden]' https://x/"},
        {"curl cookie", "curl -b 'sid=@' https://x/", "curl -b 'sid=[hidden]' https://x/"},
        {"curl header", "-H 'X-Api-Key: @'", "-H 'X-Api-Key: [hidden]"},
        {"shell", "export CLIENT_SECRET=\"@\"", "export CLIENT_SECRET=\"[hidden]\""},
        {"yaml", "password: @\nuser: kim\n", "password: [hidden]\nuser: kim\n"},
        {"ini", "[db]\nPassword=@\n", "[db]\nPassword=[hidden]\n"},
        {"after an escaped line break", R"("GET\npassword=@&x=1")", R"("GET\npassword=[hidden]&x=1")"},
        {"private key", "-----BEGIN RSA PRIVATE KEY-----\n@\n@\n-----END RSA PRIVATE KEY-----\nx",
         "-----BEGIN RSA PRIVATE KEY-----[hidden]-----END RSA PRIVATE KEY-----\nx"},
        {"not closed", R"({"password":"@)", R"({"password":"[hidden])"},
    };
    return rows;
}

/// Nothing of these may change.
inline const std::vector<std::string> &harmlessTexts()
{
    static const std::vector<std::string> texts{
        "",
        "nothing to see\n",
        "GET /orders/17?page=2&sort=name HTTP/1.1\r\nHost: api.example.com\r\nAccept: */*\r\n\r\n",
        R"({"token_type":"Bearer","expires_in":3600,"scope":"a b","user":"kim","list":[1,2.5,-3,true,null],"o":{"a":{}}})",
        R"({"password":null,"token":"","error":"invalid_grant","error_description":"The password is wrong."})",
        "<r><user>kim</user><code>42</code><password/><password></password></r>",
        "WWW-Authenticate: Bearer realm=\"orders\", error=\"invalid_token\"\r\n",
        "-----BEGIN CERTIFICATE-----\nMIIBszCCAVmgAwIBAgIUXyz\n-----END CERTIFICATE-----\n",
        "https://kim.example.com:8080/a/b.html#top and mailto:kim@example.com",
        "C:\\new\\table\\users.txt, 50% off, &amp; &lt;b&gt; %20%7e \\u00e9",
        std::string("\xff\xfe\x00\x01 binary \x80\x81", 14),
        "if (a <= b && c->d >= e) return x[0] ? y::z : w; // bearer of bad news, secret of success",
        "request 3f2504e0-4f89-11d3-9a0c-0305e82c3301 sha256 "
        "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
    };
    return texts;
}

} // namespace Grantscope::Samples
