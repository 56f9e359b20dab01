// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/statusline.h"

#include "ui/evidence/exchangefacts.h"
#include "ui/sessions/storewords.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/elidedbutton.h"
#include "ui/widgets/elidedlabel.h"

#include <QLabel>
#include <QToolButton>

using namespace Qt::StringLiterals;

namespace Grantscope
{

StatusLine::StatusLine(Clipboard &clipboard, const ProfileKeeper &keeper, QWidget *parent)
    : QStatusBar(parent)
    , m_keeper(keeper)
    , m_secrets(new ElidedButton)
    , m_exchange(new ElidedButton)
    , m_clipboard(new QLabel)
{
    setContentsMargins(Spacing::Large, 0, Spacing::Large, Spacing::Tight);
    addSecrets();
    addExchange();
    m_sandbox = add(u"statusSandbox"_s);
    m_clipboard->setObjectName(u"statusClipboard"_s);
    m_clipboard->setTextFormat(Qt::PlainText);
    addPermanentWidget(m_clipboard);
    m_sandbox->setVisible(false);
    m_clipboard->setVisible(false);
    connect(&clipboard, &Clipboard::secondsLeftChanged, this, &StatusLine::showClipboard);
    connect(&keeper, &ProfileKeeper::changed, this, &StatusLine::showSecrets);
    connect(&keeper.book(), &SessionBook::changed, this, &StatusLine::showSecrets);
    connect(&keeper.book(), &SessionBook::removed, this, &StatusLine::showSecrets);
    showSecrets();
}

void StatusLine::addSecrets()
{
    m_secrets->setObjectName(u"statusSecrets"_s);
    addWidget(m_secrets);
    connect(m_secrets, &QToolButton::clicked, this, &StatusLine::secretsRequested);
}

void StatusLine::addExchange()
{
    m_exchange->setObjectName(u"statusExchange"_s);
    sayExchange(tr("Nothing was sent yet"));
    addWidget(m_exchange);
    connect(m_exchange, &QToolButton::clicked, this, &StatusLine::doctorRequested);
}

void StatusLine::showWaiting(bool isWaiting)
{
    m_isWaiting = isWaiting;
    showSecrets();
}

/// True at every moment: a token that should be kept and is not outweighs all that is.
void StatusLine::showSecrets()
{
    const SecretStore &store = m_keeper.book().store().secrets();
    const QList<TokenSession *> sessions = m_keeper.book().all();
    std::optional<Error> unsaved;
    bool isKept = false;
    for (const TokenSession *session : sessions) {
        if (session->unsaved())
            unsaved = session->unsaved();
        isKept = isKept || (session->subject().isLasting && session->held() && !session->unsaved());
    }
    QString text;
    if (m_isWaiting)
        text = tr("Waiting for the keyring; it may be asking you something");
    else if (unsaved)
        text = tr("Kept in memory only: %1").arg(storeWords(*unsaved));
    else if (!store.place().isEmpty() && (isKept || !store.kept().isEmpty())) // what is open already spares a look
        text = tr("Secrets: %1").arg(store.place());
    else
        text = tr("Tokens: in memory only, until the window closes");
    m_secrets->setIcon(unsaved || m_isWaiting ? icon(u"warn"_s, Status::Warn) : icon(u"locked"_s));
    m_secrets->setWords(text, tr("What is kept where, and how to be rid of it"));
}

QLabel *StatusLine::add(const QString &name)
{
    auto *label = new ElidedLabel;
    label->setObjectName(name);
    label->setContentsMargins(0, 0, Spacing::Section, 0);
    label->setMinimumWidth(1); // the first to give way: what is hidden and when the clipboard goes is said whole
    addWidget(label);
    return label;
}

void StatusLine::showExchange(const QString &summary)
{
    sayExchange(tr("Last request: %1").arg(summary));
}

void StatusLine::sayExchange(const QString &words)
{
    m_exchange->setWords(words, tr("Doctor: network, certificates, clock and keyring"));
}

void StatusLine::takeOver(const StatusLine &other)
{
    showWaiting(other.m_isWaiting);
    if (!other.m_server.isEmpty())
        showSandbox(other.m_server);
    const TokenAnswer *last = nullptr;
    const QList<TokenSession *> sessions = m_keeper.book().all();
    for (const TokenSession *session : sessions) {
        const auto &answer = session->lastAnswer();
        if (answer && (!last || answer->exchange.receivedAt > last->exchange.receivedAt))
            last = &*answer;
    }
    if (last)
        showExchange(exchangeFacts(last->exchange).summary);
}

void StatusLine::showSandbox(const QString &server)
{
    m_server = server;
    m_sandbox->setText(tr("Sandbox runs at %1").arg(server));
    m_sandbox->setVisible(true);
}

void StatusLine::showClipboard(int seconds)
{
    m_clipboard->setText(tr("Clipboard clears in %Ln s", nullptr, seconds));
    m_clipboard->setVisible(seconds > 0);
}

} // namespace Grantscope
