// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/grantwords.h"

#include <QCoreApplication>

namespace Grantscope
{

namespace
{

struct GrantWords
{
    Q_DECLARE_TR_FUNCTIONS(GrantWords)
};

} // namespace

QString grantWords(GrantType type)
{
    switch (type) {
    case GrantType::RefreshToken:
        return GrantWords::tr("Refresh token");
    case GrantType::ClientCredentials:
        return GrantWords::tr("Client credentials");
    case GrantType::Password:
        break;
    }
    return GrantWords::tr("User name and password");
}

QString formatWords(BodyFormat format)
{
    switch (format) {
    case BodyFormat::Json:
        return GrantWords::tr("JSON");
    case BodyFormat::Xml:
        return GrantWords::tr("XML");
    case BodyFormat::Form:
        break;
    }
    return GrantWords::tr("Form");
}

QString clientAuthWords(ClientAuth method)
{
    switch (method) {
    case ClientAuth::Basic:
        return GrantWords::tr("Authorization header, as the standard has it");
    case ClientAuth::BasicRaw:
        return GrantWords::tr("Authorization header, without form encoding");
    case ClientAuth::Post:
        return GrantWords::tr("Members of the body");
    case ClientAuth::None:
        break;
    }
    return GrantWords::tr("Nothing but its id");
}

QString byGrantWords(GrantType type, BodyFormat format)
{
    switch (type) {
    case GrantType::RefreshToken:
        return GrantWords::tr("by refresh token (%1)").arg(formatWords(format));
    case GrantType::ClientCredentials:
        return GrantWords::tr("by client credentials (%1)").arg(formatWords(format));
    case GrantType::Password:
        break;
    }
    return GrantWords::tr("by password grant (%1)").arg(formatWords(format));
}

} // namespace Grantscope
