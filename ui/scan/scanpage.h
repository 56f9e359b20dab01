// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Find in files": the tokens of logs and dumps of any size in one table, and the one that is chosen below it.

#include "ui/found/foundmodel.h"
#include "ui/scan/filescanner.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QProgressBar;
class QPushButton;
class QStackedWidget;

namespace Grantscope
{

class Clipboard;
class FoundTable;
class TokenView;
class WrapLabel;

class ScanPage final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it.
    ScanPage(const Clock &clock, Clipboard &clipboard, QWidget *parent = nullptr);

    void scan(const QStringList &paths);
    /// What was searched last.
    [[nodiscard]] const QStringList &paths() const { return m_paths; }
    void focusFirst();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void customEvent(QEvent *event) override;

private:
    QWidget *emptySide();
    QWidget *resultSide();
    QWidget *filterRow();
    QWidget *progressRow();
    void chooseFiles();
    void forget();
    void applyFilter();
    void showCount();
    void takeIn(const std::vector<FileScanner::Part> &parts);
    void onProgress(double share, const QString &name);
    void onFinished(bool wasCancelled);
    void choose(int place);

    const Clock &m_clock;
    FoundModel m_model;
    FileScanner m_scanner;
    QStackedWidget *m_stack;
    QLineEdit *m_filter;
    QComboBox *m_status;
    WrapLabel *m_count;
    WrapLabel *m_note;
    QWidget *m_progressRow = nullptr;
    QProgressBar *m_progress;
    QPushButton *m_cancel;
    FoundTable *m_table;
    TokenView *m_token;
    QStringList m_paths;
    QStringList m_failures;
};

} // namespace Grantscope
