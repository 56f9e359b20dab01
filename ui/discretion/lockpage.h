// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// All that is seen of a locked window: that it is locked, what goes on meanwhile without a name in it, and what this protects
// from and what not.

#include "session/sessionbook.h"

#include <QWidget>

class QPushButton;

namespace Grantscope
{

class WrapLabel;

class LockPage final : public QWidget
{
    Q_OBJECT

public:
    /// `book` must outlive it.
    explicit LockPage(const SessionBook &book, QWidget *parent = nullptr);

    void focusFirst();

Q_SIGNALS:
    void unlockRequested();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void build();
    void tell();

    const SessionBook &m_book;
    WrapLabel *m_work;
    QPushButton *m_unlock;
};

} // namespace Grantscope
