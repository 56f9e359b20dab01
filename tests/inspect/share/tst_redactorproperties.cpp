// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// What must hold of every text: the pieces in which it comes make no difference, a second time changes nothing more, and what was
// planted is never found again.

#include "inspect/samples.h"
#include "inspect/share/redactedrows.h"
#include "inspect/share/redactor.h"
#include "kit/registeredtest.h"

#include <QTest>

#include <random>

using namespace Grantscope;
using namespace Grantscope::Samples;

namespace
{

constexpr int Rounds = 3000;

std::string replaced(std::string text, const std::string &secret)
{
    for (std::size_t at = text.find('@'); at != std::string::npos; at = text.find('@', at + secret.size())) {
        const bool isOfUrl = text.substr(at, 2) == "@@";
        text.replace(at, 1, secret);
        if (isOfUrl)
            ++at; // the second stays
    }
    return text;
}

std::string inPieces(std::string_view text, std::size_t edge)
{
    Redactor redactor;
    std::string out;
    redactor.feed(text.substr(0, edge), out);
    redactor.feed(text.substr(edge), out);
    redactor.finish(out);
    return out;
}

/// All kinds of texts after each other, with a random secret in each place.
std::string composed(std::mt19937 &random, std::vector<std::string> &secrets)
{
    static const std::string letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789";
    std::string text;
    for (int i = 0; i < 6; ++i) {
        const auto &rows = redactedRows();
        const RedactedRow &row = rows[random() % (rows.size() - 1)]; // the last one is not closed
        std::string secret = "Zq";
        for (std::size_t size = 6 + random() % 30; secret.size() < size;)
            secret += letters[random() % letters.size()];
        secrets.push_back(secret);
        text += replaced(row.text, secret) + (random() % 2 == 0 ? "\n" : "\r\n\r\n");
        if (random() % 3 == 0)
            text += harmlessTexts()[random() % harmlessTexts().size()] + "\n";
    }
    return text;
}

} // namespace

class TestRedactorProperties : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void piecesMakeNoDifference()
    {
        std::string all;
        for (const RedactedRow &row : redactedRows())
            all += replaced(row.text, "Sesame7open") + "\n";
        for (const std::string &text : harmlessTexts())
            all += text + "\n";
        all += jwt("{\"sub\":\"kim\"}").toStdString() + "\n";
        const std::string whole = redactedCopy(all);
        for (std::size_t edge = 0; edge <= all.size(); ++edge)
            QVERIFY2(inPieces(all, edge) == whole, std::to_string(edge).c_str());
        Redactor redactor;
        std::string out;
        for (const char c : all)
            redactor.feed({&c, 1}, out);
        redactor.finish(out);
        QVERIFY(out == whole);
    }

    void aSecondTimeChangesNothingMore()
    {
        for (const RedactedRow &row : redactedRows()) {
            const std::string once = redactedCopy(replaced(row.text, "Sesame7open"));
            QCOMPARE(QByteArray::fromStdString(redactedCopy(once)), QByteArray::fromStdString(once));
        }
        std::mt19937 random(11);
        for (int round = 0; round < Rounds / 10; ++round) {
            std::vector<std::string> secrets;
            const std::string once = redactedCopy(composed(random, secrets));
            QCOMPARE(QByteArray::fromStdString(redactedCopy(once)), QByteArray::fromStdString(once));
        }
    }

    void whatIsPlantedIsNeverFoundAgain()
    {
        std::mt19937 random(7519);
        for (int round = 0; round < Rounds; ++round) {
            std::vector<std::string> secrets;
            const std::string text = composed(random, secrets);
            const std::string shown = redactedCopy(text);
            for (const std::string &secret : secrets) {
                QVERIFY(text.find(secret) != std::string::npos);
                QVERIFY2(shown.find(secret) == std::string::npos, (secret + "\n" + text + "\n---\n" + shown).c_str());
            }
        }
    }

    void memoryStaysSmall()
    {
        // Nothing is kept that could still be decided: after each piece, all but the last 256 KiB is out.
        const std::string line =
            "GET /orders?access_token=" + jwt("{\"sub\":\"kim\"}").toStdString() + "&password=x HTTP/1.1\n";
        Redactor redactor;
        std::string out;
        std::size_t given = 0;
        std::size_t taken = 0;
        for (int i = 0; i < 20'000; ++i) {
            redactor.feed(line, out);
            given += line.size();
            taken += out.size();
            out.clear();
            QVERIFY(given < 2 * taken + 256 * 1024);
        }
    }
};

GRANTSCOPE_TEST(TestRedactorProperties)
#include "tst_redactorproperties.moc"
