// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The names that rules may use, and how words get into a text.
//
//   facts: outcome kind code status (`401`, `4xx`) error description detail dialect; of the request: format offers (formats)
//     grant scheme client_auth; host: `loopback` `ip-address` `single-word` `full-name`; path: the path itself, `none`
//     `documented` `differs-in-case` `trailing-slash` `other`; asked: names of the members that were sent; username: `spaces`
//     `address` `plain`; scope: `commas`; finding: ids; has: names of the words error description detail where retry_after that
//     are there (and realm needed_scope last_success); counted: `maybe` `no`; asks: schemes of WWW-Authenticate; known:
//     `password-changed` `password-same` `used-elsewhere`; clock: `slow` `fast`; of an Error: origin code where.
//     Of a call: outcome `call` and its callOutcomeName(); method; query: names of the query's members, in lower case; missing:
//     `file-id`; token: its status by its own claims, `audience-other`.
//   words: host url path documented_path format_name formats grant username scope client_id client_auth status error
//     description detail where retry_after code realm needed_scope schemes last_success skew;
//     of a call: method file_parameter files (of the token) audience (of the token) expired (how long ago) token_scope

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>

namespace Grantscope
{

[[nodiscard]] const QStringList &factNames();
[[nodiscard]] const QStringList &wordNames();
/// `status` of `refused ({status})`.
[[nodiscard]] QStringList wordNamesIn(const QString &text);
/// The text with its words put in, in one pass; no value when one of them is empty.
[[nodiscard]] std::optional<QString> filledIn(const QString &text, const QHash<QString, QString> &words);

} // namespace Grantscope
