// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/inspect/scanline.h"

#include "base/fingerprint.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
bool isPlain(std::string_view text)
{
    return std::all_of(text.begin(), text.end(), [](char c) { return c >= ' ' && c <= '~' && c != '\\'; });
}

/// A value from a stranger's JSON, which may hold anything: what is plain goes as it stands.
void appendValue(std::string_view value, std::string &out)
{
    if (value.empty()) {
        out += "null";
    } else if (isPlain(value) && value.front() == '"') {
        out += value;
    } else {
        const QByteArray list = '[' + QByteArray(value.data(), qsizetype(value.size())) + ']';
        const QJsonArray read = QJsonDocument::fromJson(list).array();
        const QByteArray again = QJsonDocument(read).toJson(QJsonDocument::Compact);
        out += read.isEmpty() ? "null" : again.mid(1, again.size() - 2).toStdString();
    }
}

template<typename Number>
void appendNumber(const char *name, Number number, std::string &out)
{
    out += name;
    out += std::to_string(number);
}

void appendText(const char *name, std::string_view text, std::string &out)
{
    out += name;
    out += '"';
    out += text;
    out += '"';
}

/// By TokenSpan::Kind and by TokenStatus, spelled once for a million lines.
const std::string &nameOf(TokenSpan::Kind kind)
{
    static const std::array<std::string, 4> names = [] {
        std::array<std::string, 4> made;
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = tokenKindName(tokenKindOf(TokenSpan::Kind(i))).toStdString();
        return made;
    }();
    return names.at(std::size_t(kind));
}

const std::string &nameOf(TokenStatus status)
{
    static const std::array<std::string, 5> names = [] {
        std::array<std::string, 5> made;
        for (std::size_t i = 0; i < made.size(); ++i)
            made[i] = tokenStatusName(TokenStatus(i)).toStdString();
        return made;
    }();
    return names.at(std::size_t(status));
}
} // namespace

std::string jsonText(const QString &text)
{
    const QByteArray list = QJsonDocument(QJsonArray{text}).toJson(QJsonDocument::Compact);
    return list.mid(1, list.size() - 2).toStdString();
}

void writeScanLine(const ScannedToken &token, const std::string &file, std::string &out)
{
    out += R"({"file":)";
    out += file;
    appendNumber(R"(,"offset":)", token.offset, out);
    appendNumber(R"(,"line":)", token.line, out);
    appendText(R"(,"kind":)", nameOf(token.kind), out);
    appendText(R"(,"fingerprint":)", Fingerprint(token.token).text(), out);
    if (token.alg.empty())
        out += R"(,"alg":null)";
    else if (isPlain(token.alg) && token.alg.find('"') == std::string_view::npos)
        appendText(R"(,"alg":)", token.alg, out);
    else
        out += R"(,"alg":)" + jsonText(QString::fromUtf8(token.alg.data(), qsizetype(token.alg.size())));
    out += R"(,"iss":)";
    appendValue(token.iss, out);
    out += R"(,"sub":)";
    appendValue(token.sub, out);
    if (token.exp)
        appendNumber(R"(,"exp":)", *token.exp, out);
    else
        out += R"(,"exp":null)";
    appendText(R"(,"status":)", nameOf(token.status), out);
    out += "}\n";
}

QByteArray scanSummary(const QString &file, const ScanCounts &counts)
{
    QJsonObject kinds;
    for (const auto kind :
         {TokenSpan::Kind::Jwt, TokenSpan::Kind::Jwe, TokenSpan::Kind::PartialJwt, TokenSpan::Kind::Opaque})
        kinds.insert(tokenKindName(tokenKindOf(kind)), qint64(counts.of(kind)));
    QJsonObject statuses;
    for (const auto status : {TokenStatus::Active, TokenStatus::Expired, TokenStatus::NotYetValid,
                              TokenStatus::NoExpiry, TokenStatus::Unknown})
        statuses.insert(tokenStatusName(status), qint64(counts.of(status)));
    const QJsonObject summary{{u"file"_s, file},
                              {u"bytes"_s, qint64(counts.bytes)},
                              {u"tokens"_s, qint64(counts.tokens())},
                              {u"kinds"_s, kinds},
                              {u"statuses"_s, statuses}};
    return QJsonDocument(summary).toJson(QJsonDocument::Compact);
}

} // namespace Grantscope::Cli
