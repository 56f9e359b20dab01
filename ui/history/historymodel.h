// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What happened to all sessions since the program began, newest first. Tokens are told by their fingerprints.

#include "session/sessionbook.h"

#include <QAbstractTableModel>

namespace Grantscope
{

class HistoryModel final : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Time, ProfileName, What, Fingerprint, Detail, ColumnCount };
    /// Until setKept() says otherwise. Older ones go.
    static constexpr int EntriesKept = 2'000;

    /// `book` must outlive it.
    explicit HistoryModel(const SessionBook &book, QObject *parent = nullptr);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    /// EditRole is the text as it is, whatever is hidden.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The entries of another one, before its own.
    void takeOver(const HistoryModel &other);
    /// How many, from now on.
    void setKept(int entries);

    /// Whose entries there are, by the name that each bore then; in alphabetical order.
    [[nodiscard]] QStringList profileNames() const;

    /// How that one is shown.
    [[nodiscard]] QString shownName(const QString &profile) const;
    /// User names in the profiles' names are not told.
    void setHidesPersonal(bool hides);

private:
    struct Entry
    {
        QString profile;
        QString hiddenProfile; ///< Without the user name, which often stands in it.
        SessionNote note;
    };
    void dropOld();
    [[nodiscard]] QString text(const Entry &entry, int column) const;

    const Clock &m_clock;
    QList<Entry> m_entries;
    int m_kept = EntriesKept;
    bool m_hidesPersonal = false;
};

} // namespace Grantscope
