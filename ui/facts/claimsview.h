// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What can be read in a token: its claims, its header, and the members of the answer that brought it.

#include "inspect/claims/claimrow.h"
#include "ui/facts/tokensubject.h"
#include "ui/marks/veilstate.h"

#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace Grantscope
{

class IconLabel;
class MonoView;
class WrapLabel;

class ClaimsView final : public QWidget
{
    Q_OBJECT

public:
    explicit ClaimsView(QWidget *parent = nullptr);

    void setSubject(const TokenSubject &subject, const QDateTime &now);
    /// Says the times of the claims anew.
    void setNow(const QDateTime &now);

protected:
    void customEvent(QEvent *event) override;

private:
    void build();
    [[nodiscard]] QString shown(const QString &value, bool isPersonal) const;
    QTreeWidgetItem *addGroup(const QString &title);
    void showTree();
    void addClaims(const Inspection &inspection, const QDateTime &now);
    void addAnswer(const TokenResponse &answer);
    void showNote(const Inspection &inspection);
    void showRaw(const Inspection &inspection);

    QWidget *m_note;
    WrapLabel *m_noteText;
    QTreeWidget *m_tree;
    QLabel *m_rawTitle;
    MonoView *m_raw;
    QTreeWidgetItem *m_claims = nullptr;
    QList<ClaimRow> m_rows; ///< Of m_claims, in its order.
    TokenSubject m_subject;
    QDateTime m_now;
    VeilState m_veil;
};

} // namespace Grantscope
