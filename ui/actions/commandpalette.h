// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The command palette (Ctrl+K): type a few letters, press Enter. The focus stays in the field; the arrows move the choice.

#include "ui/actions/commandlist.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QListView;

namespace Grantscope
{

class CommandPalette final : public QDialog
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// Opens it over the window, empty, with these to choose from.
    void offer(QList<Command> commands);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void place();
    void onTyped(const QString &typed);
    void choose(int row);
    void runChosen();

    CommandList m_list;
    QLineEdit *m_line;
    QListView *m_view;
    QLabel *m_none;
};

} // namespace Grantscope
