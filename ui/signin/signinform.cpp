// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinform.h"

#include "net/redaction.h"
#include "ui/evidence/exchangefacts.h"
#include "ui/fields/fieldgrid.h"
#include "ui/fields/productionbutton.h"
#include "ui/signin/fieldwords.h"
#include "ui/signin/morefields.h"
#include "ui/signin/rememberfields.h"
#include "ui/signin/signinfields.h"
#include "ui/signin/submitbar.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/disclosure.h"
#include "ui/widgets/monoview.h"

#include <QCheckBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QRadioButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

/// Enter on a button presses it; anywhere else in the form it asks for the token.
QAbstractButton *buttonWithFocus(const QWidget *form)
{
    auto *button = qobject_cast<QAbstractButton *>(form->focusWidget());
    const bool isChoice = qobject_cast<QRadioButton *>(button) || qobject_cast<QCheckBox *>(button);
    return isChoice ? nullptr : button;
}

} // namespace

SignInForm::SignInForm(const DialectCatalogue &catalogue, FormMemory &memory, const EndpointFinder *finder,
                       QWidget *parent)
    : QWidget(parent)
    , m_memory(memory)
    , m_fields(new SignInFields(catalogue, finder))
    , m_more(new MoreFields)
    , m_moreDisclosure(new Disclosure(tr("&More"), m_more))
    , m_rememberFields(new RememberFields)
    , m_bar(new SubmitBar)
    , m_preview(new MonoView(tr("The request that would be sent")))
{
    buildLayout();
    connectParts();
    loadMemory();
}

void SignInForm::buildLayout()
{
    m_preview->setVisibleLines(12);
    m_preview->setObjectName(u"requestPreview"_s);
    m_moreDisclosure->button()->setObjectName(u"more"_s);
    FieldGrid::align({m_fields->grid(), m_more->grid(), m_rememberFields->grid()});
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Medium);
    column->addWidget(m_fields);
    column->addWidget(m_moreDisclosure);
    column->addWidget(m_rememberFields);
    column->addSpacing(Spacing::Tight);
    column->addWidget(m_bar);
    column->addWidget(m_preview);
}

void SignInForm::connectParts()
{
    const auto refresh = [this] {
        m_fields->setGrant(m_more->grant());
        if (const Dialect *dialect = m_fields->dialect())
            m_rememberFields->setGrant(*dialect, m_more->grant());
        showTarget();
        showUsualName();
        showPreview();
    };
    const auto adopt = [this, refresh] {
        if (const Dialect *dialect = m_fields->dialect())
            m_more->setDialect(*dialect);
        refresh();
    };
    m_fields->setOptions([this] { return transportOptions(input()); });
    connect(m_fields, &SignInFields::dialectChanged, this, adopt);
    connect(m_fields, &SignInFields::changed, this, refresh);
    connect(m_more, &MoreFields::changed, this, [this, refresh] {
        m_more->grid()->clearErrors();
        refresh();
    });
    connect(m_rememberFields, &RememberFields::changed, this, [this] {
        if (m_rememberFields->remember() != Remember::Nothing)
            Q_EMIT remembering();
    });
    connect(m_bar->submit(), &ProductionButton::confirmed, this, &SignInForm::submit);
    connect(m_bar->cancel(), &QPushButton::clicked, this, &SignInForm::cancelled);
    connect(m_bar->preview(), &QPushButton::toggled, this, &SignInForm::showPreview);
    adopt();
}

void SignInForm::loadMemory()
{
    const FormMemory::Values values = m_memory.load();
    const bool known = m_fields->setDialect(values.dialect);
    if (!values.server.isEmpty())
        m_fields->setServer(values.server);
    if (const auto format = formatFromName(values.format); format && known)
        m_fields->setFormat(*format);
    m_fields->setUsername(values.username);
}

void SignInForm::saveMemory(const PreparedGrant &grant)
{
    if (!m_fillsMemory)
        return;
    // An address may carry a key in its query (?wsAccessKey=...): that part is not remembered.
    const QUrl server = grant.server.adjusted(QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
    m_memory.save({grant.dialect.id, server.toString(), formatName(grant.grant.format), input().username});
}

void SignInForm::prefill(const QString &dialect, const QString &server, const QString &username,
                         const QString &password)
{
    m_fillsMemory = false;
    m_fields->setDialect(dialect);
    m_more->setGrant(GrantType::Password);
    m_fields->setServer(server);
    m_fields->setUsername(username);
    m_fields->setPassword(password);
    m_rememberFields->fill(Remember::Nothing, {});
    m_bar->setSubmitText(SubmitBar::Submit::GetToken);
}

void SignInForm::fill(const Profile &profile, Remember remember)
{
    m_fillsMemory = false;
    wipeSecrets();
    m_fields->setDialect(profile.dialect);
    m_more->fill(profile);
    m_fields->setEndpoint(profile.endpoint);
    m_fields->setUsername(profile.username);
    m_fields->setScope(profile.scope);
    m_fields->setFormat(profile.format);
    m_rememberFields->fill(remember, profile.name);
    m_bar->setSubmitText(SubmitBar::Submit::SignIn, profile.production ? profile.name : QString());
}

void SignInForm::setUsualTimeout(int seconds)
{
    m_more->setUsualTimeout(seconds);
}

void SignInForm::showNew()
{
    m_fillsMemory = true;
    wipeSecrets();
    m_more->fill(Profile());
    m_fields->setScope({});
    loadMemory();
    m_rememberFields->fill(Remember::Nothing, {});
    m_bar->setSubmitText(SubmitBar::Submit::GetToken);
}

void SignInForm::setStore(const QString &place, const QString &trouble)
{
    m_rememberFields->setPlace(place);
    m_rememberFields->setTrouble(trouble);
}

SignInInput SignInForm::input() const
{
    SignInInput input;
    m_more->read(input);
    m_fields->read(input);
    m_rememberFields->read(input);
    return input;
}

void SignInForm::showTarget()
{
    const Dialect *dialect = m_fields->dialect();
    if (!dialect)
        return;
    const SignInInput typed = input();
    const Result<QUrl> target = endpointFor(*dialect, typed);
    m_fields->grid()->setHint(u"server"_s, target ? tr("Will POST to %1").arg(redactedUrl(*target)) : QString());
    if (target)
        m_fields->grid()->clearError(u"server"_s);
    else if (!typed.server.isEmpty())
        m_fields->grid()->setError(u"server"_s, fieldWords(target.error()));
}

void SignInForm::showUsualName()
{
    const SignInInput typed = input();
    const QString host = hostWords(serverUrl(typed.server));
    const bool hasBoth = !typed.username.isEmpty() && !host.isEmpty();
    m_rememberFields->setUsualName(hasBoth ? tr("%1 at %2").arg(typed.username, host) : typed.username + host);
}

void SignInForm::showPreview()
{
    const bool wanted = m_bar->preview()->isChecked();
    m_preview->setVisible(wanted);
    const Dialect *dialect = m_fields->dialect();
    if (!wanted || !dialect)
        return;
    const Result<HttpRequest> request = previewRequest(*dialect, input());
    m_preview->setPlainText(request ? redactedRequest(*request) : fieldWords(request.error()));
}

FieldGrid *SignInForm::gridOf(const QString &field) const
{
    for (FieldGrid *grid : {m_more->grid(), m_rememberFields->grid()}) {
        if (grid->has(field))
            return grid;
    }
    return m_fields->grid();
}

bool SignInForm::showError(const Error &error)
{
    if (!gridOf(error.where)->has(error.where))
        return false;
    if (m_more->grid()->has(error.where))
        m_moreDisclosure->setOpen(true);
    gridOf(error.where)->setError(error.where, fieldWords(error));
    return true;
}

void SignInForm::showProblems(const QList<Error> &problems)
{
    for (const Error &problem : problems) {
        if (!showError(problem))
            Q_EMIT refused(problem);
    }
    const QString first = problems.constFirst().where;
    if (gridOf(first)->has(first))
        gridOf(first)->focusField(first);
}

void SignInForm::submit()
{
    const Dialect *dialect = m_fields->dialect();
    if (m_busy || !dialect)
        return;
    for (FieldGrid *grid : {m_fields->grid(), m_more->grid(), m_rememberFields->grid()})
        grid->clearErrors();
    const auto prepared = prepareGrant(*dialect, input());
    if (!prepared) {
        showProblems(prepared.error());
        return;
    }
    saveMemory(*prepared);
    Q_EMIT submitted(*prepared);
}

void SignInForm::setBusy(bool busy)
{
    if (busy == m_busy)
        return;
    m_busy = busy;
    m_fields->setEnabled(!busy);
    m_moreDisclosure->setEnabled(!busy);
    m_rememberFields->setEnabled(!busy);
    if (!busy) {
        m_bar->setIdle();
        focusFirst();
        return;
    }
    const SignInInput typed = input();
    m_bar->setBusy(hostWords(serverUrl(typed.server)), typed.timeoutSeconds);
}

void SignInForm::wipeSecrets()
{
    m_fields->wipeSecrets();
    m_more->wipeSecrets();
}

void SignInForm::focusFirst()
{
    m_fields->focusFirst();
}

void SignInForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (event->key() == Qt::Key_Escape && m_busy)
        Q_EMIT cancelled();
    else if (event->key() == Qt::Key_Escape && m_bar->submit()->isAsking())
        m_bar->submit()->takeBack();
    else if (QAbstractButton *button = enter ? buttonWithFocus(this) : nullptr)
        button->click();
    else if (enter && !m_busy && !event->isAutoRepeat())
        m_bar->submit()->click();
    else
        QWidget::keyPressEvent(event);
}

} // namespace Grantscope
