// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/access/spoken.h"

#include <QAccessibleWidget>

namespace Grantscope
{

namespace
{

class SpokenInterface final : public QAccessibleWidget, public QAccessibleValueInterface
{
public:
    SpokenInterface(QWidget *widget, const Spoken &spoken)
        : QAccessibleWidget(widget)
        , m_spoken(spoken)
    {
    }

    [[nodiscard]] QAccessible::Role role() const override { return m_spoken.spokenRole(); }
    [[nodiscard]] QString text(QAccessible::Text what) const override
    {
        return what == QAccessible::Value ? m_spoken.spokenValue() : QAccessibleWidget::text(what);
    }
    [[nodiscard]] QAccessible::State state() const override
    {
        QAccessible::State state = QAccessibleWidget::state();
        if (m_spoken.isDecoration())
            state.invisible = 1U;
        return state;
    }
    void *interface_cast(QAccessible::InterfaceType type) override
    {
        if (type == QAccessible::ValueInterface && m_spoken.spokenPercentage())
            return static_cast<QAccessibleValueInterface *>(this);
        return QAccessibleWidget::interface_cast(type);
    }

    [[nodiscard]] QVariant currentValue() const override { return m_spoken.spokenPercentage().value_or(0.0); }
    void setCurrentValue(const QVariant &) override {} // it shows, and is not to be set
    [[nodiscard]] QVariant minimumValue() const override { return 0.0; }
    [[nodiscard]] QVariant maximumValue() const override { return 100.0; }
    [[nodiscard]] QVariant minimumStepSize() const override { return 0.0; }

private:
    const Spoken &m_spoken;
};

QAccessibleInterface *spokenInterface(const QString &, QObject *object)
{
    const auto *spoken = dynamic_cast<const Spoken *>(object);
    auto *widget = qobject_cast<QWidget *>(object);
    return spoken && widget ? new SpokenInterface(widget, *spoken) : nullptr;
}

} // namespace

Spoken::Spoken()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(spokenInterface);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

} // namespace Grantscope
