// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What of a sign-in is remembered, and under which name. What each choice means stands under it.

#include "ui/signin/signininput.h"

#include <QWidget>

class QButtonGroup;
class QLineEdit;

namespace Grantscope
{

class FieldGrid;

class RememberFields final : public QWidget
{
    Q_OBJECT

public:
    explicit RememberFields(QWidget *parent = nullptr);

    /// What can be remembered, and what it is good for, depends on both.
    void setGrant(const Dialect &dialect, GrantType grant);
    /// SecretStore::place(); empty: memory.
    void setPlace(const QString &place);
    /// Why nothing can be kept beyond the window, in words; empty: it can.
    void setTrouble(const QString &trouble);
    /// What it is called where no name is typed.
    void setUsualName(const QString &name);
    void fill(Remember remember, const QString &name);
    void read(SignInInput &input) const;
    [[nodiscard]] Remember remember() const;
    [[nodiscard]] FieldGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void changed();

private:
    void build();
    void showWords();
    [[nodiscard]] QString hint() const;

    FieldGrid *m_grid;
    QWidget *m_choices;
    QButtonGroup *m_group;
    QLineEdit *m_name;
    GrantType m_grant = GrantType::Password;
    bool m_refreshes = true; ///< The endpoint gives refresh tokens.
    QString m_place;
    QString m_trouble;
};

} // namespace Grantscope
