// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facts/scopesview.h"

#include "ui/facts/roomydelegate.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

QLabel *title(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(sectionFont());
    return label;
}

QString scopeWords(const TokenSubject &subject)
{
    const auto &scope = subject.inspection.scope;
    if (!scope) {
        return subject.isGranted() ? ScopesView::tr("The answer states no scope. That is not \"none\": by the standard "
                                                    "it means as requested (RFC 6749, section 5.1).")
                                   : ScopesView::tr("The token states no scope.");
    }
    return scope->permissions().isEmpty() ? ScopesView::tr("No permission words, only files.") : QString();
}

} // namespace

ScopesView::ScopesView(Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clipboard(clipboard)
    , m_scopeText(new WrapLabel)
    , m_chips(new QWidget)
    , m_flow(new FlowLayout)
    , m_filesTitle(title({}))
    , m_files(new QListWidget)
    , m_copy(new QPushButton(tr("Cop&y the file ids")))
    , m_noFiles(new WrapLabel)
{
    build();
}

void ScopesView::build()
{
    m_chips->setLayout(m_flow);
    m_scopeText->setTone(WrapLabel::Tone::Muted);
    m_noFiles->setTone(WrapLabel::Tone::Muted);
    m_noFiles->setText(
        tr("No file ids stand in the scope. Where an API keeps files (sets of books), it names them here."));
    m_files->setObjectName(u"files"_s);
    m_files->setAccessibleName(tr("Files this token may use"));
    m_files->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_files->setMaximumWidth(360);
    // As tall as its rows: a large empty box would look as if something were missing.
    m_files->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    m_files->setItemDelegate(new RoomyDelegate(m_files));
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setObjectName(u"copyFiles"_s);
    m_filesTitle->setBuddy(m_files);
    connect(m_copy, &QPushButton::clicked, this, &ScopesView::copyFiles);

    auto *list = new QHBoxLayout;
    list->setSpacing(Spacing::Medium);
    list->addWidget(m_files, 1, Qt::AlignTop);
    list->addWidget(m_copy, 0, Qt::AlignTop);
    list->addStretch();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    column->addWidget(title(tr("Permissions")));
    column->addWidget(m_scopeText);
    column->addWidget(m_chips);
    column->addSpacing(Spacing::Medium);
    column->addWidget(m_filesTitle);
    column->addWidget(m_noFiles);
    column->addLayout(list, 1);
    column->addStretch();
}

void ScopesView::setSubject(const TokenSubject &subject)
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    const QStringList permissions = subject.inspection.scope ? subject.inspection.scope->permissions() : QStringList();
    for (const QString &permission : permissions)
        m_flow->addWidget(new Chip(permission, Status::Info));
    m_chips->setVisible(!permissions.isEmpty());
    const QString words = scopeWords(subject);
    m_scopeText->setText(words);
    m_scopeText->setVisible(!words.isEmpty());
    showFiles(subject.inspection.scope ? subject.inspection.scope->fileIds() : QStringList());
}

void ScopesView::showFiles(const QStringList &fileIds)
{
    m_files->clear();
    for (const QString &id : fileIds) {
        auto *item = new QListWidgetItem(id, m_files);
        item->setFont(fixedFont());
    }
    const bool any = !fileIds.isEmpty();
    m_files->updateGeometry();
    m_filesTitle->setText(any ? tr("Files (%L1)").arg(fileIds.size()) : tr("Files"));
    m_files->setVisible(any);
    m_copy->setVisible(any);
    m_noFiles->setVisible(!any);
}

void ScopesView::copyFiles()
{
    const QList<QListWidgetItem *> selected = m_files->selectedItems();
    QStringList ids;
    for (int row = 0; row < m_files->count(); ++row) {
        if (selected.isEmpty() || m_files->item(row)->isSelected())
            ids.append(m_files->item(row)->text());
    }
    m_clipboard.copyPlain(ids.join(u'\n'));
}

} // namespace Grantscope
