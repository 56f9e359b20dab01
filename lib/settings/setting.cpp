// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/setting.h"

#include <QStringList>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr qsizetype MaxQuotedValue = 40;

QString described(const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        return value.toBool() ? u"true"_s : u"false"_s;
    case QJsonValue::Double:
        return QString::number(value.toDouble(), 'g', 12);
    case QJsonValue::String:
        return u"the text \"%1\""_s.arg(value.toString().left(MaxQuotedValue));
    case QJsonValue::Array:
        return u"a list"_s;
    case QJsonValue::Object:
        return u"an object"_s;
    default:
        return u"nothing"_s;
    }
}

} // namespace

QJsonValue Setting::defaultValue() const
{
    switch (type) {
    case Type::Flag:
        return standard != 0;
    case Type::Number:
        return standard;
    case Type::Choice:
        return QString::fromLatin1(choices[static_cast<std::size_t>(standard)].name);
    case Type::Text:
        break;
    }
    return QString();
}

QString Setting::expectation() const
{
    switch (type) {
    case Type::Flag:
        return u"true or false"_s;
    case Type::Number:
        return u"a whole number from %1 to %2"_s.arg(least).arg(most);
    case Type::Choice: {
        QStringList names;
        for (const SettingChoice &choice : choices)
            names.append(QString::fromLatin1(choice.name));
        return u"one of "_s + names.join(", "_L1);
    }
    case Type::Text:
        break;
    }
    return u"a text of at most %1 characters"_s.arg(most);
}

Result<void> Setting::check(const QJsonValue &value) const
{
    const auto fits = [this, &value] {
        const double number = value.toDouble();
        switch (type) {
        case Type::Flag:
            return value.isBool();
        case Type::Number:
            return value.isDouble() && number >= least && number <= most && std::floor(number) == number;
        case Type::Choice:
            return value.isString() && std::any_of(choices.begin(), choices.end(), [&](const SettingChoice &choice) {
                       return value.toString() == QLatin1String(choice.name);
                   });
        case Type::Text:
            break;
        }
        return value.isString() && value.toString().size() <= most;
    };
    if (fits())
        return {};
    // What a sensitive one holds is not repeated.
    const QString found = isSensitive ? u"something else"_s : described(value);
    return failure(Origin::Input, u"setting-invalid"_s, u"expected %1, found %2"_s.arg(expectation(), found),
                   QString::fromLatin1(name));
}

} // namespace Grantscope
