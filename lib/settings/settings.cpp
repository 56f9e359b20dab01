// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "settings/settings.h"

#include "base/privatefile.h"
#include "net/redaction.h"
#include "settings/settingstable.h"

#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr QLatin1String StateGroup("state/");
constexpr qsizetype MaxUnknown = 200; // characters, of a name as of a text

/// QSettings writes a new file so that others may read it; one that is there keeps its mode. So it is made before.
QString privateFile(const QString &file)
{
    if (!QFileInfo::exists(file))
        (void)writePrivateFile(file, {}); // where that can't be done, QSettings says so as well
    else
        QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
    return file;
}

/// An INI file holds texts: what the text means for that type; the text itself, where it means nothing.
QJsonValue parsed(const QString &text, Setting::Type type)
{
    if (type == Setting::Type::Flag && (text == "true"_L1 || text == "false"_L1))
        return text == "true"_L1;
    bool isNumber = false;
    const double number = text.toDouble(&isNumber);
    return type == Setting::Type::Number && isNumber ? QJsonValue(number) : QJsonValue(text);
}

QString spelled(const QJsonValue &value)
{
    if (value.isBool())
        return value.toBool() ? u"true"_s : u"false"_s;
    return value.isDouble() ? QString::number(value.toDouble(), 'g', 17) : value.toString();
}

/// An unknown one has no type to go by: what looks like one is one.
QJsonValue guessed(const QString &text)
{
    const QJsonValue flag = parsed(text, Setting::Type::Flag);
    return flag.isBool() ? flag : parsed(text, Setting::Type::Number);
}

} // namespace

Settings::Settings(const QString &file, QObject *parent)
    : QObject(parent)
    , m_path(file)
    , m_file(privateFile(file), QSettings::IniFormat)
{
    read();
}

QString Settings::userFile()
{
    return QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation) + u"/Grantscope/settings.ini"_s;
}

void Settings::read()
{
    for (const Setting &setting : settingsTable()) {
        const QString name = QString::fromLatin1(setting.name);
        QJsonValue value = setting.defaultValue();
        if (m_file.contains(name)) {
            const QJsonValue found = parsed(m_file.value(name).toString(), setting.type);
            if (const auto checked = setting.check(found); checked)
                value = found;
            else
                m_problems.append(
                    {Origin::Input, checked.error().code, checked.error().detail, m_path + u": "_s + name});
        }
        m_values.insert(setting.key, value);
    }
    noteTheStateOfTheFile();
}

/// After the values were read: QSettings looks at a section only when it is asked for one.
void Settings::noteTheStateOfTheFile()
{
    if (m_file.status() == QSettings::FormatError) {
        const QString copy = m_path + u".damaged"_s;
        QFile::remove(copy);
        QFile::copy(m_path, copy);
        m_problems.append(
            {Origin::Input, u"settings-damaged"_s, u"not every line can be read; a copy is in %1"_s.arg(copy), m_path});
    } else if (m_file.status() == QSettings::AccessError || !m_file.isWritable()) {
        m_problems.append({Origin::Input, u"settings-not-written"_s, u"the file can't be written"_s, m_path});
    }
}

bool Settings::isDefault(SettingKey key) const
{
    return value(key) == settingOf(key).defaultValue();
}

Result<void> Settings::set(SettingKey key, const QJsonValue &value)
{
    const Setting &setting = settingOf(key);
    if (auto checked = setting.check(value); !checked)
        return checked;
    if (setting.type == Setting::Type::Text && redactedText(value.toString()) != value.toString())
        return failure(Origin::Input, u"setting-invalid"_s, u"expected nothing secret: settings hold none"_s,
                       QString::fromLatin1(setting.name));
    store(key, value);
    return {};
}

void Settings::reset(SettingKey key)
{
    store(key, settingOf(key).defaultValue());
}

void Settings::store(SettingKey key, const QJsonValue &value)
{
    const Setting &setting = settingOf(key);
    const QString name = QString::fromLatin1(setting.name);
    if (value == setting.defaultValue())
        m_file.remove(name); // a default that a later version changes is meant to reach who never chose
    else
        m_file.setValue(name, spelled(value));
    if (m_values.value(key) == value)
        return;
    m_values.insert(key, value);
    Q_EMIT changed(key);
}

QByteArray Settings::state(const QString &name) const
{
    return QByteArray::fromBase64(m_file.value(StateGroup + name).toString().toLatin1());
}

void Settings::setState(const QString &name, const QByteArray &bytes)
{
    if (bytes.isEmpty() || bytes.size() > MaxState)
        m_file.remove(StateGroup + name);
    else
        m_file.setValue(StateGroup + name, QString::fromLatin1(bytes.toBase64()));
}

QJsonObject Settings::unknown() const
{
    QJsonObject unknown;
    const QStringList names = m_file.allKeys();
    for (const QString &name : names) {
        if (!settingNamed(name) && !name.startsWith(StateGroup))
            unknown.insert(name, guessed(m_file.value(name).toString()));
    }
    return unknown;
}

Result<void> Settings::keepUnknown(const QString &name, const QJsonValue &value)
{
    const auto refused = [&name](const QString &why) {
        return failure(Origin::Input, u"setting-not-kept"_s, why, name.left(MaxUnknown));
    };
    if (settingNamed(name) || name.isEmpty() || name.size() > MaxUnknown || name.startsWith(StateGroup))
        return refused(u"expected the name of a setting of a later version"_s);
    if (!value.isBool() && !value.isDouble() && !(value.isString() && value.toString().size() <= MaxUnknown))
        return refused(u"expected true or false, a number, or a text of at most %1 characters"_s.arg(MaxUnknown));
    if (isSecretName(name.section(u'/', -1)) || redactedText(value.toString()) != value.toString())
        return refused(u"expected nothing secret: settings hold none"_s);
    m_file.setValue(name, spelled(value));
    return {};
}

void Settings::flush()
{
    m_file.sync();
}

} // namespace Grantscope
