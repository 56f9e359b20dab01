// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The fields that everybody needs: endpoint, account, password, format; of these only what the chosen grant takes.

#include "oauth/discovery/endpointfinder.h"
#include "ui/signin/signininput.h"

#include <QWidget>

class QComboBox;
class QLineEdit;

namespace Grantscope
{

class FieldGrid;
class FormatChoice;
class SecretEdit;
class ServerField;

class SignInFields final : public QWidget
{
    Q_OBJECT

public:
    /// Both must outlive it; `finder` null: no endpoint can be looked for.
    explicit SignInFields(const DialectCatalogue &catalogue, const EndpointFinder *finder = nullptr,
                          QWidget *parent = nullptr);

    /// Null when the catalogue is empty.
    [[nodiscard]] const Dialect *dialect() const;
    /// False: there is no such dialect (any more), and the choice stays.
    bool setDialect(const QString &id);
    void setServer(const QString &server);
    /// The endpoint itself, whatever its path.
    void setEndpoint(const QUrl &endpoint);
    /// What a search for the endpoint uses of the connection.
    void setOptions(std::function<Result<TransportOptions>()> options);
    void setUsername(const QString &username);
    void setPassword(const QString &password);
    void setFormat(BodyFormat format);
    void setScope(const QString &scope);
    /// Shows the fields of that grant and no others.
    void setGrant(GrantType type);
    void read(SignInInput &input) const;
    void wipeSecrets();
    /// To the first field that is empty, or to the password.
    void focusFirst();
    [[nodiscard]] FieldGrid *grid() const { return m_grid; }

Q_SIGNALS:
    void dialectChanged();
    void changed();

private:
    void build();
    void watch(const QString &field, const QLineEdit *line);
    void chooseDialect();

    const DialectCatalogue &m_catalogue;
    FieldGrid *m_grid;
    QComboBox *m_dialect;
    ServerField *m_serverField;
    QLineEdit *m_server; ///< Its line.
    QLineEdit *m_username;
    SecretEdit *m_password;
    SecretEdit *m_refreshToken;
    QLineEdit *m_scope;
    FormatChoice *m_format;
    QString m_usualServer; ///< Of the dialect chosen last: goes with it, unlike an address that was typed.
};

} // namespace Grantscope
