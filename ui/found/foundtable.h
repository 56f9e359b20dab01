// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The table of found tokens: rows of one height, columns that are never measured by their content.

#include "ui/found/foundmodel.h"

#include <QTableView>

#include <optional>

namespace Grantscope
{

class FoundTable final : public QTableView
{
    Q_OBJECT

public:
    /// `model` must outlive it.
    explicit FoundTable(FoundModel &model, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The place in the model of the row that is current now; -1: none.
    void chosen(int place);

protected:
    void currentChanged(const QModelIndex &current, const QModelIndex &previous) override;
    void changeEvent(QEvent *event) override;

private:
    void restoreCurrent();
    void measureRows();
    void measureColumns();

    const FoundModel &m_model;
    std::optional<std::uint32_t>
        m_current; ///< The row that is current: it stays so when the table is filtered, sorted or grows.
    bool m_isRestoring = false;
};

} // namespace Grantscope
