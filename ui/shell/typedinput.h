// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a person has typed, pasted, ticked and chosen in a window, to be put into another one that was built in the same way.
//
// Decision: it walks the widgets. Context: the window is built anew for another language, and nothing of it may be lost.
// Choice: every field that can be edited is found by its place in the tree, so that a page that is added later is carried over
// without a line of its own. Price: a widget whose value another one decides on may need a second look; fill() takes two.

#include "base/secret.h"

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <vector>

class QWidget;

namespace Grantscope
{

class TypedInput final
{
public:
    [[nodiscard]] static TypedInput of(const QWidget &window);
    /// What has no counterpart in that window is left out.
    void fill(QWidget &window) const;

private:
    struct Value
    {
        QString place; ///< The way from the window to the widget.
        Secret text;   ///< It may be a password, or a token.
        int number = 0;
        QDateTime time;
        QByteArray sizes; ///< Of a splitter.
    };

    [[nodiscard]] static bool read(QWidget *widget, Value &value);
    [[nodiscard]] static bool isSame(const Value &one, const Value &other);
    static void write(QWidget *widget, const Value &value);

    std::vector<Value> m_values;
    QString m_focus; ///< The place of the widget that the keyboard goes to.
};

} // namespace Grantscope
