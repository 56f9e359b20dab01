// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The token on one line: its fingerprint, and its text only while the eye is held.

#include "base/secret.h"

#include <QPointer>
#include <QWidget>

class QLabel;

namespace Grantscope
{

class HoldButton;

class TokenStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit TokenStrip(QWidget *parent = nullptr);
    ~TokenStrip() override;

    void setToken(const Secret &token);
    [[nodiscard]] HoldButton *eye() const { return m_eye; }

private:
    void reveal(bool held);

    Secret m_token;
    QLabel *m_text;
    HoldButton *m_eye;
    QPointer<QWidget> m_whole; ///< Lies over the page below while the eye is held: nothing on the page moves.
};

} // namespace Grantscope
