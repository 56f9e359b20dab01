// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/find/bytesearch.h"
#include "kit/registeredtest.h"

#include <QTest>

#include <random>
#include <string>

using namespace Grantscope;
using namespace Grantscope::Find;

namespace
{

const char *first(const std::string &text)
{
    return text.data();
}

const char *last(const std::string &text)
{
    return text.data() + text.size();
}

std::ptrdiff_t anchorIn(const ByteSearch &search, const std::string &text)
{
    return search.anchor(first(text), last(text)) - first(text);
}

std::ptrdiff_t textEndIn(const ByteSearch &search, std::string text)
{
    const std::size_t size = text.size();
    text.append(ByteSearch::TextPadding, '"'); // found there, it would be an answer that is wrong
    return search.textEnd(text.data(), text.data() + size) - text.data();
}

/// Letters of which the anchors are made, so that nearly all of them are met.
const std::string AnchorLetters = "eyJAwo0KkNnRrEB._-=+/ \n\"\\\x80\xff@`[{";
/// Letters that have a lower half in common with those: what a search by half a byte takes for one.
const std::string LookAlikes = "eyJAwo0kenrER5uU9iIYY7gGW:jzZ*1aqQ!/?O_Pp ;K[{.>^~2BbUw\xe5\xf9\xea";

std::string noise(std::mt19937 &random, std::size_t size, const std::string &letters)
{
    std::string text(size, ' ');
    for (char &c : text)
        c = letters[random() % letters.size()];
    return text;
}

} // namespace

class TestByteSearch : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anchorsAreFound_data()
    {
        QTest::addColumn<QByteArray>("anchor");
        QTest::addColumn<bool>("isOne");
        for (const char *anchor : {"eyJ", "eyA", "ewo", "ew0", "ken", "KEN", "Ken", "rer", "RER", "rEr"})
            QTest::newRow(anchor) << QByteArray(anchor) << true;
        for (const char *none : {"EyJ", "eyj", "ewO", "eYJ", "kan", "rel", "ey", "e"})
            QTest::newRow(none) << QByteArray(none) << false;
    }

    void anchorsAreFound()
    {
        QFETCH(const QByteArray, anchor);
        QFETCH(const bool, isOne);
        for (std::size_t before = 0; before < 70; ++before) {
            const std::string text = std::string(before, '-') + anchor.toStdString() + std::string(before % 40, '.');
            const auto expected = static_cast<std::ptrdiff_t>(isOne ? before : text.size());
            QCOMPARE(anchorIn(byteSearch(), text), expected);
            QCOMPARE(anchorIn(portableByteSearch(), text), expected);
        }
    }

    void theFastSearchesSayWhatThePlainOnesSay_data()
    {
        QTest::addColumn<std::string>("letters");
        QTest::newRow("anchors") << AnchorLetters;
        QTest::newRow("look-alikes") << LookAlikes;
    }

    void theFastSearchesSayWhatThePlainOnesSay()
    {
        QFETCH(const std::string, letters);
        const ByteSearch &fast = byteSearch();
        const ByteSearch &plain = portableByteSearch();
        std::mt19937 random(7515);
        for (int round = 0; round < 4000; ++round) {
            const std::string text = noise(random, random() % 200, letters);
            QCOMPARE(anchorIn(fast, text), anchorIn(plain, text));
            QCOMPARE(fast.runEnd(first(text), last(text)), plain.runEnd(first(text), last(text)));
            QCOMPARE(fast.lineFeeds(first(text), last(text)), plain.lineFeeds(first(text), last(text)));
            QCOMPARE(textEndIn(fast, text), textEndIn(plain, text));
        }
    }

    void everyByteIsClassedAlike()
    {
        for (int value = 0; value < 256; ++value) {
            const std::string text(64, static_cast<char>(value));
            QCOMPARE(byteSearch().runEnd(first(text), last(text)),
                     portableByteSearch().runEnd(first(text), last(text)));
            QCOMPARE(textEndIn(byteSearch(), text), textEndIn(portableByteSearch(), text));
        }
    }

    // A register counts to 255 in each of its bytes, and is emptied in time.
    void manyLineFeedsAreCounted()
    {
        for (const std::size_t size : {8159U, 8160U, 8161U, 8192U, 16'359U, 100'000U}) {
            const std::string text(size, '\n');
            QCOMPARE(byteSearch().lineFeeds(first(text), last(text)), size);
            QCOMPARE(portableByteSearch().lineFeeds(first(text), last(text)), size);
        }
    }

    void everyTripleIsAnAnchorForBothOrNeither()
    {
        std::string text(40, '-');
        for (int triple = 0; triple < 128 * 128 * 128; ++triple) {
            text[3] = static_cast<char>(triple % 128);
            text[4] = static_cast<char>(triple / 128 % 128);
            text[5] = static_cast<char>(triple / 128 / 128);
            if (anchorIn(byteSearch(), text) != anchorIn(portableByteSearch(), text))
                QFAIL(text.c_str());
        }
    }

    void aTextEndsAtItsQuoteOrBackslashAndNowhereBehindItsEnd()
    {
        for (std::size_t size = 0; size < 100; ++size) {
            for (const char mark : {'"', '\\'}) {
                const std::string text = std::string(size, 'a') + mark + "aa\"";
                QCOMPARE(textEndIn(byteSearch(), text), static_cast<std::ptrdiff_t>(size));
            }
            QCOMPARE(textEndIn(byteSearch(), std::string(size, 'a')), static_cast<std::ptrdiff_t>(size));
        }
    }
};

GRANTSCOPE_TEST(TestByteSearch)
#include "tst_bytesearch.moc"
