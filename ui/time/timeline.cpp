// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/time/timeline.h"

#include "inspect/localtime.h"
#include "ui/theme/spacing.h"
#include "ui/time/labelrows.h"
#include "ui/time/markshape.h"
#include "ui/time/timelineaxis.h"

#include <QHelpEvent>
#include <QPainter>
#include <QStyle>
#include <QToolTip>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

using Kind = TimelineMark::Kind;

constexpr int LineHeight = 8;
constexpr int MarkSize = 14;
constexpr int NeedleSize = 16;
constexpr int Leader = 8; ///< Between a mark and its words.
constexpr int Edge = 8;   ///< So that a mark at the end is whole.

QList<int> widthsOf(const QList<Timeline::Label> &labels, const QFontMetrics &metrics)
{
    QList<int> widths;
    for (const Timeline::Label &label : labels)
        widths.append(std::max(metrics.horizontalAdvance(label.name), metrics.horizontalAdvance(label.relative)) + 2);
    return widths;
}

} // namespace

Timeline::Timeline(QWidget *parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(tr("Timeline"));
}

void Timeline::setTimes(const TimelineTimes &times, const QDateTime &now)
{
    m_times = times;
    setNow(now);
    updateGeometry();
}

void Timeline::setGoodStatus(Status status)
{
    m_good = status;
    update();
}

void Timeline::setNow(const QDateTime &now)
{
    m_now = now;
    setAccessibleDescription(spokenValue());
    update();
}

QString Timeline::spokenValue() const
{
    QStringList sentences;
    const QList<TimelineMark> all = m_times.marks();
    for (const TimelineMark &mark : all)
        sentences.append(m_times.sentenceOf(mark, m_now));
    return sentences.join(u' ');
}

Status Timeline::status() const
{
    if (!m_times.expiresAt.isValid())
        return Status::Neutral;
    if (m_now >= m_times.expiresAt)
        return Status::Bad;
    return m_times.notBefore.isValid() && m_now < m_times.notBefore ? Status::Warn : m_good;
}

TimelineAxis Timeline::axis() const
{
    return {{m_times.issuedAt, m_times.notBefore, m_times.refreshAt, m_times.expiresAt},
            m_now,
            !m_times.expiresAt.isValid()};
}

int Timeline::pointAt(double position, int width) const
{
    const int point = Edge + qRound(position * (width - 2 * Edge));
    return layoutDirection() == Qt::RightToLeft ? width - point : point;
}

int Timeline::lineY() const
{
    return fontMetrics().height() + NeedleSize / 2 + Spacing::Tight + LineHeight / 2;
}

Timeline::Label Timeline::nowLabel(int width) const
{
    Label label{Kind::Now, m_times.nameOf({Kind::Now, m_now}, m_now), {}, {}, pointAt(axis().nowPosition(), width)};
    label.name = tr("%1 %2", "Now, 14:32").arg(label.name, clockTime(m_now, m_now));
    const LabelPlace place =
        placeLabels({label.point}, widthsOf({label}, fontMetrics()), width, Spacing::Medium).constFirst();
    label.rect = QRect(place.left, 0, place.width, fontMetrics().height());
    return label;
}

QList<Timeline::Label> Timeline::labelsFor(int width) const
{
    QList<Label> list;
    const TimelineAxis line = axis();
    const QList<TimelineMark> all = m_times.marks();
    for (const TimelineMark &mark : all)
        list.append({mark.kind,
                     m_times.nameOf(mark, m_now),
                     TimelineTimes::relativeOf(mark, m_now),
                     {},
                     pointAt(line.position(mark.at), width)});
    if (list.isEmpty())
        return {};
    const bool isMirrored = layoutDirection() == Qt::RightToLeft;
    if (isMirrored)
        std::reverse(list.begin(), list.end()); // places are given from left to right
    QList<int> points;
    for (const Label &label : std::as_const(list))
        points.append(label.point);
    const int words = 2 * fontMetrics().height();
    const int top = lineY() + MarkSize / 2 + Leader;
    const QList<LabelPlace> places = placeLabels(points, widthsOf(list, fontMetrics()), width, Spacing::Medium);
    for (qsizetype i = 0; i < list.size(); ++i) {
        const LabelPlace &place = places.at(i);
        list[i].rect = QRect(place.left, top + place.row * (words + Spacing::Tight), place.width, words);
    }
    if (isMirrored)
        std::reverse(list.begin(), list.end());
    list.append(nowLabel(width));
    return list;
}

int Timeline::heightForWidth(int width) const
{
    int bottom = 0;
    const QList<Label> all = labelsFor(width);
    for (const Label &label : all)
        bottom = std::max(bottom, label.rect.bottom() + 1);
    return bottom;
}

QSize Timeline::sizeHint() const
{
    return {Spacing::TextWidth / 2, heightForWidth(Spacing::TextWidth / 2)};
}

QSize Timeline::minimumSizeHint() const
{
    const int width = fontMetrics().averageCharWidth() * 30;
    return {width, heightForWidth(width)};
}

bool Timeline::event(QEvent *event)
{
    if (event->type() != QEvent::ToolTip)
        return QWidget::event(event);
    const QPoint where = static_cast<QHelpEvent *>(event)->pos();
    const QList<Label> all = labels();
    const QList<TimelineMark> moments = m_times.marks();
    for (qsizetype i = 0; i < moments.size(); ++i) {
        const QRect mark(all.at(i).point - MarkSize / 2, lineY() - MarkSize / 2, MarkSize, MarkSize);
        if (mark.contains(where) || all.at(i).rect.contains(where)) {
            QToolTip::showText(mapToGlobal(where), m_times.sentenceOf(moments.at(i), m_now).toHtmlEscaped(), this);
            return true;
        }
    }
    QToolTip::hideText();
    return true;
}

void Timeline::paintLine(QPainter &painter) const
{
    const TimelineAxis line = axis();
    const double y = lineY();
    const auto piece = [&](double from, double to, const QBrush &brush, int height) {
        const int a = pointAt(from, width());
        const int b = pointAt(to, width());
        painter.fillRect(QRectF(std::min(a, b), y - height / 2.0, std::abs(b - a), height), brush);
    };
    const QDateTime begin = m_times.notBefore.isValid() ? m_times.notBefore : m_times.issuedAt;
    const double from = begin.isValid() ? line.position(begin) : 0;
    const double to = line.position(m_times.expiresAt);
    const double now = std::clamp(line.nowPosition(), std::min(from, to), to);
    painter.setPen(
        QPen(mutedText(palette()), 1.5, line.isBroken() || !m_times.expiresAt.isValid() ? Qt::DotLine : Qt::SolidLine));
    painter.drawLine(QPointF(pointAt(0, width()), y), QPointF(pointAt(1, width()), y));
    piece(from, to, palette().color(QPalette::Window), LineHeight);
    // What is not stated is hatched: how long it lived before, or how long it will.
    const QBrush hatched(hairline(palette()), Qt::BDiagPattern);
    piece(from, now, begin.isValid() ? QBrush(hairline(palette())) : hatched, LineHeight);
    if (m_times.expiresAt.isValid())
        piece(now, to, statusText(status(), palette()), LineHeight);
    else
        piece(now, to, hatched, LineHeight);
}

void Timeline::paintLeaders(QPainter &painter, const QList<Label> &labels) const
{
    painter.save();
    QRegion free(rect());
    for (const Label &label : labels)
        free -= label.rect; // a line to the second row passes behind the words of the first
    painter.setClipRegion(free);
    painter.setPen(QPen(hairline(palette()), 1.5));
    for (const Label &label : labels) {
        if (label.kind == Kind::Now)
            continue;
        const int x = std::clamp(label.point, label.rect.left() + MarkSize / 2, label.rect.right() - MarkSize / 2);
        painter.drawLine(QPointF(label.point, lineY()), QPointF(x, label.rect.top()));
    }
    painter.restore();
}

void Timeline::paintLabel(QPainter &painter, const Label &label) const
{
    const QColor text = palette().color(QPalette::WindowText);
    const bool isEnd = label.kind == Kind::Expiry;
    const bool isNow = label.kind == Kind::Now;
    const QPointF point(label.point, isNow ? lineY() - LineHeight / 2.0 - 1 : lineY());
    const QPainterPath shape =
        markShape(label.kind, point, isNow ? NeedleSize : MarkSize, layoutDirection() == Qt::RightToLeft);
    const QColor fill = isNow || (isEnd && m_times.expiresAt.isValid()) ? text : palette().color(QPalette::Base);
    painter.setPen(QPen(text, 1.5));
    painter.setBrush(fill);
    painter.drawPath(shape);
    if (isNow)
        painter.drawLine(point, QPointF(label.point, lineY() + LineHeight / 2.0 + 1));
    const int height = fontMetrics().height();
    const QRect first(label.rect.left(), label.rect.top(), label.rect.width(), height);
    const auto words = [this, &first](const QString &all) {
        return fontMetrics().elidedText(all, Qt::ElideRight, first.width());
    };
    // At the edges words are flush with the page, elsewhere they are centred under their mark.
    const Qt::Alignment side =
        first.left() <= 0 ? Qt::AlignLeft : (first.right() >= width() - 1 ? Qt::AlignRight : Qt::AlignHCenter);
    const auto flags = static_cast<int>(side | Qt::AlignVCenter | Qt::AlignAbsolute) | Qt::TextSingleLine;
    painter.drawText(first, flags, words(label.name));
    painter.setPen(isEnd && status() != Status::Neutral ? statusText(status(), palette()) : mutedText(palette()));
    painter.drawText(first.translated(0, height), flags, words(label.relative));
}

void Timeline::paintEvent(QPaintEvent *)
{
    const QList<Label> all = labels();
    if (all.isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintLeaders(painter, all);
    paintLine(painter);
    for (const Label &label : all)
        paintLabel(painter, label);
}

} // namespace Grantscope
