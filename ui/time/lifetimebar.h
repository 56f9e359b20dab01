// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The life of a token as a line from its issue to its end: what has passed is empty, what is left is filled.

#include "ui/access/spoken.h"
#include "ui/theme/statuscolours.h"

#include <QDateTime>
#include <QWidget>

namespace Grantscope
{

class LifetimeBar final : public QWidget, public Spoken
{
    Q_OBJECT

public:
    explicit LifetimeBar(QWidget *parent = nullptr);

    /// Both UTC; an invalid one is not known, and is said to be so.
    void setLifetime(const QDateTime &issuedAt, const QDateTime &expiresAt);
    /// The status while all is well: Ok where the issuer vouches for the times, Info where only the token itself says them.
    void setGoodStatus(Status status);
    void setNow(const QDateTime &now);

    /// The share of the life that is left, 0 to 1. Without a time of issue: 1 before the end, 0 after it.
    [[nodiscard]] double remainingShare() const;
    [[nodiscard]] bool isKnown() const;
    [[nodiscard]] Status status() const;
    [[nodiscard]] QString issuedText() const;
    [[nodiscard]] QString expiresText() const;

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::ProgressBar; }
    [[nodiscard]] QString spokenValue() const override { return expiresText(); }
    [[nodiscard]] std::optional<double> spokenPercentage() const override;

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintTrack(QPainter &painter, const QRectF &track) const;

    QDateTime m_issuedAt;
    QDateTime m_expiresAt;
    QDateTime m_now;
    Status m_good = Status::Ok;
};

} // namespace Grantscope
