// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "History": what happened to every session since the window was opened.

#include "ui/history/historymodel.h"

#include <QWidget>

class QComboBox;
class QSortFilterProxyModel;
class QStackedWidget;
class QTableView;

namespace Grantscope
{

class HistoryPage final : public QWidget
{
    Q_OBJECT

public:
    /// `book` must outlive it.
    explicit HistoryPage(const SessionBook &book, QWidget *parent = nullptr);

    /// What has happened so far, from a page that is going.
    void takeOver(const HistoryPage &other) { m_model.takeOver(other.m_model); }
    void focusFirst();
    /// Lines of history; older ones go.
    void setKept(int entries) { m_model.setKept(entries); }

protected:
    void customEvent(QEvent *event) override;

private:
    void build();
    QWidget *table();
    void renewFilter();
    void applyFilter();

    HistoryModel m_model;
    QSortFilterProxyModel *m_filtered;
    QComboBox *m_profile;
    QTableView *m_view;
    QStackedWidget *m_stack;
};

} // namespace Grantscope
