// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Grantscope
{

namespace
{

void appendEscape(QByteArray &out, char16_t unit)
{
    static constexpr char Digits[] = "0123456789abcdef";
    out.append("\\u");
    for (const int shift : {12, 8, 4, 0})
        out.append(Digits[(unit >> shift) & 0xF]);
}

void appendControl(QByteArray &out, char16_t unit)
{
    switch (unit) {
    case u'\b':
        out.append("\\b");
        break;
    case u'\f':
        out.append("\\f");
        break;
    case u'\n':
        out.append("\\n");
        break;
    case u'\r':
        out.append("\\r");
        break;
    case u'\t':
        out.append("\\t");
        break;
    default:
        appendEscape(out, unit);
    }
}

/// By hand, since QString::toUtf8() would turn half a surrogate pair of a password into a question mark.
QByteArray stringSpelling(QStringView text)
{
    QByteArray out;
    out.reserve(text.size() + 2);
    out.append('"');
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char16_t unit = text[i].unicode();
        if (unit == u'"' || unit == u'\\') {
            out.append('\\').append(static_cast<char>(unit));
        } else if (unit < 0x20) {
            appendControl(out, unit);
        } else if (unit < 0x80) {
            out.append(static_cast<char>(unit));
        } else if (!QChar::isSurrogate(unit)) {
            out.append(text.sliced(i, 1).toUtf8());
        } else if (QChar::isHighSurrogate(unit) && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            out.append(text.sliced(i++, 2).toUtf8());
        } else {
            appendEscape(out, unit);
        }
    }
    return out.append('"');
}

/// JSON as it is indented, a character at a time.
class Indented final
{
public:
    /// How many more characters were taken: of an escape also the second.
    [[nodiscard]] int take(char c, char next)
    {
        const bool isEscape = m_isInString && c == '\\' && next != '\0';
        if (m_isInString)
            m_text += c;
        else
            takeOutside(c);
        if (isEscape)
            m_text += next;
        else if (c == '"')
            m_isInString = !m_isInString;
        return isEscape ? 1 : 0;
    }
    [[nodiscard]] const QByteArray &text() const { return m_text; }

private:
    void takeOutside(char c)
    {
        if (c == ' ' || c == '\t' || c == '\n' || c == '\r')
            return;
        const bool closes = c == '}' || c == ']';
        m_depth -= closes ? 1 : 0;
        if (closes ? !m_isOpened : m_isOpened || m_isAfterComma)
            m_text += '\n' + QByteArray(2 * std::clamp(m_depth, 0, MostDepth), ' ');
        m_text += c;
        if (c == ':')
            m_text += ' ';
        m_isOpened = c == '{' || c == '[';
        m_isAfterComma = c == ',';
        m_depth += m_isOpened ? 1 : 0;
    }

    static constexpr int MostDepth = 64; // deeper ones go no further to the right: the spaces would be most of it
    QByteArray m_text;
    int m_depth = 0;
    bool m_isInString = false;
    bool m_isOpened = false; ///< A bracket was opened, and nothing has come since.
    bool m_isAfterComma = false;
};

} // namespace

QByteArray jsonSpelling(const QJsonValue &value)
{
    if (value.isString())
        return stringSpelling(value.toString());
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.sliced(1, wrapped.size() - 2);
}

QByteArray writeJson(const QList<Member> &members)
{
    if (members.isEmpty())
        return "{}";
    QByteArray out("{");
    for (const Member &member : members) {
        out.append(out.size() == 1 ? "\n  " : ",\n  ");
        out.append(stringSpelling(member.name)).append(": ").append(jsonSpelling(member.value));
    }
    return out.append("\n}");
}

QByteArray indentedJson(QByteArrayView json)
{
    Indented out;
    for (qsizetype i = 0; i < json.size(); ++i)
        i += out.take(json[i], i + 1 < json.size() ? json[i + 1] : '\0');
    return out.text();
}

} // namespace Grantscope
