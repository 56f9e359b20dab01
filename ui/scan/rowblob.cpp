// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scan/rowblob.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cstring>
#include <limits>

namespace Grantscope
{

namespace
{
constexpr std::size_t MostWord = 255;

struct Head
{
    std::uint64_t offset;
    std::int64_t exp; ///< FoundRows::NoExp: not stated.
    std::uint32_t line;
    FoundRow::Fingerprint fingerprint;
    std::uint8_t kind;
    std::uint8_t status;
    std::uint8_t algSize;
    std::uint8_t issSize;
    std::uint8_t subSize;
};

/// Of a value as JSON spells it: a text without its quotes, a number as it stands.
std::string plain(std::string_view spelled)
{
    std::string out;
    if (spelled.size() < 2 || spelled.front() != '"') {
        out = spelled;
    } else if (spelled.find('\\') == std::string_view::npos) {
        out = spelled.substr(1, spelled.size() - 2);
    } else {
        const QByteArray list = '[' + QByteArray(spelled.data(), static_cast<qsizetype>(spelled.size())) + ']';
        out = QJsonDocument::fromJson(list).array().at(0).toString().toStdString();
    }
    if (out.size() > MostWord)
        out.resize(MostWord);
    return out;
}
} // namespace

void packRow(const ScannedToken &token, std::string &out)
{
    const std::string alg(token.alg.substr(0, MostWord));
    const std::string iss = plain(token.iss);
    const std::string sub = plain(token.sub);
    Head head{};
    head.offset = token.offset;
    head.exp = token.exp.value_or(FoundRows::NoExp);
    head.line =
        static_cast<std::uint32_t>(std::min<std::uint64_t>(token.line, std::numeric_limits<std::uint32_t>::max()));
    head.fingerprint = Fingerprint(token.token).bytes();
    head.kind = static_cast<std::uint8_t>(tokenKindOf(token.kind));
    head.status = static_cast<std::uint8_t>(token.status);
    head.algSize = static_cast<std::uint8_t>(alg.size());
    head.issSize = static_cast<std::uint8_t>(iss.size());
    head.subSize = static_cast<std::uint8_t>(sub.size());
    out.append(reinterpret_cast<const char *>(&head), sizeof head);
    out += alg;
    out += iss;
    out += sub;
}

std::vector<FoundRow> unpackRows(std::string_view blob, std::string_view file)
{
    std::vector<FoundRow> rows;
    const auto take = [&blob](std::size_t size) {
        const std::string_view word = blob.substr(0, size);
        blob.remove_prefix(word.size());
        return word;
    };
    while (blob.size() >= sizeof(Head)) {
        Head head{};
        std::memcpy(&head, take(sizeof head).data(), sizeof head);
        FoundRow row;
        row.file = file;
        row.offset = head.offset;
        row.line = head.line;
        row.kind = static_cast<TokenKind>(head.kind);
        row.status = static_cast<TokenStatus>(head.status);
        row.fingerprint = head.fingerprint;
        row.alg = take(head.algSize);
        row.iss = take(head.issSize);
        row.sub = take(head.subSize);
        if (head.exp != FoundRows::NoExp)
            row.exp = head.exp;
        rows.push_back(row);
    }
    return rows;
}

} // namespace Grantscope
