// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The top of a token page: the verdict, whose token it is, how long it lives, and what can be done with it.

#include "ui/facts/tokensubject.h"

#include <QWidget>

class QToolButton;

namespace Grantscope
{

class Clipboard;
class Chip;
class CopyButton;
class IconLabel;
class KeepAliveRow;
class LifetimeBar;
class ProductionButton;
class TokenStrip;
class WrapLabel;

class TokenHeader final : public QWidget
{
    Q_OBJECT

public:
    /// `clipboard` must outlive it.
    explicit TokenHeader(Clipboard &clipboard, QWidget *parent = nullptr);

    void setSubject(const TokenSubject &subject);
    void setNow(const QDateTime &now);
    /// While it is under way the button says so. It can't be cancelled: the new token would be lost.
    void setRefreshing(bool refreshing);
    [[nodiscard]] KeepAliveRow *keepAlive() const { return m_keepAlive; }
    [[nodiscard]] LifetimeBar *bar() const { return m_bar; }

Q_SIGNALS:
    void refreshRequested();
    void changeRequested();

private:
    void build();
    QWidget *buttons();
    void showWho();
    void showRefresh();

    TokenSubject m_subject;
    bool m_refreshing = false;
    IconLabel *m_icon;
    WrapLabel *m_verdict;
    Chip *m_foreign;
    WrapLabel *m_who;
    QToolButton *m_change;
    ProductionButton *m_refresh;
    CopyButton *m_copy;
    LifetimeBar *m_bar;
    KeepAliveRow *m_keepAlive;
    TokenStrip *m_strip;
};

} // namespace Grantscope
