// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// When, drawn; and every statement about time: as stated, in local time with its offset, and from now; and which of them counts.

#include "ui/facts/tokensubject.h"

#include <QList>
#include <QWidget>

class QTableWidget;

namespace Grantscope
{

class Timeline;
class WrapLabel;

class TimesView final : public QWidget
{
    Q_OBJECT

public:
    explicit TimesView(QWidget *parent = nullptr);

    void setSubject(const TokenSubject &subject, const QDateTime &now);
    void setNow(const QDateTime &now);

private:
    void add(const QString &what, const QString &stated, const QDateTime &at, bool counts = false);

    Timeline *m_line;
    QTableWidget *m_table;
    WrapLabel *m_note;
    QList<QDateTime> m_times; ///< Of each row.
};

} // namespace Grantscope
