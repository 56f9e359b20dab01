// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A line for a secret: masked, shown while its eye is held.

#include "base/secret.h"

#include <QLineEdit>
#include <QWidget>

namespace Grantscope
{

class HoldButton;

class SecretEdit final : public QWidget
{
    Q_OBJECT

public:
    /// `what` names the secret for the eye: "Hold to show the password".
    explicit SecretEdit(const QString &what, QWidget *parent = nullptr);

    [[nodiscard]] Secret secret() const;
    void setSecret(const QString &text);
    /// Empties the line, its undo history included.
    void wipe();
    [[nodiscard]] QLineEdit *lineEdit() const { return m_line; }
    [[nodiscard]] HoldButton *eye() const { return m_eye; }

protected:
    void customEvent(QEvent *event) override;

private:
    QLineEdit *m_line;
    HoldButton *m_eye;
};

} // namespace Grantscope
