// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/find/tokenfinder.h"
#include "inspect/samples.h"
#include "inspect/scan/filescan.h"
#include "kit/registeredtest.h"

#include <QTemporaryFile>
#include <QTest>

#include <vector>

using namespace Grantscope;
using namespace Grantscope::Samples;

namespace
{

constexpr qsizetype Block = 512 * 1024; // what the scan works on at a time

struct Seen
{
    std::uint64_t offset;
    std::uint64_t line;
    std::string token;

    friend bool operator==(const Seen &, const Seen &) = default;
};

struct Scanned
{
    std::vector<Seen> tokens;
    ScanCounts counts;
};

void append(std::string &out, std::uint64_t number)
{
    out += std::to_string(number);
    out += ' ';
}

Scanned scanned(const QString &path, ScanQuestion question)
{
    question.now = now();
    Scanned result;
    std::string all;
    const auto write = [](const ScannedToken &token, std::string &out) {
        append(out, token.offset);
        append(out, token.line);
        out += token.token;
        out += '\n';
    };
    FileScan scan(path, question, write, [&all](std::string_view written) { all += written; });
    result.counts = scan.run().value_or(ScanCounts());
    const QList<QByteArray> lines = QByteArray::fromStdString(all).split('\n');
    for (const QByteArray &line : lines) {
        const QList<QByteArray> parts = line.split(' ');
        if (parts.size() == 3)
            result.tokens.push_back({parts[0].toULongLong(), parts[1].toULongLong(), parts[2].toStdString()});
    }
    return result;
}

Scanned scannedText(const QByteArray &text, const ScanQuestion &question = {})
{
    QTemporaryFile file;
    if (!file.open() || file.write(text) != text.size() || !file.flush())
        return {};
    return scanned(file.fileName(), question);
}

ScanQuestion withJobs(int jobs)
{
    ScanQuestion question;
    question.jobs = jobs;
    return question;
}

/// Lines of all lengths over several blocks, with tokens of all kinds in them.
QByteArray bigText()
{
    QByteArray text;
    for (int i = 0; text.size() < 5 * Block; ++i) {
        text += "GET /orders/" + QByteArray::number(i) + QByteArray(i % 97, '.');
        if (i % 9 == 0)
            text += "?access_token=" + jwt("{\"sub\":\"user-" + QByteArray::number(i) + "\",\"exp\":1795334" +
                                           QByteArray::number(100 + i % 800) + '}');
        if (i % 31 == 0)
            text += " Bearer b3BhcXVl-" + QByteArray::number(1000 + i);
        if (i % 53 == 0)
            text += " eyJAeyJA.eyJA" + QByteArray(i % 3000, 'A');
        text += i % 11 == 0 ? "\r\n" : "\n";
    }
    return text;
}

/// The same by the finder's engine over the whole text, line by line counted.
std::vector<Seen> expectedFor(const QByteArray &text)
{
    std::vector<Seen> expected;
    for (const FoundToken &token : findTokens(std::string_view(text.constData(), std::size_t(text.size()))))
        expected.push_back({token.span.offset, token.line, token.text});
    return expected;
}

} // namespace

class TestFileScan : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void findsWhatTheFinderFindsWithTheRightLines()
    {
        const QByteArray text = bigText();
        const std::vector<Seen> expected = expectedFor(text);
        QVERIFY(expected.size() > 1000);
        for (const int jobs : {1, 2, 3, 8}) {
            const Scanned result = scannedText(text, withJobs(jobs));
            QCOMPARE(result.tokens.size(), expected.size());
            QVERIFY(result.tokens == expected);
            QCOMPARE(result.counts.tokens(), std::uint64_t(expected.size()));
            QCOMPARE(result.counts.bytes, std::uint64_t(text.size()));
        }
    }

    void aTokenOverTheEdgeOfABlockIsFoundOnce()
    {
        const QByteArray token = jwt("{\"sub\":\"kim\"}");
        const QByteArray line = "\"access_token\":\"" + token + "\"\n";
        for (qsizetype before = Block - line.size() - 2; before <= Block + 2; ++before) {
            const QByteArray text = QByteArray(before, '\n') + line + QByteArray(100, 'x');
            const Scanned result = scannedText(text);
            QCOMPARE(result.tokens.size(), std::size_t(1));
            QCOMPARE(result.tokens[0].offset, std::uint64_t(before + 16));
            QCOMPARE(result.tokens[0].line, std::uint64_t(before + 1));
            QCOMPARE(QByteArray::fromStdString(result.tokens[0].token), token);
        }
    }

    void anOpaqueTokenOverTheEdgeIsFoundOnce()
    {
        const QByteArray line = "refresh_token=b3BhcXVlLXRva2VuLTEyMzQ1&";
        for (qsizetype before = Block - line.size() - 2; before <= Block + 2; ++before)
            QCOMPARE(scannedText(QByteArray(before, ' ') + line).tokens.size(), std::size_t(1));
    }

    void aTokenOfManyBlocksOfLettersIsFoundBehindThem()
    {
        const QByteArray token = jwt("{\"sub\":\"kim\"}");
        const QByteArray text = QByteArray("eyJA").repeated(Block) + ' ' + token;
        QCOMPARE(scannedText(text).tokens.size(), std::size_t(1));
    }

    void aLongTokenIsFoundWhole()
    {
        const QByteArray token = jwt("{\"text\":\"" + QByteArray(150'000, 'x') + "\"}");
        const Scanned result = scannedText(QByteArray(Block - 100, ' ') + token + '\n');
        QCOMPARE(result.tokens.size(), std::size_t(1));
        QCOMPARE(result.tokens[0].token.size(), std::size_t(token.size()));
    }

    void onlyWhatIsAskedForIsGiven()
    {
        const QByteArray text = jwt("{\"iss\":\"a\",\"exp\":1}") + '\n' + jwt("{\"iss\":\"b\",\"exp\":1}") + '\n' +
                                jwt("{\"iss\":\"a\",\"exp\":4000000000}") + '\n' + jwt("{\"iss\":\"\\u0061\"}");
        ScanQuestion question;
        question.status = TokenStatus::Expired;
        QCOMPARE(scannedText(text, question).tokens.size(), std::size_t(2));
        question.issuer.emplace(1, 'a');
        QCOMPARE(scannedText(text, question).tokens.size(), std::size_t(1));
        question.status.reset();
        QCOMPARE(scannedText(text, question).tokens.size(), std::size_t(3)); // by its meaning, not its spelling
        question.wantsTokens = false;
        const Scanned counted = scannedText(text, question);
        QCOMPARE(counted.tokens.size(), std::size_t(0));
        QCOMPARE(counted.counts.tokens(), std::uint64_t(3));
        QCOMPARE(counted.counts.of(TokenStatus::Expired), std::uint64_t(1));
    }

    void emptyFilesHaveNone()
    {
        QCOMPARE(scannedText("").counts.tokens(), std::uint64_t(0));
        QCOMPARE(scannedText("\n").counts.bytes, std::uint64_t(1));
    }

    void whatCannotBeReadIsSaid()
    {
        for (const QString &path : {QStringLiteral("/nowhere/at/all"), QStringLiteral("/tmp")}) {
            FileScan scan(path, {}, nullptr, nullptr);
            const auto result = scan.run();
            QVERIFY(!result);
            QCOMPARE(result.error().code, QStringLiteral("file-unreadable"));
        }
    }

    void aFileCutShortUnderneathJustEnds()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const QByteArray text = bigText();
        QCOMPARE(file.write(text), text.size());
        QVERIFY(file.flush());
        ScanQuestion question = withJobs(2);
        question.now = now();
        const qsizetype rest = 2 * Block + 77;
        bool isCut = false;
        std::size_t printed = 0;
        FileScan scan(
            file.fileName(), question, [](const ScannedToken &token, std::string &out) { append(out, token.offset); },
            [&](std::string_view written) {
                if (!isCut)
                    isCut = file.resize(rest);
                printed += written.size();
            });
        const auto counts = scan.run();
        QVERIFY(counts);
        QVERIFY(isCut);
        QVERIFY(printed > 0);
        QVERIFY(counts->bytes < std::uint64_t(text.size()));
        QVERIFY(scan.bytesDone() < scan.bytesAll());
    }

    void itCanBeCancelled()
    {
        QTemporaryFile file;
        QVERIFY(file.open());
        const QByteArray text = bigText();
        QCOMPARE(file.write(text), text.size());
        QVERIFY(file.flush());
        ScanQuestion question = withJobs(3);
        question.now = now();
        FileScan *running = nullptr;
        FileScan scan(
            file.fileName(), question, [](const ScannedToken &token, std::string &out) { append(out, token.offset); },
            [&running](std::string_view) { running->cancel(); });
        running = &scan;
        const auto counts = scan.run();
        QVERIFY(counts);
        QVERIFY(scan.isCancelled());
        QVERIFY(counts->bytes < std::uint64_t(text.size()));
    }
};

GRANTSCOPE_TEST(TestFileScan)
#include "tst_filescan.moc"
