// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One check of the doctor: its sign and word, what it is called, what was seen, and what to do.

#include "doctor/doctorcheck.h"

#include <QWidget>

class QLabel;

namespace Grantscope
{

class IconLabel;
class WrapLabel;

class CheckRow final : public QWidget
{
    Q_OBJECT

public:
    explicit CheckRow(const QString &id, QWidget *parent = nullptr);

    void setWaiting();   ///< Its turn comes.
    void setRunning();   ///< It is being made.
    void setCancelled(); ///< It was not made.
    void setCheck(const DoctorCheck &check);
    /// What stands below it, such as a table.
    void setExtra(QWidget *extra);

private:
    void say(const QString &word, const QString &detail);

    QString m_name;
    IconLabel *m_icon;
    QLabel *m_word;
    WrapLabel *m_detail;
    WrapLabel *m_nextStep;
    QLabel *m_time;
};

} // namespace Grantscope
