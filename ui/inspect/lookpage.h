// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Look at a token": a box to paste into, and beside it what can be read without asking anybody.

#include "base/clock.h"

#include <QWidget>

class QPlainTextEdit;
class QPushButton;
class QStackedWidget;

namespace Grantscope
{

class Clipboard;
class TokenView;

class LookPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    LookPage(const Clock &clock, Clipboard &clipboard, QWidget *parent = nullptr);

    void focusFirst();

private:
    QWidget *pasteSide();
    QWidget *emptySide();
    void paste();
    void look();

    const Clock &m_clock;
    QPlainTextEdit *m_box;
    QPushButton *m_clear;
    QStackedWidget *m_side;
    TokenView *m_token;
};

} // namespace Grantscope
