// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/fieldgrid.h"

#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>

#include <algorithm>

namespace Grantscope
{

FieldGrid::FieldGrid(QWidget *parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(Spacing::Medium);
    m_grid->setVerticalSpacing(Spacing::Medium);
    m_grid->setColumnStretch(1, 100);
    m_grid->setColumnStretch(2, 1);
}

void FieldGrid::add(const QString &name, const QString &label, QWidget *control)
{
    Field field;
    field.control = control;
    control->setObjectName(name);
    field.label = new QLabel(label);
    field.label->setBuddy(control);
    field.label->setMinimumHeight(QLineEdit().sizeHint().height()); // level with the first line of the control
    QWidget *named = control->focusProxy() ? control->focusProxy() : control;
    named->setAccessibleName(QString(label).remove(QLatin1Char('&')));

    field.noteIcon = new IconLabel(statusIcon(Status::Bad), 16);
    field.noteText = new WrapLabel;
    field.note = new QWidget;
    auto *note = new QHBoxLayout(field.note);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(Spacing::Tight);
    note->addWidget(field.noteIcon, 0, Qt::AlignTop);
    note->addWidget(field.noteText, 1);

    field.cell = new QWidget;
    // The whole cell: a note that wraps gets its height from the width that it will have.
    field.cell->setMaximumWidth(FieldWidth);
    auto *cell = new QVBoxLayout(field.cell);
    cell->setContentsMargins(0, 0, 0, 0);
    cell->setSpacing(Spacing::Tight);
    cell->addWidget(control);
    cell->addWidget(field.note);
    const int row = m_grid->rowCount();
    m_grid->addWidget(field.label, row, 0, Qt::AlignTop);
    m_grid->addWidget(field.cell, row, 1);
    m_fields.insert(name, field);
    show(field);
}

void FieldGrid::show(const Field &field)
{
    const bool wrong = !field.error.isEmpty();
    field.label->setVisible(field.visible);
    field.cell->setVisible(field.visible);
    field.note->setVisible(wrong || !field.hint.isEmpty());
    field.noteIcon->setVisible(wrong);
    field.noteText->setText(wrong ? field.error : field.hint);
    field.noteText->setTone(wrong ? WrapLabel::Tone::Normal : WrapLabel::Tone::Muted);
    field.noteText->setStatus(wrong ? Status::Bad : Status::Neutral);
    QWidget *named = field.control->focusProxy() ? field.control->focusProxy() : field.control;
    named->setAccessibleDescription(field.noteText->text());
}

void FieldGrid::setFieldVisible(const QString &name, bool visible)
{
    m_fields[name].visible = visible;
    show(m_fields[name]);
}

bool FieldGrid::isFieldVisible(const QString &name) const
{
    return m_fields.value(name).visible;
}

void FieldGrid::setHint(const QString &name, const QString &text)
{
    m_fields[name].hint = text;
    show(m_fields[name]);
}

void FieldGrid::setError(const QString &name, const QString &text)
{
    m_fields[name].error = text;
    show(m_fields[name]);
}

void FieldGrid::clearError(const QString &name)
{
    if (!error(name).isEmpty())
        setError(name, {});
}

void FieldGrid::clearErrors()
{
    for (Field &field : m_fields) {
        field.error.clear();
        show(field);
    }
}

QString FieldGrid::error(const QString &name) const
{
    return m_fields.value(name).error;
}

void FieldGrid::focusField(const QString &name)
{
    if (QWidget *control = m_fields.value(name).control)
        control->setFocus(Qt::OtherFocusReason);
}

int FieldGrid::labelWidth() const
{
    int width = 0;
    for (const Field &field : m_fields)
        width = std::max(width, field.label->sizeHint().width());
    return width;
}

void FieldGrid::align(const QList<FieldGrid *> &grids)
{
    int width = 0;
    for (const FieldGrid *grid : grids)
        width = std::max(width, grid->labelWidth());
    for (FieldGrid *grid : grids)
        grid->m_grid->setColumnMinimumWidth(0, width);
}

} // namespace Grantscope
