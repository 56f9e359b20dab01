// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Doctor": is it the network, the certificate, the clock or the keyring?

#include "doctor/doctor.h"

#include <QHash>
#include <QWidget>

class QLineEdit;
class QPushButton;
class QStackedWidget;
class QToolButton;

namespace Grantscope
{

class ChainTable;
class CheckRow;
class Clipboard;
class IconLabel;
class TokenSession;
class WrapLabel;

class DoctorPage final : public QWidget
{
    Q_OBJECT

public:
    /// All must outlive it.
    DoctorPage(SecretStore &secrets, const Clock &clock, Transport &transport, Clipboard &clipboard,
               const QString &keychainLibrary = {}, QWidget *parent = nullptr);

    /// Whom to look at next, and how it is reached. Null: what stands there stays.
    void setSession(const TokenSession *session);
    void focusFirst();
    [[nodiscard]] bool isRunning() const { return m_doctor.isRunning(); }

public Q_SLOTS:
    void run();
    void cancel();

private:
    void build();
    QWidget *orderBar();
    QWidget *results();
    QWidget *copyBar();
    void onChecked(const DoctorCheck &check);
    void onFinished(bool wasCancelled);
    void say(const QString &text, const QIcon &sign);

    Doctor m_doctor;
    const Clock &m_clock;
    Clipboard &m_clipboard;
    TransportOptions m_options;
    QLineEdit *m_server;
    WrapLabel *m_error;
    QPushButton *m_run;
    QPushButton *m_cancel;
    QStackedWidget *m_stack;
    IconLabel *m_sumIcon;
    WrapLabel *m_sum;
    ChainTable *m_chain;
    QToolButton *m_copy;
    QPushButton *m_print;
    QHash<QString, CheckRow *> m_rows;
};

} // namespace Grantscope
