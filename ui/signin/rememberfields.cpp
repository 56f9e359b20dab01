// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/rememberfields.h"

#include "ui/fields/fieldgrid.h"
#include "ui/marks/discretion.h"
#include "ui/theme/spacing.h"

#include <QButtonGroup>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QRadioButton>

using namespace Qt::StringLiterals;

namespace Grantscope
{

RememberFields::RememberFields(QWidget *parent)
    : QWidget(parent)
    , m_grid(new FieldGrid)
    , m_choices(new QWidget)
    , m_group(new QButtonGroup(this))
    , m_name(new QLineEdit)
{
    build();
    connect(m_group, &QButtonGroup::buttonToggled, this, [this](QAbstractButton *button, bool on) {
        if (!on)
            return;
        m_choices->setFocusProxy(button);
        showWords();
        Q_EMIT changed();
    });
    setDiscretion(m_name, Discretion::Personal); // the usual one is made of the account's
    connect(m_name, &QLineEdit::textChanged, this, [this] { m_grid->clearError(u"profile_name"_s); });
    fill(Remember::Nothing, {});
}

void RememberFields::build()
{
    auto *row = new QHBoxLayout(m_choices);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Large);
    const QList<QPair<Remember, QString>> all{{Remember::Nothing, u"remember-nothing"_s},
                                              {Remember::Token, u"remember-token"_s},
                                              {Remember::TokenAndPassword, u"remember-password"_s}};
    for (const auto &[remember, name] : all) {
        auto *button = new QRadioButton;
        button->setObjectName(name);
        m_group->addButton(button, static_cast<int>(remember));
        row->addWidget(button);
    }
    row->addStretch(1);
    m_choices->setFocusProxy(m_group->button(static_cast<int>(Remember::Nothing)));
    m_grid->add(u"remember"_s, tr("Remem&ber"), m_choices);
    m_grid->add(u"profile_name"_s, tr("Kno&wn as"), m_name);
    m_name->setMaxLength(100);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
}

void RememberFields::setGrant(const Dialect &dialect, GrantType grant)
{
    m_grant = grant;
    m_refreshes = dialect.supports(GrantType::RefreshToken);
    QAbstractButton *password = m_group->button(static_cast<int>(Remember::TokenAndPassword));
    password->setVisible(grant == GrantType::Password);
    if (grant != GrantType::Password && password->isChecked())
        m_group->button(static_cast<int>(Remember::Token))->setChecked(true);
    showWords();
}

void RememberFields::setPlace(const QString &place)
{
    m_place = place;
    showWords();
}

void RememberFields::setTrouble(const QString &trouble)
{
    m_trouble = trouble;
    showWords();
}

void RememberFields::setUsualName(const QString &name)
{
    m_name->setPlaceholderText(name);
}

void RememberFields::fill(Remember remember, const QString &name)
{
    m_group->button(static_cast<int>(remember))->setChecked(true);
    m_name->setText(name);
    showWords();
}

void RememberFields::read(SignInInput &input) const
{
    input.remember = remember();
    input.profileName = m_name->text().trimmed();
    if (input.profileName.isEmpty())
        input.profileName = m_name->placeholderText();
}

Remember RememberFields::remember() const
{
    return static_cast<Remember>(m_group->checkedId());
}

void RememberFields::showWords()
{
    const auto set = [this](Remember remember, const QString &text) {
        QAbstractButton *button = m_group->button(static_cast<int>(remember));
        button->setText(text);
        button->setAccessibleName(tr("Remember: %1").arg(text));
    };
    set(Remember::Nothing, tr("nothing"));
    set(Remember::Token, m_grant == GrantType::ClientCredentials ? tr("the client secret")
                         : m_refreshes                           ? tr("the refresh token")
                                                                 : tr("the token"));
    set(Remember::TokenAndPassword, tr("the password too"));
    m_grid->setFieldVisible(u"profile_name"_s, remember() != Remember::Nothing);
    m_grid->setHint(u"remember"_s, hint());
}

QString RememberFields::hint() const
{
    if (remember() == Remember::Nothing)
        return tr("The token stays in memory and is gone when the window closes.");
    if (!m_trouble.isEmpty())
        return m_trouble;
    const QString kept = m_place.isEmpty() ? tr("Kept in memory only.") : tr("Kept in: %1.").arg(m_place);
    if (m_grant == GrantType::ClientCredentials)
        return tr("%1 The token is kept alive by signing in again with the client secret.").arg(kept);
    if (remember() == Remember::TokenAndPassword)
        return m_refreshes ? tr("%1 Where a refresh is refused, Grantscope may sign in again by itself.").arg(kept)
                           : tr("%1 This endpoint gives no refresh token: to keep a token alive, Grantscope signs in "
                                "again with the password.")
                                 .arg(kept);
    return m_refreshes ? tr("%1 The token can be refreshed without the password.").arg(kept)
                       : tr("%1 This endpoint gives no refresh token: when the token has expired, you sign in again.")
                             .arg(kept);
}

} // namespace Grantscope
