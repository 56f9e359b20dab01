// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// What a grant costs over a bare QNetworkAccessManager: both ask the same sandbox, in another process, in turns. And what
// reading an answer costs without any network.

#include "base/onresult.h"
#include "net/qnamtransport.h"
#include "oauth/dialectcatalogue.h"
#include "oauth/tokenclient.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>

#include <algorithm>
#include <cstdio>
#include <optional>

using namespace Grantscope;

namespace
{

constexpr int Rounds = 300;
constexpr int Readings = 20'000;

struct Samples
{
    QList<double> milliseconds;

    [[nodiscard]] double at(double part) const
    {
        return milliseconds.at(qsizetype(double(milliseconds.size() - 1) * part));
    }
    void print(const char *what)
    {
        std::sort(milliseconds.begin(), milliseconds.end());
        std::printf("%-34s median %7.3f ms   90 %% under %7.3f ms\n", what, at(0.5), at(0.9));
    }
};

double elapsed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

// A new manager each time, as the transport has it: what is compared is our part, not a connection that was kept.
bool bareGrant(const HttpRequest &order)
{
    QNetworkAccessManager manager;
    QNetworkRequest request(order.url);
    request.setHeader(QNetworkRequest::ContentTypeHeader, QStringLiteral("application/json"));
    QNetworkReply *reply = manager.post(request, order.body.reveal().toByteArray());
    QEventLoop loop;
    QObject::connect(reply, &QNetworkReply::finished, &loop, &QEventLoop::quit);
    loop.exec();
    return QJsonDocument::fromJson(reply->readAll()).object().contains(QLatin1String("access_token"));
}

std::optional<TokenAnswer> ourGrant(const TokenClient &client, const Dialect &dialect, const GrantRequest &grant)
{
    std::optional<TokenAnswer> answer;
    QEventLoop loop;
    onResult(client.request(dialect, grant), &loop, [&](const Result<TokenAnswer> &result) {
        if (result)
            answer = *result;
        loop.quit();
    });
    loop.exec();
    return answer;
}

QUrl startedSandbox(QProcess &sandbox)
{
    sandbox.start(QStringLiteral(GRANTSCOPE_CLI), {QStringLiteral("sandbox"), QStringLiteral("--quiet")});
    while (!sandbox.canReadLine() && sandbox.waitForReadyRead(10'000)) {
    }
    return QUrl(QJsonDocument::fromJson(sandbox.readLine()).object().value(QLatin1String("url")).toString());
}

int fail(const char *what)
{
    std::fprintf(stderr, "bench_grant: %s\n", what);
    return 1;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    QProcess sandbox;
    const QUrl url = startedSandbox(sandbox);
    const DialectCatalogue catalogue = DialectCatalogue::load();
    const Dialect *dialect = catalogue.find(u"saasu");
    if (!url.isValid() || !dialect)
        return fail("there is no sandbox to ask");

    GrantRequest grant;
    grant.endpoint = dialect->endpoint(url, GrantType::Password);
    grant.format = BodyFormat::Json;
    grant.username = QStringLiteral("test@host.com");
    grant.password = Secret("StrongPassword");
    const Result<HttpRequest> request = tokenRequest(*dialect, grant);
    const SystemClock clock;
    QnamTransport transport(clock);
    const TokenClient client(transport);

    Samples bare;
    Samples ours;
    std::optional<TokenAnswer> last;
    QElapsedTimer timer;
    for (int round = 0; round < Rounds; ++round) {
        timer.start();
        if (!request || !bareGrant(*request))
            return fail("the bare grant failed");
        bare.milliseconds.append(elapsed(timer));
        timer.start();
        last = ourGrant(client, *dialect, grant);
        if (!last || last->reading.outcome != Outcome::Granted)
            return fail("the grant failed");
        ours.milliseconds.append(elapsed(timer));
    }
    bare.print("a grant by a bare QNAM");
    ours.print("a grant by TokenClient");

    timer.start();
    qsizetype findings = 0;
    for (int reading = 0; reading < Readings; ++reading)
        findings += readTokenResponse(*dialect, grant, last->exchange).findings.size();
    std::printf("%-34s %.1f us each (%lld findings)\n", "reading that answer", elapsed(timer) * 1000 / Readings,
                static_cast<long long>(findings / Readings));
    sandbox.terminate();
    sandbox.waitForFinished(5'000);
    return 0;
}
