// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Settings": every row of the table, in groups, to be searched; changes act at once.

#include "base/error.h"

#include <QWidget>

class QLineEdit;
class QVBoxLayout;

namespace Grantscope
{

class SettingRow;
class Settings;
class WrapLabel;

class SettingsPage final : public QWidget
{
    Q_OBJECT

public:
    /// `settings` must outlive it.
    explicit SettingsPage(Settings &settings, QWidget *parent = nullptr);

    void focusFirst();
    /// Says on the page what came of it.
    void exportTo(const QString &path);
    void importFrom(const QString &path);

private:
    struct GroupOnPage
    {
        QWidget *heading;
        QList<SettingRow *> rows;
    };

    void build();
    [[nodiscard]] QWidget *top();
    [[nodiscard]] QWidget *list();
    [[nodiscard]] QWidget *buttons();
    void addGroup(QVBoxLayout *column, int group);
    void search(const QString &words);
    void chooseExport();
    void chooseImport();
    void say(const QStringList &sentences, bool isBad);
    void sayProblems();
    [[nodiscard]] static QString problemWords(const Error &problem);

    Settings &m_settings;
    QLineEdit *m_search;
    WrapLabel *m_said;
    WrapLabel *m_none;
    QList<GroupOnPage> m_groups;
};

} // namespace Grantscope
