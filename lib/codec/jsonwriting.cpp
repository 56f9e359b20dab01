// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"

#include <QJsonArray>
#include <QJsonDocument>

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

} // namespace Grantscope
