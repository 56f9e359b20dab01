// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "sandbox/answers/modelbinding.h"

#include "codec/form.h"
#include "codec/json.h"
#include "sandbox/answers/negotiation.h"
#include "sandbox/answers/webapi.h"

namespace Grantscope
{
namespace
{

using namespace Qt::StringLiterals;

bool isText(const QJsonValue &value)
{
    return !value.isNull() && !value.isUndefined() && !value.isObject() && !value.isArray();
}

ModelValues boundByName(const Members &body, const RequestModel &model, Qt::CaseSensitivity cs)
{
    ModelValues values;
    for (const QString &name : model.members) {
        for (const Member &member : body.list) {
            if (member.name.compare(name, cs) == 0 && isText(member.value))
                values.insert(name, member.value.toVariant().toString());
        }
    }
    return values;
}

/// XmlSerializer: the first element of a name is the member, others of that name are unknown elements.
ModelValues boundInAnyOrder(const Members &body, const RequestModel &model)
{
    ModelValues values;
    for (const Member &member : body.list) {
        if (model.members.contains(member.name) && !values.contains(member.name) && isText(member.value))
            values.insert(member.name, member.value.toString());
    }
    return values;
}

/// DataContractSerializer looks for an element's member only behind the last one that it found; any other element is
/// skipped without a word. That is how the documented sample loses its password.
ModelValues boundForwardOnly(const Members &body, const RequestModel &model)
{
    ModelValues values;
    qsizetype next = 0;
    for (const Member &member : body.list) {
        const qsizetype index = model.members.indexOf(member.name, next);
        if (index < 0)
            continue;
        next = index + 1;
        if (isText(member.value))
            values.insert(member.name, member.value.toString());
    }
    return values;
}

tl::expected<ModelValues, Answer> boundXml(const HttpRequest &request, const RequestModel &model, const Members &body)
{
    const bool dataContract = model.xmlReader == RequestModel::XmlReader::DataContractSerializer;
    if (body.root == model.name && body.rootNamespace == model.xmlNamespace)
        return dataContract ? boundForwardOnly(body, model) : boundInAnyOrder(body, model);
    const QString seen = u"<%1 xmlns='%2'> was not expected."_s.arg(body.root, body.rootNamespace);
    const QString expecting = u"Expecting element '%1' from namespace '%2'."_s.arg(model.name, model.xmlNamespace);
    return tl::unexpected(requestInvalid(request, dataContract ? expecting : seen));
}

Result<Members> readBody(BodyFormat format, QByteArrayView bytes)
{
    switch (format) {
    case BodyFormat::Form:
        return readForm(bytes);
    case BodyFormat::Xml:
        return readXml(bytes);
    case BodyFormat::Json:
        break;
    }
    return readJson(bytes);
}

} // namespace

tl::expected<ModelValues, Answer> boundModel(const HttpRequest &request, const RequestModel &model)
{
    if (request.body.isEmpty())
        return tl::unexpected(requestInvalid(request, u"A non-empty request body is required."_s));
    const std::optional<BodyFormat> format = formatOfMediaType(requestMediaType(request));
    if (!format || (*format == BodyFormat::Form && !model.takesForms))
        return tl::unexpected(mediaTypeRefused(request, model.name));
    const Result<Members> body = readBody(*format, request.body.reveal());
    if (!body)
        return tl::unexpected(requestInvalid(request, body.error().code + u' ' + body.error().where));
    if (*format == BodyFormat::Xml)
        return boundXml(request, model, *body);
    return boundByName(*body, model, Qt::CaseInsensitive);
}

} // namespace Grantscope
