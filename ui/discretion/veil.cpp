// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/discretion/veil.h"

#include "ui/discretion/mask.h"
#include "ui/discretion/maskedaccessible.h"
#include "ui/marks/discretion.h"
#include "ui/marks/veilevent.h"

#include <QApplication>
#include <QDynamicPropertyChangeEvent>
#include <QKeyEvent>
#include <QPointer>
#include <QWidget>

namespace Grantscope
{

Veil::Veil(QObject *parent)
    : QObject(parent)
{
    offerMaskedAccessibles();
    m_hold.setSingleShot(true);
    m_hold.setInterval(HoldMs);
    m_hold.callOnTimeout(this, [this] { setRevealing(true); });
    connect(qApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        m_hold.stop();
        if (state != Qt::ApplicationActive)
            setRevealing(false);
    });
}

Veil::~Veil() = default;

VeilState Veil::state() const
{
    const bool hides = m_isOn && !m_isRevealing;
    return {hides, hides && m_hidesPersonal};
}

void Veil::setOn(bool on)
{
    if (on == m_isOn)
        return;
    m_isOn = on;
    m_isRevealing = false;
    m_hold.stop();
    if (on)
        qApp->installEventFilter(this);
    else
        qApp->removeEventFilter(this);
    apply();
}

void Veil::setHidesPersonal(bool hides)
{
    if (hides == m_hidesPersonal)
        return;
    m_hidesPersonal = hides;
    apply();
}

void Veil::setRevealing(bool reveals)
{
    m_hold.stop();
    const bool wanted = reveals && m_isOn;
    if (wanted == m_isRevealing)
        return;
    m_isRevealing = wanted;
    apply();
}

void Veil::apply()
{
    QList<QPointer<QWidget>> all; // a widget that shows itself anew may delete others
    const QWidgetList widgets = QApplication::allWidgets();
    for (QWidget *widget : widgets)
        all.append(widget);
    for (const QPointer<QWidget> &widget : std::as_const(all)) {
        if (widget)
            applyTo(widget);
    }
    Q_EMIT changed();
}

void Veil::applyTo(QWidget *widget) const
{
    const VeilState now = state();
    VeilEvent told(now);
    QCoreApplication::sendEvent(widget, &told);
    const QVariant mark = widget->property(DiscretionProperty);
    if (!mark.isValid())
        return;
    const auto discretion = static_cast<Discretion>(mark.toInt());
    Mask::put(widget, (discretion == Discretion::Secret && now.hidesSecrets) ||
                          (discretion == Discretion::Personal && now.hidesPersonal));
}

bool Veil::eventFilter(QObject *watched, QEvent *event)
{
    if (!watched->isWidgetType())
        return false;
    switch (event->type()) {
    case QEvent::Polish: // it is going to be seen
        applyTo(static_cast<QWidget *>(watched));
        break;
    case QEvent::DynamicPropertyChange:
        if (static_cast<QDynamicPropertyChangeEvent *>(event)->propertyName() == DiscretionProperty)
            applyTo(static_cast<QWidget *>(watched));
        break;
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::MouseButtonPress:
    case QEvent::WindowDeactivate:
        watchKey(event);
        break;
    default:
        break;
    }
    return false;
}

/// Alt alone; what is pressed with it is a shortcut.
void Veil::watchKey(QEvent *event)
{
    const bool isKey = event->type() == QEvent::KeyPress || event->type() == QEvent::KeyRelease;
    const auto *key = isKey ? static_cast<QKeyEvent *>(event) : nullptr;
    if (key && key->isAutoRepeat())
        return;
    const bool isAlt = key && key->key() == Qt::Key_Alt;
    if (isAlt && event->type() == QEvent::KeyPress) {
        const bool isAlone = (key->modifiers() & ~Qt::KeyboardModifiers(Qt::AltModifier)) == Qt::NoModifier;
        if (isAlone && !m_isRevealing && !m_hold.isActive())
            m_hold.start();
        return;
    }
    m_hold.stop();
    if (isAlt || event->type() == QEvent::WindowDeactivate)
        setRevealing(false);
}

} // namespace Grantscope
