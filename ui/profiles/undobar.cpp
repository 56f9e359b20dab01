// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/undobar.h"

#include "ui/actions/actionregistry.h"
#include "ui/profiles/profileremoval.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Grantscope
{

UndoBar::UndoBar(ProfileRemoval &removal, ActionRegistry &registry, QWidget *parent)
    : Card(Status::Info, parent)
    , m_text(new WrapLabel)
    , m_undo(registry.add({u"undo"_s, tr("&Undo"), u"undo"_s, QKeySequence::Undo, ActionSpec::Section::Work}))
    , m_button(new QPushButton(icon(u"undo"_s), tr("&Undo")))
{
    setObjectName(u"undoBar"_s);
    m_button->setObjectName(u"undoButton"_s);
    m_button->setToolTip(tr("%1 (%2)", "what a button does, shortcut")
                             .arg(tr("Undo"), m_undo->shortcut().toString(QKeySequence::NativeText)));
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Small, Spacing::Small);
    row->setSpacing(Spacing::Small);
    row->addWidget(new IconLabel(icon(u"remove"_s), 16));
    row->addWidget(m_text, 1);
    row->addWidget(m_button);
    setVisible(false);
    m_undo->setEnabled(false);
    connect(m_button, &QAbstractButton::clicked, m_undo, &QAction::trigger);
    connect(m_undo, &QAction::triggered, &removal, &ProfileRemoval::undo);
    connect(&removal, &ProfileRemoval::begun, this, [this](const QUuid &, const QString &name) { say(name); });
    connect(&removal, &ProfileRemoval::ended, this, [this] {
        m_undo->setEnabled(false);
        setVisible(false);
    });
}

void UndoBar::say(const QString &name)
{
    const QString sentence = tr("Removed %1. Its secrets go in %2 s, unless you undo it.")
                                 .arg(name, QLocale().toString(ProfileRemoval::UndoMs / 1000));
    m_text->setText(sentence);
    setAccessibleName(sentence);
    m_button->setAccessibleDescription(sentence);
    m_undo->setEnabled(true);
    setVisible(true);
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Grantscope
