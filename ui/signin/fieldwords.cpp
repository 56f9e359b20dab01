// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/fieldwords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

struct FieldWords
{
    Q_DECLARE_TR_FUNCTIONS(FieldWords)
};

QString missingWords(const QString &field)
{
    if (field == "server"_L1)
        return FieldWords::tr("Enter the address of the server, for example https://api.example.com.");
    if (field == "username"_L1)
        return FieldWords::tr("Enter the user name.");
    if (field == "password"_L1)
        return FieldWords::tr("Enter the password.");
    if (field == "refresh_token"_L1)
        return FieldWords::tr("Enter the refresh token.");
    if (field == "client_id"_L1)
        return FieldWords::tr("Enter the client id.");
    if (field == "client_secret"_L1)
        return FieldWords::tr("Enter the client secret.");
    return FieldWords::tr("This can't be left empty.");
}

QString addressWords(const QString &code)
{
    if (code == "plain-http"_L1)
        return FieldWords::tr(
            "Plain http would send the secrets readable by everybody on the way. Use https, or allow it under More.");
    if (code == "url-scheme"_L1)
        return FieldWords::tr("The address has to begin with https://.");
    if (code == "url-has-credentials"_L1)
        return FieldWords::tr(
            "Take the user name and the password out of the address: they belong in the fields below.");
    return FieldWords::tr("This is no address of a server. It looks like https://api.example.com.");
}

QString profileWords(const Error &error)
{
    const QString &code = error.code;
    if (code == "profile-name-taken"_L1)
        return FieldWords::tr("Another profile has this name already.");
    if (code == "profile-invalid"_L1 && error.where == "profile_name"_L1)
        return FieldWords::tr("Give it a name, of 100 characters at the most.");
    if (code == "profile-holds-secret"_L1)
        return FieldWords::tr("This holds a secret, and profiles are kept in a file that is none: %1.")
            .arg(error.detail);
    if (code == "profiles-locked"_L1)
        return FieldWords::tr("Another program is writing the profiles just now. Try again.");
    return FieldWords::tr("The profile can't be saved: %1.").arg(error.detail.isEmpty() ? code : error.detail);
}

} // namespace

QString fieldWords(const Error &error)
{
    const QString &code = error.code;
    if (code == "member-missing"_L1)
        return missingWords(error.where);
    if (code == "plain-http"_L1 || code.startsWith("url-"_L1))
        return addressWords(code);
    if (code.startsWith("profile"_L1))
        return profileWords(error);
    if (code == "parameter-syntax"_L1)
        return FieldWords::tr("Line %1 is not of the form name=value.").arg(error.detail);
    if (code == "parameter-repeated"_L1)
        return FieldWords::tr("%1 stands more than once; the standard allows it once (RFC 6749, section 3.2).")
            .arg(error.where);
    if (code == "xml-not-writable"_L1)
        return FieldWords::tr("This holds a character that XML has no way to write. Send it in another format.");
    if (code == "ca-unreadable"_L1)
        return FieldWords::tr("No certificate could be read from this file. It has to be a PEM file.");
    if (code == "proxy-invalid"_L1)
        return FieldWords::tr(
            "This is no proxy address. It looks like http://proxy.example.com:8080 or socks5://127.0.0.1:1080.");
    if (code == "header-invalid"_L1)
        return FieldWords::tr("This holds a character that can't stand in an HTTP header.");
    return error.detail.isEmpty() ? FieldWords::tr("This can't be used (%1).").arg(code)
                                  : FieldWords::tr("This can't be used: %1.").arg(error.detail);
}

} // namespace Grantscope
