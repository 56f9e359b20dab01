// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/secrets/secretspage.h"

#include "base/onresult.h"
#include "inspect/localtime.h"
#include "ui/marks/discretion.h"
#include "ui/marks/veilevent.h"
#include "ui/sessions/forgetting.h"
#include "ui/sessions/storewords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QPushButton>
#include <QStackedWidget>
#include <QTreeWidget>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

enum Page { EmptyPage, ListPage };
enum Column { NameColumn, HoldsColumn, PlaceColumn, WrittenColumn };
constexpr int OwnerRole = Qt::UserRole;

} // namespace

SecretsPage::SecretsPage(ProfileKeeper &keeper, QWidget *parent)
    : QWidget(parent)
    , m_keeper(keeper)
    , m_list(new QTreeWidget)
    , m_stack(new QStackedWidget)
    , m_where(new WrapLabel)
    , m_outcome(new WrapLabel)
    , m_forget(new QPushButton(tr("&Forget")))
    , m_forgetAll(new QPushButton(tr("Forget &all")))
{
    build();
    connect(m_forget, &QPushButton::clicked, this, &SecretsPage::forgetSelected);
    connect(m_forgetAll, &QPushButton::clicked, this, &SecretsPage::forgetAll);
    connect(m_list, &QTreeWidget::itemSelectionChanged, this,
            [this] { m_forget->setEnabled(!m_list->selectedItems().isEmpty() && m_pending == 0); });
    connect(&keeper.book(), &SessionBook::settled, this, [this] {
        if (isVisible())
            reload();
    });
    reload();
    say({}, false);
}

void SecretsPage::build()
{
    auto *heading = new WrapLabel(tr("Secrets"));
    heading->setFont(verdictFont());
    m_where->setTone(WrapLabel::Tone::Muted);
    m_list->setObjectName(u"secretsList"_s);
    m_list->setAccessibleName(tr("What is kept"));
    m_list->setHeaderLabels({tr("Profile"), tr("What"), tr("Where"), tr("Written")});
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(true);
    m_forget->setObjectName(u"forget"_s);
    m_forgetAll->setObjectName(u"forgetAll"_s);
    m_outcome->setObjectName(u"forgetOutcome"_s);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(Spacing::Small);
    buttons->addWidget(m_forget);
    buttons->addWidget(m_forgetAll);
    buttons->addStretch();
    auto *page = new QWidget;
    auto *inner = new QVBoxLayout(page);
    inner->setContentsMargins(0, 0, 0, 0);
    inner->setSpacing(Spacing::Medium);
    inner->addWidget(m_list, 1);
    inner->addLayout(buttons);
    m_stack->insertWidget(EmptyPage,
                          new EmptyState(Status::Info, tr("Nothing is kept"),
                                         tr("Passwords and tokens are kept only where you choose to remember them.")));
    m_stack->insertWidget(ListPage, page);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Section, Spacing::Large, Spacing::Section, Spacing::Large);
    column->setSpacing(Spacing::Medium);
    column->addWidget(heading);
    column->addWidget(m_where);
    column->addWidget(m_outcome);
    column->addWidget(m_stack, 1);
}

QString SecretsPage::nameOf(const QUuid &owner) const
{
    const Profile *profile = m_keeper.find(owner);
    if (!profile)
        return tr("a profile that is no longer here");
    return m_hidesPersonal ? hidden(profile->name, profile->username) : profile->name;
}

void SecretsPage::customEvent(QEvent *event)
{
    if (event->type() != VeilEvent::kind())
        return;
    const bool hides = static_cast<VeilEvent *>(event)->state().hidesPersonal;
    if (hides != std::exchange(m_hidesPersonal, hides))
        reload();
}

void SecretsPage::reload()
{
    const SecretStore &store = m_keeper.book().store().secrets();
    m_where->setText(
        store.place().isEmpty()
            ? tr("Secrets are in memory only and are gone when the window closes.")
            : tr("Secrets are kept in: %1. There is no file of Grantscope's own that holds one.").arg(store.place()));
    const QList<QTreeWidgetItem *> before = m_list->selectedItems();
    const QUuid selected = before.isEmpty() ? QUuid() : before.constFirst()->data(0, OwnerRole).toUuid();
    m_list->clear();
    const QList<SecretFacts> kept = store.kept();
    for (const SecretFacts &facts : kept) {
        auto *item =
            new QTreeWidgetItem(m_list, {nameOf(facts.owner), holdsWords(facts.holds), placeWords(facts.place),
                                         facts.writtenAt.isValid() ? localTimeLong(facts.writtenAt) : tr("not known")});
        item->setData(0, OwnerRole, facts.owner);
        item->setSizeHint(0, QSize(fontMetrics().horizontalAdvance(item->text(0)) + Spacing::Medium,
                                   fontMetrics().height() + Spacing::Medium));
        item->setSelected(facts.owner == selected);
    }
    m_list->sortItems(NameColumn, Qt::AscendingOrder);
    for (const Column column : {NameColumn, HoldsColumn, PlaceColumn}) {
        m_list->resizeColumnToContents(column);
        m_list->setColumnWidth(column, m_list->columnWidth(column) + Spacing::Large);
    }
    m_forget->setEnabled(!m_list->selectedItems().isEmpty() && m_pending == 0);
    m_forgetAll->setEnabled(m_pending == 0);
    m_stack->setCurrentIndex(kept.isEmpty() ? EmptyPage : ListPage);
}

void SecretsPage::forgetSelected()
{
    const QList<QTreeWidgetItem *> chosen = m_list->selectedItems();
    if (!chosen.isEmpty())
        forget({chosen.constFirst()->data(0, OwnerRole).toUuid()});
}

void SecretsPage::forgetAll()
{
    QList<QUuid> owners;
    const QList<SecretFacts> kept = m_keeper.book().store().secrets().kept();
    for (const SecretFacts &facts : kept)
        owners.append(facts.owner);
    forget(owners);
}

void SecretsPage::forget(const QList<QUuid> &owners)
{
    m_failures.clear();
    m_pending = owners.size();
    say(tr("Forgetting..."), false);
    m_forget->setEnabled(false);
    m_forgetAll->setEnabled(false);
    for (const QUuid &owner : owners)
        onResult(forgetSecrets(m_keeper, owner), this,
                 [this, owner](const Result<void> &forgotten) { onForgotten(owner, forgotten); });
}

void SecretsPage::onForgotten(const QUuid &owner, const Result<void> &forgotten)
{
    if (!forgotten)
        m_failures.append(tr("%1: %2").arg(nameOf(owner), storeWords(forgotten.error())));
    if (--m_pending > 0)
        return;
    reload();
    if (m_failures.isEmpty())
        say(tr("Gone, and looked for again to make sure."), false);
    else
        say(tr("It is not proved that all is gone. %1.").arg(m_failures.join(u"; "_s)), true);
}

void SecretsPage::say(const QString &text, bool isBad)
{
    m_outcome->setText(text);
    m_outcome->setVisible(!text.isEmpty());
    m_outcome->setStatus(isBad ? Status::Bad : Status::Neutral);
}

void SecretsPage::focusFirst()
{
    say({}, false);
    reload();
    if (m_stack->currentIndex() == ListPage)
        m_list->setFocus(Qt::OtherFocusReason);
}

} // namespace Grantscope
