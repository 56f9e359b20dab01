// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Keep alive", with when the next refresh is and how the last one went; or why there can be none.

#include "ui/sessions/keepalivewords.h"

#include <QWidget>

class QCheckBox;
class QToolButton;

namespace Grantscope
{

class WrapLabel;

class KeepAliveRow final : public QWidget
{
    Q_OBJECT

public:
    explicit KeepAliveRow(QWidget *parent = nullptr);

    void setWords(const KeepAliveWords &words);

Q_SIGNALS:
    /// By the user.
    void switched(bool on);
    /// With the token before this one.
    void compareRequested();

private:
    QCheckBox *m_switch;
    WrapLabel *m_text;
    QToolButton *m_compare;
};

} // namespace Grantscope
