// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/compare/comparepage.h"

#include "ui/compare/diffview.h"
#include "ui/compare/tokenbox.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/pasteedit.h"
#include "ui/widgets/wraplabel.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

enum Result { Nothing, OneOfTwo, Both };

} // namespace

ComparePage::ComparePage(const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_countdown(clock)
    , m_before(new TokenBox(u"before"_s, tr("&Before"), clock))
    , m_after(new TokenBox(u"after"_s, tr("A&fter"), clock))
    , m_swap(new QPushButton(icon(u"compare"_s), tr("S&wap")))
    , m_clear(new QPushButton(tr("C&lear")))
    , m_icon(new IconLabel(statusIcon(Status::Info), 24))
    , m_sentence(new WrapLabel)
    , m_diff(new DiffView)
    , m_result(new QStackedWidget)
{
    m_result->insertWidget(Nothing, empty(tr("Nothing to compare yet"),
                                          tr("Paste two tokens below: one that worked and one that does not, or one "
                                             "from before and one from after a refresh.")));
    m_result->insertWidget(OneOfTwo, empty(tr("One token is still missing"),
                                           tr("What differs will stand here: scopes, audience, roles, lifetime and "
                                              "issuer first, then everything else.")));
    m_result->insertWidget(Both, m_diff);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Section, Spacing::Large, Spacing::Section, Spacing::Large);
    column->setSpacing(Spacing::Medium);
    column->addWidget(heading());
    column->addWidget(m_result, 1);
    column->addWidget(boxes());
    for (TokenBox *box : {m_before, m_after})
        connect(box, &TokenBox::changed, this, &ComparePage::compare);
    connect(m_swap, &QPushButton::clicked, this, &ComparePage::swap);
    connect(m_clear, &QPushButton::clicked, this, &ComparePage::forget);
    connect(&m_countdown, &Countdown::ticked, m_before, &TokenBox::setNow);
    connect(&m_countdown, &Countdown::ticked, m_after, &TokenBox::setNow);
    compare();
}

QWidget *ComparePage::heading()
{
    m_sentence->setObjectName(u"diffSentence"_s);
    m_sentence->setFont(verdictFont());
    m_swap->setObjectName(u"swapTokens"_s);
    m_swap->setToolTip(tr("What was before comes after"));
    m_clear->setObjectName(u"clearTokens"_s);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Small);
    row->addWidget(m_icon, 0, Qt::AlignTop);
    row->addWidget(m_sentence, 1, Qt::AlignTop);
    row->addSpacing(Spacing::Small);
    row->addWidget(m_swap, 0, Qt::AlignTop);
    row->addWidget(m_clear, 0, Qt::AlignTop);
    return widget;
}

QWidget *ComparePage::empty(const QString &title, const QString &text)
{
    auto *state = new EmptyState(Status::Info, title, text);
    auto *paste = new QPushButton(icon(u"paste"_s), tr("&Paste from the clipboard"));
    paste->setObjectName(u"paste"_s);
    state->setButton(paste);
    connect(paste, &QPushButton::clicked, this, &ComparePage::paste);
    return state;
}

QWidget *ComparePage::boxes()
{
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Large);
    row->addWidget(m_before, 1);
    row->addWidget(m_after, 1);
    auto *note = new WrapLabel(tr(
        "Nothing is sent anywhere, no signature is checked, and nothing is kept when the window is locked or closes."));
    note->setTone(WrapLabel::Tone::Muted);
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    column->addLayout(row);
    column->addWidget(note);
    return widget;
}

void ComparePage::compare()
{
    const auto &before = m_before->inspection();
    const auto &after = m_after->inspection();
    const bool isEmpty = m_before->isEmpty() && m_after->isEmpty();
    m_swap->setEnabled(!isEmpty);
    m_clear->setEnabled(!isEmpty);
    if (before || after)
        m_countdown.start({});
    else
        m_countdown.stop();
    m_result->setCurrentIndex(before && after ? Both : (before || after ? OneOfTwo : Nothing));
    if (before && after)
        showDifference(*before, *after);
    else
        showTitle();
}

void ComparePage::showTitle()
{
    m_icon->hide();
    m_sentence->setText(tr("Compare two tokens"));
    m_sentence->setStatus(Status::Neutral);
    m_diff->setRows({});
}

void ComparePage::showDifference(const Inspection &before, const Inspection &after)
{
    const TokenDiff diff = compareTokens(before, after);
    // Never the sign of a good token: that two say the same makes neither of them true.
    const Status status = diff.isReadable || diff.isSameToken ? Status::Info : Status::Warn;
    m_icon->setIcon(statusIcon(status));
    m_icon->show();
    m_sentence->setText(diffSentence(diff));
    m_sentence->setStatus(status);
    m_diff->setRows(diffRows(before, after, diff, m_clock.now()));
}

void ComparePage::paste()
{
    TokenBox *box = m_before->inspection() ? m_after : m_before;
    box->edit()->setContent(Secret::fromText(QGuiApplication::clipboard()->text()));
    focusFirst();
}

void ComparePage::compareOwn(const Secret &before, const Secret &after, const QString &name)
{
    m_before->edit()->setUnseen(before, tr("(the token of %1 before, not shown)").arg(name));
    m_after->edit()->setUnseen(after, tr("(the token of %1 that is held now, not shown)").arg(name));
}

void ComparePage::swap()
{
    m_before->edit()->swapWith(*m_after->edit());
}

void ComparePage::forget()
{
    m_before->edit()->forget();
    m_after->edit()->forget();
    focusFirst();
}

void ComparePage::focusFirst()
{
    (m_before->isEmpty() || !m_after->isEmpty() ? m_before : m_after)->edit()->setFocus(Qt::OtherFocusReason);
}

} // namespace Grantscope
