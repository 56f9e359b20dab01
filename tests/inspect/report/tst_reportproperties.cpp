// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// No secret gets into a report, and no markup of others: looked for in many grants and tokens that hold secrets everywhere.
#include "inspect/report/reportforms.h"
#include "inspect/report/reportmaking.h"
#include "kit/registeredtest.h"
#include "markup.h"
#include "planting.h"

#include <QTest>

using namespace Grantscope;
using namespace Grantscope::Planting;
using namespace Qt::StringLiterals;

namespace
{
const Environment Here{u"Grantscope 1"_s, u"6.4.2"_s, u"Test"_s, u"openssl"_s};
constexpr quint32 Rounds = 250;

QDateTime now()
{
    return QDateTime::fromSecsSinceEpoch(1'795'334'400, Qt::UTC);
}

/// With what stands around it.
QString failed(quint32 seed, const QString &what, const QByteArray &document)
{
    const qsizetype at = document.indexOf(what.section(u' ', 0, 0).toUtf8());
    return u"seed %1: %2 in\n"_s.arg(seed).arg(what) +
           QString::fromUtf8(document.mid(qMax<qsizetype>(0, at - 300), 500));
}

/// Empty: nothing is wrong with the report in any of its forms.
QString faultOf(const Report &report, const Planter &planter, quint32 seed)
{
    for (const ReportForm form : {ReportForm::Markdown, ReportForm::Html, ReportForm::Json}) {
        const QByteArray document = rendered(report, form);
        if (const QString seen = firstSeen(planter.planted, document); !seen.isEmpty())
            return failed(seed, seen, document);
        for (const QString &word : planter.kept) {
            if (!document.contains(word.toUtf8()))
                return failed(seed, word + u" is missing"_s, document);
        }
    }
    if (const QString foreign = Markup::foreignInHtml(htmlOf(report)); !foreign.isEmpty())
        return failed(seed, foreign, htmlOf(report).toUtf8());
    if (const QString foreign = Markup::foreignInMarkdown(markdownOf(report)); !foreign.isEmpty())
        return failed(seed, foreign, markdownOf(report).toUtf8());
    return {};
}
} // namespace

class TestReportProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void grantsLeaveNoSecret()
    {
        QSet<Outcome> outcomes;
        for (quint32 seed = 1; seed <= Rounds; ++seed) {
            Planter planter(seed);
            const TokenAnswer answer = planter.answer();
            if (!answer.reading.token) // whose token it was is only said of a token
                planter.kept.removeIf([](const QString &word) { return word.startsWith(u"who-"_s); });
            else
                planter.kept = {answer.grant.username};
            outcomes.insert(answer.reading.outcome);
            const QString fault = faultOf(makeReport(dialect(), answer, Here, now()), planter, seed);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
        QVERIFY(outcomes.contains(Outcome::Granted));
        QVERIFY(outcomes.contains(Outcome::Refused));
        QVERIFY(outcomes.contains(Outcome::Unreachable));
    }

    void tokensLeaveNoSecret()
    {
        for (quint32 seed = 1; seed <= Rounds; ++seed) {
            Planter planter(seed);
            const QByteArray token = planter.token();
            const Inspection inspection = inspectToken(Secret(token), now());
            const QString fault = faultOf(makeReport({inspection}, Here, now()), planter, seed);
            QVERIFY2(fault.isEmpty(), qPrintable(fault));
        }
    }

    /// Wherever a token was cut, what is left of its signature does not show.
    void damagedTokensLeaveNoSecret()
    {
        Planter planter(7);
        const QByteArray token = planter.token();
        planter.kept.clear();
        for (qsizetype length = 1; length < token.size(); length += 7) {
            for (const QByteArray &part : {token.left(length), token.mid(length)}) {
                const Inspection inspection = inspectToken(Secret(part), now());
                const QString fault =
                    faultOf(makeReport({inspection}, Here, now()), planter, static_cast<quint32>(length));
                QVERIFY2(fault.isEmpty(), qPrintable(fault));
            }
        }
    }

    /// The oracle itself: it sees what is planted in plain sight.
    void theOracleSees()
    {
        const QStringList planted{u"bcdfghjkmpqv"_s};
        QVERIFY(!firstSeen(planted, "x bcdfghjkmpqv y").isEmpty());
        for (const QByteArray &before : {QByteArray(), QByteArray("u"), QByteArray("us"), QByteArray("use")})
            QVERIFY(!firstSeen(planted, (before + "bcdfghjkmpqv!").toBase64()).isEmpty());
        QVERIFY(firstSeen(planted, "nothing here").isEmpty());
        Report report;
        report.order.append({u"a"_s, u"bcdfghjkmpqv"_s, {}});
        for (const ReportForm form : {ReportForm::Markdown, ReportForm::Html, ReportForm::Json})
            QVERIFY(!firstSeen(planted, rendered(report, form)).isEmpty());
    }
};

GRANTSCOPE_TEST(TestReportProperties)
#include "tst_reportproperties.moc"
