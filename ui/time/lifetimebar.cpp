// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/time/lifetimebar.h"

#include "inspect/localtime.h"
#include "inspect/verdict.h"
#include "ui/theme/spacing.h"

#include <QPainter>
#include <QPainterPath>
#include <QStyle>

#include <algorithm>

namespace Grantscope
{

namespace
{

constexpr int TrackHeight = 10;
constexpr double NearlyOver = 0.1;

} // namespace

LifetimeBar::LifetimeBar(QWidget *parent)
    : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Lifetime"));
}

void LifetimeBar::setLifetime(const QDateTime &issuedAt, const QDateTime &expiresAt)
{
    m_issuedAt = issuedAt;
    m_expiresAt = expiresAt;
    updateGeometry();
    update();
}

void LifetimeBar::setGoodStatus(Status status)
{
    m_good = status;
    update();
}

void LifetimeBar::setNow(const QDateTime &now)
{
    m_now = now;
    setAccessibleDescription(tr("%1. %2.", "issued and expires, read aloud").arg(issuedText(), expiresText()));
    update();
}

bool LifetimeBar::isKnown() const
{
    return m_issuedAt.isValid() && m_expiresAt.isValid() && m_issuedAt < m_expiresAt;
}

double LifetimeBar::remainingShare() const
{
    if (!isKnown())
        return m_expiresAt.isValid() && m_now < m_expiresAt ? 1.0 : 0.0;
    const auto whole = static_cast<double>(m_issuedAt.msecsTo(m_expiresAt));
    return std::clamp(static_cast<double>(m_now.msecsTo(m_expiresAt)) / whole, 0.0, 1.0);
}

Status LifetimeBar::status() const
{
    if (!m_expiresAt.isValid())
        return Status::Neutral;
    if (m_now >= m_expiresAt)
        return Status::Bad;
    return isKnown() && remainingShare() < NearlyOver ? Status::Warn : m_good;
}

QString LifetimeBar::issuedText() const
{
    return m_issuedAt.isValid() ? tr("Issued %1").arg(localTimeShort(m_issuedAt, m_now))
                                : tr("Time of issue not stated");
}

QString LifetimeBar::expiresText() const
{
    if (!m_expiresAt.isValid())
        return tr("End not stated");
    const QString when = localTimeShort(m_expiresAt, m_now);
    const QString relative = relativeTime(m_expiresAt, m_now);
    return m_now < m_expiresAt ? tr("Expires %1, %2", "a time, then: in 59 min").arg(when, relative)
                               : tr("Expired %1, %2", "a time, then: 12 min ago").arg(when, relative);
}

std::optional<double> LifetimeBar::spokenPercentage() const
{
    return isKnown() ? std::optional(remainingShare() * 100) : std::nullopt;
}

QSize LifetimeBar::sizeHint() const
{
    return {Spacing::TextWidth / 2, TrackHeight + Spacing::Tight + fontMetrics().height()};
}

QSize LifetimeBar::minimumSizeHint() const
{
    return {fontMetrics().averageCharWidth() * 30, sizeHint().height()};
}

void LifetimeBar::paintTrack(QPainter &painter, const QRectF &track) const
{
    QPainterPath shape;
    shape.addRoundedRect(track, track.height() / 2, track.height() / 2);
    painter.fillPath(shape, hairline(palette()));
    const double left = track.width() * remainingShare();
    QRectF rest(track.right() - left, track.top(), left, track.height());
    if (layoutDirection() == Qt::RightToLeft)
        rest.moveLeft(track.left());
    painter.save();
    painter.setClipPath(shape);
    painter.fillRect(rest, statusText(status(), palette()));
    painter.restore();
}

void LifetimeBar::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintTrack(painter, QRectF(0, 0, width(), TrackHeight));
    const QRect words(0, TrackHeight + Spacing::Tight, width(), fontMetrics().height());
    const Qt::Alignment leading = QStyle::visualAlignment(layoutDirection(), Qt::AlignLeft);
    const Qt::Alignment trailing = QStyle::visualAlignment(layoutDirection(), Qt::AlignRight);
    const QString expires = fontMetrics().elidedText(expiresText(), Qt::ElideRight, width());
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(words, static_cast<int>(trailing | Qt::AlignVCenter), expires);
    const int room = words.width() - fontMetrics().horizontalAdvance(expires) - Spacing::Large;
    painter.setPen(mutedText(palette()));
    painter.drawText(words, static_cast<int>(leading | Qt::AlignVCenter),
                     fontMetrics().elidedText(issuedText(), Qt::ElideRight, room));
}

} // namespace Grantscope
