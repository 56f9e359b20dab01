// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facts/claimmeanings.h"

#include "codec/datetime.h"
#include "inspect/verdict.h"
#include "ui/time/localtime.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

struct Meaning
{
    const char *name;
    const char *words;
};

constexpr std::array claimWords{
    Meaning{"iss", QT_TRANSLATE_NOOP("ClaimMeanings", "Issuer: who made this token")},
    Meaning{"sub", QT_TRANSLATE_NOOP("ClaimMeanings", "Subject: whom it is about")},
    Meaning{"aud", QT_TRANSLATE_NOOP("ClaimMeanings", "Audience: who is meant to accept it")},
    Meaning{"exp", QT_TRANSLATE_NOOP("ClaimMeanings", "Expires")},
    Meaning{"nbf", QT_TRANSLATE_NOOP("ClaimMeanings", "Not valid before")},
    Meaning{"iat", QT_TRANSLATE_NOOP("ClaimMeanings", "Issued")},
    Meaning{"auth_time", QT_TRANSLATE_NOOP("ClaimMeanings", "Signed in")},
    Meaning{"updated_at", QT_TRANSLATE_NOOP("ClaimMeanings", "Profile changed")},
    Meaning{"jti", QT_TRANSLATE_NOOP("ClaimMeanings", "Serial number of this token")},
    Meaning{"azp", QT_TRANSLATE_NOOP("ClaimMeanings", "Client to which it was issued")},
    Meaning{"client_id", QT_TRANSLATE_NOOP("ClaimMeanings", "Client to which it was issued")},
    Meaning{"scope", QT_TRANSLATE_NOOP("ClaimMeanings", "Scope: what it allows")},
    Meaning{"scp", QT_TRANSLATE_NOOP("ClaimMeanings", "Scope: what it allows")},
    Meaning{"role", QT_TRANSLATE_NOOP("ClaimMeanings", "Role; not a registered claim")},
    Meaning{"roles", QT_TRANSLATE_NOOP("ClaimMeanings", "Roles of the user (RFC 9068)")},
    Meaning{"groups", QT_TRANSLATE_NOOP("ClaimMeanings", "Groups of the user (RFC 9068)")},
    Meaning{"nonce", QT_TRANSLATE_NOOP("ClaimMeanings", "Ties it to one sign-in (OpenID Connect)")},
    Meaning{"acr", QT_TRANSLATE_NOOP("ClaimMeanings", "How strongly the user was authenticated")},
    Meaning{"amr", QT_TRANSLATE_NOOP("ClaimMeanings", "By which means the user was authenticated")},
    Meaning{"sid", QT_TRANSLATE_NOOP("ClaimMeanings", "Session")},
    Meaning{"name", QT_TRANSLATE_NOOP("ClaimMeanings", "Full name")},
    Meaning{"preferred_username", QT_TRANSLATE_NOOP("ClaimMeanings", "User name, as the user likes to be called")},
    Meaning{"email", QT_TRANSLATE_NOOP("ClaimMeanings", "E-mail address")},
    Meaning{"email_verified", QT_TRANSLATE_NOOP("ClaimMeanings", "Whether the e-mail address was checked")},
};

constexpr std::array headerWords{
    Meaning{"alg", QT_TRANSLATE_NOOP("ClaimMeanings", "Algorithm of the signature")},
    Meaning{"typ", QT_TRANSLATE_NOOP("ClaimMeanings", "Kind of token")},
    Meaning{"kid", QT_TRANSLATE_NOOP("ClaimMeanings", "Id of the key that signed it")},
    Meaning{"cty", QT_TRANSLATE_NOOP("ClaimMeanings", "Kind of content")},
    Meaning{"enc", QT_TRANSLATE_NOOP("ClaimMeanings", "Algorithm of the encryption")},
    Meaning{"x5t", QT_TRANSLATE_NOOP("ClaimMeanings", "Fingerprint of the signer's certificate")},
    Meaning{"x5t#S256", QT_TRANSLATE_NOOP("ClaimMeanings", "Fingerprint of the signer's certificate")},
    Meaning{"jku", QT_TRANSLATE_NOOP("ClaimMeanings", "Address of the keys; never followed")},
    Meaning{"crit", QT_TRANSLATE_NOOP("ClaimMeanings", "Extensions that must be understood")},
};

QString words(const char *text)
{
    return QCoreApplication::translate("ClaimMeanings", text);
}

template<std::size_t N>
QString lookedUp(const std::array<Meaning, N> &table, const QString &name)
{
    const auto found =
        std::find_if(table.begin(), table.end(), [&name](const Meaning &m) { return name == QLatin1String(m.name); });
    return found == table.end() ? QString() : words(found->words);
}

} // namespace

QStringList claimOrder(QStringList names)
{
    const auto rank = [](const QString &name) {
        return std::find_if(claimWords.begin(), claimWords.end(),
                            [&name](const Meaning &m) { return name == QLatin1String(m.name); });
    };
    std::stable_sort(names.begin(), names.end(),
                     [&rank](const QString &a, const QString &b) { return rank(a) < rank(b); });
    return names;
}

QString claimMeaning(const QString &name, const QJsonValue &value, const QDateTime &now)
{
    const QString meaning = lookedUp(claimWords, name);
    if (meaning.isEmpty())
        return words(QT_TRANSLATE_NOOP("ClaimMeanings", "Not a registered claim"));
    static const QStringList times{u"exp"_s, u"nbf"_s, u"iat"_s, u"auth_time"_s, u"updated_at"_s};
    const QDateTime time = times.contains(name) && value.isDouble() ? fromEpoch(value.toInteger(-1)) : QDateTime();
    if (!time.isValid())
        return meaning;
    const bool isOver = name == "exp"_L1 && time <= now;
    return QCoreApplication::translate("ClaimMeanings", "%1 %2, %3", "Expires, a time, in 59 min")
        .arg(isOver ? words(QT_TRANSLATE_NOOP("ClaimMeanings", "Expired")) : meaning, localTimeShort(time, now),
             relativeTime(time, now));
}

QString headerMeaning(const QString &name, const QJsonValue &value)
{
    if (name == "alg"_L1 && value.toString() == "none"_L1)
        return words(QT_TRANSLATE_NOOP("ClaimMeanings", "Not signed: anybody could have written it"));
    if (name == "alg"_L1 && value.toString().startsWith("HS"_L1))
        return words(QT_TRANSLATE_NOOP("ClaimMeanings", "Signed with a secret that only the issuer and the API hold"));
    const QString meaning = lookedUp(headerWords, name);
    return meaning.isEmpty() ? words(QT_TRANSLATE_NOOP("ClaimMeanings", "Not a registered header parameter")) : meaning;
}

QString claimText(const QJsonValue &value)
{
    if (value.isString())
        return value.toString();
    const QString array = QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
    return array.mid(1, array.size() - 2);
}

} // namespace Grantscope
