// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The list at the left of the window: what is saved, what is held, and how each of them is.

#include "ui/profiles/profileactions.h"
#include "ui/profiles/profilemodel.h"
#include "ui/profiles/profileremoval.h"

#include <QWidget>

class QListView;
class QToolButton;

namespace Grantscope
{

class WrapLabel;

class ProfileList final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ProfileList(ProfileKeeper &keeper, const Clock &clock, QWidget *parent = nullptr);

    [[nodiscard]] bool isEmpty() const { return m_model.rowCount() == 0; }
    /// Marks a row without a word to anybody; null: none.
    void mark(const QUuid &id);
    [[nodiscard]] ProfileActions &actions() { return m_actions; }
    [[nodiscard]] ProfileRemoval &removal() { return m_removal; }

Q_SIGNALS:
    void chosen(const QUuid &id);
    void newRequested();
    /// A first row came, or the last one went.
    void emptinessChanged();

protected:
    void customEvent(QEvent *event) override;

private:
    void build();
    QWidget *header();
    void openMenu(const QPoint &at);
    void choose(const QModelIndex &index);

    ProfileActions m_actions;
    ProfileRemoval m_removal{m_actions};
    ProfileModel m_model;
    QListView *m_view;
    QToolButton *m_new;
    QToolButton *m_menu;
    WrapLabel *m_note;
    QUuid m_marked;
    bool m_wasEmpty = true;
};

} // namespace Grantscope
