// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profilelist.h"

#include "ui/marks/veilevent.h"
#include "ui/profiles/profiledelegate.h"
#include "ui/profiles/profilemenu.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/wraplabel.h"

#include <QHBoxLayout>
#include <QListView>
#include <QToolButton>
#include <QVBoxLayout>

#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int SmallestWidth = 220;

QToolButton *smallButton(const QString &name, const QString &iconName, const QString &words)
{
    auto *button = new QToolButton;
    button->setObjectName(name);
    button->setIcon(icon(iconName));
    button->setAutoRaise(true);
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

} // namespace

ProfileList::ProfileList(ProfileKeeper &keeper, const Clock &clock, QWidget *parent)
    : QWidget(parent)
    , m_actions(keeper)
    , m_model(keeper, clock)
    , m_view(new QListView)
    , m_new(smallButton(u"newSignIn"_s, u"add"_s, tr("New sign-in")))
    , m_menu(smallButton(u"profileMenu"_s, u"menu"_s, tr("What can be done with the profile")))
    , m_note(new WrapLabel)
    , m_wasEmpty(isEmpty())
{
    build();
    connect(m_view, &QListView::clicked, this, &ProfileList::choose);
    connect(m_view, &QListView::activated, this, &ProfileList::choose);
    connect(m_view, &QWidget::customContextMenuRequested, this,
            [this](const QPoint &at) { openMenu(m_view->viewport()->mapToGlobal(at)); });
    connect(m_menu, &QToolButton::clicked, this,
            [this] { openMenu(m_menu->mapToGlobal(QPoint(0, m_menu->height()))); });
    connect(m_new, &QToolButton::clicked, this, &ProfileList::newRequested);
    connect(&m_model, &ProfileModel::renamed, &m_actions, &ProfileActions::rename);
    connect(&m_actions, &ProfileActions::failed, this, [this](const QString &sentence) {
        m_note->setText(sentence);
        m_note->setVisible(true);
    });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        mark(m_marked);
        if (isEmpty() != std::exchange(m_wasEmpty, isEmpty()))
            Q_EMIT emptinessChanged();
    });
}

QWidget *ProfileList::header()
{
    auto *title = new QLabel(tr("Profiles"));
    title->setFont(strongFont());
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Small, Spacing::Small);
    row->setSpacing(Spacing::Tight);
    row->addWidget(title, 1);
    row->addWidget(m_menu);
    row->addWidget(m_new);
    return widget;
}

void ProfileList::build()
{
    setObjectName(u"profileList"_s);
    setMinimumWidth(SmallestWidth);
    m_view->setObjectName(u"profiles"_s);
    m_view->setAccessibleName(tr("Profiles"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new ProfileDelegate(m_view));
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setFrameShape(QFrame::NoFrame);
    m_note->setObjectName(u"profileNote"_s);
    m_note->setStatus(Status::Bad);
    m_note->setVisible(false);
    m_note->setContentsMargins(Spacing::Medium, Spacing::Small, Spacing::Small, Spacing::Small);
    m_menu->setEnabled(false);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(header());
    column->addWidget(m_view, 1);
    column->addWidget(m_note);
}

void ProfileList::choose(const QModelIndex &index)
{
    m_note->setVisible(false);
    const ProfileModel::Row row = m_model.row(index.row());
    mark(row.id);
    if (const auto problem = m_actions.keeper().problem(row.id)) {
        m_note->setText(tr("%1 can't be used: %2.").arg(row.name, problem->detail));
        m_note->setVisible(true);
        return;
    }
    Q_EMIT chosen(row.id);
}

void ProfileList::mark(const QUuid &id)
{
    m_marked = id;
    const int row = m_model.indexOf(id);
    m_menu->setEnabled(row >= 0);
    if (row < 0)
        m_view->clearSelection();
    else
        m_view->setCurrentIndex(m_model.index(row));
}

void ProfileList::customEvent(QEvent *event)
{
    if (event->type() == VeilEvent::kind())
        m_model.setHidesPersonal(static_cast<VeilEvent *>(event)->state().hidesPersonal);
}

void ProfileList::openMenu(const QPoint &at)
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid())
        return;
    auto *menu = new ProfileMenu(m_actions, m_model.row(index.row()).id, this);
    menu->setObjectName(u"profileActions"_s);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu, &ProfileMenu::renameRequested, this, [this, index] { m_view->edit(index); });
    menu->popup(at);
}

} // namespace Grantscope
