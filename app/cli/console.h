// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The terminal: results to standard output, everything else to standard error, colour only where it is wanted.

#include "base/result.h"
#include "base/secret.h"

#include <QByteArray>
#include <QString>

namespace Grantscope::Cli
{

class Console final
{
public:
    enum class Ink { Plain, Strong, Good, Attention, Bad, Faint };

    void setQuiet(bool quiet) { m_quiet = quiet; }
    void setColour(bool colour) { m_colour = colour; }

    /// A result: standard output, always, flushed at once so that a reader of a pipe sees it.
    void result(const QString &line) const;
    void result(const QByteArray &utf8) const;
    /// Progress and remarks: standard error, not with --quiet.
    void remark(const QString &line) const;
    /// How far long work is: one line of standard error that the next one replaces, only on a terminal and not with --quiet.
    /// An empty text clears it.
    void progress(const QString &line) const;
    /// What went wrong: standard error, always.
    void complain(const QString &line) const;

    /// `text` in colour where standard output is a terminal, NO_COLOR is not set and --no-color was not given.
    [[nodiscard]] QString inked(const QString &text, Ink ink) const;

    /// Asks on the terminal, without echo. Error `no-terminal` (Origin::Input) when there is none to ask on.
    [[nodiscard]] Result<Secret> askSecret(const QString &prompt) const;

private:
    bool m_quiet = false;
    bool m_colour = true;
};

/// What a token or a server says must not steer the terminal, nor turn the line round: such characters are replaced, line
/// breaks become spaces.
[[nodiscard]] QString harmlessText(QString text);

} // namespace Grantscope::Cli
