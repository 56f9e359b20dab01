// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/decode/tokentext_p.h"

#include <QString>
#include <QStringDecoder>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

// None of these may stand in a token (RFC 6750 section 2.1), so each is a trace of where the token was copied from.
constexpr QStringView Quotes = u"\"'`\u201c\u201d\u201e\u2018\u2019\u201a\u00ab\u00bb";
constexpr QStringView Closers = u",;";

bool isInvisible(QChar c)
{
    return c == u'\ufeff' || c == u'\u00ad' || c == u'\u2060' || (c >= u'\u200b' && c <= u'\u200f');
}

bool isLineBreak(QChar c)
{
    return c == u'\n' || c == u'\r' || c == u'\u2028' || c == u'\u2029';
}

class Cleaner final
{
public:
    explicit Cleaner(QString text)
        : m_text(std::move(text))
    {
    }

    TokenText run()
    {
        dropAll(&isInvisible, u"invisible characters"_s);
        decodePercents();
        while (peel()) {
        }
        dropLineBreaks();
        if (m_text.startsWith("eyJ"_L1)) // in a JWT a space can only be an accident of wrapping
            dropAll([](QChar c) { return c.isSpace(); }, u"spaces"_s);
        return {m_text.toUtf8(), m_taken};
    }

private:
    void note(const QString &what)
    {
        if (!m_taken.contains(what))
            m_taken.append(what);
    }

    template<typename Condition>
    void dropAll(Condition condition, const QString &what)
    {
        const qsizetype before = m_text.size();
        m_text.removeIf(condition);
        if (m_text.size() != before)
            note(what);
    }

    /// One layer off; false when there is none left. Layers nest in any order: `"Bearer "abc`, `-H 'Authorization: Bearer abc'`.
    bool peel()
    {
        const qsizetype before = m_text.size();
        m_text = m_text.trimmed();
        peelPrefix("Authorization:"_L1, u"the header's name"_s);
        if (m_text.size() > 6 && m_text.at(6).isSpace())
            peelPrefix("Bearer"_L1, u"Bearer"_s);
        if (m_text.startsWith("+ "_L1) || m_text.startsWith("+eyJ"_L1)) // `"Bearer " + token`, out of a program
            dropFirst(u"punctuation"_s);
        while (!m_text.isEmpty() && Quotes.contains(m_text.front()))
            dropFirst(u"quotes"_s);
        while (!m_text.isEmpty() && Quotes.contains(m_text.back()))
            dropLast(u"quotes"_s);
        while (!m_text.isEmpty() && Closers.contains(m_text.back()))
            dropLast(u"punctuation"_s);
        return m_text.size() != before;
    }

    void peelPrefix(QLatin1StringView prefix, const QString &what)
    {
        if (!m_text.startsWith(prefix, Qt::CaseInsensitive))
            return;
        m_text.remove(0, prefix.size());
        note(what);
    }

    void dropFirst(const QString &what)
    {
        m_text.remove(0, 1);
        note(what);
    }

    void dropLast(const QString &what)
    {
        m_text.chop(1);
        note(what);
    }

    /// A line break, with the indentation of the next line.
    void dropLineBreaks()
    {
        QString joined;
        joined.reserve(m_text.size());
        bool inBreak = false;
        for (const QChar c : std::as_const(m_text)) {
            if (isLineBreak(c)) {
                while (!joined.isEmpty() && joined.back().isSpace())
                    joined.chop(1);
                inBreak = true;
                note(u"line breaks"_s);
            } else if (!inBreak || !c.isSpace()) {
                joined.append(c);
                inBreak = false;
            }
        }
        m_text = joined;
    }

    /// A percent sign can't stand in a token, so `%2E` is an encoded dot; but only when all of them are whole and the
    /// result is visible ASCII is it that obvious.
    void decodePercents()
    {
        if (!m_text.contains(u'%'))
            return;
        const QByteArray bytes = m_text.toUtf8();
        const auto isHex = [](char c) {
            return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'f') || (c >= 'A' && c <= 'F');
        };
        for (qsizetype at = bytes.indexOf('%'); at >= 0; at = bytes.indexOf('%', at + 1)) {
            if (at + 2 >= bytes.size() || !isHex(bytes.at(at + 1)) || !isHex(bytes.at(at + 2)))
                return;
        }
        const QByteArray decoded = QByteArray::fromPercentEncoding(bytes);
        for (const char c : decoded) {
            if ((c < ' ' || c > '~') && c != '\n' && c != '\r')
                return;
        }
        m_text = QString::fromLatin1(decoded);
        note(u"percent-encoding"_s);
    }

    QString m_text;
    QStringList m_taken;
};

} // namespace

TokenText cleanedToken(QByteArrayView found)
{
    QStringDecoder decoder(QStringDecoder::Utf8); // takes a byte order mark off, too
    const QString text = decoder(found);
    if (decoder.hasError()) // nothing that was pasted, and nothing that could be cleaned without changing it
        return {found.toByteArray(), {}};
    return Cleaner(text).run();
}

} // namespace Grantscope
