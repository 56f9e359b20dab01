// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "sandbox/tokens/tokenledger.h"

#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;
using Access = TokenLedger::AccessState;
using Refresh = TokenLedger::RefreshState;

class TokenLedgerTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void accessTokensLiveBetweenTheirTimes();
    void whatWasNeverGivenOutIsUnknown();
    void revokingAFamilyLeavesTheOthers();
    void usedRefreshTokensStayUsed();

private:
    static TokenLedger::Grant grant(int family) { return {u"a@b.c"_s, u"full"_s, {u"1"_s}, {}, family}; }
    const QDateTime m_start = QDateTime::fromSecsSinceEpoch(1'795'334'400, Qt::UTC);
};

void TokenLedgerTest::accessTokensLiveBetweenTheirTimes()
{
    TokenLedger ledger;
    ledger.addAccess("t"_ba, grant(1), m_start.addSecs(10), m_start.addSecs(20));
    QCOMPARE(ledger.accessState("t"_ba, m_start.addMSecs(9'999)), Access::NotYetValid);
    QCOMPARE(ledger.accessState("t"_ba, m_start.addSecs(10)), Access::Live);
    QCOMPARE(ledger.accessState("t"_ba, m_start.addMSecs(19'999)), Access::Live);
    QCOMPARE(ledger.accessState("t"_ba, m_start.addSecs(20)), Access::Expired);
}

void TokenLedgerTest::whatWasNeverGivenOutIsUnknown()
{
    const TokenLedger ledger;
    QCOMPARE(ledger.accessState({}, m_start), Access::Unknown);
    QCOMPARE(ledger.refreshState("t"_ba), Refresh::Unknown);
    QVERIFY(!ledger.accessGrant("t"_ba));
    QVERIFY(!ledger.refreshGrant("t"_ba));
}

void TokenLedgerTest::revokingAFamilyLeavesTheOthers()
{
    TokenLedger ledger;
    QCOMPARE(ledger.newFamily(), 1);
    QCOMPARE(ledger.newFamily(), 2);
    for (const auto &[token, family] : {std::pair("a"_ba, 1), std::pair("b"_ba, 1), std::pair("c"_ba, 2)}) {
        ledger.addAccess(token, grant(family), m_start, m_start.addSecs(20));
        ledger.addRefresh(token + "-refresh", grant(family));
    }
    ledger.revokeAllOf(1);
    QCOMPARE(ledger.accessState("a"_ba, m_start), Access::Revoked);
    QCOMPARE(ledger.accessState("b"_ba, m_start), Access::Revoked);
    QCOMPARE(ledger.accessState("c"_ba, m_start), Access::Live);
    QCOMPARE(ledger.refreshState("a-refresh"_ba), Refresh::Revoked);
    QCOMPARE(ledger.refreshState("c-refresh"_ba), Refresh::Live);
    QCOMPARE(ledger.accessGrant("a"_ba)->username, u"a@b.c"_s); // Still known, to be counted.
}

void TokenLedgerTest::usedRefreshTokensStayUsed()
{
    TokenLedger ledger;
    ledger.addRefresh("r"_ba, grant(1));
    ledger.markUsed("r"_ba);
    ledger.markUsed("never given out"_ba);
    QCOMPARE(ledger.refreshState("r"_ba), Refresh::Used);
    ledger.revokeAllOf(1);
    QCOMPARE(ledger.refreshState("r"_ba), Refresh::Used);
}

GRANTSCOPE_TEST(TokenLedgerTest)
#include "tst_tokenledger.moc"
