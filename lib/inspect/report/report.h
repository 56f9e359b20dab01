// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A Report is what is attached to a ticket: verdict, claims, times, findings, the exchange and where it was made.
//
// Decision: the value itself holds no secret. Context: it is rendered in three forms, and each would be a place to forget
// something. Choice: all text is redacted while the value is made (reportredaction_p.h), and the forms only escape. Price: a
// Report can't be un-redacted; who needs the secret has the token.

#include "inspect/errorexplainer.h"

#include <QDateTime>
#include <QList>
#include <QString>

#include <optional>

namespace Grantscope
{

struct Report
{
    struct Row
    {
        QString name;
        QString value;
        QString meaning; ///< May be empty.
    };

    /// A finding in words.
    struct Note
    {
        QString id;
        QString severity; ///< `note`, `warning`, `problem`
        QString message;
        QString where;
        QString remedy;
    };

    struct Token
    {
        QString verdict;
        QString kind;   ///< `jwt`, `opaque` ...
        QString status; ///< `active`, `expired` ...
        QList<Row> facts;
        QList<Row> times;
        QList<Row> claims;
        QList<Row> header;
        QString unread; ///< What was decoded of claims that are no JSON.
        QList<Note> notes;
    };

    /// One message of the exchange.
    struct Message
    {
        QString line; ///< `POST https://api.example/token`, `400 Bad Request`
        QList<Row> headers;
        QString body; ///< What is secret in it masked; cut where it is very long.
    };

    struct Trip
    {
        Message request;
        std::optional<Message> answer;
        QList<Row> facts; ///< When, how long, TLS, or why no answer came.
    };

    QDateTime madeAt; ///< UTC.
    QString outcome;  ///< `granted`, `refused` ...; empty: no exchange, a token was looked at.
    QList<Row> order; ///< What was asked of the server.
    QList<Token> tokens;
    std::optional<Explanation> explanation;
    QList<Note> notes; ///< About the answer.
    std::optional<Trip> exchange;
    QList<Row> environment;
};

} // namespace Grantscope
