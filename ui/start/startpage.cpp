// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/start/startpage.h"

#include "ui/start/doorbutton.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

StartPage::StartPage(bool hasSandbox, QWidget *parent)
    : QWidget(parent)
    , m_get(new DoorButton(icon(u"key"_s, Status::Info), tr("&Get a token"),
                           tr("Sign in at an endpoint with an account and see what it grants, or why it refuses.")))
    , m_look(new DoorButton(icon(u"look"_s, Status::Info), tr("&Look at a token I have"),
                            tr("Paste a token and read whose it is, what it allows and how long it lives.")))
    , m_sandbox(new QPushButton(icon(u"sandbox"_s), tr("&Try it with the built-in sandbox")))
    , m_sandboxNote(new WrapLabel)
{
    m_get->setObjectName(u"doorGet"_s);
    m_look->setObjectName(u"doorLook"_s);
    m_sandbox->setObjectName(u"doorSandbox"_s);
    auto *heading = new WrapLabel(tr("What do you want to do?"));
    heading->setFont(verdictFont());
    auto *doors = new QHBoxLayout;
    doors->setSpacing(Spacing::Large);
    doors->addWidget(m_get, 1);
    doors->addWidget(m_look, 1);

    auto *content = new QWidget;
    content->setMaximumWidth(720);
    auto *inner = new QVBoxLayout(content);
    inner->setContentsMargins(Spacing::Section, Spacing::Section, Spacing::Section, Spacing::Section);
    inner->setSpacing(Spacing::Large);
    inner->addWidget(heading);
    inner->addLayout(doors);
    inner->addSpacing(Spacing::Small);
    inner->addWidget(sandboxLine(hasSandbox));
    auto *row = new QHBoxLayout;
    row->addStretch(1);
    row->addWidget(content, 20);
    row->addStretch(1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addStretch(2);
    column->addLayout(row);
    column->addStretch(3);

    connect(m_get, &QPushButton::clicked, this, &StartPage::getRequested);
    connect(m_look, &QPushButton::clicked, this, &StartPage::lookRequested);
    connect(m_sandbox, &QPushButton::clicked, this, &StartPage::sandboxRequested);
}

QWidget *StartPage::sandboxLine(bool hasSandbox)
{
    m_sandbox->setEnabled(hasSandbox);
    m_sandboxNote->setObjectName(u"sandboxNote"_s);
    m_sandboxNote->setTone(WrapLabel::Tone::Muted);
    m_sandboxNote->setText(hasSandbox ? tr("No account at hand? The sandbox is a small server on this computer that "
                                           "answers like the documented endpoints.")
                                      : tr("This build has no sandbox."));
    auto *widget = new QWidget;
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    column->addWidget(m_sandboxNote);
    column->addWidget(m_sandbox, 0, Qt::AlignLeading);
    return widget;
}

void StartPage::showSandboxError(const QString &text)
{
    m_sandboxNote->setText(text);
    m_sandboxNote->setStatus(Status::Bad);
}

void StartPage::focusFirst()
{
    m_get->setFocus(Qt::OtherFocusReason);
}

} // namespace Grantscope
