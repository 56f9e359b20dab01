// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tokens of a scan as a table: a million rows open at once, and follow each keystroke. QSortFilterProxyModel asks for every
// row through QVariants and takes seconds; here rows are numbers in a list (FoundOrder), and words are looked at once each.

#include "base/clock.h"
#include "ui/found/foundorder.h"

#include <QAbstractTableModel>

namespace Grantscope
{

class FoundModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { State, Sub, Iss, Alg, Expires, File, Line, Fingerprint, ColumnCount };

    /// `clock` must outlive it.
    explicit FoundModel(const Clock &clock, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

    /// Takes the rows in at once. Many small calls are dear: collect them.
    void append(const std::vector<FoundRow> &rows);
    void clear();
    [[nodiscard]] const FoundRows &rows() const { return m_rows; }
    /// The row of the scan that stands at `place` of the table.
    [[nodiscard]] FoundRow at(int place) const;

    /// The number of the scan's row that stands at `place`: it stays, whatever is filtered or sorted.
    [[nodiscard]] std::uint32_t rowAt(int place) const { return m_order.rowAt(static_cast<std::size_t>(place)); }
    /// Where that row stands now; -1: nowhere.
    [[nodiscard]] int placeOf(std::uint32_t row) const;

    /// Who the tokens are about is not told.
    void setHidesPersonal(bool hides);
    void setFilter(const QString &text, std::optional<TokenStatus> status);

private:
    [[nodiscard]] QString text(std::uint32_t row, int column) const;
    [[nodiscard]] std::int64_t now() const;

    const Clock &m_clock;
    FoundRows m_rows;
    bool m_hidesPersonal = false;
    FoundOrder m_order{m_rows};
};

/// `Active`, `Expired`, `Not yet valid`, `No expiry`, `Unknown`
[[nodiscard]] QString statusWord(TokenStatus status);

} // namespace Grantscope
