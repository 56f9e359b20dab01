// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Copy token", and in its menu the other forms of it.

#include "base/secret.h"

#include <QToolButton>
#include <QUrl>

namespace Grantscope
{

class Clipboard;

class CopyButton final : public QToolButton
{
    Q_OBJECT

public:
    /// `clipboard` must outlive it.
    explicit CopyButton(Clipboard &clipboard, QWidget *parent = nullptr);

    /// `bearer` false: the token may not stand in an Authorization header, and is not copied as if it may.
    void setToken(const Secret &token, const QUrl &server, bool bearer);

private:
    void build();

    Clipboard &m_clipboard;
    Secret m_token;
    QUrl m_server;
    QAction *m_copy;
    QAction *m_header;
    QAction *m_curl;
    QAction *m_powerShell;
    QAction *m_fingerprint;
};

} // namespace Grantscope
