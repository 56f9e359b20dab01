// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Send", or "Cancel" and who is waited for.

#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Grantscope
{

class WrapLabel;

class SendBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SendBar(QWidget *parent = nullptr);

    void setBusy(const QString &host);
    void setIdle();
    [[nodiscard]] bool isBusy() const { return m_isBusy; }

Q_SIGNALS:
    void sendRequested();
    void cancelRequested();

private:
    QPushButton *m_send;
    QPushButton *m_cancel;
    WrapLabel *m_waiting;
    QTimer m_quiet;
    QString m_host;
    bool m_isBusy = false;
};

} // namespace Grantscope
