// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A token that was granted here, and above it what goes wrong with keeping it. Scrolls where both are too much for the window.

#include "base/clock.h"

#include <QScrollArea>

namespace Grantscope
{

class Clipboard;
class FailureCard;
class NoticeList;
class TokenView;
class Transport;

class TokenPane final : public QScrollArea
{
    Q_OBJECT

public:
    /// All must outlive it.
    TokenPane(const Clock &clock, Clipboard &clipboard, Transport &transport, QWidget *parent = nullptr);

    [[nodiscard]] FailureCard *failure() const { return m_failure; }
    [[nodiscard]] NoticeList *notices() const { return m_notices; }
    [[nodiscard]] TokenView *view() const { return m_view; }

private:
    FailureCard *m_failure;
    NoticeList *m_notices;
    TokenView *m_view;
};

} // namespace Grantscope
