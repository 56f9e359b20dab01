// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/morefields.h"

#include "ui/fields/fieldgrid.h"
#include "ui/fields/secretedit.h"
#include "ui/marks/discretion.h"
#include "ui/signin/grantwords.h"
#include "ui/theme/spacing.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Grantscope
{

MoreFields::MoreFields(QWidget *parent)
    : QWidget(parent)
    , m_grid(new FieldGrid)
    , m_grant(new QComboBox)
    , m_clientId(new QLineEdit)
    , m_clientSecret(new SecretEdit(tr("Hold to show the client secret")))
    , m_clientAuth(new QComboBox)
    , m_parameters(new QPlainTextEdit)
    , m_timeout(new QSpinBox)
    , m_ca(new QLineEdit)
    , m_proxy(new QLineEdit)
    , m_plainHttp(new QCheckBox(tr("Allow plai&n http")))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_grid);
    buildClient();
    buildConnection();
    watch();
}

void MoreFields::buildClient()
{
    m_grid->add(u"grant"_s, tr("&Grant"), m_grant);
    m_grid->add(u"client_id"_s, tr("Client &id"), m_clientId);
    m_grid->add(u"client_secret"_s, tr("Client s&ecret"), m_clientSecret);
    m_clientAuth->addItem(tr("As it suits the endpoint"), QString());
    for (const ClientAuth method : {ClientAuth::None, ClientAuth::Basic, ClientAuth::BasicRaw, ClientAuth::Post})
        m_clientAuth->addItem(clientAuthWords(method), clientAuthName(method));
    m_grid->add(u"client_auth"_s, tr("Client signs in b&y"), m_clientAuth);
    m_parameters->setTabChangesFocus(true);
    setDiscretion(m_parameters, Discretion::Secret); // a one-time code is one of these
    m_parameters->setFixedHeight(3 * m_parameters->fontMetrics().lineSpacing() + Spacing::Medium);
    m_grid->add(u"parameters"_s, tr("&Further members"), m_parameters);
    m_grid->setHint(u"parameters"_s, tr("name=value, one a line; for example verification_code=123456"));
}

void MoreFields::buildConnection()
{
    m_timeout->setRange(1, 600);
    m_timeout->setValue(m_usualTimeout);
    m_timeout->setSuffix(tr(" s", "seconds, after a number"));
    m_grid->add(u"timeout"_s, tr("Gi&ve up after"), m_timeout);
    m_timeout->setMaximumWidth(m_timeout->sizeHint().width() + Spacing::Section);
    m_grid->add(u"ca"_s, tr("Trusted &certificate"), fileLine());
    m_grid->setHint(u"ca"_s, tr("A PEM file, trusted in addition to the system's own."));
    m_proxy->setPlaceholderText(tr("as the system has it"));
    m_grid->add(u"proxy"_s, tr("Pro&xy"), m_proxy);
    m_grid->add(u"plain_http"_s, tr("Encryption"), m_plainHttp);
    m_grid->setHint(u"plain_http"_s, tr("Everybody on the way can read the password."));
    m_plainHttp->setAccessibleName(m_plainHttp->text().remove(u'&'));
}

QWidget *MoreFields::fileLine()
{
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Small);
    auto *choose = new QPushButton(tr("C&hoose..."));
    choose->setAccessibleName(tr("Choose a certificate file"));
    row->addWidget(m_ca, 1);
    row->addWidget(choose);
    line->setFocusProxy(m_ca);
    connect(choose, &QPushButton::clicked, this, &MoreFields::chooseFile);
    return line;
}

void MoreFields::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Choose a certificate"), QString(),
                                   tr("Certificates (*.pem *.crt *.cer);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, m_ca, &QLineEdit::setText);
    dialog->open();
}

void MoreFields::watch()
{
    connect(m_grant, &QComboBox::currentIndexChanged, this, &MoreFields::changed);
    connect(m_clientAuth, &QComboBox::currentIndexChanged, this, &MoreFields::changed);
    for (const QLineEdit *line : {m_clientId, m_clientSecret->lineEdit(), m_ca, m_proxy})
        connect(line, &QLineEdit::textChanged, this, &MoreFields::changed);
    connect(m_parameters, &QPlainTextEdit::textChanged, this, &MoreFields::changed);
    connect(m_plainHttp, &QCheckBox::toggled, this, &MoreFields::changed);
}

void MoreFields::setDialect(const Dialect &dialect)
{
    const GrantType before = grant();
    const QSignalBlocker quiet(m_grant);
    m_grant->clear();
    for (const GrantType type : {GrantType::Password, GrantType::RefreshToken, GrantType::ClientCredentials}) {
        if (dialect.supports(type))
            m_grant->addItem(grantWords(type), grantName(type));
    }
    m_grid->setFieldVisible(u"grant"_s, m_grant->count() > 1);
    setGrant(before);
}

GrantType MoreFields::grant() const
{
    return grantFromName(m_grant->currentData().toString()).value_or(GrantType::Password);
}

void MoreFields::setGrant(GrantType type)
{
    const int index = m_grant->findData(grantName(type));
    m_grant->setCurrentIndex(index >= 0 ? index : 0);
}

void MoreFields::fill(const Profile &profile)
{
    setGrant(profile.grant);
    m_clientId->setText(profile.clientId);
    const bool isUsual = profile.clientAuth == ClientAuth::None;
    m_clientAuth->setCurrentIndex(m_clientAuth->findData(isUsual ? QString() : clientAuthName(profile.clientAuth)));
    QStringList lines;
    for (const auto &[name, value] : profile.parameters)
        lines.append(name + u'=' + value);
    m_parameters->setPlainText(lines.join(u'\n'));
    // One that was never saved says nothing of its own.
    m_timeout->setValue(profile.id.isNull() ? m_usualTimeout : profile.timeoutMs / 1000);
    m_ca->setText(profile.caFile);
    m_proxy->setText(profile.proxy == TransportOptions::Proxy::Explicit ? profile.proxyUrl.toString() : QString());
    m_plainHttp->setChecked(profile.plainHttp == PlainHttp::AllowedByTheUser);
}

void MoreFields::read(SignInInput &input) const
{
    input.grant = grant();
    input.clientId = m_clientId->text();
    input.clientSecret = m_clientSecret->secret();
    input.clientAuth = clientAuthFromName(m_clientAuth->currentData().toString());
    input.parameters = m_parameters->toPlainText();
    input.timeoutSeconds = m_timeout->value();
    input.caFile = m_ca->text();
    input.proxy = m_proxy->text().trimmed();
    input.allowPlainHttp = m_plainHttp->isChecked();
}

void MoreFields::setUsualTimeout(int seconds)
{
    if (m_timeout->value() == m_usualTimeout) // else somebody, or a profile, wants another
        m_timeout->setValue(seconds);
    m_usualTimeout = seconds;
}

void MoreFields::wipeSecrets()
{
    m_clientSecret->wipe();
}

bool MoreFields::isTouched() const
{
    const bool words = !m_clientId->text().isEmpty() || !m_ca->text().isEmpty() || !m_proxy->text().isEmpty();
    return words || m_plainHttp->isChecked() || m_grant->currentIndex() > 0 || m_timeout->value() != m_usualTimeout ||
           !m_parameters->toPlainText().isEmpty();
}

} // namespace Grantscope
