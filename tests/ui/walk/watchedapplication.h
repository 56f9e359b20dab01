// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// An application that knows what each event cost: who blocks the event loop is named, with what it was given.
//
// Decision: it reports, and no test fails by a time. What one event costs is measured in processor time of the thread, which another
// program's load does not stretch; yet a slow machine is not a defect.

#include <QApplication>
#include <QList>
#include <QString>

namespace Grantscope::Walk
{

class WatchedApplication final : public QApplication
{
public:
    /// What a person does not notice: a frame at 60 Hz.
    static constexpr double FrameMs = 16;

    struct Step
    {
        QString where; ///< `MainWindow 'mainWindow', event 17`
        double milliseconds = 0;
    };

    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override;

    /// Those over a frame, the longest first, each place once with its worst.
    [[nodiscard]] QList<Step> longSteps() const;
    [[nodiscard]] qint64 steps() const { return m_steps; }
    void forget();

private:
    QList<Step> m_long;
    qint64 m_steps = 0;
    int m_depth = 0; ///< An event that sends another is charged for it: only the outermost counts.
};

} // namespace Grantscope::Walk
