// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A large button with an icon, a title and a sentence: one of the two doors of the start page.

#include <QIcon>
#include <QPushButton>

namespace Grantscope
{

class DoorButton final : public QPushButton
{
    Q_OBJECT

public:
    DoorButton(const QIcon &icon, const QString &title, const QString &sentence, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QString m_sentence;
};

} // namespace Grantscope
