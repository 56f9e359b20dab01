// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/token/abouttabs.h"

#include <QEvent>
#include <QTabBar>
#include <QToolButton>

namespace Grantscope
{

AboutTabs::AboutTabs(QToolButton *button, QWidget *parent)
    : QTabWidget(parent)
    , m_button(button)
{
    setDocumentMode(true); // no second frame around the frames of the pages
    setUsesScrollButtons(true);
    setCornerWidget(m_button);
}

void AboutTabs::setTitle(int index, const QString &full, const QString &brief)
{
    while (m_titles.size() <= index)
        m_titles.append(Title());
    m_titles[index] = {full, brief};
    fit();
}

bool AboutTabs::doesFit() const
{
    return tabBar()->sizeHint().width() + m_button->sizeHint().width() <= width();
}

void AboutTabs::say(bool isBrief, Qt::ToolButtonStyle style)
{
    for (int i = 0; i < m_titles.size(); ++i) {
        const Title &title = m_titles.at(i);
        setTabText(i, isBrief ? title.brief : title.full);
        const QString plain = QString(title.full).remove(QLatin1Char('&'));
        setTabToolTip(i, isBrief && title.brief != title.full ? plain : QString());
        tabBar()->setAccessibleTabName(i, plain);
    }
    m_button->setToolButtonStyle(style);
}

void AboutTabs::fit()
{
    setUsesScrollButtons(true);
    setElideMode(Qt::ElideNone);
    say(false, Qt::ToolButtonTextBesideIcon);
    if (doesFit())
        return;
    say(true, Qt::ToolButtonTextBesideIcon);
    if (doesFit())
        return;
    say(true, Qt::ToolButtonIconOnly);
    if (doesFit())
        return;
    setElideMode(Qt::ElideRight); // rather than tabs that must be scrolled to
    setUsesScrollButtons(false);
}

void AboutTabs::resizeEvent(QResizeEvent *event)
{
    fit();
    QTabWidget::resizeEvent(event);
}

void AboutTabs::changeEvent(QEvent *event)
{
    QTabWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

} // namespace Grantscope
