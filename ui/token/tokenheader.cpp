// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/token/tokenheader.h"

#include "inspect/verdict.h"
#include "ui/fields/productionbutton.h"
#include "ui/marks/discretion.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/time/lifetimebar.h"
#include "ui/token/copybutton.h"
#include "ui/token/keepaliverow.h"
#include "ui/token/tokenstrip.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

TokenHeader::TokenHeader(Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_icon(new IconLabel({}, 24))
    , m_verdict(new WrapLabel)
    , m_foreign(new Chip(tr("not yours: memory only"), Status::Info))
    , m_who(new WrapLabel)
    , m_change(new QToolButton)
    , m_refresh(new ProductionButton(tr("&Refresh")))
    , m_copy(new CopyButton(clipboard))
    , m_bar(new LifetimeBar)
    , m_keepAlive(new KeepAliveRow)
    , m_strip(new TokenStrip)
{
    build();
    connect(m_change, &QToolButton::clicked, this, &TokenHeader::changeRequested);
    connect(m_refresh, &ProductionButton::confirmed, this, &TokenHeader::refreshRequested);
}

QWidget *TokenHeader::buttons()
{
    m_refresh->setObjectName(u"refresh"_s);
    m_refresh->setIcon(icon(u"refresh"_s));
    m_copy->setMinimumHeight(m_refresh->sizeHint().height());
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Small);
    row->addWidget(m_refresh);
    row->addWidget(m_copy);
    return widget;
}

void TokenHeader::build()
{
    m_verdict->setObjectName(u"verdict"_s);
    m_verdict->setFont(verdictFont());
    m_who->setObjectName(u"who"_s);
    setDiscretion(m_who, Discretion::Personal);
    m_change->setObjectName(u"change"_s);
    m_change->setText(tr("C&hange"));
    m_change->setToolTip(tr("Change the account or the endpoint and sign in again"));
    m_change->setIcon(icon(u"change"_s));
    m_change->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_change->setAutoRaise(true);
    m_change->setFocusPolicy(Qt::StrongFocus);
    m_foreign->setObjectName(u"foreign"_s);
    m_foreign->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed); // never shortened: it is a warning

    auto *top = new QHBoxLayout;
    top->setSpacing(Spacing::Small);
    top->addWidget(m_icon, 0, Qt::AlignTop);
    top->addWidget(m_verdict, 1, Qt::AlignTop);
    top->addSpacing(Spacing::Small);
    top->addWidget(buttons(), 0, Qt::AlignTop);
    auto *who = new QHBoxLayout;
    who->setSpacing(Spacing::Small);
    who->addWidget(m_foreign, 0, Qt::AlignTop);
    who->addWidget(m_who, 0, Qt::AlignVCenter);
    who->addWidget(m_change);
    who->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    column->addLayout(top);
    column->addLayout(who);
    column->addWidget(m_bar);
    column->addWidget(m_keepAlive);
    column->addWidget(m_strip);
}

void TokenHeader::setSubject(const TokenSubject &subject)
{
    m_subject = subject;
    m_foreign->setVisible(!subject.isGranted());
    m_change->setVisible(subject.isGranted());
    m_refresh->setVisible(subject.isGranted());
    m_refresh->setProduction(subject.production);
    m_keepAlive->setVisible(subject.isGranted());
    m_copy->setToken(subject.inspection.token, subject.server, subject.isBearer());
    m_strip->setToken(subject.inspection.token);
    m_bar->setGoodStatus(subject.isGranted() ? Status::Ok : Status::Info);
    m_bar->setLifetime(subject.inspection.issuedAt, subject.inspection.expiresAt);
    m_bar->setVisible(subject.inspection.expiresAt.isValid());
    showWho();
    showRefresh();
}

void TokenHeader::showWho()
{
    const QString host = hostWords(m_subject.server);
    QString text;
    if (m_subject.isGranted())
        text = m_subject.who.isEmpty() ? tr("%1 %2", "host, then: by client credentials (JSON)").arg(host, m_subject.by)
                                       : tr("%1 at %2 %3", "user, host, then: by password grant (JSON)")
                                             .arg(m_subject.who, host, m_subject.by);
    else if (!m_subject.inspection.who.isEmpty() && !m_subject.inspection.issuer.isEmpty())
        text = tr("says it is for %1, from %2").arg(m_subject.inspection.who, m_subject.inspection.issuer);
    else if (!m_subject.inspection.who.isEmpty())
        text = tr("says it is for %1").arg(m_subject.inspection.who);
    else if (!m_subject.inspection.issuer.isEmpty())
        text = tr("says it is from %1").arg(m_subject.inspection.issuer);
    else
        text = tr("does not say whose it is");
    m_who->setText(text);
}

void TokenHeader::showRefresh()
{
    const bool can = m_subject.refreshBlocked.isEmpty();
    if (m_refreshing)
        m_refresh->setWords(m_subject.signsInAgain ? tr("Signing in again...") : tr("Refreshing..."));
    else
        m_refresh->setWords(m_subject.signsInAgain ? tr("Sign in &again") : tr("&Refresh"));
    m_refresh->setEnabled(can && !m_refreshing);
    m_refresh->setToolTip(!can ? m_subject.refreshBlocked
                          : m_subject.signsInAgain
                              ? tr("Get a new token with the password or client secret that is kept")
                              : tr("Get a new token with the refresh token, without the password"));
}

void TokenHeader::setRefreshing(bool refreshing)
{
    m_refreshing = refreshing;
    showRefresh();
}

void TokenHeader::setNow(const QDateTime &now)
{
    const Status status = verdictStatus(m_subject, now);
    m_icon->setIcon(statusIcon(status));
    m_verdict->setStatus(status);
    m_verdict->setText(verdict(m_subject.inspection, now));
    m_bar->setNow(now);
}

} // namespace Grantscope
