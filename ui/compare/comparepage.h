// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Compare": two tokens, or one before and after a refresh. Both are memory only, and never sent.

#include "base/secret.h"
#include "ui/time/countdown.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;

namespace Grantscope
{

class DiffView;
class IconLabel;
class TokenBox;
class WrapLabel;
struct Inspection;

class ComparePage final : public QWidget
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit ComparePage(const Clock &clock, QWidget *parent = nullptr);

    void focusFirst();
    /// A token of one's own before and after a refresh: compared, and not shown. `name` is the profile's.
    void compareOwn(const Secret &before, const Secret &after, const QString &name);

private:
    QWidget *heading();
    QWidget *boxes();
    QWidget *empty(const QString &title, const QString &text);
    void compare();
    void showTitle();
    void showDifference(const Inspection &before, const Inspection &after);
    void paste();
    void swap();
    void forget();

    const Clock &m_clock;
    Countdown m_countdown;
    TokenBox *m_before;
    TokenBox *m_after;
    QPushButton *m_swap;
    QPushButton *m_clear;
    IconLabel *m_icon;
    WrapLabel *m_sentence;
    DiffView *m_diff;
    QStackedWidget *m_result;
};

} // namespace Grantscope
