// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/token/copybutton.h"

#include "ui/theme/icons.h"
#include "ui/token/tokencopies.h"
#include "ui/widgets/clipboard.h"

#include <QAction>
#include <QMenu>

using namespace Qt::StringLiterals;

namespace Grantscope
{

CopyButton::CopyButton(Clipboard &clipboard, QWidget *parent)
    : QToolButton(parent)
    , m_clipboard(clipboard)
    , m_copy(new QAction(this))
    , m_header(new QAction(this))
    , m_curl(new QAction(this))
    , m_powerShell(new QAction(this))
    , m_fingerprint(new QAction(this))
{
    build();
}

void CopyButton::build()
{
    setObjectName(u"copyToken"_s);
    setPopupMode(QToolButton::MenuButtonPopup);
    setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    setFocusPolicy(Qt::StrongFocus);
    m_copy->setText(tr("&Copy token"));
    m_copy->setIcon(Grantscope::icon(u"copy"_s));
    m_copy->setShortcut(Qt::CTRL | Qt::SHIFT | Qt::Key_C);
    const auto tellSeconds = [this](int seconds) {
        m_copy->setToolTip(tr("Copy the token. The clipboard is cleared after %Ln s.", nullptr, seconds));
    };
    tellSeconds(m_clipboard.keepSeconds());
    connect(&m_clipboard, &Clipboard::keepSecondsChanged, this, tellSeconds);
    m_header->setText(tr("Copy as &header"));
    m_curl->setText(tr("Copy as c&url command"));
    m_powerShell->setText(tr("Copy as &PowerShell command"));
    m_fingerprint->setText(tr("Copy the &fingerprint only"));
    auto *menu = new QMenu(this);
    menu->setToolTipsVisible(true);
    menu->addAction(m_copy);
    menu->addAction(m_header);
    menu->addAction(m_curl);
    menu->addAction(m_powerShell);
    menu->addSeparator();
    menu->addAction(m_fingerprint);
    setMenu(menu);
    setDefaultAction(m_copy);
    setAccessibleName(tr("Copy token"));
    connect(m_copy, &QAction::triggered, this, [this] { m_clipboard.copySecret(m_token); });
    connect(m_header, &QAction::triggered, this, [this] { m_clipboard.copySecret(tokenAsHeader(m_token)); });
    connect(m_curl, &QAction::triggered, this, [this] { m_clipboard.copySecret(tokenAsCurl(m_token, m_server)); });
    connect(m_powerShell, &QAction::triggered, this,
            [this] { m_clipboard.copySecret(tokenAsPowerShell(m_token, m_server)); });
    connect(m_fingerprint, &QAction::triggered, this, [this] { m_clipboard.copyPlain(m_token.fingerprint()); });
}

void CopyButton::setToken(const Secret &token, const QUrl &server, bool bearer)
{
    m_token = token;
    m_server = server;
    setEnabled(!token.isEmpty());
    for (QAction *action : {m_header, m_curl, m_powerShell}) {
        action->setEnabled(bearer);
        action->setToolTip(bearer ? QString()
                                  : tr("The token is not of the type Bearer: it can't be sent in this header."));
    }
}

} // namespace Grantscope
