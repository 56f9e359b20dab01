// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The line for a server's address, and a search for its token endpoint where the address is all that one has.
//
// It looks only when it is told to, sends no credential, and changes nothing by itself: it offers what it found.

#include "oauth/discovery/endpointfinder.h"

#include <QWidget>

#include <functional>

class QLineEdit;
class QPushButton;

namespace Grantscope
{

class WrapLabel;

class ServerField final : public QWidget
{
    Q_OBJECT

public:
    /// `finder` null: nothing can be looked for. It must outlive the field.
    explicit ServerField(const EndpointFinder *finder, QWidget *parent = nullptr);
    ~ServerField() override;

    [[nodiscard]] QLineEdit *line() const { return m_line; }
    /// Asked when a search begins: proxy, certificate, where plain http may be spoken.
    void setOptions(std::function<Result<TransportOptions>()> options) { m_options = std::move(options); }
    /// An address that is the endpoint itself, whatever its path.
    void setEndpoint(const QUrl &endpoint);
    /// That address, while it stands in the line: it is not to be joined with a documented path. Invalid: another was typed.
    [[nodiscard]] QUrl exactEndpoint() const;

Q_SIGNALS:
    /// The user wants it; the line says it already.
    void chosen(const Grantscope::FoundEndpoint &found);

private:
    enum class State { Idle, Looking, Found };

    void build();
    void look();
    void tell(const Result<FoundEndpoint> &result);
    void use();
    void stop();
    void showState(State state, const QString &words = {}, bool isTrouble = false);

    const EndpointFinder *m_finder;
    std::function<Result<TransportOptions>()> m_options;
    QLineEdit *m_line;
    QPushButton *m_look;
    QPushButton *m_use;
    WrapLabel *m_words;
    QFuture<Result<FoundEndpoint>> m_search;
    FoundEndpoint m_found;
    QUrl m_exact;
    State m_state = State::Idle;
    bool m_isUsing = false;
};

} // namespace Grantscope
