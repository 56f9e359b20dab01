// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What is going wrong with a session, above its token; with the one thing that the user can do about it.

#include "ui/sessions/notices.h"
#include "ui/widgets/card.h"

class QPushButton;
class QVBoxLayout;

namespace Grantscope
{

class NoticeList final : public Card
{
    Q_OBJECT

public:
    explicit NoticeList(QWidget *parent = nullptr);

    /// Hides itself when there is nothing to say.
    void setNotices(const QList<Notice> &notices, bool offersSignIn);

Q_SIGNALS:
    void signInRequested();

private:
    QList<Notice> m_notices;
    QVBoxLayout *m_column;
    QPushButton *m_signIn;
};

} // namespace Grantscope
