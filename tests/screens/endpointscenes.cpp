// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "endpointscenes.h"

#include "kit/faketransport.h"

#include <QLabel>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Grantscope::Screens
{

namespace
{

void searchWith(const Shoot &shoot, Kit::FakeTransport &transport, const std::function<void(Stage &)> &then)
{
    Stage stage(shoot, &transport);
    stage.window().showGet();
    stage.choose(u"dialect"_s, u"rfc6749"_s);
    stage.type(u"server"_s, u"https://login.example.com"_s);
    stage.click(u"lookForEndpoint"_s);
    then(stage);
}

void answer(Kit::FakeTransport &transport, int status, const QByteArray &body)
{
    transport.expect([status, body](const HttpRequest &request) {
        return Kit::FakeTransport::answered(request, status, {{"Content-Type", "application/json"}}, body,
                                            SystemClock().now());
    });
}

QByteArray metadata()
{
    return R"({"issuer": "https://login.example.com", "token_endpoint": "https://login.example.com/oauth2/access",
               "grant_types_supported": ["password", "refresh_token"]})";
}

void looking(const Shoot &shoot, const QString &name)
{
    Kit::FakeTransport transport;
    QPromise<Result<Exchange>> never;
    never.start();
    transport.hold(never.future());
    searchWith(shoot, transport, [&name](Stage &stage) { stage.save(name); });
    never.finish();
}

void found(const Shoot &shoot, const QString &name)
{
    Kit::FakeTransport transport;
    answer(transport, 200, metadata());
    searchWith(shoot, transport, [&name](Stage &stage) {
        stage.await(u"useEndpoint"_s);
        stage.save(name);
    });
}

void used(const Shoot &shoot, const QString &name)
{
    Kit::FakeTransport transport;
    answer(transport, 200, metadata());
    searchWith(shoot, transport, [&name](Stage &stage) {
        stage.await(u"useEndpoint"_s);
        stage.click(u"useEndpoint"_s);
        stage.save(name);
    });
}

void nothing(const Shoot &shoot, const QString &name)
{
    Kit::FakeTransport transport;
    const qsizetype steps = 2 + DialectCatalogue::load().dialects().size();
    for (qsizetype i = 0; i < steps; ++i)
        answer(transport, 404, "{}");
    searchWith(shoot, transport, [&name](Stage &stage) {
        stage.await(u"endpointWords"_s);
        const auto *words = stage.find<QLabel>(u"endpointWords"_s);
        if (!QTest::qWaitFor([words] { return words->text().contains("does not say"_L1); }))
            qFatal("the search does not end");
        stage.save(name);
    });
}

} // namespace

QList<Scene> endpointScenes()
{
    return {{u"32-endpoint-looking"_s, looking, false},
            {u"33-endpoint-found"_s, found, true},
            {u"34-endpoint-used"_s, used, false},
            {u"35-endpoint-nowhere"_s, nothing, false}};
}

} // namespace Grantscope::Screens
