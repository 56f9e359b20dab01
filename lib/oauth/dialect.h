// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Dialect is what one kind of token endpoint calls things. It is data (resources/dialects/*.json, described by
// dialect.schema.json); code knows no vendor's name. Adding a vendor is adding a file.

#include "base/result.h"
#include "codec/members.h"
#include "codec/xml.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace Grantscope
{

/// RFC 6749 sections 4.3, 6 and 4.4.
enum class GrantType { Password, RefreshToken, ClientCredentials };
[[nodiscard]] QString grantName(GrantType type); ///< `password`, `refresh_token`, `client_credentials`
[[nodiscard]] std::optional<GrantType> grantFromName(QStringView name);

/// RFC 6749 section 2.3.1. BasicRaw: id and secret not form-encoded before Base64, as many servers want it.
enum class ClientAuth { None, Basic, BasicRaw, Post };
[[nodiscard]] QString clientAuthName(ClientAuth method); ///< `none`, `basic`, `basic-raw`, `post`
[[nodiscard]] std::optional<ClientAuth> clientAuthFromName(QStringView name);

/// How one grant is asked for.
struct GrantShape
{
    QString path; ///< Relative to the server, e.g. `authorisation/token`.
    /// Our names of the members (grant_type, username, password, scope, refresh_token, client_id, client_secret), in
    /// the order of the documentation; for JSON and forms.
    QStringList members;
    QStringList required;              ///< Which of them the user must give.
    QHash<QString, QString> wireNames; ///< Our name -> the name on the wire, where it differs.
    QString defaultScope;              ///< Sent when the user asks for none.
    XmlShape xml;                      ///< Empty root: this grant has no XML form.
    QStringList xmlOrder; ///< The order in XML, where it differs (a DataContractSerializer drops what comes late).

    friend bool operator==(const GrantShape &, const GrantShape &) = default;
};

/// Damage in an answer that may be mended under this dialect, because the endpoint's own documentation shows it.
struct MendingRules
{
    bool jsonMissingCommas = false;
    bool xmlLeadingDots = false;

    friend bool operator==(const MendingRules &, const MendingRules &) = default;
};

/// What is called with the token, for a first try of it.
struct ApiShape
{
    QString example;       ///< A path that answers GET, relative to the server; empty: none is known.
    QString fileParameter; ///< The member of the query without which no call is answered: it names one of the token's
                           ///< file ids. Empty: there is none.

    friend bool operator==(const ApiShape &, const ApiShape &) = default;
};

struct Dialect
{
    QString id;    ///< `rfc6749`, `saasu` ...
    QString title; ///< For a list: `Saasu: POST authorisation/token`
    QString description;
    QString documentation; ///< URL, or empty.
    QUrl server;           ///< The usual base URL; empty where there is none.
    QList<BodyFormat> formats;
    BodyFormat defaultFormat = BodyFormat::Form;
    ClientAuth defaultClientAuth = ClientAuth::None;
    QHash<GrantType, GrantShape> grants;
    /// Our name -> the names it may have in an answer, best first. Our names: access_token, token_type, expires_in,
    /// expires_at, issued_at, refresh_token, scope, user_name, persistent, error, error_description, error_uri.
    QHash<QString, QStringList> answerNames;
    MendingRules mending;
    ApiShape api;
    bool refreshTokenStays =
        false; ///< A refresh gives the same refresh token again, so that asking twice does no harm.
    bool answersMayEchoRequestScope = false; ///< No scope in the answer means: as requested (RFC 6749 section 5.1).

    [[nodiscard]] bool supports(GrantType type) const { return grants.contains(type); }
    /// Where a token of `tokenEndpoint` is refreshed: that very URL, with the documented path of refreshing for that of `by` where
    /// it ends so.
    [[nodiscard]] QUrl refreshEndpoint(const QUrl &tokenEndpoint, GrantType by) const;
    /// `base` joined with the documented path of that grant. Keeps a path that the base has.
    [[nodiscard]] QUrl endpoint(const QUrl &base, GrantType type) const;
};

/// Reads a dialect document. Errors are Origin::Input, code `dialect-invalid`, `where` = `file: $.json.path`, detail =
/// what was expected and what was found.
[[nodiscard]] Result<Dialect> readDialect(QByteArrayView json, const QString &fileName);

} // namespace Grantscope
