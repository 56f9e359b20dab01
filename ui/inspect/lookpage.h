// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Look at a token": a box to paste anything into, the tokens that are in it, and beside them what can be read without asking
// anybody. What is pasted stays in memory, is never sent or refreshed, and goes with the window.

#include "ui/inspect/placedtokenmodel.h"

#include <QWidget>

class QLabel;
class QListView;
class QPushButton;
class QStackedWidget;

namespace Grantscope
{

class Clipboard;
class PasteEdit;
class QuestionBar;
class TokenView;
class WrapLabel;

class LookPage final : public QWidget
{
    Q_OBJECT

public:
    /// A larger file is scanned instead: scanRequested().
    static constexpr qint64 MostBytes = 64LL * 1024 * 1024;

    /// Both must outlive it.
    LookPage(const Clock &clock, Clipboard &clipboard, QWidget *parent = nullptr);

    void focusFirst();
    /// Looks at this, as if it had been pasted.
    void lookAt(const Secret &content);
    void openFiles(const QStringList &paths);

Q_SIGNALS:
    /// Files that are too many, or too big, to be looked at as one text.
    void scanRequested(const QStringList &paths);

protected:
    void customEvent(QEvent *event) override;

private:
    QWidget *pasteSide();
    QWidget *foundSide();
    QWidget *tokenSide();
    QWidget *emptySide();
    QWidget *nothingSide();
    void paste();
    void chooseFile();
    void look();
    void choose(int row);
    void say(const QString &note);

    const Clock &m_clock;
    PlacedTokenModel m_found;
    PasteEdit *m_box;
    QPushButton *m_clear;
    QWidget *m_foundSide;
    QLabel *m_foundTitle;
    QListView *m_list;
    WrapLabel *m_note;
    QStackedWidget *m_side;
    TokenView *m_token;
    QuestionBar *m_question;
};

} // namespace Grantscope
