// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A panel with a thin edge, tinted by what it has to say.

#include "ui/access/spoken.h"
#include "ui/theme/statuscolours.h"

#include <QFrame>

namespace Grantscope
{

class Card : public QFrame, public Spoken
{
    Q_OBJECT

public:
    explicit Card(Status status = Status::Neutral, QWidget *parent = nullptr);

    [[nodiscard]] Status status() const { return m_status; }
    void setStatus(Status status);
    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Grouping; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Status m_status;
};

} // namespace Grantscope
