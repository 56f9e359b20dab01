// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/facts/claimsview.h"

#include "ui/facts/answermembers.h"
#include "ui/facts/copytable.h"
#include "ui/facts/readabletext.h"
#include "ui/facts/roomydelegate.h"
#include "ui/marks/discretion.h"
#include "ui/marks/veilevent.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/monoview.h"
#include "ui/widgets/wraplabel.h"

#include <QHeaderView>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

enum Column { Name, Value, Meaning };

/// The value has as much as is good to read, and no more than leaves the meaning its least: nothing is to be scrolled to.
void fitColumns(QTreeWidget *tree)
{
    const int width = tree->viewport()->width();
    const int least = tree->header()->minimumSectionSize();
    const int left = std::max(least, width - tree->columnWidth(Name) - least);
    tree->setColumnWidth(Value, std::min(left, std::max(200, width * 2 / 5)));
}

QTreeWidgetItem *addRow(QTreeWidgetItem *group, const QString &name, const QString &value, const QString &meaning)
{
    auto *item = new QTreeWidgetItem(group, {name, value, meaning});
    item->setFont(Name, fixedFont());
    item->setFont(Value, fixedFont());
    item->setToolTip(Value, value.left(2000).toHtmlEscaped());
    item->setToolTip(Meaning, meaning.toHtmlEscaped());
    return item;
}

} // namespace

ClaimsView::ClaimsView(QWidget *parent)
    : QWidget(parent)
    , m_note(new QWidget)
    , m_noteText(new WrapLabel)
    , m_tree(new QTreeWidget)
    , m_rawTitle(new QLabel)
    , m_raw(new MonoView(tr("The token's payload, as it was found")))
{
    build();
}

void ClaimsView::build()
{
    auto *note = new QHBoxLayout(m_note);
    note->setContentsMargins(0, 0, 0, 0);
    note->setSpacing(Spacing::Small);
    note->addWidget(new IconLabel(statusIcon(Status::Info), 16), 0, Qt::AlignTop);
    note->addWidget(m_noteText, 1);

    m_tree->setObjectName(u"claims"_s);
    m_tree->setAccessibleName(tr("Claims"));
    m_tree->setHeaderLabels({tr("Name"), tr("Value"), tr("Meaning")});
    m_tree->setRootIsDecorated(false);
    m_tree->setIndentation(0);
    m_tree->setItemsExpandable(false);
    m_tree->setUniformRowHeights(true);
    m_tree->setTextElideMode(Qt::ElideRight);
    m_tree->header()->setStretchLastSection(true);
    m_tree->header()->setMinimumSectionSize(110);
    connect(m_tree->header(), &QHeaderView::geometriesChanged, m_tree, [this] { fitColumns(m_tree); });
    m_tree->header()->setSectionResizeMode(Name, QHeaderView::ResizeToContents);
    m_tree->setItemDelegate(new RoomyDelegate(m_tree));
    enableCopy(m_tree);

    m_raw->setVisibleLines(4);
    m_rawTitle->setFont(strongFont());
    m_rawTitle->setText(tr("What could be read"));
    m_rawTitle->setBuddy(m_raw);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Small);
    column->addWidget(m_note);
    column->addWidget(m_rawTitle);
    column->addWidget(m_raw);
    column->addWidget(m_tree, 1);
    column->addStretch(); // where nothing can be read, the words about it stay at the top
}

QTreeWidgetItem *ClaimsView::addGroup(const QString &title)
{
    auto *group = new QTreeWidgetItem(m_tree, {title});
    group->setFont(0, strongFont());
    group->setFlags(Qt::ItemIsEnabled);
    group->setFirstColumnSpanned(true);
    group->setExpanded(true);
    return group;
}

void ClaimsView::addClaims(const Inspection &inspection, const QDateTime &now)
{
    m_rows = claimRows(inspection, now);
    if (!m_rows.isEmpty()) {
        m_claims = addGroup(tr("Claims of the token"));
        for (const ClaimRow &row : std::as_const(m_rows))
            addRow(m_claims, row.name, shown(row.value, isPersonal(row)), meaningText(row, now));
    }
    const QList<ClaimRow> header = headerRows(inspection);
    if (!header.isEmpty()) {
        QTreeWidgetItem *group = addGroup(tr("Header of the token"));
        for (const ClaimRow &row : header)
            addRow(group, row.name, shown(row.value, isPersonal(row)), meaningText(row, now));
    }
}

void ClaimsView::addAnswer(const TokenResponse &answer)
{
    QTreeWidgetItem *group = addGroup(tr("Members of the answer"));
    const QList<AnswerMember> members = answerMembers(answer);
    for (const AnswerMember &member : members)
        addRow(group, member.name, shown(member.value, member.isPersonal), member.meaning);
}

void ClaimsView::showNote(const Inspection &inspection)
{
    QString text;
    if (inspection.kind == TokenKind::Opaque)
        text = tr("The token is opaque: nothing in it can be read, and that is normal. Only the server that made it "
                  "knows what it stands for.");
    else if (inspection.kind == TokenKind::Jwe)
        text = tr("The token is encrypted: only its recipient can read its claims.");
    else if (inspection.kind == TokenKind::PartialJwt)
        text = tr("The token is not complete. This is what could be read of it; no server will accept it.");
    else
        text = tr("Decoded, not verified: anybody can write such claims into a token.");
    const bool verified = inspection.signature.status == SignatureReport::Status::Valid;
    m_noteText->setText(text);
    m_note->setVisible(!(verified && inspection.kind == TokenKind::Jwt));
}

void ClaimsView::showRaw(const Inspection &inspection)
{
    const bool wanted = inspection.claims.isEmpty() && !inspection.rawClaims.isEmpty();
    m_raw->setVisible(wanted);
    m_rawTitle->setVisible(wanted);
    m_raw->setPlainText(wanted ? readableText(inspection.rawClaims) : QString());
}

QString ClaimsView::shown(const QString &value, bool isPersonal) const
{
    return isPersonal && m_veil.hidesPersonal ? hiddenText() : value;
}

void ClaimsView::showTree()
{
    m_tree->clear();
    m_claims = nullptr;
    addClaims(m_subject.inspection, m_now);
    if (m_subject.answer)
        addAnswer(*m_subject.answer);
    m_tree->setVisible(m_tree->topLevelItemCount() > 0);
}

void ClaimsView::customEvent(QEvent *event)
{
    if (event->type() != VeilEvent::kind() || m_veil == static_cast<VeilEvent *>(event)->state())
        return;
    m_veil = static_cast<VeilEvent *>(event)->state();
    showTree();
}

void ClaimsView::setSubject(const TokenSubject &subject, const QDateTime &now)
{
    m_subject = subject;
    m_now = now;
    showTree();
    fitColumns(m_tree);
    showNote(subject.inspection);
    showRaw(subject.inspection);
}

void ClaimsView::setNow(const QDateTime &now)
{
    m_now = now;
    for (int i = 0; m_claims && i < m_claims->childCount(); ++i)
        m_claims->child(i)->setText(Meaning, meaningText(m_rows.at(i), now));
}

} // namespace Grantscope
