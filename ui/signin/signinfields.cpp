// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/signinfields.h"

#include "ui/fields/fieldgrid.h"
#include "ui/fields/secretedit.h"
#include "ui/marks/discretion.h"
#include "ui/signin/formatchoice.h"
#include "ui/signin/serverfield.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QLineEdit>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

QString withoutSlash(const QString &url)
{
    return url.endsWith(u'/') ? url.chopped(1) : url;
}

} // namespace

SignInFields::SignInFields(const DialectCatalogue &catalogue, const EndpointFinder *finder, QWidget *parent)
    : QWidget(parent)
    , m_catalogue(catalogue)
    , m_grid(new FieldGrid)
    , m_dialect(new QComboBox)
    , m_serverField(new ServerField(finder))
    , m_server(m_serverField->line())
    , m_username(new QLineEdit)
    , m_password(new SecretEdit(tr("Hold to show the password")))
    , m_refreshToken(new SecretEdit(tr("Hold to show the refresh token")))
    , m_scope(new QLineEdit)
    , m_format(new FormatChoice)
{
    build();
    connect(m_dialect, &QComboBox::currentIndexChanged, this, &SignInFields::chooseDialect);
    watch(u"server"_s, m_server);
    watch(u"username"_s, m_username);
    watch(u"password"_s, m_password->lineEdit());
    watch(u"refresh_token"_s, m_refreshToken->lineEdit());
    watch(u"scope"_s, m_scope);
    connect(m_serverField, &ServerField::chosen, this, [this](const FoundEndpoint &found) {
        m_usualServer.clear(); // what was found is not to be replaced by another endpoint's usual address
        setDialect(found.dialect);
    });
    connect(m_format, &FormatChoice::changed, this, &SignInFields::changed);
    chooseDialect();
}

void SignInFields::build()
{
    const QList<Dialect> &dialects = m_catalogue.dialects();
    for (const Dialect &dialect : dialects)
        m_dialect->addItem(QCoreApplication::translate("Dialects", dialect.title.toUtf8().constData()), dialect.id);
    m_dialect->setMinimumContentsLength(20);
    m_dialect->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_server->setPlaceholderText(u"https://api.example.com"_s);
    m_server->setInputMethodHints(Qt::ImhUrlCharactersOnly | Qt::ImhNoPredictiveText);
    setDiscretion(m_username, Discretion::Personal);
    m_username->setInputMethodHints(Qt::ImhNoPredictiveText | Qt::ImhNoAutoUppercase);
    m_grid->add(u"dialect"_s, tr("En&dpoint"), m_dialect);
    m_grid->add(u"server"_s, tr("&Server"), m_serverField);
    m_grid->add(u"username"_s, tr("&User name"), m_username);
    m_grid->add(u"password"_s, tr("&Password"), m_password);
    m_grid->add(u"refresh_token"_s, tr("Refresh to&ken"), m_refreshToken);
    m_grid->add(u"scope"_s, tr("Sc&ope"), m_scope);
    m_grid->add(u"format"_s, tr("Send &as"), m_format);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
}

void SignInFields::watch(const QString &field, const QLineEdit *line)
{
    connect(line, &QLineEdit::textChanged, this, [this, field] {
        m_grid->clearError(field);
        Q_EMIT changed();
    });
}

const Dialect *SignInFields::dialect() const
{
    return m_catalogue.find(m_dialect->currentData().toString());
}

bool SignInFields::setDialect(const QString &id)
{
    const int index = m_dialect->findData(id);
    if (index >= 0)
        m_dialect->setCurrentIndex(index);
    return index >= 0;
}

void SignInFields::setServer(const QString &server)
{
    m_server->setText(server);
}

void SignInFields::setEndpoint(const QUrl &endpoint)
{
    m_serverField->setEndpoint(endpoint);
}

void SignInFields::setOptions(std::function<Result<TransportOptions>()> options)
{
    m_serverField->setOptions(std::move(options));
}

void SignInFields::setUsername(const QString &username)
{
    m_username->setText(username);
}

void SignInFields::setPassword(const QString &password)
{
    m_password->setSecret(password);
}

void SignInFields::setFormat(BodyFormat format)
{
    m_format->setFormat(format);
}

void SignInFields::setScope(const QString &scope)
{
    m_scope->setText(scope);
}

void SignInFields::chooseDialect()
{
    const Dialect *chosen = dialect();
    if (!chosen)
        return;
    m_grid->clearErrors();
    m_grid->setHint(u"dialect"_s, chosen->description);
    const QString usual = withoutSlash(chosen->server.toString());
    if (m_server->text().isEmpty() || m_server->text() == m_usualServer)
        m_server->setText(usual);
    m_usualServer = usual;
    m_format->setFormats(chosen->formats, chosen->defaultFormat);
    m_grid->setFieldVisible(u"format"_s, m_format->count() > 1);
    Q_EMIT dialectChanged();
}

void SignInFields::setGrant(GrantType type)
{
    const Dialect *chosen = dialect();
    if (!chosen)
        return;
    const GrantShape shape = chosen->grants.value(type);
    for (const QString &name : {u"username"_s, u"password"_s, u"refresh_token"_s, u"scope"_s})
        m_grid->setFieldVisible(name, shape.members.contains(name));
    const QString &scope = shape.defaultScope;
    m_scope->setPlaceholderText(scope.isEmpty() ? tr("optional") : tr("%1, when left empty").arg(scope));
}

void SignInFields::read(SignInInput &input) const
{
    input.server = m_server->text();
    input.exactEndpoint = m_serverField->exactEndpoint();
    input.format = m_format->format();
    input.username = m_username->text();
    input.password = m_password->secret();
    input.refreshToken = m_refreshToken->secret();
    // What is not shown is not sent.
    if (m_grid->isFieldVisible(u"scope"_s))
        input.scope = m_scope->text().trimmed();
}

void SignInFields::wipeSecrets()
{
    m_password->wipe();
    m_refreshToken->wipe();
}

void SignInFields::focusFirst()
{
    const QList<QPair<QString, QLineEdit *>> order{{u"server"_s, m_server},
                                                   {u"username"_s, m_username},
                                                   {u"password"_s, m_password->lineEdit()},
                                                   {u"refresh_token"_s, m_refreshToken->lineEdit()}};
    QLineEdit *best = m_server;
    for (const auto &[name, line] : order) {
        if (!m_grid->isFieldVisible(name))
            continue;
        best = line;
        if (line->text().isEmpty())
            break;
    }
    best->setFocus(Qt::OtherFocusReason);
    best->selectAll();
}

} // namespace Grantscope
