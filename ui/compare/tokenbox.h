// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One side of a comparison: a box to paste into, and under it what was found there.

#include "base/clock.h"
#include "inspect/inspection.h"

#include <QWidget>

#include <optional>

namespace Grantscope
{

class PasteEdit;
class WrapLabel;

class TokenBox final : public QWidget
{
    Q_OBJECT

public:
    static constexpr qint64 MostBytes = 1024 * 1024; ///< Of a file.

    /// `name` is the box's object name, `title` its label. `clock` must outlive it.
    TokenBox(const QString &name, const QString &title, const Clock &clock, QWidget *parent = nullptr);

    /// No value: there is no token in it.
    [[nodiscard]] const std::optional<Inspection> &inspection() const { return m_inspection; }
    [[nodiscard]] PasteEdit *edit() const { return m_edit; }
    [[nodiscard]] bool isEmpty() const;
    /// Says how the token stands with time anew.
    void setNow(const QDateTime &now);

Q_SIGNALS:
    void changed();

private:
    void take(const QString &path);
    void read();
    void say(const QString &text, bool isWrong);

    const Clock &m_clock;
    PasteEdit *m_edit;
    WrapLabel *m_note;
    std::optional<Inspection> m_inspection;
    QString m_place; ///< Where in the text the token was, where that is not plain to see.
};

} // namespace Grantscope
