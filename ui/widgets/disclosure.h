// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A line with a small arrow that opens and closes what stands under it.

#include "ui/widgets/disclosurebutton.h"

#include <QWidget>

namespace Grantscope
{

class Disclosure final : public QWidget
{
    Q_OBJECT

public:
    /// Takes `content` as a child, closed.
    Disclosure(const QString &title, QWidget *content, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    [[nodiscard]] bool isOpen() const { return m_button->isChecked(); }
    void setOpen(bool open) { m_button->setChecked(open); }
    [[nodiscard]] DisclosureButton *button() const { return m_button; }

Q_SIGNALS:
    void toggled(bool open);

private:
    DisclosureButton *m_button;
    QWidget *m_content;
};

} // namespace Grantscope
