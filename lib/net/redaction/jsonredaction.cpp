// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/redaction/bodyredaction_p.h"
#include "net/redaction/secretnames.h"

#include <QList>

namespace Grantscope
{

namespace
{
QString jsonUnescaped(QStringView text)
{
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (text[i] != u'\\' || i + 1 == text.size()) {
            result.append(text[i]);
            continue;
        }
        ++i;
        static constexpr QStringView Letters = u"bfnrt";
        static constexpr QStringView Meanings = u"\b\f\n\r\t";
        bool isHex = false;
        const ushort unit = text[i] == u'u' ? text.mid(i + 1, 4).toUShort(&isHex, 16) : ushort(0);
        if (isHex) {
            result.append(QChar(unit));
            i += 4;
        } else if (const qsizetype at = Letters.indexOf(text[i]); at >= 0) {
            result.append(Meanings[at]);
        } else {
            result.append(text[i]);
        }
    }
    return result;
}

QString jsonEscaped(const QString &text)
{
    QString result;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            result.append(u'\\').append(c);
        else if (c.unicode() < 0x20)
            result.append(QStringLiteral("\\u%1").arg(c.unicode(), 4, 16, QLatin1Char('0')));
        else
            result.append(c);
    }
    return result;
}

bool isNameStart(QChar c)
{
    return c.isLetter() || c == u'_' || c == u'$' || c == u'.';
}

/// Walks over tokens and needs no grammar: missing commas, quotes of the other kind and names without any are no obstacle.
class JsonRedaction final
{
public:
    JsonRedaction(QStringView text, int depth)
        : m_text(text)
        , m_depth(depth)
    {
        m_frames.append(Frame());
        m_out.reserve(text.size());
    }

    QString run()
    {
        while (m_at < m_text.size())
            step();
        return std::move(m_out);
    }

private:
    struct Frame
    {
        Secrecy inherited = Secrecy::Unknown;
        Secrecy named = Secrecy::Unknown; ///< Said by a sibling: {"name": "password", "value": "..."}.
    };

    void step()
    {
        const QChar c = m_text[m_at];
        if (c == u'{' || c == u'[')
            open(m_frames.constLast().inherited);
        else if (c == u'}' || c == u']')
            close();
        else if (c == u'"' || c == u'\'')
            nameOrValue(m_text.mid(m_at, stringEnd() - m_at), 1);
        else if (isNameStart(c) || c.isDigit() || c == u'-')
            nameOrValue(m_text.mid(m_at, wordEnd() - m_at), 0);
        else
            copy(1);
    }

    void copy(qsizetype count)
    {
        m_out.append(m_text.mid(m_at, count));
        m_at += count;
    }

    void open(Secrecy inherited)
    {
        m_frames.append(Frame{inherited, Secrecy::Unknown});
        copy(1);
    }

    void close()
    {
        if (m_frames.size() > 1)
            m_frames.removeLast();
        copy(1);
    }

    [[nodiscard]] qsizetype stringEnd() const
    {
        for (qsizetype i = m_at + 1; i < m_text.size(); ++i) {
            if (m_text[i] == u'\\')
                ++i;
            else if (m_text[i] == m_text[m_at])
                return i + 1;
        }
        return m_text.size();
    }

    [[nodiscard]] qsizetype wordEnd() const
    {
        qsizetype i = m_at + 1;
        while (i < m_text.size() && !m_text[i].isSpace() && !QStringView(u",:=\"'{}[]").contains(m_text[i]))
            ++i;
        return i;
    }

    [[nodiscard]] QChar nextAfter(qsizetype at) const
    {
        while (at < m_text.size() && m_text[at].isSpace())
            ++at;
        return at < m_text.size() ? m_text[at] : QChar();
    }

    void skipSpace()
    {
        const qsizetype from = m_at;
        while (m_at < m_text.size() && m_text[m_at].isSpace())
            ++m_at;
        m_out.append(m_text.mid(from, m_at - from));
    }

    /// `token` stands at the current place, with `quotes` (0 or 1) at its beginning, and at its end if there is one.
    void nameOrValue(QStringView token, int quotes)
    {
        const bool isClosed = quotes == 1 && token.size() > 1 && token.back() == token.front();
        const QStringView inner = token.mid(quotes, token.size() - quotes - (isClosed ? 1 : 0));
        qsizetype next = m_at + token.size();
        while (next < m_text.size() && m_text[next].isSpace())
            ++next;
        const QChar separator = next < m_text.size() ? m_text[next] : QChar();
        const bool isName = separator == u':' || separator == u'=';
        // "password" "x": a colon got lost.
        if (!isName && (quotes == 0 || separator != u'"' || !isSecret(secrecyOf(jsonUnescaped(inner))))) {
            value(token, inner, m_frames.constLast().inherited);
            return;
        }
        copy(next + (isName ? 1 : 0) - m_at);
        skipSpace();
        member(jsonUnescaped(inner));
    }

    void member(const QString &name)
    {
        Frame &frame = m_frames.last();
        const bool isValueOfPair = name.compare(QStringView(u"value"), Qt::CaseInsensitive) == 0;
        const Secrecy own = isValueOfPair ? frame.named : secrecyOf(name);
        const Secrecy secrecy = secrecyWithin(frame.inherited, own);
        const QChar c = m_at < m_text.size() ? m_text[m_at] : QChar();
        if (c == u'{' || c == u'[') {
            open(secrecyWithin(frame.inherited, isValueOfPair ? frame.named : secrecyInside(name)));
        } else if (c == u'"' || c == u'\'') {
            const QStringView token = m_text.mid(m_at, stringEnd() - m_at);
            if (nextAfter(m_at + token.size()) == u':')
                return; // A name: the bracket before it got lost.
            const bool isClosed = token.size() > 1 && token.back() == token.front();
            const QStringView inner = token.mid(1, token.size() - 1 - (isClosed ? 1 : 0));
            const bool namesIt = name.compare(QStringView(u"name"), Qt::CaseInsensitive) == 0 ||
                                 name.compare(QStringView(u"key"), Qt::CaseInsensitive) == 0;
            if (namesIt)
                frame.named = secrecyOf(jsonUnescaped(inner));
            value(token, inner, secrecy);
        } else if (!c.isNull() && !QStringView(u",}]").contains(c)) {
            const QStringView token = m_text.mid(m_at, wordEnd() - m_at);
            value(token, token, secrecy);
        }
    }

    void value(QStringView token, QStringView inner, Secrecy secrecy)
    {
        const bool isQuoted = token.size() != inner.size();
        m_at += token.size();
        if (isSecret(secrecy)) {
            const bool isKept = inner.isEmpty() || (!isQuoted && isHarmlessLiteral(secrecy, inner));
            m_out.append(isKept ? token.toString() : u'"' + mask(secrecy, jsonUnescaped(inner)) + u'"');
            return;
        }
        const QString plain = isQuoted ? jsonUnescaped(inner) : QString();
        const QString redacted = redactedContent(plain, m_depth - 1);
        m_out.append(redacted == plain ? token.toString() : u'"' + jsonEscaped(redacted) + u'"');
    }

    QStringView m_text;
    int m_depth;
    qsizetype m_at = 0;
    QString m_out;
    QList<Frame> m_frames;
};
} // namespace

QString redactedJson(QStringView text, int depth)
{
    return JsonRedaction(text, depth).run();
}

} // namespace Grantscope
