// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Ticket report": what is known, without any secret, onto the clipboard, into a file, onto paper, or dragged into another program.
//
// Decision: to print is to open the HTML report in the browser, which prints it, or makes a PDF of it, as a person is used to. Context:
// Qt's own printing is one more library for every start of the program. Price: one step more.

#include "inspect/report/report.h"

#include <QTemporaryDir>
#include <QToolButton>

#include <functional>
#include <memory>

class QMimeData;

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
    /// A file of its own, private and gone with the button; empty: it could not be written.
    [[nodiscard]] QString temporaryFile(const QString &name);
    /// What is dragged out: the file, and its text for where only text is taken. Null: there is none. The caller owns it.
    [[nodiscard]] std::unique_ptr<QMimeData> dragged();

protected:
    /// The menu comes when the button is let go: until then it may become a drag.
    void mousePressEvent(QMouseEvent *event) override;
    void mouseMoveEvent(QMouseEvent *event) override;
    void mouseReleaseEvent(QMouseEvent *event) override;

private:
    void copy();
    void chooseFile();
    void print();
    void drag();

    Clipboard &m_clipboard;
    Make m_make;
    std::unique_ptr<QTemporaryDir> m_folder;
    QPoint m_pressedAt;
};

} // namespace Grantscope
