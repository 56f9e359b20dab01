// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Settings: what the user has set, in one INI file of theirs.
//
// Decision: nothing secret, ever. Context: this file is backed up, mailed to support, and put under version control by its
// owner. Choice: only rows of the table, names of windows' states, and what an import brought for a later version; each checked
// on the way in and out. Price: what a page wants to remember needs a row or a name here.

#include "base/result.h"
#include "settings/settingkey.h"

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QObject>
#include <QSettings>

namespace Grantscope
{

class Settings final : public QObject
{
    Q_OBJECT

public:
    /// Makes `file` where it is missing, for its owner alone.
    explicit Settings(const QString &file, QObject *parent = nullptr);
    /// `~/.config/Grantscope/settings.ini` or what the platform has for it.
    [[nodiscard]] static QString userFile();

    [[nodiscard]] QJsonValue value(SettingKey key) const { return m_values.value(key); }
    [[nodiscard]] bool flag(SettingKey key) const { return value(key).toBool(); }
    [[nodiscard]] int number(SettingKey key) const { return value(key).toInt(); }
    /// Of a choice (its name) or a text.
    [[nodiscard]] QString text(SettingKey key) const { return value(key).toString(); }
    [[nodiscard]] bool isDefault(SettingKey key) const;

    /// Errors of Setting::check(), and the same for a text in which a secret stands; then nothing has changed.
    [[nodiscard]] Result<void> set(SettingKey key, const QJsonValue &value);
    void reset(SettingKey key);

    /// What a window looks like (geometry, columns), by the name of the thing; empty: nothing is remembered. Not exported.
    [[nodiscard]] QByteArray state(const QString &name) const;
    /// At most MaxState bytes; more are not kept. Empty: forgets it.
    void setState(const QString &name, const QByteArray &bytes);
    static constexpr qsizetype MaxState = 16 * 1024;

    /// What neither this table nor this class knows, as it was imported for a later version.
    [[nodiscard]] QJsonObject unknown() const;
    /// Keeps one of those: true or false, a number, a short text. Error `setting-not-kept` (Origin::Input, `where` = `name`)
    /// for anything else, and for what is called, or looks, like a secret.
    [[nodiscard]] Result<void> keepUnknown(const QString &name, const QJsonValue &value);

    /// What was wrong with the file when it was read. All Origin::Input: `setting-invalid` (`where` = `file: name`; the
    /// default stands instead), `settings-damaged`, `settings-not-written` (`where` = `file`).
    [[nodiscard]] const QList<Error> &problems() const { return m_problems; }
    /// Writes what is not written yet; else that happens when the event loop is idle.
    void flush();

Q_SIGNALS:
    void changed(Grantscope::SettingKey key);

private:
    void read();
    void noteTheStateOfTheFile();
    void store(SettingKey key, const QJsonValue &value);

    QString m_path;
    QSettings m_file;
    QHash<SettingKey, QJsonValue> m_values;
    QList<Error> m_problems;
};

} // namespace Grantscope
