// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "session/sessionrecord.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
SessionRecord fullRecord()
{
    SessionRecord record;
    record.endpoint = QUrl(u"https://api.example.com/authorisation/token"_s);
    record.username = u"test@host.com"_s;
    record.clientId = u"client"_s;
    record.password = Secret::fromText(u"p\u00e4ss \"word\" \\ \U0001F511"_s);
    record.clientSecret = Secret("client-secret");
    record.passwordRefused = true;
    HeldToken held;
    held.by = GrantType::RefreshToken;
    held.askedAt = QDateTime::fromMSecsSinceEpoch(1'795'334'400'123, Qt::UTC);
    held.token.accessToken = Secret("access");
    held.token.refreshToken = Secret("refresh");
    held.token.tokenType = u"bearer"_s;
    held.token.expiresIn = 10'800;
    held.token.issuedAt = held.askedAt.addSecs(1);
    held.token.issuedAtStated = true;
    held.token.expiresAt = held.askedAt.addSecs(10'800);
    held.token.clocks = {{u"expires_in"_s, u"10800"_s, held.token.expiresAt}};
    held.token.scope = Scope::fromText(u"full fileid:15431"_s);
    held.token.userName = u"test@host.com"_s;
    held.token.persistent = true;
    held.token.extra = {{u"id"_s, 7}};
    record.held = held;
    return record;
}

Profile profileOf(const SessionRecord &record)
{
    Profile profile;
    profile.endpoint = record.endpoint;
    profile.username = record.username;
    profile.clientId = record.clientId;
    return profile;
}
} // namespace

class TestSessionRecord : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyMemberComesBack()
    {
        const SessionRecord record = fullRecord();
        const auto read = readSessionRecord(writeSessionRecord(record));
        QVERIFY(read);
        QCOMPARE(read->endpoint, record.endpoint);
        QCOMPARE(read->username, record.username);
        QCOMPARE(read->clientId, record.clientId);
        QVERIFY(read->password.matches(record.password));
        QVERIFY(read->clientSecret.matches(record.clientSecret));
        QVERIFY(read->passwordRefused);
        QVERIFY(read->held);
        const TokenResponse &before = record.held->token;
        const TokenResponse &after = read->held->token;
        QVERIFY(after.accessToken.matches(before.accessToken));
        QVERIFY(after.refreshToken.matches(before.refreshToken));
        QCOMPARE(after.tokenType, before.tokenType);
        QCOMPARE(after.expiresIn, before.expiresIn);
        QCOMPARE(after.issuedAt, before.issuedAt);
        QCOMPARE(after.issuedAtStated, before.issuedAtStated);
        QCOMPARE(after.expiresAt, before.expiresAt);
        QCOMPARE(after.clocks, before.clocks);
        QVERIFY(after.scope == before.scope);
        QCOMPARE(after.userName, before.userName);
        QCOMPARE(after.persistent, before.persistent);
        QCOMPARE(after.extra, before.extra);
        QCOMPARE(read->held->by, record.held->by);
        QCOMPARE(read->held->askedAt, record.held->askedAt);
        QCOMPARE(writeSessionRecord(*read).reveal(), writeSessionRecord(record).reveal());
    }

    void whatIsNotThereStaysAway()
    {
        SessionRecord record;
        record.endpoint = QUrl(u"https://api.example.com/Token"_s);
        const auto read = readSessionRecord(writeSessionRecord(record));
        QVERIFY(read);
        QVERIFY(!read->held);
        QVERIFY(read->password.isEmpty());
        QVERIFY(!read->passwordRefused);
        QVERIFY(read->contents().isEmpty());
        QCOMPARE(fullRecord().contents().join(u' '), u"access_token refresh_token password client_secret"_s);
    }

    void damageIsAnError()
    {
        QCOMPARE(readSessionRecord(Secret("{\"schema\":1")).error().code, u"record-damaged"_s);
        QCOMPARE(readSessionRecord(Secret("[]")).error().code, u"record-damaged"_s);
        QCOMPARE(readSessionRecord(Secret("{}")).error().code, u"record-damaged"_s);
        QCOMPARE(readSessionRecord(Secret()).error().code, u"record-damaged"_s);
        QCOMPARE(readSessionRecord(Secret("{\"schema\":2}")).error().code, u"record-too-new"_s);
    }

    void secretsGoToWhomTheyWereGivenTo_data()
    {
        QTest::addColumn<QString>("endpoint");
        QTest::addColumn<QString>("username");
        QTest::addColumn<QString>("clientId");
        QTest::addColumn<bool>("belongs");
        const QString user = u"test@host.com"_s;
        const QString client = u"client"_s;
        QTest::newRow("same") << u"https://api.example.com/authorisation/token"_s << user << client << true;
        QTest::newRow("other-path") << u"https://api.example.com/v2/token"_s << user << client << true;
        QTest::newRow("port-said") << u"https://api.example.com:443/authorisation/token"_s << user << client << true;
        QTest::newRow("other-host") << u"https://evil.example.com/authorisation/token"_s << user << client << false;
        QTest::newRow("other-port") << u"https://api.example.com:8443/authorisation/token"_s << user << client << false;
        QTest::newRow("plain-http") << u"http://api.example.com/authorisation/token"_s << user << client << false;
        QTest::newRow("other-account") << u"https://api.example.com/authorisation/token"_s << u"x@host.com"_s << client
                                       << false;
        QTest::newRow("other-client") << u"https://api.example.com/authorisation/token"_s << user << u"x"_s << false;
    }

    void secretsGoToWhomTheyWereGivenTo()
    {
        QFETCH(QString, endpoint);
        QFETCH(QString, username);
        QFETCH(QString, clientId);
        QFETCH(bool, belongs);
        Profile profile = profileOf(fullRecord());
        profile.endpoint = QUrl(endpoint);
        profile.username = username;
        profile.clientId = clientId;
        QCOMPARE(fullRecord().belongsTo(profile), belongs);
    }

    void aRefreshWithoutARefreshTokenKeepsTheOldOne()
    {
        const HeldToken before = *fullRecord().held;
        TokenAnswer answer;
        answer.grant.type = GrantType::RefreshToken;
        answer.grant.refreshToken = before.token.refreshToken;
        answer.reading.token = TokenResponse{};
        answer.reading.token->accessToken = Secret("new");
        const HeldToken after = heldTokenOf(answer, before);
        QVERIFY(after.token.accessToken.matches(Secret("new")));
        QVERIFY(after.token.refreshToken.matches(before.token.refreshToken));
        QVERIFY(after.token.scope == before.token.scope);
        QCOMPARE(after.token.userName, before.token.userName);
        QVERIFY(heldTokenOf(answer).token.refreshToken.matches(before.token.refreshToken));
        answer.reading.token->refreshToken = Secret("rotated");
        QVERIFY(heldTokenOf(answer, before).token.refreshToken.matches(Secret("rotated")));
    }

    void aSignInBeginsAnew()
    {
        TokenAnswer answer;
        answer.reading.token = TokenResponse{};
        answer.reading.token->accessToken = Secret("new");
        const HeldToken after = heldTokenOf(answer, fullRecord().held);
        QVERIFY(after.token.refreshToken.isEmpty());
        QVERIFY(!after.token.scope);
    }
};

GRANTSCOPE_TEST(TestSessionRecord)
#include "tst_sessionrecord.moc"
