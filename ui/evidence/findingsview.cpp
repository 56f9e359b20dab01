// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/evidence/findingsview.h"

#include "ui/evidence/findingcard.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/emptystate.h"

#include <QEvent>
#include <QStyleOptionFocusRect>
#include <QStylePainter>
#include <QVBoxLayout>

#include <algorithm>

namespace Grantscope
{

namespace
{
constexpr int FocusEdge = 2;
} // namespace

FindingsView::FindingsView(QWidget *parent)
    : QScrollArea(parent)
{
    setObjectName(QStringLiteral("findingsView"));
    setAccessibleName(tr("Findings"));
    setFrameShape(QFrame::NoFrame);
    setWidgetResizable(true);
    auto *content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(Spacing::Small);
    setWidget(content);
    setViewportMargins(FocusEdge, FocusEdge, FocusEdge, FocusEdge);
    viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
}

void FindingsView::setFindings(const Findings &findings)
{
    while (QLayoutItem *item = m_column->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    Findings sorted = findings;
    std::stable_sort(sorted.begin(), sorted.end(),
                     [](const Finding &a, const Finding &b) { return a.severity > b.severity; });
    for (const Finding &finding : sorted)
        m_column->addWidget(new FindingCard(finding));
    if (sorted.isEmpty()) {
        m_column->addWidget(
            new EmptyState(Status::Ok, tr("Nothing found"),
                           tr("Nothing in it is against the standards or the endpoint's documentation.")),
            1);
        return;
    }
    m_column->addStretch(1);
}

bool FindingsView::event(QEvent *event)
{
    if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
        update();
    const bool isTaken = QScrollArea::event(event);
    if (event->type() == QEvent::Paint && hasFocus()) {
        QStylePainter painter(this);
        QStyleOptionFocusRect option;
        option.initFrom(this);
        painter.drawPrimitive(QStyle::PE_FrameFocusRect, option);
    }
    return isTaken;
}

} // namespace Grantscope
