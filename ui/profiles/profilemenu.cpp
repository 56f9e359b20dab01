// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/profiles/profilemenu.h"

#include "ui/sessions/storewords.h"
#include "ui/theme/icons.h"

#include <QMessageBox>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Grantscope
{

ProfileMenu::ProfileMenu(ProfileActions &actions, const QUuid &id, QWidget *parent)
    : QMenu(parent)
    , m_actions(actions)
    , m_id(id)
{
    const TokenSession *session = actions.keeper().book().find(id);
    const Profile *profile = actions.keeper().find(id);
    if (session)
        buildRenewal(*session);
    buildProfile(session, profile);
    addSeparator();
    buildRemoval(session, profile);
}

void ProfileMenu::buildRenewal(const TokenSession &session)
{
    const RenewalWay way = session.renewalWay();
    QAction *renew = addAction(Grantscope::icon(u"refresh"_s),
                               way == RenewalWay::SignInAgain ? tr("Sign in &again now") : tr("&Refresh now"));
    renew->setObjectName(u"menuRenew"_s);
    renew->setEnabled(way != RenewalWay::None && !session.isBusy());
    QAction *does = renew;
    if (const Profile &profile = session.subject().profile; profile.production) {
        auto *question = new QMenu(this); // asked in place: one more step, and not another window
        does = question->addAction(
            statusIcon(Status::Warn),
            tr("Really on PROD? %1", "name of a profile").arg(QString(profile.name).replace(u'&', "&&"_L1)));
        does->setObjectName(u"menuRenewReally"_s);
        renew->setMenu(question);
    }
    connect(does, &QAction::triggered, &m_actions, [this] { m_actions.renew(m_id); });
    QAction *keep = addAction(tr("&Keep alive"));
    keep->setObjectName(u"menuKeepAlive"_s);
    keep->setCheckable(true);
    keep->setChecked(session.subject().profile.keepAlive);
    keep->setEnabled(way != RenewalWay::None || keep->isChecked());
    connect(keep, &QAction::triggered, &m_actions, [this](bool on) { m_actions.setKeepAlive(m_id, on); });
}

void ProfileMenu::buildProfile(const TokenSession *, const Profile *profile)
{
    if (!profile)
        return;
    QAction *production = addAction(tr("&Production"));
    production->setObjectName(u"menuProduction"_s);
    production->setCheckable(true);
    production->setChecked(profile->production);
    connect(production, &QAction::triggered, &m_actions, [this](bool on) { m_actions.setProduction(m_id, on); });
    QAction *rename = addAction(tr("Re&name"));
    rename->setObjectName(u"menuRename"_s);
    connect(rename, &QAction::triggered, this, &ProfileMenu::renameRequested);
}

void ProfileMenu::buildRemoval(const TokenSession *session, const Profile *profile)
{
    const bool hasSomething = (session && session->held()) || m_actions.keeper().isKept(m_id);
    const QString name = profile ? profile->name : session ? session->subject().profile.name : QString();
    QAction *signOut = addAction(profile ? tr("Sign &out...") : tr("&Forget the token..."));
    signOut->setObjectName(u"menuSignOut"_s);
    signOut->setEnabled(hasSomething && !(session && session->isBusy()));
    connect(signOut, &QAction::triggered, this, [this, name] {
        ask(tr("Sign out of %1?").arg(name), whatGoes(), tr("Sign out"),
            [actions = &m_actions, id = m_id] { actions->signOut(id); });
    });
    if (!profile)
        return;
    QAction *remove = addAction(Grantscope::icon(u"remove"_s), tr("Re&move"));
    remove->setObjectName(u"menuRemove"_s);
    remove->setEnabled(!(session && session->isBusy()));
    // No question: it can be had back for a while.
    connect(remove, &QAction::triggered, &m_actions, [this] { m_actions.requestRemoval(m_id); });
}

QString ProfileMenu::whatGoes() const
{
    const QString stays = tr("The server is not told: there the token lives until it expires.");
    const auto facts = m_actions.keeper().book().store().secrets().facts(m_id);
    if (!facts)
        return tr("Its token goes from memory.") + u' ' + stays;
    return tr("Removed from %1: %2.", "place, what").arg(placeWords(facts->place), holdsWords(facts->holds)) + u' ' +
           stays;
}

void ProfileMenu::ask(const QString &question, const QString &consequence, const QString &button,
                      std::function<void()> then)
{
    auto *box = new QMessageBox(QMessageBox::Question, question, question, QMessageBox::Cancel, parentWidget());
    box->setObjectName(u"confirmation"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setTextFormat(Qt::PlainText);
    box->setInformativeText(consequence);
    QPushButton *yes = box->addButton(button, QMessageBox::DestructiveRole);
    yes->setObjectName(u"confirm"_s);
    box->setDefaultButton(QMessageBox::Cancel);
    connect(yes, &QPushButton::clicked, &m_actions, std::move(then));
    box->open(); // and not exec(): no event loop within another
}

} // namespace Grantscope
