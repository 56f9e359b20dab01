// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Redactor: a text as it may be attached to a ticket. Signatures are cut off tokens, passwords and secrets are masked, and every
// other byte stays as it was.
//
// Decision: a walk over the text in steps, each of which looks at no more than 128 KiB and changes nothing until it has seen all
// that it looks at. Context: a HAR file has gigabytes and comes in pieces, and a secret may lie across the edge of two. Choice:
// what a step decides depends on the bytes alone, so the pieces make no difference. Price: a secret of more than 128 KiB becomes
// `[hidden]` where a shorter one would become its fingerprint.

#include <memory>
#include <string>
#include <string_view>

namespace Grantscope
{

/// What counts as secret by its name is net/redaction/secretnames.h's to say: in JSON, XML, forms, URLs, headers, cookies, and
/// pairs such as HAR's `"name": "password", "value": ...`. Besides: user info in URLs, `curl -u`, Basic credentials, private
/// keys, and base64 of a text that has a secret in it. Redacting twice changes nothing more.
///
/// A JWT keeps header and payload (`eyJ...eyJ...`), a JWE its header, an opaque token becomes its fingerprint `sha256:...`, all
/// else `[hidden]`.
class Redactor final
{
public:
    Redactor();
    ~Redactor();
    Redactor(const Redactor &) = delete;
    Redactor &operator=(const Redactor &) = delete;

    /// Takes a piece of the text, and appends to `out` what is decided.
    void feed(std::string_view piece, std::string &out);
    /// There is no more. Then it can take another text.
    void finish(std::string &out);

private:
    class Walk;
    std::unique_ptr<Walk> m_walk;
};

/// The whole text at once.
[[nodiscard]] std::string redactedCopy(std::string_view text);

} // namespace Grantscope
