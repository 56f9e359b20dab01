// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settingstransfer.h"

#include "settings/settings.h"
#include "settings/settingstable.h"

#include <QJsonDocument>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int SchemaVersion = 1;

/// Names hold a slash, so RFC 9535 wants them in brackets.
QString placeOf(const QString &fileName, const QString &name)
{
    return u"%1: $.settings['%2']"_s.arg(fileName, name);
}

Result<QJsonObject> settingsIn(QByteArrayView json, const QString &fileName)
{
    const auto fault = [&fileName](const QString &code, const QString &detail, const QString &place) {
        return failure(Origin::Input, code, detail, fileName + u": "_s + place);
    };
    QJsonParseError error{};
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (error.error != QJsonParseError::NoError)
        return fault(u"settings-damaged"_s, u"expected JSON: "_s + error.errorString(), u"byte %1"_s.arg(error.offset));
    if (!document.isObject())
        return fault(u"settings-damaged"_s, u"expected an object"_s, u"$"_s);
    const QJsonValue schema = document.object().value(u"schema");
    if (!schema.isDouble() || schema.toInt(0) < 1)
        return fault(u"settings-damaged"_s, u"expected the number %1"_s.arg(SchemaVersion), u"$.schema"_s);
    if (schema.toInt() > SchemaVersion)
        return fault(u"settings-too-new"_s, u"expected at most %1, found %2"_s.arg(SchemaVersion).arg(schema.toInt()),
                     u"$.schema"_s);
    const QJsonValue settings = document.object().value(u"settings");
    if (!settings.isObject())
        return fault(u"settings-damaged"_s, u"expected an object"_s, u"$.settings"_s);
    return settings.toObject();
}

Result<void> takeKnown(const Setting &setting, const QJsonValue &value, Settings &settings)
{
    if (setting.isSensitive)
        return failure(Origin::Input, u"setting-not-imported"_s,
                       u"expected no setting that tells of somebody's work"_s);
    return settings.set(setting.key, value);
}

} // namespace

QByteArray exportedSettings(const Settings &settings)
{
    QJsonObject values = settings.unknown();
    for (const Setting &setting : settingsTable()) {
        if (!setting.isSensitive)
            values.insert(QString::fromLatin1(setting.name), settings.value(setting.key));
    }
    return QJsonDocument(QJsonObject{{u"schema"_s, SchemaVersion}, {u"settings"_s, values}}).toJson();
}

Result<SettingsImport> importSettings(QByteArrayView json, const QString &fileName, Settings &settings)
{
    const Result<QJsonObject> values = settingsIn(json, fileName);
    if (!values)
        return failure(values.error());
    SettingsImport import;
    for (auto member = values->begin(); member != values->end(); ++member) {
        const Setting *setting = settingNamed(member.key());
        const Result<void> taken = setting ? takeKnown(*setting, member.value(), settings)
                                           : settings.keepUnknown(member.key(), member.value());
        if (!taken)
            import.problems.append(
                {Origin::Input, taken.error().code, taken.error().detail, placeOf(fileName, member.key())});
        else if (setting)
            ++import.taken;
        else
            import.unknown.append(member.key());
    }
    return import;
}

} // namespace Grantscope
