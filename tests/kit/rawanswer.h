// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// What a RawServer does with one request: how much of it is read first, then a list of steps, each to the byte.

#include <QByteArray>
#include <QList>

namespace Grantscope::Kit
{

class RawAnswer final
{
public:
    enum class After {
        Accepting, ///< At once, nothing read.
        Head,      ///< The header section was read.
        Request,   ///< All of it was read.
    };
    struct Step
    {
        enum class Kind { Send, Drip, Close, Reset, Tunnel };

        Kind kind = Kind::Send;
        QByteArray bytes = {};
        int everyMs = 0;  ///< Drip: the pause after each byte.
        quint16 port = 0; ///< Tunnel: the port on 127.0.0.1 that this connection is joined to.
    };

    /// Reads the request and never says a word.
    [[nodiscard]] static RawAnswer never(After after = After::Request) { return RawAnswer(after); }
    /// Exactly these bytes; the connection stays open.
    [[nodiscard]] static RawAnswer bytes(const QByteArray &bytes, After after = After::Request)
    {
        return RawAnswer(after).thenSend(bytes);
    }
    /// A well-formed answer: status line, `headers` (each ended by CR LF), Content-Length, body.
    [[nodiscard]] static RawAnswer response(int status, const QByteArray &body,
                                            const QByteArray &headers = "Content-Type: application/json\r\n")
    {
        return bytes("HTTP/1.1 " + QByteArray::number(status) + " Reason\r\n" + headers +
                     "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }
    /// Closes in good manners (FIN), without an answer.
    [[nodiscard]] static RawAnswer drop(After after = After::Request) { return RawAnswer(after).thenClose(); }
    /// Closes with a bang (RST), without an answer.
    [[nodiscard]] static RawAnswer reset(After after = After::Request) { return RawAnswer(after).thenReset(); }

    [[nodiscard]] RawAnswer thenSend(const QByteArray &bytes) const { return with({Step::Kind::Send, bytes}); }
    /// One byte, a pause, one byte ...
    [[nodiscard]] RawAnswer thenDrip(const QByteArray &bytes, int everyMs) const
    {
        return with({Step::Kind::Drip, bytes, everyMs});
    }
    [[nodiscard]] RawAnswer thenClose() const { return with({Step::Kind::Close}); }
    [[nodiscard]] RawAnswer thenReset() const { return with({Step::Kind::Reset}); }
    /// From here on all bytes go to and come from 127.0.0.1:`port`: what a proxy does after CONNECT.
    [[nodiscard]] RawAnswer thenTunnel(quint16 port) const { return with({Step::Kind::Tunnel, {}, 0, port}); }

    /// The same with `before` replaced in all bytes: for what is known only when the servers listen. Lengths stay.
    [[nodiscard]] RawAnswer replaced(const QByteArray &before, const QByteArray &after) const
    {
        RawAnswer changed = *this;
        for (Step &step : changed.m_steps)
            step.bytes.replace(before, after);
        return changed;
    }

    [[nodiscard]] After after() const { return m_after; }
    [[nodiscard]] const QList<Step> &steps() const { return m_steps; }

private:
    explicit RawAnswer(After after)
        : m_after(after)
    {
    }
    [[nodiscard]] RawAnswer with(const Step &step) const
    {
        RawAnswer longer = *this;
        longer.m_steps.append(step);
        return longer;
    }

    After m_after;
    QList<Step> m_steps;
};

} // namespace Grantscope::Kit
