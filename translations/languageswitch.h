// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// In which language the program speaks: its words, Qt's own, the side from which is read, and how numbers and dates are
// written. Windows that stand already are to be built anew at changed() (ui/shell/windowholder.h).

#include "translations/language.h"

#include <QList>
#include <QObject>
#include <QTranslator>

#include <memory>
#include <vector>

namespace Grantscope
{

class LanguageSwitch final : public QObject
{
    Q_OBJECT

public:
    explicit LanguageSwitch(QObject *parent = nullptr);
    ~LanguageSwitch() override;

    /// What is translated, English first. One of which nothing is translated is left out.
    [[nodiscard]] static QList<Language> available();
    /// The best of them for the languages that the user has chosen in the system.
    [[nodiscard]] static QString systemLanguage();

    /// An id of available(); anything else, such as `system`: systemLanguage(). Nothing happens where it is spoken already.
    void use(const QString &wanted);
    /// An id; empty: use() was not called yet.
    [[nodiscard]] const QString &current() const { return m_current; }

Q_SIGNALS:
    void changed();

private:
    void load(const QString &file, const QString &folder);
    void unload();

    QString m_current;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace Grantscope
