// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// In what two tokens differ: the words that were gained and lost, and a table of all that either says.

#include "ui/compare/diffrow.h"
#include "ui/marks/veilstate.h"

#include <QWidget>

class QCheckBox;
class QTreeWidget;
class QTreeWidgetItem;

namespace Grantscope
{

class FlowLayout;

class DiffView final : public QWidget
{
    Q_OBJECT

public:
    explicit DiffView(QWidget *parent = nullptr);

    /// None: it forgets what it showed.
    void setRows(const QList<DiffRow> &rows);

protected:
    void changeEvent(QEvent *event) override;
    void customEvent(QEvent *event) override;

private:
    void build();
    void buildTable();
    void showWords();
    void showRows();
    void addWords(const DiffRow &row);
    void addRow(QTreeWidgetItem *group, const DiffRow &row);

    QWidget *m_words;
    FlowLayout *m_flow;
    QCheckBox *m_everything;
    QTreeWidget *m_table;
    QList<DiffRow> m_rows;
    VeilState m_veil;
};

} // namespace Grantscope
