// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/signin/serverfield.h"

#include "base/onresult.h"
#include "inspect/errorexplainer.h"
#include "net/redaction.h"
#include "ui/access/announcer.h"
#include "ui/signin/grantpreparation.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/wraplabel.h"

#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

struct SearchWords
{
    Q_DECLARE_TR_FUNCTIONS(ServerField)
};

QString foundWords(const FoundEndpoint &found)
{
    const QString address = redactedUrl(found.endpoint);
    if (!found.metadata)
        return SearchWords::tr("Something answers like a token endpoint: %1").arg(address);
    if (!found.metadata->mayGrant(GrantType::Password))
        return SearchWords::tr(
                   "The server names its token endpoint: %1. It does not list the password grant among those that "
                   "it takes.")
            .arg(address);
    return SearchWords::tr("The server names its token endpoint: %1").arg(address);
}

QString troubleWords(const Error &error)
{
    if (error.code == "endpoint-not-found"_L1)
        return SearchWords::tr(
            "The server does not say where its token endpoint is, and none of the usual paths is one. "
            "Ask for the address, or look for it in the documentation.");
    if (error.code == "issuer-mismatch"_L1)
        return SearchWords::tr("The server's metadata speak for another server (%1), and are not to be believed.")
            .arg(error.detail.left(120));
    if (error.code == "token-endpoint-insecure"_L1)
        return SearchWords::tr("The server names a token endpoint without encryption: not offered.");
    if (error.origin == Origin::Protocol)
        return SearchWords::tr("The server's metadata can't be used: they name no token endpoint that can be read.");
    return explain(error).sentence;
}

} // namespace

ServerField::ServerField(const EndpointFinder *finder, QWidget *parent)
    : QWidget(parent)
    , m_finder(finder)
    , m_line(new QLineEdit)
    , m_look(new QPushButton(tr("Look for it")))
    , m_use(new QPushButton(tr("Use this one")))
    , m_words(new WrapLabel)
{
    build();
    connect(m_look, &QPushButton::clicked, this, [this] { m_state == State::Looking ? stop() : look(); });
    connect(m_use, &QPushButton::clicked, this, &ServerField::use);
    connect(m_line, &QLineEdit::textChanged, this, [this] {
        if (m_isUsing)
            return;
        m_exact = QUrl();
        stop();
    });
    showState(State::Idle);
}

ServerField::~ServerField()
{
    m_search.cancel();
}

void ServerField::build()
{
    m_look->setObjectName(u"lookForEndpoint"_s);
    m_look->setVisible(m_finder != nullptr);
    m_use->setObjectName(u"useEndpoint"_s);
    m_words->setObjectName(u"endpointWords"_s);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Small);
    row->addWidget(m_line, 1);
    row->addWidget(m_look);
    auto *offer = new QHBoxLayout;
    offer->setSpacing(Spacing::Small);
    offer->addWidget(m_words, 1, Qt::AlignVCenter);
    offer->addWidget(m_use, 0, Qt::AlignTop);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Tight);
    column->addLayout(row);
    column->addLayout(offer);
    setFocusProxy(m_line);
}

void ServerField::setEndpoint(const QUrl &endpoint)
{
    stop();
    m_isUsing = true; // the line changes, and it stays true
    m_exact = endpoint;
    m_line->setText(endpoint.toString());
    m_isUsing = false;
    showState(State::Idle);
}

QUrl ServerField::exactEndpoint() const
{
    return m_exact;
}

void ServerField::showState(State state, const QString &words, bool isTrouble)
{
    m_state = state;
    const QUrl server = serverUrl(m_line->text());
    m_look->setEnabled(server.isValid() && !server.host().isEmpty());
    m_look->setText(state == State::Looking ? tr("Stop looking") : tr("Look for it"));
    m_look->setAccessibleName(state == State::Looking ? tr("Stop looking for the token endpoint")
                                                      : tr("Look for the token endpoint of this server"));
    m_look->setToolTip(tr("Asks the server for its token endpoint. No user name, password or secret is sent."));
    m_words->setText(words);
    m_words->setStatus(isTrouble ? Status::Warn : Status::Neutral);
    m_words->setVisible(!words.isEmpty());
    m_use->setVisible(state == State::Found);
}

void ServerField::look()
{
    const QUrl server = serverUrl(m_line->text());
    showState(State::Looking, tr("Asking %1 where its token endpoint is. No secret is sent.").arg(server.host()));
    const Result<TransportOptions> options = m_options ? m_options() : TransportOptions();
    if (!options)
        return showState(State::Idle, explain(options.error()).sentence, true);
    m_search = m_finder->find(server, *options);
    onResult(m_search, this, [this](const Result<FoundEndpoint> &result) { tell(result); });
}

void ServerField::stop()
{
    m_search.cancel();
    m_search = {};
    showState(State::Idle);
}

void ServerField::tell(const Result<FoundEndpoint> &result)
{
    if (m_state != State::Looking || (!result && result.error().origin == Origin::Cancelled))
        return;
    const QString words = result ? foundWords(*result) : troubleWords(result.error());
    if (result)
        m_found = *result;
    showState(result ? State::Found : State::Idle, words, !result);
    Announcer::of(*this).say(words);
    if (result && QWidget::window()->focusWidget() == m_look)
        m_use->setFocus(Qt::OtherFocusReason);
}

void ServerField::use()
{
    const FoundEndpoint found = m_found;
    Q_EMIT chosen(found);
    setEndpoint(found.endpoint);
    m_line->setFocus(Qt::OtherFocusReason);
}

} // namespace Grantscope
