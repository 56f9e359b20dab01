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
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Large);
    // Made once and hidden where they do not apply: so the order of Tab stays that of the form.
    for (const BodyFormat format : {BodyFormat::Form, BodyFormat::Json, BodyFormat::Xml}) {
        auto *button = new QRadioButton(formatWords(format));
        button->setObjectName(QStringLiteral("format-") + formatName(format));
        button->setAccessibleName(tr("Send as %1").arg(formatWords(format)));
        m_group->addButton(button, static_cast<int>(format));
        row->addWidget(button);
    }
    row->addStretch(1);
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (!on)
            return;
        setFocusProxy(button);
        Q_EMIT changed();
    });
}

void FormatChoice::setFormats(const QList<BodyFormat> &formats, BodyFormat chosen)
{
    m_formats = formats;
    const QList<QAbstractButton *> buttons = m_group->buttons();
    for (QAbstractButton *button : buttons)
        button->setVisible(formats.contains(static_cast<BodyFormat>(m_group->id(button))));
    setFormat(chosen);
}

BodyFormat FormatChoice::format() const
{
    return m_group->checkedId() < 0 ? BodyFormat::Form : static_cast<BodyFormat>(m_group->checkedId());
}

void FormatChoice::setFormat(BodyFormat format)
{
    if (m_formats.contains(format))
        m_group->button(static_cast<int>(format))->setChecked(true);
}

} // namespace Grantscope
