// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/discretion/lockpage.h"

#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int ColumnWidth = 560;

WrapLabel *muted(const QString &text)
{
    auto *label = new WrapLabel(text);
    label->setTone(WrapLabel::Tone::Muted);
    return label;
}

} // namespace

LockPage::LockPage(const SessionBook &book, QWidget *parent)
    : QWidget(parent)
    , m_book(book)
    , m_work(new WrapLabel)
    , m_unlock(new QPushButton(tr("&Unlock")))
{
    build();
    connect(m_unlock, &QPushButton::clicked, this, &LockPage::unlockRequested);
    connect(&book, &SessionBook::changed, this, &LockPage::tell);
    connect(&book, &SessionBook::removed, this, &LockPage::tell);
}

void LockPage::build()
{
    setObjectName(u"lockPage"_s);
    auto *title = new WrapLabel(tr("Grantscope is locked"));
    title->setFont(verdictFont());
    m_work->setObjectName(u"lockWork"_s);
    m_unlock->setObjectName(u"unlock"_s);
    m_unlock->setDefault(true);
    m_unlock->setAutoDefault(true);
    auto *content = new QWidget;
    content->setMaximumWidth(ColumnWidth);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Medium);
    column->addWidget(new IconLabel(icon(u"locked"_s), 48), 0, Qt::AlignLeading);
    column->addWidget(title);
    column->addWidget(m_work);
    column->addWidget(
        muted(tr("Pasted tokens and texts, found rows and typed secrets were forgotten. Sign-ins that are "
                 "kept were not.")));
    column->addWidget(m_unlock, 0, Qt::AlignLeading);
    column->addWidget(
        muted(tr("This keeps tokens from the eyes of others. It does not keep out somebody who sits at this "
                 "computer: for that, lock the computer's screen. It asks for the password, and this window "
                 "locks with it.")));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 6);
    row->addStretch(1);
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(Spacing::Section, Spacing::Section, Spacing::Section, Spacing::Section);
    page->addStretch(1);
    page->addLayout(row);
    page->addStretch(2);
}

void LockPage::showEvent(QShowEvent *event)
{
    tell();
    QWidget::showEvent(event);
}

void LockPage::tell()
{
    int kept = 0;
    int waiting = 0;
    const QList<TokenSession *> sessions = m_book.all();
    for (const TokenSession *session : sessions) {
        const bool needsUser = session->state() == SessionState::NeedsSignIn;
        waiting += needsUser ? 1 : 0;
        kept += !needsUser && session->held() && session->subject().profile.keepAlive ? 1 : 0;
    }
    QStringList sentences;
    if (m_book.isPaused())
        sentences.append(tr("Nothing is refreshed until it is unlocked."));
    else if (kept > 0)
        sentences.append(tr("%n token(s) are kept alive meanwhile.", nullptr, kept));
    else
        sentences.append(tr("No token is kept alive meanwhile."));
    if (waiting > 0)
        sentences.append(tr("%n profile(s) need you to sign in.", nullptr, waiting));
    m_work->setText(sentences.join(u'\n'));
}

void LockPage::focusFirst()
{
    m_unlock->setFocus(Qt::OtherFocusReason);
}

} // namespace Grantscope
