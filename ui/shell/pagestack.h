// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The pages of the window, one above the other, and where on each of them typing begins.

#include <QHash>
#include <QStackedWidget>

#include <functional>

namespace Grantscope
{

class PageStack final : public QStackedWidget
{
    Q_OBJECT

public:
    using QStackedWidget::QStackedWidget;

    /// `shown`: what is in the stack, where that is not the page itself but a frame around it.
    template<typename Page>
    void add(Page *page, QWidget *shown = nullptr)
    {
        QWidget *widget = shown ? shown : page;
        addWidget(widget);
        m_focus.insert(widget, [page] { page->focusFirst(); });
    }
    /// Shows the page, with the focus in it.
    void open(QWidget *page)
    {
        setCurrentWidget(page);
        m_focus.value(page)();
    }

private:
    QHash<const QWidget *, std::function<void()>> m_focus;
};

} // namespace Grantscope
