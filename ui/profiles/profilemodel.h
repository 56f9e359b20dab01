// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rows of the profile list: the saved profiles in the order of their file, then the tokens that are not saved.

#include "ui/sessions/profilekeeper.h"
#include "ui/sessions/sessionlook.h"
#include "ui/time/countdown.h"

#include <QAbstractListModel>

namespace Grantscope
{

class ProfileModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    struct Row
    {
        QUuid id;
        QString name;
        QString colour; ///< `#rrggbb`, or empty.
        SessionLook look;
        bool isProduction = false;
        bool isSaved = true;
        bool isUnsaved = false; ///< Should be kept, and is in memory only.

        friend bool operator==(const Row &, const Row &) = default;
    };

    /// Both must outlive it.
    ProfileModel(ProfileKeeper &keeper, const Clock &clock, QObject *parent = nullptr);

    /// User names in the profiles' names are not told.
    void setHidesPersonal(bool hides);
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    /// DisplayRole is the name, ToolTipRole and AccessibleTextRole are the whole row in words.
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    /// Asks to rename: renamed() goes to who knows how.
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    [[nodiscard]] const Row &row(int index) const { return m_rows.at(index); }
    [[nodiscard]] int indexOf(const QUuid &id) const;
    /// `memory only · refresh in 59 min`, `Trying again · next try in 20 s`
    [[nodiscard]] static QString stateLine(const Row &row);

Q_SIGNALS:
    void renamed(const QUuid &id, const QString &name);

private:
    void update();
    [[nodiscard]] QList<Row> rows(const QDateTime &now) const;
    [[nodiscard]] QString shownName(const Profile &profile) const;
    [[nodiscard]] Row rowOf(const TokenSession &session, const QDateTime &now) const;
    void watchClock();

    ProfileKeeper &m_keeper;
    const Clock &m_clock;
    Countdown m_countdown;
    QDateTime m_nearest; ///< The next thing that happens to any of them.
    bool m_hidesPersonal = false;
    QList<Row> m_rows;
};

} // namespace Grantscope
