// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/faults/documentedsamples.h"

namespace Grantscope
{

// clang-format off

QByteArray saasuDocumentedJson()
{
    return R"({
  "access_token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.DItMjAxNSAwNTowNjoyOS43NDE0NzYiLCJyb2xlIjoiYWNjZXNzIn0",
  "token_type": "Bearer",
  "expires_in": 10800,
  "refresh_token": "eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpc3MioIn0.4fEXVBxeFQB3YkfSQ-W1Wp5XiZJv2jsivcYR2fP73PQ",
  "scope": "full fileid:15431 fileid:14078 fileid:2045"
})";
}

QByteArray saasuDocumentedXml()
{
    return R"(<OAuthAccessTokenGrant xmlns:xsd="http://www.w3.org/2001/XMLSchema" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">
  <access_token>eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.DItMjAxNSAwNTowNjoyOS43NDE0NzYiLCJyb2xlIjoiYWNjZXNzIn0</access_token>
  <token_type>Bearer</token_type>
  <expires_in>10800</expires_in>
  <refresh_token>eyJ0eXAiOiJKV1QiLCJhbGciOiJIUzI1NiJ9.eyJpc3MioIn0.4fEXVBxeFQB3YkfSQ-W1Wp5XiZJv2jsivcYR2fP73PQ</refresh_token>
  <scope>full fileid:15431 fileid:14078 fileid:2045</scope>
</OAuthAccessTokenGrant>)";
}

QByteArray palmSmartDocumentedJson()
{
    return R"({
  "userName": "yourName@somewhere.com",
  "token_type": "bearer",
  "access_token": "abcdefghi....",
  ".issued": "Fri 22 Jan 2016 05:00:00 GMT"
  ".expires": "Fri 05 Feb 2016 05:00:00 GMT"
  ".persistent": ""
  "expires_in": 1234567
})";
}

QByteArray palmSmartDocumentedXml()
{
    return R"(<TokenData xmlns:i="http://www.w3.org/2001/XMLSchema-instance" xmlns="http://schemas.datacontract.org/2004/07/PalmSmart.Models">
  <userName>yourname@somewhere.com</userName>
  <token_type>bearer</token_type>
  <access_token>abcdefghi....</access_token>
  <.issued>Fri 22 Jan 2016 05:00:00 GMT</.issued>
  <.expires>Fri 05 Feb 2016 05:00:00 GMT</.expires>
  <.persistent></.persistent>
  <expires_in>12345567</expires_in>
</TokenData>)";
}

// clang-format on

} // namespace Grantscope
