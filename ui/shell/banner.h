// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A sentence across the top of the window, above whatever page is open.

#include "ui/theme/statuscolours.h"
#include "ui/widgets/card.h"

namespace Grantscope
{

class IconLabel;
class WrapLabel;

class Banner final : public Card
{
    Q_OBJECT

public:
    explicit Banner(const QString &objectName, QWidget *parent = nullptr);

    /// Empty: hides it.
    void say(const QString &sentence, Status status);

private:
    IconLabel *m_icon;
    WrapLabel *m_text;
};

} // namespace Grantscope
