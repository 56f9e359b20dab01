// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Secrets": what is kept, where, and since when; and how to be rid of it. Says that something is gone only when that was proved.

#include "ui/sessions/profilekeeper.h"

#include <QWidget>

class QPushButton;
class QStackedWidget;
class QTreeWidget;

namespace Grantscope
{

class WrapLabel;

class SecretsPage final : public QWidget
{
    Q_OBJECT

public:
    /// `keeper` must outlive it.
    explicit SecretsPage(ProfileKeeper &keeper, QWidget *parent = nullptr);

    /// Reads the list of what is kept anew.
    void reload();
    void focusFirst();

protected:
    void customEvent(QEvent *event) override;

private:
    void build();
    void forgetSelected();
    void forgetAll();
    void forget(const QList<QUuid> &owners);
    void onForgotten(const QUuid &owner, const Result<void> &forgotten);
    [[nodiscard]] QString nameOf(const QUuid &owner) const;
    void say(const QString &text, bool isBad);

    ProfileKeeper &m_keeper;
    QTreeWidget *m_list;
    QStackedWidget *m_stack;
    WrapLabel *m_where;
    WrapLabel *m_outcome;
    QPushButton *m_forget;
    QPushButton *m_forgetAll;
    QStringList m_failures;
    qsizetype m_pending = 0;
    bool m_hidesPersonal = false;
};

} // namespace Grantscope
