// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tool bar that leads to the pages: a button and a shortcut for each.

#include <QToolBar>

class QActionGroup;

namespace Grantscope
{

class PageBar final : public QToolBar
{
    Q_OBJECT

public:
    explicit PageBar(const QString &title, QWidget *parent = nullptr);

    /// Its shortcut is Ctrl and its number, from 1.
    void addPage(const QString &iconName, const QString &text, QWidget *page);
    /// Marks the button of `page`; none, where it has none.
    void mark(const QWidget *page);

Q_SIGNALS:
    void pageRequested(QWidget *page);

private:
    QActionGroup *m_pages;
};

} // namespace Grantscope
