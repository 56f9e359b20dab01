// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "biglog.h"

#include <QByteArray>
#include <QFile>

#include <random>

namespace Grantscope::Bench
{
namespace
{

constexpr unsigned Seed = 1;
constexpr int DistinctTokens = 256;

QByteArray part(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray token(std::mt19937 &random, int number)
{
    QByteArray signature(256, '\0');
    for (char &c : signature)
        c = static_cast<char>(random());
    const qint64 expiry = number % 2 == 0 ? 1'500'000'000 : 4'000'000'000;
    const QByteArray header = R"({"alg":"RS256","typ":"at+jwt","kid":"2026-11"})";
    const QByteArray payload =
        R"({"iss":"https://login.example.com/","sub":"user-)" + QByteArray::number(number) +
        R"(","aud":["api://orders","api://stock"],"scope":"orders.read","roles":["clerk"],"iat":)" +
        QByteArray::number(expiry - 3600) + R"(,"exp":)" + QByteArray::number(expiry) + '}';
    return part(header) + '.' + part(payload) + '.' + part(signature);
}

class Writer final
{
public:
    Writer()
    {
        for (int i = 0; i < DistinctTokens; ++i)
            m_tokens.append(token(m_random, i));
    }

    /// A line, and what it counts for.
    QByteArray line(BigLog &log)
    {
        const auto number = static_cast<unsigned>(m_random());
        QByteArray query;
        if (number % 10 == 0) {
            query = "?access_token=" + m_tokens.at(int(number / 16 % DistinctTokens));
            ++log.tokens;
        } else if (number % 200 == 1) {
            query = "?state=eyJ" + QByteArray::number(number) + ".e30";
            ++log.nearMisses;
        }
        return "203.0.113." + QByteArray::number(number % 250) +
               " - - [22/Nov/2026:08:" + QByteArray::number(10 + number / 64 % 50) + ":00 +0000] \"GET /orders/" +
               QByteArray::number(number % 99'991) + query + " HTTP/1.1\" " + (number % 7 == 0 ? "401 " : "200 ") +
               QByteArray::number(number % 9'973) +
               " \"https://shop.example.com/basket\" \"Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36\"\n";
    }

private:
    std::mt19937 m_random{Seed};
    QList<QByteArray> m_tokens;
};

} // namespace

BigLog makeLog(const QString &path, std::uint64_t bytes)
{
    BigLog log;
    Writer writer;
    QFile file(path);
    const bool isThere = file.exists() && std::uint64_t(file.size()) >= bytes;
    if (!isThere && !file.open(QIODevice::WriteOnly))
        return log;
    while (log.bytes < bytes) { // also where it is there: what it holds is counted so
        const QByteArray line = writer.line(log);
        log.bytes += std::uint64_t(line.size());
        if (!isThere && file.write(line) != line.size())
            return {};
    }
    return log;
}

bool makeHostile(const QString &path, std::uint64_t bytes)
{
    QFile file(path);
    if (file.exists() && std::uint64_t(file.size()) == bytes)
        return true;
    const QByteArray block = QByteArray("eyJA").repeated(256 * 1024);
    bool isWritten = file.open(QIODevice::WriteOnly);
    for (std::uint64_t at = 0; isWritten && at < bytes; at += std::uint64_t(block.size()))
        isWritten = file.write(block) == block.size();
    return isWritten;
}

} // namespace Grantscope::Bench
