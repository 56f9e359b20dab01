// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/shell/quitguard.h"

namespace Grantscope
{

QuitGuard::QuitGuard(SessionBook &book, QObject *parent, int patienceMs)
    : QObject(parent)
    , m_book(book)
{
    m_patience.setSingleShot(true);
    m_patience.setInterval(patienceMs);
    m_patience.callOnTimeout(this, &QuitGuard::finish);
    connect(&book, &SessionBook::settled, this, &QuitGuard::finish);
}

bool QuitGuard::mayQuit()
{
    if (m_isDone || !m_book.isBusy())
        return true;
    if (!m_isWaiting) {
        m_isWaiting = true;
        m_book.cancelSignIns();
        m_patience.start();
        Q_EMIT waiting();
    }
    return false;
}

void QuitGuard::finish()
{
    if (!m_isWaiting)
        return;
    m_isWaiting = false;
    m_isDone = true;
    m_patience.stop();
    Q_EMIT done();
}

} // namespace Grantscope
