// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/find/runfinder.h"
#include "inspect/samples.h"
#include "kit/registeredtest.h"

#include <QTest>

#include <string>
#include <vector>

using namespace Grantscope;
using namespace Grantscope::Samples;
using Find::RunFinder;

namespace
{

std::vector<TokenSpan> spans(std::string_view text, std::size_t begin, std::size_t end)
{
    RunFinder finder(text, begin, end);
    std::vector<TokenSpan> list;
    while (const auto found = finder.next())
        list.push_back(found->span);
    return list;
}

std::vector<TokenSpan> spans(const std::string &text)
{
    return spans(text, 0, text.size());
}

std::string manyKinds()
{
    const QByteArray one = jwt("{\"sub\":\"kim\"}");
    const QByteArray other = base64UrlEncoded("{\"alg\":\"dir\",\"enc\":\"A128GCM\"}") + "..aXY.Y2lwaGVy.dGFn";
    const QByteArray text = "x " + one + "\n\"access_token\":\"b3BhcXVlLTEyMzQ\",\nBearer " + one + "; Bearer%20" +
                            other + " eyJAeyJAeyJA." + one + ".eyJA " + Hs256 + " refresh_token=" + DocumentedAccess +
                            "&a=b\\n" + one + " token: eyJub3QgYSBoZWFkZXIifQ2 access_token=eyJhbGciOiJIUzI1NiJ9";
    return text.toStdString();
}

} // namespace

class TestRunFinder : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void wheresoeverATextIsPartedEachTokenIsFoundOnce()
    {
        const std::string text = manyKinds();
        const auto whole = spans(text);
        QVERIFY(whole.size() >= 9);
        for (std::size_t edge = 0; edge <= text.size(); ++edge) {
            auto parts = spans(text, 0, edge);
            const auto rest = spans(text, edge, text.size());
            parts.insert(parts.end(), rest.begin(), rest.end());
            std::sort(parts.begin(), parts.end(), [](const auto &a, const auto &b) { return a.offset < b.offset; });
            auto sorted = whole;
            std::sort(sorted.begin(), sorted.end(), [](const auto &a, const auto &b) { return a.offset < b.offset; });
            QVERIFY2(parts == sorted, std::to_string(edge).c_str());
        }
    }

    void aRunThatIsTooLongHoldsNoToken()
    {
        const std::string token = jwt("{}").toStdString();
        const std::string fits = std::string(Find::MaxRun - token.size() - 1, 'A') + '.' + token;
        QCOMPARE(spans(fits).size(), std::size_t(1));
        QCOMPARE(spans('A' + fits).size(), std::size_t(0));
        QCOMPARE(spans('A' + fits + ' ' + token).size(), std::size_t(1)); // the next one is found
    }

    void hostileRunsAreNotTriedFromEveryPlace_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::newRow("anchors") << QByteArray("eyJA");
        QTest::newRow("anchors and dots") << QByteArray("eyJA.");
        QTest::newRow("headers") << base64UrlEncoded(Hs256);
        QTest::newRow("headers and dots") << base64UrlEncoded(Hs256) + '.';
        QTest::newRow("lines") << QByteArray("eyJA\n");
        QTest::newRow("lines of headers") << base64UrlEncoded(Hs256) + '\n';
        QTest::newRow("names") << QByteArray("token");
        QTest::newRow("names and signs") << QByteArray("token=");
        QTest::newRow("schemes") << QByteArray("Bearer ");
        QTest::newRow("names and anchors") << QByteArray("token=eyJA");
        QTest::newRow("braces") << base64UrlEncoded("{\"a\":{\"alg\":\"");
    }

    /// Sixteen million bytes each; what tried every place in a run would need hours, and the test's own time runs out.
    void hostileRunsAreNotTriedFromEveryPlace()
    {
        QFETCH(const QByteArray, unit);
        const QByteArray text = unit.repeated(16 * 1024 * 1024 / unit.size());
        QVERIFY(spans(text.toStdString()).size() <= std::size_t(text.size() / 8));
    }
};

GRANTSCOPE_TEST(TestRunFinder)
#include "tst_runfinder.moc"
