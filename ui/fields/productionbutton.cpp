// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/fields/productionbutton.h"

#include "ui/theme/icons.h"

#include <QAccessible>
#include <QKeyEvent>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
constexpr qsizetype LongestName = 28; ///< The button must fit beside the verdict in the smallest window.

QString shortened(const QString &name)
{
    return name.size() <= LongestName ? name : name.left(LongestName - 1) + QChar(0x2026);
}
} // namespace

ProductionButton::ProductionButton(const QString &words, QWidget *parent, int askMs)
    : QPushButton(words, parent)
    , m_words(words)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(askMs);
    m_timer.callOnTimeout(this, [this] {
        setIcon(m_usualIcon);
        tell();
    });
    connect(this, &QPushButton::clicked, this, &ProductionButton::press);
}

void ProductionButton::setWords(const QString &words)
{
    m_words = words;
    tell();
}

void ProductionButton::setProduction(const QString &name)
{
    if (name == m_production)
        return;
    m_production = name;
    takeBack(); // the answer would be for another one
}

void ProductionButton::press()
{
    if (m_production.isEmpty() || isAsking()) {
        takeBack();
        Q_EMIT confirmed();
        return;
    }
    m_usualIcon = icon();
    m_timer.start();
    tell();
}

void ProductionButton::takeBack()
{
    if (isAsking())
        setIcon(m_usualIcon);
    m_timer.stop();
    tell();
}

void ProductionButton::tell()
{
    QString words = m_words;
    if (isAsking()) {
        // A name is anybody's: what looks like a shortcut in it is none.
        words = tr("Really on PROD? %1", "name of a profile").arg(shortened(m_production).replace(u'&', "&&"_L1));
        setIcon(statusIcon(Status::Warn));
    }
    if (words == text())
        return;
    setText(words);
    setAccessibleDescription(
        isAsking() ? tr("Press again within %1 s to go on, Escape to leave it.").arg(m_timer.interval() / 1'000)
                   : QString());
    if (!isAsking())
        return;
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void ProductionButton::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::EnabledChange && !isEnabled())
        takeBack();
    QPushButton::changeEvent(event);
}

void ProductionButton::hideEvent(QHideEvent *event)
{
    takeBack();
    QPushButton::hideEvent(event);
}

void ProductionButton::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && isAsking()) {
        takeBack();
        event->accept();
        return;
    }
    const bool presses = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (presses && event->isAutoRepeat())
        return; // a key that is held down is one answer
    QPushButton::keyPressEvent(event);
}

/// The second half of a double click was meant for nothing.
void ProductionButton::mouseDoubleClickEvent(QMouseEvent *event)
{
    if (!isAsking())
        QPushButton::mouseDoubleClickEvent(event);
}

} // namespace Grantscope
