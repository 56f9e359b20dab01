// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Says aloud what happens away from the focus: a token expired, a server refused, a refresh went well.
//
// Decision: one live region for each window. From Qt 6.8 on there is an event for it; before, a screen reader hears of an alert that
// appears, so the announcer is a widget without size whose name is the sentence. What is on the screen says it in words anyway:
// nothing is told by this alone.

#include "ui/access/spoken.h"

#include <QWidget>

namespace Grantscope
{

class Announcer final : public QWidget, public Spoken
{
    Q_OBJECT

public:
    enum class Urgency {
        Polite,   ///< After what is being read.
        Assertive ///< At once.
    };

    /// The one of the window that `within` is in, made when it is first wanted.
    [[nodiscard]] static Announcer &of(QWidget &within);

    /// `discreet` is said in its place where others may listen: without a name.
    void say(const QString &open, Urgency urgency = Urgency::Polite, const QString &discreet = {});
    /// While the screen is shared, or the window locked. What was said before is forgotten.
    void setDiscreet(bool discreet);
    /// What was said last.
    [[nodiscard]] QString lastSaid() const { return accessibleName(); }

    [[nodiscard]] QAccessible::Role spokenRole() const override { return QAccessible::AlertMessage; }

Q_SIGNALS:
    void said(const QString &sentence, Grantscope::Announcer::Urgency urgency);

private:
    explicit Announcer(QWidget *window);

    bool m_isDiscreet = false;
};

} // namespace Grantscope
