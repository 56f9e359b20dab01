// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The form, and above it what went wrong and which token is still held.

#include <QScrollArea>

class QPushButton;
class QWidget;

namespace Grantscope
{

class Clipboard;
class FailureCard;
class NoticeList;
class SignInForm;
class WrapLabel;

class FormPane final : public QScrollArea
{
    Q_OBJECT

public:
    /// Takes `form` as a child.
    FormPane(SignInForm *form, Clipboard &clipboard, QWidget *parent = nullptr);

    void setHeading(const QString &heading);
    /// Whose token is still held; empty: none is.
    void setHeld(const QString &who);
    void scrollToTop();
    [[nodiscard]] FailureCard *failure() const { return m_failure; }
    [[nodiscard]] NoticeList *notices() const { return m_notices; }

Q_SIGNALS:
    void backRequested();

private:
    QWidget *heldStrip();

    WrapLabel *m_heading;
    WrapLabel *m_heldText;
    QPushButton *m_back;
    QWidget *m_strip;
    FailureCard *m_failure;
    NoticeList *m_notices;
};

} // namespace Grantscope
