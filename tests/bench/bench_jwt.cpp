// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// How many tokens of 700 bytes are decoded in a second, beside npm's jose and fast-jwt; and how many signatures are checked,
// beside `openssl speed` of the same operation. In turns, a short batch of each, so that the ratios can be trusted on a
// machine that others use, too; what is counted is processor time.

#include "jose/jwtdecoder.h"
#include "jose/verifier.h"
#include "jwtsamples.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryFile>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <functional>

using namespace Grantscope;
using namespace Grantscope::Bench;

namespace
{

constexpr int Rounds = 5;
constexpr double BatchSeconds = 0.25;

double processorSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

/// Calls `once` with 0, 1, 2 ... for a batch: calls in a second.
template<typename Work>
double rateOf(Work once)
{
    std::size_t calls = 0;
    const double start = processorSeconds();
    double passed = 0;
    while (passed < BatchSeconds) {
        for (int i = 0; i < 64; ++i)
            once(calls++);
        passed = processorSeconds() - start;
    }
    return double(calls) / passed;
}

double medianOf(std::vector<double> rates)
{
    std::sort(rates.begin(), rates.end());
    return rates.empty() ? 0 : rates[rates.size() / 2];
}

QByteArray outputOf(const QString &program, const QStringList &arguments)
{
    QProcess process;
    process.start(program, arguments);
    if (!process.waitForStarted() || !process.waitForFinished(60'000))
        return {};
    return process.readAllStandardOutput();
}

/// `openssl speed -mr`: the last number of the line `+F` of that kind. Bytes in a second for a MAC, else operations.
double opensslRate(const QStringList &what, const char *line, int field)
{
    const QByteArrayList lines =
        outputOf(QStringLiteral("openssl"), QStringList{QStringLiteral("speed"), QStringLiteral("-mr"),
                                                        QStringLiteral("-seconds"), QStringLiteral("1")} +
                                                what)
            .split('\n');
    for (const QByteArray &text : lines) {
        if (text.startsWith(line))
            return text.trimmed().split(':').value(field).toDouble();
    }
    return 0;
}

struct Contest
{
    const char *name;
    double goal; ///< Of the anchor.
    std::function<double()> ours;
    std::function<double()> anchor;
};

void race(const Contest &contest)
{
    std::vector<double> ours;
    std::vector<double> anchors;
    std::vector<double> ratios;
    for (int round = 0; round < Rounds; ++round) {
        ours.push_back(contest.ours());
        anchors.push_back(contest.anchor());
        if (anchors.back() > 0)
            ratios.push_back(ours.back() / anchors.back());
    }
    if (ratios.empty()) {
        std::printf("%-34s %12.0f /s   (nothing to compare with)\n", contest.name, medianOf(ours));
        return;
    }
    std::printf("%-34s %12.0f /s   anchor %10.0f /s   ratio %6.2f   goal %.2f\n", contest.name, medianOf(ours),
                medianOf(anchors), medianOf(ratios), contest.goal);
    std::fflush(stdout);
}

double decodeRate(const std::vector<std::string> &tokens)
{
    JwtDecoder decoder;
    std::size_t claims = 0;
    const double rate =
        rateOf([&](std::size_t i) { claims += decoder.decode(tokens[i % tokens.size()]).claims.size(); });
    return claims > 0 ? rate : 0;
}

double verifyRate(const SignedSamples &samples)
{
    Verifier verifier(samples.keys);
    std::size_t good = 0;
    std::size_t calls = 0;
    const double rate = rateOf([&](std::size_t i) {
        ++calls;
        good += verifier.verify(samples.tokens[i % samples.tokens.size()]).status == SignatureStatus::Valid ? 1 : 0;
    });
    return good == calls ? rate : 0;
}

void raceDecoding(const std::vector<std::string> &tokens)
{
    const QString script = QStringLiteral(GRANTSCOPE_PEERS "/decode.mjs");
    QTemporaryFile file;
    if (!file.open())
        return;
    for (const std::string &token : tokens)
        file.write(QByteArray::fromStdString(token) + '\n');
    file.flush();
    for (const char *peer : {"jose", "fast-jwt"}) {
        const QByteArray name = QByteArray("decode, beside npm ") + peer;
        race({name.constData(), 8, [&] { return decodeRate(tokens); },
              [&] {
                  return outputOf(QStringLiteral("node"), {script, QString::fromLatin1(peer), file.fileName()})
                      .trimmed()
                      .toDouble();
              }});
    }
}

void raceVerifying()
{
    const auto hmac = [] {
        return opensslRate(
                   {QStringLiteral("-hmac"), QStringLiteral("sha256"), QStringLiteral("-bytes"), QStringLiteral("655")},
                   "+F:", 3) /
               655;
    };
    const auto asymmetric = [](const char *what, const char *line, int field) {
        return [=] { return opensslRate({QString::fromLatin1(what)}, line, field); };
    };
    const SignedSamples hs256 = samplesOf(Kind::Hs256);
    race({"HS256, beside openssl hmac", 0.65, [&] { return verifyRate(hs256); }, hmac});
    const SignedSamples rs256 = samplesOf(Kind::Rs256);
    race({"RS256, beside openssl rsa2048", 0.85, [&] { return verifyRate(rs256); }, asymmetric("rsa2048", "+F2:", 4)});
    const SignedSamples es256 = samplesOf(Kind::Es256);
    race({"ES256, beside openssl ecdsap256", 0.90, [&] { return verifyRate(es256); },
          asymmetric("ecdsap256", "+F4:", 4)});
    const SignedSamples edDsa = samplesOf(Kind::EdDsa);
    race({"EdDSA, beside openssl ed25519", 0.85, [&] { return verifyRate(edDsa); }, asymmetric("ed25519", "+F6:", 5)});
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const std::vector<std::string> tokens = samplesOf(Kind::Hs256).tokens;
    std::printf("%zu tokens of %zu bytes\n", tokens.size(), tokens.front().size());
    raceDecoding(tokens);
    raceVerifying();
    return 0;
}
