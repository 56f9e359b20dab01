// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A button that others would notice: on a production profile it asks first, in its own place, and does nothing unless it is pressed
// again within some seconds. Escape, or waiting, takes the question back.

#include <QPushButton>
#include <QTimer>

namespace Grantscope
{

class ProductionButton final : public QPushButton
{
    Q_OBJECT

public:
    static constexpr int AskMs = 5'000;

    explicit ProductionButton(const QString &words, QWidget *parent = nullptr, int askMs = AskMs);

    /// What it says while it asks nothing. Use it instead of setText().
    void setWords(const QString &words);
    /// The name of the profile, where it is production; empty: it is not, and nothing is asked.
    void setProduction(const QString &name);
    /// As Escape does.
    void takeBack();
    [[nodiscard]] bool isAsking() const { return m_timer.isActive(); }

Q_SIGNALS:
    /// Pressed, and pressed again where that was asked for.
    void confirmed();

protected:
    void changeEvent(QEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mouseDoubleClickEvent(QMouseEvent *event) override;

private:
    void press();
    void tell();

    QString m_words;
    QString m_production;
    QIcon m_usualIcon;
    QTimer m_timer;
};

} // namespace Grantscope
