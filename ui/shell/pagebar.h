// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tool bar that leads to the pages: a button and a shortcut for each. At its end stand search and menu.

#include "ui/actions/actionregistry.h"

#include <QToolBar>

class QActionGroup;

namespace Grantscope
{

class PageBar final : public QToolBar
{
    Q_OBJECT

public:
    /// `registry` must outlive it.
    PageBar(const QString &title, ActionRegistry &registry, QWidget *parent = nullptr);

    /// Its shortcut is Ctrl and its number, from 1; its id `page-` and the name of its icon.
    void addPage(const QString &iconName, const QString &text, QWidget *page);
    /// At the other end.
    void addEnd(QAction *action);
    void addEnd(QWidget *widget);
    /// At the far end, as icons alone.
    void addCorner(const QList<QAction *> &actions);
    /// Marks the button of `page`; none, where it has none.
    void mark(const QWidget *page);
    /// The id of the page that is marked; empty: none is.
    [[nodiscard]] QString marked() const;

Q_SIGNALS:
    void pageRequested(QWidget *page);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void addGap();
    void fitButtons();
    void makeReachable(QAction *action);

    ActionRegistry &m_registry;
    QActionGroup *m_pages;
    bool m_hasEnd = false;
    int m_widthWithWords = 0;
};

} // namespace Grantscope
