// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
#include "inspect/decode/segment_p.h"

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

constexpr qsizetype ReadsAsText = 90; // percent of the bytes

/// The share of bytes that read as text, in percent.
qsizetype readability(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return 0;
    const auto readable = std::count_if(bytes.cbegin(), bytes.cend(), [](char c) { return c >= ' ' && c <= '~'; });
    return readable * 100 / bytes.size();
}

} // namespace

Segment decodedSegment(QByteArrayView text)
{
    if (auto strict = base64UrlDecoded(text))
        return {std::move(*strict), {}, true};
    Segment segment;
    QByteArray letters = text.toByteArray();
    while (letters.endsWith('=')) {
        letters.chop(1);
        segment.oddities = QStringList{u"base64-padding"_s};
    }
    if (letters.contains('+') || letters.contains('/')) {
        letters.replace('+', '-').replace('/', '_');
        segment.oddities.append(u"base64-alphabet"_s);
    }
    const std::string_view characters(letters.constData(), std::size_t(letters.size()));
    segment.bytes = QByteArray(qsizetype(base64UrlRoom(characters.size())), Qt::Uninitialized);
    const std::size_t read = base64UrlDecodedStart(characters, segment.bytes.data());
    segment.bytes.truncate(qsizetype(base64UrlBytes(read)));
    segment.whole = read == characters.size() && read % 4 != 1; // six bits: no byte can be made of them
    if (segment.whole && base64UrlEncoded(segment.bytes) != letters)
        segment.oddities.append(u"base64-trailing-bits"_s);
    return segment;
}

QByteArray readableBytes(QByteArrayView text)
{
    const QByteArray asItStands = decodedSegment(text).bytes;
    if (asItStands.startsWith('{') || readability(asItStands) >= ReadsAsText)
        return asItStands;
    QByteArray best = asItStands;
    qsizetype bestReadability = ReadsAsText - 1;
    for (qsizetype lost = 1; lost <= 3; ++lost) {
        // Letters in place of those that were lost; the bytes that they have a share in are dropped again.
        const QByteArray shifted = decodedSegment(QByteArray(lost, 'A') + text.toByteArray()).bytes.mid(lost);
        if (readability(shifted) > bestReadability) {
            best = shifted;
            bestReadability = readability(shifted);
        }
    }
    return best;
}

} // namespace Grantscope
