// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/endpoints/palmsmartendpoint.h"

#include "codec/form.h"
#include "sandbox/answers/modelbinding.h"
#include "sandbox/answers/negotiation.h"
#include "sandbox/answers/webapi.h"
#include "sandbox/endpoints/sandboxaccounts.h"

#include <QLocale>

namespace Grantscope
{
namespace
{

using namespace Qt::StringLiterals;

constexpr qsizetype OpaqueTokenLength = 320; // Protected tickets are long; the real ones start at about 200 characters.

RequestModel loginModel()
{
    return {u"LoginModel"_s,
            u"http://schemas.datacontract.org/2004/07/PalmSmart.Models"_s,
            RequestModel::XmlReader::DataContractSerializer,
            {u"grant_type"_s, u"password"_s, u"username"_s},
            true};
}

HttpHeaders katanaHeaders()
{
    return {{"Cache-Control", "no-cache"}, {"Pragma", "no-cache"}, {"Expires", "-1"}};
}

Answer refusal(const QString &error, const QString &description = {})
{
    Answer answer;
    answer.status = 400;
    answer.headers = katanaHeaders();
    answer.contentType = "application/json;charset=UTF-8";
    answer.members = {named(u"error"_s, error)};
    if (!description.isEmpty())
        answer.members.append(named(u"error_description"_s, description));
    return answer;
}

QString dateText(const QDateTime &time, bool withComma)
{
    const QString format = withComma ? u"ddd, dd MMM yyyy HH:mm:ss 'GMT'"_s : u"ddd dd MMM yyyy HH:mm:ss 'GMT'"_s;
    return QLocale::c().toString(time.toUTC(), format);
}

tl::expected<SandboxAccount, Answer> checked(const AnswerContext &context, const ModelValues &values)
{
    if (values.value(u"grant_type"_s) != u"password")
        return tl::unexpected(refusal(u"unsupported_grant_type"_s));
    const auto account =
        signedIn(context.accounts, u"/Token", values.value(u"username"_s), values.value(u"password"_s));
    if (!account)
        return tl::unexpected(refusal(u"invalid_grant"_s, u"The user name or password is incorrect."_s));
    return *account;
}

QByteArray newToken(const AnswerContext &context, const SandboxAccount &account)
{
    const QByteArray token = TokenMint::opaque(OpaqueTokenLength);
    context.ledger.addAccess(token, {account.username, {}, {}, {}, context.ledger.newFamily()}, context.notBefore(),
                             context.expiry());
    return token;
}

Answer documentedGrant(const HttpRequest &request, const AnswerContext &context, const SandboxAccount &account)
{
    const QByteArray type = negotiatedMediaType(request);
    Answer answer;
    answer.headers = katanaHeaders();
    answer.contentType = type + "; charset=utf-8";
    answer.format = formatOfMediaType(type).value_or(BodyFormat::Json);
    answer.layout = JsonLayout::CommasMissing;
    answer.xml = {u"TokenData"_s,
                  {{u"i"_s, u"http://www.w3.org/2001/XMLSchema-instance"_s}, {QString(), loginModel().xmlNamespace}}};
    answer.literalXmlNames = true;
    answer.members = {
        named(u"userName"_s, account.username),
        named(u"token_type"_s, u"bearer"_s),
        named(u"access_token"_s, QString::fromLatin1(newToken(context, account))),
        named(u".issued"_s, dateText(context.now, false)),
        named(u".expires"_s, dateText(context.expiry(), false)),
        named(u".persistent"_s, QString::fromLatin1("")),
        named(u"expires_in"_s, context.lifetimeSeconds),
    };
    answer.granted = true;
    return answer;
}

/// `.persistent` says by being there that the sign-in is to be remembered, so it is sometimes absent: here on every other
/// request. `expires_in` comes out one second short, because the server cuts twice to whole seconds; at zero it is left out.
Answer katanaGrant(const AnswerContext &context, const SandboxAccount &account)
{
    Answer answer;
    answer.headers = katanaHeaders();
    answer.contentType = "application/json;charset=UTF-8";
    answer.members = {named(u"access_token"_s, QString::fromLatin1(newToken(context, account))),
                      named(u"token_type"_s, u"bearer"_s)};
    if (context.lifetimeSeconds > 1)
        answer.members.append(named(u"expires_in"_s, context.lifetimeSeconds - 1));
    answer.members.append({
        named(u"userName"_s, account.username),
        named(u".issued"_s, dateText(context.now, true)),
        named(u".expires"_s, dateText(context.expiry(), true)),
    });
    if (context.tokenRequest % 2 == 1)
        answer.members.append(named(u".persistent"_s, QString::fromLatin1("")));
    answer.granted = true;
    return answer;
}

/// Katana's form reader: names without regard to case, values of one name joined with a comma.
ModelValues katanaForm(const HttpRequest &request)
{
    ModelValues values;
    const Result<Members> form = readForm(request.body.reveal());
    if (!form)
        return values;
    for (const Member &member : form->list) {
        QString &value = values[member.name.toLower()];
        value = value.isEmpty() ? member.value.toString() : value + u',' + member.value.toString();
    }
    return values;
}

} // namespace

Answer palmSmartAnswer(const HttpRequest &request, const AnswerContext &context)
{
    if (request.method != "POST")
        return methodNotAllowed(request, "POST");
    const auto values = boundModel(request, loginModel());
    if (!values)
        return values.error();
    const auto account = checked(context, *values);
    return account ? documentedGrant(request, context, *account) : account.error();
}

Answer katanaAnswer(const HttpRequest &request, const AnswerContext &context)
{
    const auto account = checked(context, katanaForm(request));
    return account ? katanaGrant(context, *account) : account.error();
}

} // namespace Grantscope
