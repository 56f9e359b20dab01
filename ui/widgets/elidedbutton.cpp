// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/elidedbutton.h"

#include <algorithm>

namespace Grantscope
{

namespace
{

constexpr int FewestLetters = 8;

} // namespace

ElidedButton::ElidedButton(QWidget *parent)
    : QToolButton(parent)
{
    setAutoRaise(true);
    setFocusPolicy(Qt::TabFocus);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
}

void ElidedButton::setWords(const QString &words, const QString &tip)
{
    m_words = words;
    m_tip = tip;
    setAccessibleName(words);
    updateGeometry();
    fit();
}

int ElidedButton::frame() const
{
    return QToolButton::sizeHint().width() - fontMetrics().horizontalAdvance(text());
}

QSize ElidedButton::sizeHint() const
{
    const QSize now = QToolButton::sizeHint();
    return {frame() + fontMetrics().horizontalAdvance(m_words), now.height()};
}

QSize ElidedButton::minimumSizeHint() const
{
    const QSize whole = sizeHint();
    return {std::min(whole.width(), frame() + fontMetrics().averageCharWidth() * FewestLetters), whole.height()};
}

void ElidedButton::fit()
{
    const QString fitting = fontMetrics().elidedText(m_words, Qt::ElideRight, std::max(0, width() - frame()));
    if (fitting != text())
        setText(fitting);
    setToolTip(fitting == m_words ? m_tip : m_words.toHtmlEscaped());
}

void ElidedButton::resizeEvent(QResizeEvent *event)
{
    QToolButton::resizeEvent(event);
    fit();
}

} // namespace Grantscope
