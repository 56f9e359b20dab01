// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspect/lookpage.h"

#include "inspect/inspection.h"
#include "ui/facts/tokensubject.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/token/tokenview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/wraplabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

enum Side { Empty, Token };

} // namespace

LookPage::LookPage(const Clock &clock, Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_box(new QPlainTextEdit)
    , m_clear(new QPushButton(tr("C&lear")))
    , m_side(new QStackedWidget)
    , m_token(new TokenView(clock, clipboard))
{
    m_side->insertWidget(Empty, emptySide());
    m_side->insertWidget(Token, m_token);
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Spacing::Large);
    splitter->addWidget(pasteSide());
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Section, Spacing::Large, Spacing::Section, Spacing::Large);
    column->addWidget(splitter);
    connect(m_box, &QPlainTextEdit::textChanged, this, &LookPage::look);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_box->setPlainText(QString()); // and not clear(), which can be undone
        m_box->setFocus(Qt::OtherFocusReason);
    });
    look();
}

QWidget *LookPage::pasteSide()
{
    auto *heading = new WrapLabel(tr("Look at a token"));
    heading->setFont(verdictFont());
    m_box->setObjectName(u"pasteBox"_s);
    m_box->setAccessibleName(tr("Token to look at"));
    m_box->setPlaceholderText(tr("Paste a token here. An Authorization header will do, too."));
    m_box->setFont(fixedFont());
    m_box->setWordWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
    m_box->setLayoutDirection(Qt::LeftToRight);
    m_box->setTabChangesFocus(true);
    m_clear->setObjectName(u"clearBox"_s);
    auto *note = new WrapLabel(tr("Nothing is sent anywhere, and nothing is kept when the window closes."));
    note->setTone(WrapLabel::Tone::Muted);
    auto *side = new QWidget;
    side->setMinimumWidth(220);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Medium);
    column->addWidget(heading);
    column->addWidget(m_box, 1);
    column->addWidget(m_clear, 0, Qt::AlignLeading);
    column->addWidget(note);
    return side;
}

QWidget *LookPage::emptySide()
{
    auto *empty =
        new EmptyState(Status::Info, tr("No token yet"),
                       tr("What is in it, whose it is, how long it lives and what is wrong with it will stand here."));
    auto *paste = new QPushButton(icon(u"paste"_s), tr("&Paste from the clipboard"));
    paste->setObjectName(u"paste"_s);
    empty->setButton(paste);
    connect(paste, &QPushButton::clicked, this, &LookPage::paste);
    return empty;
}

void LookPage::paste()
{
    m_box->setPlainText(QGuiApplication::clipboard()->text());
    m_box->setFocus(Qt::OtherFocusReason);
}

void LookPage::look()
{
    const QString text = m_box->toPlainText();
    const bool any = !text.trimmed().isEmpty();
    m_clear->setEnabled(any);
    m_side->setCurrentIndex(any ? Token : Empty);
    if (!any) {
        m_token->clear();
        return;
    }
    TokenSubject subject;
    subject.inspection = inspectToken(Secret::fromText(text), m_clock.now());
    m_token->setSubject(subject);
}

void LookPage::focusFirst()
{
    m_box->setFocus(Qt::OtherFocusReason);
}

} // namespace Grantscope
