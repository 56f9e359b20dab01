// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The fields that few need: grant type, client, further members, time-out, certificate, proxy.

#include "profile/profile.h"
#include "ui/signin/signininput.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace Grantscope
{

class FieldGrid;
class SecretEdit;

class MoreFields final : public QWidget
{
    Q_OBJECT

public:
    explicit MoreFields(QWidget *parent = nullptr);

    /// Offers the grants that the dialect has.
    void setDialect(const Dialect &dialect);
    [[nodiscard]] GrantType grant() const;
    void setGrant(GrantType type);
    /// What a profile says of these; Profile() is how they are at first.
    void fill(const Profile &profile);
    void read(SignInInput &input) const;
    void wipeSecrets();
    /// How long a request may take where no profile says otherwise, in seconds.
    void setUsualTimeout(int seconds);
    /// Whether something stands here that is not as it is at first.
    [[nodiscard]] bool isTouched() const;
    [[nodiscard]] FieldGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void changed();

private:
    void buildClient();
    void buildConnection();
    QWidget *fileLine();
    void chooseFile();
    void watch();

    FieldGrid *m_grid;
    QComboBox *m_grant;
    QLineEdit *m_clientId;
    SecretEdit *m_clientSecret;
    QComboBox *m_clientAuth;
    QPlainTextEdit *m_parameters;
    QSpinBox *m_timeout;
    int m_usualTimeout = 30;
    QLineEdit *m_ca;
    QLineEdit *m_proxy;
    QCheckBox *m_plainHttp;
};

} // namespace Grantscope
