// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Told to every widget when something is to be hidden or shown, and to a new one before it is seen. A widget that shows some
// of its text only, as a table does, answers it in customEvent(); a marked widget need not: it is painted over.

#include "ui/marks/veilstate.h"

#include <QEvent>

namespace Grantscope
{

class VeilEvent final : public QEvent
{
public:
    explicit VeilEvent(const VeilState &state);

    [[nodiscard]] static QEvent::Type kind();
    [[nodiscard]] const VeilState &state() const { return m_state; }

private:
    VeilState m_state;
};

} // namespace Grantscope
