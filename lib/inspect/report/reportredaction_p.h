// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The one way by which text gets into a Report. Stricter than what the window and the command line show: a ticket is read by
// people who must not even see what an unknown header or a query says.

#include "base/secret.h"
#include "net/httpmessage.h"

#include <QList>
#include <QString>
#include <QUrl>

namespace Grantscope
{

class ReportRedaction final
{
public:
    /// What is known to be secret. Taken out wherever it stands, in whatever of the usual encodings.
    void add(const Secret &secret);
    void add(const QList<Secret> &secrets);
    /// The token and, apart, its signature: header and claims are no secret, with the signature they are a token.
    void addToken(const Secret &token);
    /// What the address brings along: password, and values of query members with secret names.
    void addUrl(const QUrl &url);

    /// Any text: what is known, what looks like a token, what follows a secret's name, queries of addresses.
    [[nodiscard]] QString text(const QString &text) const;
    /// A body in JSON, XML or a form; at most MostShown characters of it.
    [[nodiscard]] QString body(QByteArrayView body) const;
    /// The value of a member as it is spelled in JSON, text without its quotes.
    [[nodiscard]] QString claim(const QString &name, const QString &value, bool isKnown) const;
    /// No user info, no fragment; names of the query's members without their values.
    [[nodiscard]] QString url(const QUrl &url) const;
    /// The values of headers that are known to hold no secret; all others are hidden.
    [[nodiscard]] QString header(const HttpHeader &header) const;

    static constexpr qsizetype MostShown = 20'000;

private:
    QList<Secret> m_secrets;
};

} // namespace Grantscope
