// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/redaction/bodyredaction_p.h"
#include "net/redaction/secretnames.h"

#include <QList>

#include <algorithm>
#include <iterator>
#include <utility>

namespace Grantscope
{

namespace
{
constexpr qsizetype MaxPopDepth = 16; // How far up a closing tag looks for its opening one; keeps nonsense linear.

QString xmlUnescaped(QStringView text)
{
    static constexpr std::pair<QStringView, char16_t> Named[] = {
        {u"lt", u'<'}, {u"gt", u'>'}, {u"amp", u'&'}, {u"quot", u'"'}, {u"apos", u'\''}};
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const qsizetype length = text[i] == u'&' ? text.mid(i, 12).indexOf(u';') : -1;
        const QStringView name = length > 1 ? text.mid(i + 1, length - 1) : QStringView();
        const auto *named = std::find_if(std::begin(Named), std::end(Named),
                                         [name](const auto &entity) { return entity.first == name; });
        const bool isHex = name.startsWith(QStringView(u"#x"));
        const uint code = name.startsWith(u'#') ? name.mid(isHex ? 2 : 1).toUInt(nullptr, isHex ? 16 : 10) : 0;
        if (named != std::end(Named))
            result.append(QChar(named->second));
        else if (code > 0 && code <= QChar::LastValidCodePoint)
            result.append(QChar::fromUcs4(code));
        else {
            result.append(text[i]);
            continue;
        }
        i += length;
    }
    return result;
}

bool isNameStart(QStringView text, qsizetype at)
{
    return at < text.size() && (text[at].isLetter() || text[at] == u'_' || text[at] == u'.');
}

/// Reads tags and the text between them; what is no tag is text. Names may be none that XML allows: `<.issued>`.
class XmlRedaction final
{
public:
    XmlRedaction(QStringView text, int depth)
        : m_text(text)
        , m_depth(depth)
    {
        m_out.reserve(text.size());
    }

    QString run()
    {
        while (m_at < m_text.size()) {
            const qsizetype tag = m_text.indexOf(u'<', m_at);
            const qsizetype end = tag < 0 ? m_text.size() : tag;
            characters(m_text.mid(m_at, end - m_at));
            m_at = end;
            if (m_at < m_text.size())
                markup();
        }
        return std::move(m_out);
    }

private:
    struct Element
    {
        QStringView name;
        Secrecy inside;
    };

    [[nodiscard]] Secrecy inherited() const { return m_open.isEmpty() ? Secrecy::Unknown : m_open.constLast().inside; }

    void characters(QStringView text)
    {
        const QStringView trimmed = text.trimmed();
        if (trimmed.isEmpty()) {
            m_out.append(text);
            return;
        }
        const qsizetype before = trimmed.data() - text.data();
        const QString plain = xmlUnescaped(trimmed);
        const QString redacted = isSecret(inherited()) ? mask(inherited(), plain) : redactedContent(plain, m_depth - 1);
        m_out.append(text.left(before));
        m_out.append(redacted == plain ? trimmed.toString() : redacted.toHtmlEscaped());
        m_out.append(text.mid(before + trimmed.size()));
    }

    void markup()
    {
        const QStringView rest = m_text.mid(m_at);
        if (rest.startsWith(QStringView(u"<![CDATA[")))
            section(9, u"]]>");
        else if (rest.startsWith(QStringView(u"<!--")))
            section(4, u"-->");
        else if (rest.startsWith(QStringView(u"</")))
            closingTag();
        else if (isNameStart(m_text, m_at + 1))
            openingTag();
        else
            copyUntil(m_text.indexOf(u'>', m_at)); // <?xml ...?>, <!DOCTYPE ...>, or a stray <
    }

    void copyUntil(qsizetype last)
    {
        const qsizetype end = last < 0 ? m_text.size() : last + 1;
        m_out.append(redactedPatterns(m_text.mid(m_at, end - m_at)));
        m_at = end;
    }

    void section(qsizetype openSize, QStringView close)
    {
        const qsizetype from = m_at + openSize;
        const qsizetype found = m_text.indexOf(close, from);
        const qsizetype end = found < 0 ? m_text.size() : found;
        const QString inner = m_text.mid(from, end - from).toString();
        m_out.append(m_text.mid(m_at, openSize));
        m_out.append(isSecret(inherited()) ? mask(inherited(), inner) : redactedContent(inner, m_depth - 1));
        m_at = end;
        if (found >= 0) {
            m_out.append(close);
            m_at += close.size();
        }
    }

    [[nodiscard]] QStringView nameAt(qsizetype from) const
    {
        qsizetype end = from;
        while (end < m_text.size() && !m_text[end].isSpace() && !QStringView(u"/><=\"'").contains(m_text[end]))
            ++end;
        return m_text.mid(from, end - from);
    }

    void closingTag()
    {
        const QStringView name = nameAt(m_at + 2);
        for (qsizetype i = m_open.size(); i > 0 && i > m_open.size() - MaxPopDepth; --i) {
            if (m_open[i - 1].name == name) {
                m_open.resize(i - 1);
                break;
            }
        }
        copyUntil(m_text.indexOf(u'>', m_at));
    }

    void openingTag()
    {
        const QStringView name = nameAt(m_at + 1);
        const qsizetype end = attributes(m_at + 1 + name.size());
        const bool isEmpty =
            end > m_at + 1 && end <= m_text.size() && m_text[end - 1] == u'>' && m_text[end - 2] == u'/';
        m_at = end;
        if (isEmpty)
            return;
        const Secrecy own = secrecyOf(name); // <code> is HTML's: no authorization code comes in XML.
        const Secrecy secrecy = secrecyWithin(inherited(), own == Secrecy::Code ? Secrecy::Unknown : own);
        if (isSecret(secrecy) && !beginsWithChild())
            secretText(name, secrecy);
        else
            m_open.append(Element{name, secrecyWithin(inherited(), secrecyInside(name))});
    }

    /// All up to the closing tag, whatever it is: a password may hold a < that nobody escaped.
    void secretText(QStringView name, Secrecy secrecy)
    {
        const qsizetype found = m_text.indexOf(QStringLiteral("</%1").arg(name), m_at, Qt::CaseInsensitive);
        const qsizetype end = found < 0 ? m_text.size() : found;
        QStringView inner = m_text.mid(m_at, end - m_at).trimmed();
        m_at = end;
        const bool isCData = inner.startsWith(QStringView(u"<![CDATA[")) && inner.endsWith(QStringView(u"]]>"));
        const QString plain = isCData ? inner.mid(9, inner.size() - 12).toString() : xmlUnescaped(inner);
        m_out.append(isHarmlessLiteral(secrecy, plain) ? plain : mask(secrecy, plain));
        if (found >= 0)
            copyUntil(m_text.indexOf(u'>', m_at));
    }

    [[nodiscard]] bool beginsWithChild() const
    {
        qsizetype i = m_at;
        while (i < m_text.size() && m_text[i].isSpace())
            ++i;
        if (i >= m_text.size() || m_text[i] != u'<' || !isNameStart(m_text, i + 1))
            return false;
        // Up to the next < only: a document without any > must not be searched to its end again and again.
        const qsizetype next = m_text.indexOf(u'<', i + 1);
        return m_text.mid(i, next < 0 ? -1 : next - i).contains(u'>');
    }

    /// Writes the tag with its attributes' secret values masked; gives the place after its >.
    qsizetype attributes(qsizetype from)
    {
        m_out.append(m_text.mid(m_at, from - m_at));
        Secrecy named = Secrecy::Unknown;
        while (from < m_text.size() && m_text[from] != u'>' && m_text[from] != u'<') {
            if (!isNameStart(m_text, from)) {
                m_out.append(m_text[from++]);
                continue;
            }
            const QStringView name = nameAt(from);
            m_out.append(name);
            from = attributeValue(name, from + name.size(), named);
        }
        if (from < m_text.size() && m_text[from] == u'>')
            m_out.append(m_text[from++]);
        return from;
    }

    /// `named` is what an attribute name="..." or key="..." of the same tag said about value="...".
    qsizetype attributeValue(QStringView name, qsizetype from, Secrecy &named)
    {
        qsizetype i = from;
        while (i < m_text.size() && (m_text[i].isSpace() || m_text[i] == u'='))
            ++i;
        m_out.append(m_text.mid(from, i - from));
        if (i >= m_text.size() || (m_text[i] != u'"' && m_text[i] != u'\''))
            return i;
        qsizetype end = i + 1;
        while (end < m_text.size() && m_text[end] != m_text[i] && m_text[end] != u'<')
            ++end;
        const bool isClosed = end < m_text.size() && m_text[end] == m_text[i];
        const QString plain = xmlUnescaped(m_text.mid(i + 1, end - i - 1));
        const bool isValue = name.compare(QStringView(u"value"), Qt::CaseInsensitive) == 0;
        const Secrecy secrecy = isValue ? named : secrecyOf(name);
        if (name.compare(QStringView(u"name"), Qt::CaseInsensitive) == 0 ||
            name.compare(QStringView(u"key"), Qt::CaseInsensitive) == 0)
            named = secrecyOf(plain);
        const QString redacted = isSecret(secrecy) ? mask(secrecy, plain) : redactedPatterns(plain);
        m_out.append(m_text[i]);
        m_out.append(redacted == plain ? m_text.mid(i + 1, end - i - 1).toString() : redacted.toHtmlEscaped());
        if (isClosed)
            m_out.append(m_text[i]);
        return isClosed ? end + 1 : end;
    }

    QStringView m_text;
    int m_depth;
    qsizetype m_at = 0;
    QString m_out;
    QList<Element> m_open;
};
} // namespace

QString redactedXml(QStringView text, int depth)
{
    return XmlRedaction(text, depth).run();
}

} // namespace Grantscope
