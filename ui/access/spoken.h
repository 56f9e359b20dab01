// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A widget that paints itself says here what it is and what it shows: Qt knows only of its own widgets.

#include <QAccessible>
#include <QString>

#include <optional>

namespace Grantscope
{

/// To be inherited beside QWidget. Name and description are the widget's own: setAccessibleName(), setAccessibleDescription().
class Spoken
{
public:
    Spoken(const Spoken &) = delete;
    Spoken &operator=(const Spoken &) = delete;
    virtual ~Spoken() = default;

    [[nodiscard]] virtual QAccessible::Role spokenRole() const = 0;
    /// What it shows now, in words; empty: nothing but its name.
    [[nodiscard]] virtual QString spokenValue() const { return {}; }
    /// How full it is, 0 to 100; nothing: it does not fill.
    [[nodiscard]] virtual std::optional<double> spokenPercentage() const { return std::nullopt; }
    /// It says nothing that does not stand beside it in words: a screen reader passes over it.
    [[nodiscard]] virtual bool isDecoration() const { return false; }

protected:
    Spoken();
};

} // namespace Grantscope
