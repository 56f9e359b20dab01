// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/textencoding.h"

#include <QStringDecoder>

#include <cstring>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

/// The length of the well-formed sequence at the front of `rest`, or 0. The ranges are RFC 3629's table.
qsizetype sequenceLength(QByteArrayView rest)
{
    const auto at = [rest](qsizetype i) { return i < rest.size() ? static_cast<uchar>(rest[i]) : uchar(0); };
    const auto continues = [&at](qsizetype i) { return (at(i) & 0xC0) == 0x80; };
    const uchar lead = at(0);
    if (lead < 0x80)
        return 1;
    if (lead >= 0xC2 && lead <= 0xDF)
        return continues(1) ? 2 : 0;
    if (lead >= 0xE0 && lead <= 0xEF) {
        const bool second = continues(1) && (lead != 0xE0 || at(1) >= 0xA0) && (lead != 0xED || at(1) <= 0x9F);
        return second && continues(2) ? 3 : 0;
    }
    if (lead >= 0xF0 && lead <= 0xF4) {
        const bool second = continues(1) && (lead != 0xF0 || at(1) >= 0x90) && (lead != 0xF4 || at(1) <= 0x8F);
        return second && continues(2) && continues(3) ? 4 : 0;
    }
    return 0;
}

Result<DecodedText> fromUtf16(QByteArrayView bytes, QStringConverter::Encoding encoding, const QString &name)
{
    if (bytes.size() % 2 != 0)
        return failure(Origin::Protocol, u"text-encoding"_s, name + u" with half a character at the end"_s,
                       u"byte %1"_s.arg(bytes.size() - 1));
    const QByteArrayView units = bytes.sliced(2);
    QStringDecoder decoder(encoding, QStringConverter::Flag::Stateless | QStringConverter::Flag::ConvertInitialBom);
    const QString text = decoder.decode(units);
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate())
            ++i;
        else
            return failure(Origin::Protocol, u"text-encoding"_s, name + u" with half of a surrogate pair"_s,
                           u"byte %1"_s.arg(2 + 2 * i));
    }
    return DecodedText{text.toUtf8(), true, DecodedText::Source::Utf16, name};
}

QString placeText(qsizetype byte, QByteArrayView before)
{
    qsizetype line = 1;
    qsizetype column = 1;
    for (qsizetype i = 0; i < before.size(); ++i) {
        const char c = before[i];
        // CR LF is one line break, counted at its LF.
        const bool lineBreak = c == '\n' || (c == '\r' && (i + 1 == before.size() || before[i + 1] != '\n'));
        if (lineBreak) {
            ++line;
            column = 1;
        } else if ((static_cast<uchar>(c) & 0xC0) != 0x80) {
            ++column;
        }
    }
    return u"byte %1 (line %2, column %3)"_s.arg(byte).arg(line).arg(column);
}

} // namespace

qsizetype firstByteThatIsNoUtf8(QByteArrayView bytes)
{
    qsizetype i = 0;
    while (i < bytes.size()) {
        quint64 eight = 0;
        if (i + 8 <= bytes.size()) {
            std::memcpy(&eight, bytes.data() + i, 8);
            if ((eight & Q_UINT64_C(0x8080808080808080)) == 0) { // tokens are ASCII: take them eight at a time
                i += 8;
                continue;
            }
        }
        const qsizetype length = sequenceLength(bytes.sliced(i, qMin<qsizetype>(4, bytes.size() - i)));
        if (length == 0)
            return i;
        i += length;
    }
    return -1;
}

QByteArray utf8WithReplacements(QStringView text)
{
    QString mended;
    for (qsizetype i = 0; i < text.size(); ++i) {
        if (!text[i].isSurrogate())
            continue;
        if (text[i].isHighSurrogate() && i + 1 < text.size() && text[i + 1].isLowSurrogate()) {
            ++i;
            continue;
        }
        if (mended.isNull())
            mended = text.toString();
        mended[i] = QChar::ReplacementCharacter;
    }
    return mended.isNull() ? text.toUtf8() : mended.toUtf8();
}

Result<DecodedText> toUtf8(QByteArrayView bytes)
{
    if (bytes.startsWith(Utf16LittleMark))
        return fromUtf16(bytes, QStringConverter::Utf16LE, u"UTF-16LE"_s);
    if (bytes.startsWith(Utf16BigMark))
        return fromUtf16(bytes, QStringConverter::Utf16BE, u"UTF-16BE"_s);
    const bool marked = bytes.startsWith(Utf8Mark);
    const QByteArrayView body = marked ? bytes.sliced(Utf8Mark.size()) : bytes;
    const qsizetype bad = firstByteThatIsNoUtf8(body);
    if (bad >= 0) {
        const int byte = static_cast<uchar>(body[bad]);
        return failure(Origin::Protocol, u"text-encoding"_s,
                       u"byte 0x%1 is no UTF-8 here"_s.arg(byte, 2, 16, QLatin1Char('0')),
                       placeInText(bytes, body.data() + bad - bytes.data()));
    }
    return DecodedText{body.toByteArray(), marked, DecodedText::Source::Utf8, u"UTF-8"_s};
}

DecodedText fromLatin1(QByteArrayView bytes)
{
    return {QString::fromLatin1(bytes).toUtf8(), false, DecodedText::Source::Latin1, u"ISO-8859-1"_s};
}

QString placeInText(QByteArrayView bytes, qsizetype offset)
{
    const QByteArrayView before = bytes.first(qBound<qsizetype>(0, offset, bytes.size()));
    return placeText(before.size(), before.startsWith(Utf8Mark) ? before.sliced(Utf8Mark.size()) : before);
}

QString placeInSource(const DecodedText &text, qsizetype utf8Offset)
{
    const QByteArrayView before = QByteArrayView(text.utf8).first(qBound<qsizetype>(0, utf8Offset, text.utf8.size()));
    switch (text.source) {
    case DecodedText::Source::Utf8:
        return placeText(before.size() + (text.hadByteOrderMark ? Utf8Mark.size() : 0), before);
    case DecodedText::Source::Utf16:
        return placeText(2 + 2 * QString::fromUtf8(before).size(), before);
    case DecodedText::Source::Latin1:
        return placeText(QString::fromUtf8(before).size(), before);
    }
    Q_UNREACHABLE();
}

} // namespace Grantscope
