// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/formatchoice.h"

#include "ui/signin/grantwords.h"
#include "ui/theme/spacing.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QRadioButton>

namespace Grantscope
{

FormatChoice::FormatChoice(QWidget *parent)
    : QWidget(parent)
    , m_group(new QButtonGroup(this))
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(Spacing::Large);
    m_row->addStretch(1);
    connect(m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
}

void FormatChoice::setFormats(const QList<BodyFormat> &formats, BodyFormat chosen)
{
    const QSignalBlocker quiet(m_group);
    const QList<QAbstractButton *> old = m_group->buttons();
    for (QAbstractButton *button : old) {
        m_group->removeButton(button);
        delete button;
    }
    for (const BodyFormat format : formats) {
        auto *button = new QRadioButton(formatWords(format));
        button->setObjectName(QStringLiteral("format-") + formatName(format));
        button->setAccessibleName(tr("Send as %1").arg(formatWords(format)));
        m_group->addButton(button, static_cast<int>(format));
        m_row->insertWidget(m_row->count() - 1, button);
        button->setChecked(format == chosen);
    }
    if (!m_group->checkedButton() && !m_group->buttons().isEmpty())
        m_group->buttons().constFirst()->setChecked(true);
    if (!m_group->buttons().isEmpty())
        setFocusProxy(m_group->checkedButton());
}

BodyFormat FormatChoice::format() const
{
    return m_group->checkedId() < 0 ? BodyFormat::Form : static_cast<BodyFormat>(m_group->checkedId());
}

void FormatChoice::setFormat(BodyFormat format)
{
    if (QAbstractButton *button = m_group->button(static_cast<int>(format)))
        button->setChecked(true);
}

int FormatChoice::count() const
{
    return static_cast<int>(m_group->buttons().size());
}

} // namespace Grantscope
