// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a token may do, as chips, and the files it may use, as a list.

#include "ui/facts/tokensubject.h"

#include <QWidget>

class QLabel;
class QListWidget;
class QPushButton;

namespace Grantscope
{

class Clipboard;
class FlowLayout;
class WrapLabel;

class ScopesView final : public QWidget
{
    Q_OBJECT

public:
    /// `clipboard` must outlive it.
    explicit ScopesView(Clipboard &clipboard, QWidget *parent = nullptr);

    void setSubject(const TokenSubject &subject);

private:
    void build();
    void showFiles(const QStringList &fileIds);
    void copyFiles();

    Clipboard &m_clipboard;
    WrapLabel *m_scopeText;
    QWidget *m_chips;
    FlowLayout *m_flow;
    QLabel *m_filesTitle;
    QListWidget *m_files;
    QPushButton *m_copy;
    WrapLabel *m_noFiles;
};

} // namespace Grantscope
