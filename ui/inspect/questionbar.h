// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "What if": the same token at another time, with a leeway, for some audience, from some issuer. One line while nothing is
// asked; it says what is asked, also while it is closed.

#include "base/clock.h"
#include "inspect/question.h"

#include <QWidget>

class QCheckBox;
class QDateTimeEdit;
class QGridLayout;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace Grantscope
{

class Disclosure;

class QuestionBar final : public QWidget
{
    Q_OBJECT

public:
    static constexpr int MostLeeway = 10 * 365 * 86'400; ///< Seconds; beyond it no time is told from another.

    /// `clock` must outlive it.
    explicit QuestionBar(const Clock &clock, QWidget *parent = nullptr);

    /// What is asked, to be given to ask(). While no other time is asked about, the clock's.
    [[nodiscard]] Question question() const;
    /// Whether it is another question than how the token stands now.
    [[nodiscard]] bool isAsking() const;
    /// Whether the time that is asked about stands still: a countdown has nothing to do with it then.
    [[nodiscard]] bool hasFixedTime() const;
    /// By how much the server's clock was seen to be ahead; a part of every question.
    void setClockSkew(std::optional<qint64> seconds) { m_clockSkew = seconds; }
    /// Back to how it stands now. Asks, if that is another question.
    void reset();

Q_SIGNALS:
    /// By the user, or by reset().
    void asked(const Grantscope::Question &question);

private:
    void name();
    QWidget *fields();
    void addField(QGridLayout *grid, int place, QLabel *label, QWidget *field);
    void onTimeToggled(bool isOther);
    void tell();
    [[nodiscard]] QString title() const;

    const Clock &m_clock;
    std::optional<qint64> m_clockSkew;
    QCheckBox *m_otherTime;
    QDateTimeEdit *m_at;
    QSpinBox *m_leeway;
    QLineEdit *m_audience;
    QLineEdit *m_issuer;
    QPushButton *m_reset;
    Disclosure *m_disclosure;
    bool m_isResetting = false;
};

} // namespace Grantscope
