// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The moments of a token's life on one line: issued, not before, refresh, now, expiry. Where only shades differ on a screen,
// shapes and words do as well; read aloud it is one sentence for each moment.

#include "ui/access/spoken.h"
#include "ui/theme/statuscolours.h"
#include "ui/time/timelinetimes.h"

#include <QList>
#include <QWidget>

namespace Grantscope
{

class TimelineAxis;

class Timeline final : public QWidget, public Spoken
{
    Q_OBJECT

public:
    /// The words of a mark as they stand on the widget.
    struct Label
    {
        TimelineMark::Kind kind = TimelineMark::Kind::Now;
        QString name;     ///< `Expires`
        QString relative; ///< `in 59 min`
        QRect rect;
        int point = 0; ///< The x of its mark.
    };

    explicit Timeline(QWidget *parent = nullptr);

    void setTimes(const TimelineTimes &times, const QDateTime &now);
    void setNow(const QDateTime &now);
    /// The status while all is well: Ok where the issuer vouches for the times, Info where only the token itself says them.
    void setGoodStatus(Status status);

    [[nodiscard]] const TimelineTimes &times() const { return m_times; }
    [[nodiscard]] Status status() const;
    /// In the order of the line, "now" last; placed for the widget's present size.
    [[nodiscard]] QList<Label> labels() const { return labelsFor(width()); }

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::Chart; }
    /// One sentence for each moment.
    [[nodiscard]] QString spokenValue() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;
    bool event(QEvent *event) override;

private:
    [[nodiscard]] TimelineAxis axis() const;
    [[nodiscard]] QList<Label> labelsFor(int width) const;
    [[nodiscard]] Label nowLabel(int width) const;
    [[nodiscard]] int pointAt(double position, int width) const;
    [[nodiscard]] int lineY() const;
    void paintLine(QPainter &painter) const;
    void paintLabel(QPainter &painter, const Label &label) const;
    void paintLeaders(QPainter &painter, const QList<Label> &labels) const;

    TimelineTimes m_times;
    QDateTime m_now;
    Status m_good = Status::Ok;
};

} // namespace Grantscope
