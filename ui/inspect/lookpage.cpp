// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspect/lookpage.h"

#include "ui/facts/roomydelegate.h"
#include "ui/facts/tokensubject.h"
#include "ui/inspect/questionbar.h"
#include "ui/marks/discretion.h"
#include "ui/marks/forgetevent.h"
#include "ui/marks/veilevent.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/token/tokenview.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/pasteedit.h"
#include "ui/widgets/textfile.h"
#include "ui/widgets/wraplabel.h"

#include <QClipboard>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
enum Side { Empty, Nothing, Token };
} // namespace

LookPage::LookPage(const Clock &clock, Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_found(clock)
    , m_box(new PasteEdit(tr("Text to look at")))
    , m_clear(new QPushButton(tr("C&lear")))
    , m_foundSide(foundSide())
    , m_note(new WrapLabel)
    , m_side(new QStackedWidget)
    , m_token(new TokenView(clock, clipboard))
    , m_question(new QuestionBar(clock))
{
    m_side->insertWidget(Empty, emptySide());
    m_side->insertWidget(Nothing, nothingSide());
    m_side->insertWidget(Token, tokenSide());
    auto *splitter = new QSplitter(Qt::Horizontal);
    splitter->setObjectName(u"lookPanes"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Spacing::Large);
    splitter->addWidget(pasteSide());
    splitter->addWidget(m_side);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 3);
    splitter->setSizes({320, 700});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Section, Spacing::Large, Spacing::Section, Spacing::Large);
    column->addWidget(splitter);
    connect(m_question, &QuestionBar::asked, this, [this] { choose(m_list->currentIndex().row()); });
    connect(m_box, &PasteEdit::contentChanged, this, &LookPage::look);
    connect(m_box, &PasteEdit::filesDropped, this, &LookPage::openFiles);
    connect(m_clear, &QPushButton::clicked, this, [this] {
        m_box->forget();
        m_box->setFocus(Qt::OtherFocusReason);
    });
    look();
}

QWidget *LookPage::foundSide()
{
    m_foundTitle = new QLabel;
    m_foundTitle->setFont(strongFont());
    m_list = new QListView;
    m_list->setObjectName(u"foundTokens"_s);
    m_list->setAccessibleName(tr("Tokens in the text"));
    setDiscretion(m_list, Discretion::OwnHiding);
    m_list->setModel(&m_found);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setTextElideMode(Qt::ElideRight);
    auto *delegate = new RoomyDelegate(m_list);
    delegate->setNarrow();
    m_list->setItemDelegate(delegate);
    m_foundTitle->setBuddy(m_list);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            [this](const QModelIndex &current) { choose(current.row()); });
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    column->addWidget(m_foundTitle);
    column->addWidget(m_list, 1);
    return side;
}

QWidget *LookPage::pasteSide()
{
    auto *heading = new WrapLabel(tr("Look at a token"));
    heading->setFont(verdictFont());
    m_box->setObjectName(u"pasteBox"_s);
    m_box->setPlaceholderText(
        tr("Paste anything: a token, a header, a curl command, a log, a HAR file. Or drop a file here."));
    m_clear->setObjectName(u"clearBox"_s);
    auto *open = new QPushButton(icon(u"file"_s), tr("&Open a file..."));
    open->setObjectName(u"openFile"_s);
    connect(open, &QPushButton::clicked, this, &LookPage::chooseFile);
    m_note->setTone(WrapLabel::Tone::Muted);
    m_note->setObjectName(u"lookNote"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::Small);
    buttons->addWidget(open);
    buttons->addWidget(m_clear);
    buttons->addStretch();
    auto *side = new QWidget;
    side->setMinimumWidth(240);
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Medium);
    column->addWidget(heading);
    column->addWidget(m_box, 2);
    column->addLayout(buttons);
    column->addWidget(m_foundSide, 3);
    column->addWidget(m_note);
    return side;
}

QWidget *LookPage::tokenSide()
{
    auto *side = new QWidget;
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Medium);
    column->addWidget(m_token, 1);
    column->addWidget(m_question);
    auto *scroll = new QScrollArea; // in a small window, with long words, there is more of it than fits
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidgetResizable(true);
    scroll->setWidget(side);
    return scroll;
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

QWidget *LookPage::nothingSide()
{
    return new EmptyState(Status::Info, tr("No token in this text"),
                          tr("A token is known by its form (three parts with dots between them, as in eyJ....eyJ....), "
                             "or by what stands before it: Bearer, access_token, id_token and their like."));
}

void LookPage::customEvent(QEvent *event)
{
    if (event->type() == VeilEvent::kind())
        m_found.setHidesPersonal(static_cast<VeilEvent *>(event)->state().hidesPersonal);
    else if (event->type() == ForgetEvent::kind())
        m_question->reset(); // it may name the customer; the box forgets by itself
}

void LookPage::paste()
{
    m_box->setContent(Secret::fromText(QGuiApplication::clipboard()->text()));
    m_box->setFocus(Qt::OtherFocusReason);
}

void LookPage::chooseFile()
{
    openFiles(QFileDialog::getOpenFileNames(this, tr("Look for tokens in files"), {}, tr("All files (*)")));
}

void LookPage::openFiles(const QStringList &paths)
{
    if (paths.isEmpty())
        return;
    const QFileInfo first(paths.constFirst());
    if (paths.size() > 1 || first.isDir() || first.size() > MostBytes) {
        Q_EMIT scanRequested(paths);
        return;
    }
    const TextFile file = readTextFile(first.filePath(), MostBytes);
    if (file.trouble.isEmpty())
        m_box->setContent(file.text, file.name);
    else
        say(file.trouble);
}

void LookPage::lookAt(const Secret &content)
{
    m_box->setContent(content);
}

void LookPage::say(const QString &note)
{
    m_note->setText(note.isEmpty()
                        ? tr("Nothing is sent anywhere, and nothing is kept when the window is locked or closes.")
                        : note);
}

void LookPage::look()
{
    const bool any = m_box->hasContent();
    m_clear->setEnabled(any);
    say({});
    m_found.setTokens(any ? tokensIn(m_box->content()) : QList<PlacedToken>());
    const int count = m_found.rowCount();
    m_foundSide->setVisible(count > 1);
    m_foundTitle->setText(tr("Tokens in the te&xt (%Ln)", nullptr, count));
    if (count > 0)
        m_list->setCurrentIndex(m_found.index(0));
    else
        choose(-1);
}

void LookPage::choose(int row)
{
    if (row < 0) {
        m_side->setCurrentIndex(m_box->hasContent() ? Nothing : Empty);
        m_token->clear();
        return;
    }
    TokenSubject subject;
    subject.inspection = m_found.inspection(row);
    if (m_question->isAsking())
        ask(subject.inspection, m_question->question());
    if (m_question->hasFixedTime())
        subject.asOf = m_question->question().at;
    m_token->setSubject(subject);
    m_side->setCurrentIndex(Token);
}

void LookPage::focusFirst()
{
    m_box->setFocus(Qt::OtherFocusReason);
}

} // namespace Grantscope
