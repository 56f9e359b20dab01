// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Fields in rows: label, control, and under the control a line about it: a hint, or what is wrong.

#include "ui/theme/statuscolours.h"

#include <QHash>
#include <QString>
#include <QWidget>

class QGridLayout;
class QLabel;

namespace Grantscope
{

class IconLabel;
class WrapLabel;

class FieldGrid final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int FieldWidth = 520;

    explicit FieldGrid(QWidget *parent = nullptr);

    /// `name` is the field's name in an Error's `where`. The label is the control's buddy, and its accessible name.
    void add(const QString &name, const QString &label, QWidget *control);
    [[nodiscard]] bool has(const QString &name) const { return m_fields.contains(name); }
    void setFieldVisible(const QString &name, bool visible);
    [[nodiscard]] bool isFieldVisible(const QString &name) const;

    /// What stands under the field while nothing is wrong with it.
    void setHint(const QString &name, const QString &text);
    void setError(const QString &name, const QString &text);
    void clearError(const QString &name);
    void clearErrors();
    [[nodiscard]] QString error(const QString &name) const;
    void focusField(const QString &name);

    /// So that the grids of a page stand on one line.
    static void align(const QList<FieldGrid *> &grids);

private:
    struct Field
    {
        QLabel *label = nullptr;
        QWidget *control = nullptr;
        QWidget *cell = nullptr;
        QWidget *note = nullptr;
        IconLabel *noteIcon = nullptr;
        WrapLabel *noteText = nullptr;
        QString hint;
        QString error;
        bool visible = true;
    };
    void show(const Field &field);
    [[nodiscard]] int labelWidth() const;

    QGridLayout *m_grid;
    QHash<QString, Field> m_fields;
};

} // namespace Grantscope
