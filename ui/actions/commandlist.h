// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What the command palette offers for what was typed, the best first.

#include "ui/actions/command.h"

#include <QAbstractListModel>
#include <QList>

namespace Grantscope
{

class CommandList final : public QAbstractListModel
{
    Q_OBJECT

public:
    enum Role { DetailRole = Qt::UserRole, KeysRole };

    explicit CommandList(QObject *parent = nullptr);

    void setCommands(QList<Command> commands);
    /// Empty: all, in the order in which they came.
    void setTyped(const QString &typed);
    [[nodiscard]] const Command &command(int row) const { return m_commands.at(m_shown.at(row)); }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    void filter();

    QList<Command> m_commands;
    QString m_typed;
    QList<qsizetype> m_shown;
};

} // namespace Grantscope
