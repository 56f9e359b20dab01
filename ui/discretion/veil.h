// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Screen-share mode: what is not for everybody is not drawn, and not told to a screen reader, but while a key is held.
//
// Decision: hidden as drawn. Context: a blur can be undone, and a style reaches neither a picture of one widget nor the
// accessible texts. Choice: a marked widget (ui/marks/discretion.h) does not paint itself while it is hidden, Mask does; its
// accessible interface is one without its text; tables are told by a VeilEvent and show dots themselves. Windows and pages
// that are made meanwhile are hidden before they are seen. Price: a filter over the program while the mode is on, and only then.

#include "ui/marks/veilstate.h"

#include <QObject>
#include <QTimer>

class QWidget;

namespace Grantscope
{

class Veil final : public QObject
{
    Q_OBJECT

public:
    /// Alt is held for so long before anything is shown: it is also the first half of Alt+Tab.
    static constexpr int HoldMs = 300;

    explicit Veil(QObject *parent = nullptr);
    ~Veil() override;

    [[nodiscard]] bool isOn() const { return m_isOn; }
    [[nodiscard]] bool isRevealing() const { return m_isRevealing; }
    [[nodiscard]] bool hidesPersonal() const { return m_hidesPersonal; }
    /// As it is drawn now.
    [[nodiscard]] VeilState state() const;

    bool eventFilter(QObject *watched, QEvent *event) override;

public Q_SLOTS:
    void setOn(bool on);
    /// User names, e-mail addresses and what claims say of a person, too; from the start: yes.
    void setHidesPersonal(bool hides);
    /// While it is on: shows all, until it is called with false.
    void setRevealing(bool reveals);

Q_SIGNALS:
    void changed();

private:
    void apply();
    void applyTo(QWidget *widget) const;
    void watchKey(QEvent *event);

    QTimer m_hold;
    bool m_isOn = false;
    bool m_isRevealing = false;
    bool m_hidesPersonal = true;
};

} // namespace Grantscope
