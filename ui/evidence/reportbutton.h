// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Ticket report": what is known, without any secret, onto the clipboard or into a file.

#include "inspect/report/report.h"

#include <QToolButton>

#include <functional>

namespace Grantscope
{

class Clipboard;

class ReportButton final : public QToolButton
{
    Q_OBJECT

public:
    using Make = std::function<Report()>;

    /// `clipboard` must outlive it. `make` is asked when the report is wanted.
    ReportButton(Clipboard &clipboard, Make make, QWidget *parent = nullptr);

    /// Writes it in the form that the file's ending names; Markdown for any other. Empty, or why it could not be written.
    [[nodiscard]] QString save(const QString &path) const;

private:
    void copy();
    void chooseFile();

    Clipboard &m_clipboard;
    Make m_make;
};

} // namespace Grantscope
