// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a widget shows, marked on the widget itself.
//
// Decision: a mark, and no list of widgets. Context: the clipboard, the veil for shared screens and the lock all have to know
// which widgets hold what is not for everybody, pages that are yet to be written included. Choice: whoever makes a widget says
// what will stand in it, and the rest finds the mark. Price: a dynamic property, and a test that walks the window for
// widgets that nobody marked.

#include <QString>

class QWidget;

namespace Grantscope
{

enum class Discretion {
    Open,      ///< For everybody.
    OwnHiding, ///< A secret that hides itself, and is shown while its own button is held.
    Personal,  ///< Tells who somebody is: a user name, an e-mail address.
    Secret,    ///< Tokens, pasted texts, what was sent and what came back.
};

inline constexpr auto DiscretionProperty = "grantscopeDiscretion";

void setDiscretion(QWidget *widget, Discretion discretion);
/// Its own, or that of the nearest widget around it that has one.
[[nodiscard]] Discretion discretionOf(const QWidget *widget);
/// What stands in the place of a text that is hidden. It does not tell how long the text is.
[[nodiscard]] QString hiddenText();
/// `text` with hiddenText() in every place of `part`, in upper or lower case.
[[nodiscard]] QString hidden(QString text, const QString &part);

} // namespace Grantscope
