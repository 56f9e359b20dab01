// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is selected in a widget of Qt that can be copied from: a field, a text, a label, a table.

#include <QString>

class QMenu;
class QWidget;

namespace Grantscope
{

class Selection final
{
public:
    /// `widget` may be the viewport of what is meant.
    explicit Selection(QWidget *widget);

    /// The widget that can be copied from; null: it is none of these.
    [[nodiscard]] QWidget *source() const { return m_source; }
    [[nodiscard]] bool exists() const;
    /// Rows of a table with tabs between the cells, in their order.
    [[nodiscard]] QString text() const;
    [[nodiscard]] bool canCut() const;
    void remove() const;
    /// So that what is selected can't be dragged away: the cursor stays, the selection goes.
    void collapse() const;
    /// Qt's own; null: it has none. To be deleted by the caller.
    [[nodiscard]] QMenu *standardMenu() const;

private:
    QWidget *m_source = nullptr;
};

} // namespace Grantscope
