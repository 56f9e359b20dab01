// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/redaction/bodyredaction_p.h"
#include "net/redaction/secretnames.h"

#include <algorithm>

namespace Grantscope
{

namespace
{
constexpr qsizetype RandomRun = 32;     // Letters of both cases and digits in a run this long are no word.
constexpr qsizetype ShortestJwt = 10;   // `eyJhbGciOi`
constexpr qsizetype PlausibleToken = 8; // Behind `token:` in prose; shorter ones are words.
constexpr qsizetype LongWord = 20;

bool isAscii(QChar c, QStringView others)
{
    const char16_t u = c.unicode();
    return (u >= u'a' && u <= u'z') || (u >= u'A' && u <= u'Z') || (u >= u'0' && u <= u'9') || others.contains(c);
}

bool isWordCharacter(QChar c)
{
    return isAscii(c, u"_-.");
}

bool isTokenCharacter(QChar c)
{
    return isAscii(c, u"_-.~+/=");
}

struct Mix
{
    bool hasLower = false;
    bool hasUpper = false;
    bool hasDigit = false;
    qsizetype longestPart = 0; ///< Between dots: names of classes and hosts are long, and made of short parts.
};

Mix mixOf(QStringView text)
{
    Mix mix;
    qsizetype part = 0;
    for (const QChar c : text) {
        mix.hasLower = mix.hasLower || c.isLower();
        mix.hasUpper = mix.hasUpper || c.isUpper();
        mix.hasDigit = mix.hasDigit || c.isDigit();
        part = c == u'.' ? 0 : part + 1;
        mix.longestPart = std::max(mix.longestPart, part);
    }
    return mix;
}

bool looksRandom(QStringView text)
{
    if (text.size() < RandomRun)
        return false;
    const Mix mix = mixOf(text);
    return mix.hasLower && mix.hasUpper && mix.hasDigit && mix.longestPart >= RandomRun;
}

bool looksLikeToken(QStringView text)
{
    const Mix mix = mixOf(text);
    return text.size() >= PlausibleToken &&
           (mix.hasDigit || (mix.hasLower && mix.hasUpper && text.size() >= LongWord) || text.size() > LongWord + 10);
}

/// Where a JWT begins in a word: its header is JSON, and base64url of `{"`, `{ ` or a line break after `{`.
qsizetype jwtStart(QStringView word)
{
    const qsizetype usual = word.indexOf(QStringView(u"eyJ"));
    if (usual >= 0 && word.size() - usual >= ShortestJwt)
        return usual;
    for (const QStringView start : {QStringView(u"eyA"), QStringView(u"ewo"), QStringView(u"ew0")}) {
        if (word.startsWith(start) && word.size() > LongWord && word.contains(u'.'))
            return 0;
    }
    return -1;
}

class PatternRedaction final
{
public:
    explicit PatternRedaction(QStringView text)
        : m_text(text)
    {
        m_out.reserve(text.size());
    }

    QString run()
    {
        while (m_at < m_text.size()) {
            const QStringView rest = m_text.mid(m_at);
            if (rest.startsWith(QStringView(u"-----BEGIN ")))
                privateKey();
            else if (rest.startsWith(QStringView(u"://")))
                userInfo();
            else if (isWordCharacter(m_text[m_at]))
                word();
            else
                copy(1);
        }
        return std::move(m_out);
    }

private:
    void copy(qsizetype count)
    {
        m_out.append(m_text.mid(m_at, count));
        m_at += count;
    }

    void hide(Secrecy secrecy, qsizetype count)
    {
        m_out.append(mask(secrecy, m_text.mid(m_at, count)));
        m_at += count;
    }

    [[nodiscard]] QChar at(qsizetype i) const { return i < m_text.size() ? m_text[i] : QChar(); }

    template<typename Predicate>
    [[nodiscard]] qsizetype endOf(qsizetype from, Predicate belongs) const
    {
        while (from < m_text.size() && belongs(m_text[from]))
            ++from;
        return from;
    }

    void privateKey()
    {
        const bool isPrivate =
            m_text.mid(m_at, 48).contains(QStringView(u"PRIVATE KEY")); // `ENCRYPTED PRIVATE KEY` ...
        copy(11);
        if (!isPrivate)
            return;
        const qsizetype end = m_text.indexOf(QStringView(u"-----END"), m_at);
        hide(Secrecy::Password, (end < 0 ? m_text.size() : end) - m_at);
    }

    void userInfo()
    {
        copy(3);
        const qsizetype end =
            endOf(m_at, [](QChar c) { return !c.isSpace() && !QStringView(u"/?#\"'<>\\").contains(c); });
        const qsizetype sign = m_text.mid(m_at, end - m_at).lastIndexOf(u'@');
        if (sign > 0)
            hide(Secrecy::Password, sign);
    }

    void word()
    {
        const QStringView word = m_text.mid(m_at, endOf(m_at, isWordCharacter) - m_at);
        const Secrecy secrecy = secrecyOf(word);
        if (const qsizetype jwt = jwtStart(word); jwt >= 0 || looksRandom(word)) {
            copy(std::max<qsizetype>(jwt, 0));
            hide(Secrecy::Token, endOf(m_at, isTokenCharacter) - m_at);
        } else if (isSecret(secrecy) && separator(m_at + word.size()) > 0) {
            named(word, secrecy);
        } else {
            copy(word.size());
            credentials(word);
        }
    }

    /// The size of what stands between a name and its value: `": "`, `=`, `%3D`; 0 when the word is no name. The quote
    /// that opens the value is not in it.
    [[nodiscard]] qsizetype separator(qsizetype from) const
    {
        const auto isSpace = [](QChar c) { return c == u' ' || c == u'\t'; };
        if (m_text.mid(from, 3).compare(QStringView(u"%3d"), Qt::CaseInsensitive) == 0)
            return 3;
        qsizetype i = endOf(from, [](QChar c) { return c == u'\\'; });
        if (at(i) == u'"' || at(i) == u'\'' || at(i) == u']')
            ++i;
        i = endOf(i, isSpace);
        if (at(i) != u':' && at(i) != u'=')
            return 0;
        i += at(i + 1) == u'>' ? 2 : 1;
        return endOf(i, isSpace) - from;
    }

    void named(QStringView name, Secrecy secrecy)
    {
        const qsizetype gap = separator(m_at + name.size());
        const QStringView between = m_text.mid(m_at + name.size(), gap);
        const bool isEncoded = between.startsWith(u'%');
        const bool isProse = between.contains(u':');
        copy(name.size() + gap);
        const qsizetype quote = endOf(m_at, [](QChar c) { return c == u'\\'; });
        if (at(quote) == u'"' || at(quote) == u'\'')
            quoted(secrecy, m_text.mid(m_at, quote + 1 - m_at));
        else if (at(m_at) != u'{' && at(m_at) != u'[')
            unquoted(name, secrecy, isProse, isEncoded);
        else if (m_text.mid(m_at).startsWith(QStringView(u"[hidden]")))
            copy(8);
    }

    void quoted(Secrecy secrecy, QStringView quote)
    {
        copy(quote.size());
        qsizetype end = m_at;
        qsizetype backslashes = 0; // Counted, not compared at each place: that takes a square of time where many stand.
        for (; end < m_text.size(); ++end) {
            const QChar c = m_text[end];
            if (c == quote.back() && (quote.size() == 1 ? backslashes % 2 == 0 : backslashes >= quote.size() - 1))
                break;
            backslashes = c == u'\\' ? backslashes + 1 : 0;
        }
        if (end < m_text.size())
            end -= quote.size() - 1; // The value ends where the closing quote's own backslashes begin.
        hide(secrecy, end - m_at);
    }

    void unquoted(QStringView name, Secrecy secrecy, bool isProse, bool isEncoded)
    {
        const bool isHeader = name.endsWith(QStringView(u"authorization"), Qt::CaseInsensitive);
        const qsizetype scheme = endOf(m_at, [](QChar c) { return c.isLetter(); });
        if (isHeader && at(scheme) == u' ')
            copy(scheme + 1 - m_at);
        QStringView ends = u" \t\r\n\"'<>&";
        if (isProse)
            ends = secrecy != Secrecy::Password ? u" \t\r\n\"'<>&,;)}]" : (isHeader ? u"\r\n\"'<>" : u"\r\n\"<>");
        const qsizetype end = endOf(m_at, [ends](QChar c) { return !ends.contains(c); });
        qsizetype size = end - m_at;
        if (const qsizetype next = m_text.mid(m_at, size).indexOf(QStringView(u"%26")); isEncoded && next >= 0)
            size = next;
        const QStringView value = m_text.mid(m_at, size);
        const bool isWords = isProse && secrecy != Secrecy::Password && !looksLikeToken(value);
        if (isWords || isHarmlessLiteral(secrecy, value))
            copy(size);
        else
            hide(secrecy, size);
    }

    /// `Bearer abc`, `Basic dTpw` wherever they stand.
    void credentials(QStringView scheme)
    {
        const auto is = [scheme](QStringView name) { return scheme.compare(name, Qt::CaseInsensitive) == 0; };
        const bool isBasic = is(u"Basic");
        if (at(m_at) != u' ' || !(isBasic || is(u"Bearer") || is(u"DPoP")))
            return;
        copy(1);
        const QStringView value = m_text.mid(m_at, endOf(m_at, isTokenCharacter) - m_at);
        const bool isPair = isBasic && QByteArray::fromBase64(value.toLatin1()).contains(':');
        if (isPair || looksLikeToken(value))
            hide(isBasic ? Secrecy::Password : Secrecy::Token, value.size());
    }

    QStringView m_text;
    qsizetype m_at = 0;
    QString m_out;
};
} // namespace

QString redactedPatterns(QStringView text)
{
    return PatternRedaction(text).run();
}

} // namespace Grantscope
