// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The buttons under the form: "Get token", or "Cancel" while one is being asked for.

#include <QElapsedTimer>
#include <QTimer>
#include <QWidget>

class QPushButton;

namespace Grantscope
{

class ProductionButton;
class WrapLabel;

class SubmitBar final : public QWidget
{
    Q_OBJECT

public:
    explicit SubmitBar(QWidget *parent = nullptr);

    /// `host` is who is waited for, `timeoutSeconds` for how long at most.
    void setBusy(const QString &host, int timeoutSeconds);
    void setIdle();
    enum class Submit { GetToken, SignIn };
    /// `production`: name of the profile that is asked about first; empty: none is.
    void setSubmitText(Submit text, const QString &production = {});
    [[nodiscard]] ProductionButton *submit() const { return m_submit; }
    [[nodiscard]] QPushButton *cancel() const { return m_cancel; }
    [[nodiscard]] QPushButton *preview() const { return m_preview; }

private:
    void tellWaiting();

    ProductionButton *m_submit;
    QPushButton *m_cancel;
    QPushButton *m_preview;
    WrapLabel *m_waiting;
    QTimer m_tick;
    QElapsedTimer m_since;
    QString m_host;
    int m_timeoutSeconds = 0;
};

} // namespace Grantscope
