// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The line of a Disclosure: an arrow and words, flush with the text around it. A checked tool button would look pressed.

#include <QAbstractButton>

namespace Grantscope
{

class DisclosureButton final : public QAbstractButton
{
    Q_OBJECT

public:
    explicit DisclosureButton(const QString &text, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;
};

} // namespace Grantscope
