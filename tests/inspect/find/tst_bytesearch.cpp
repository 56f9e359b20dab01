// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
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

/// Letters of which the anchors are made, so that nearly all of them are met.
std::string noise(std::mt19937 &random, std::size_t size)
{
    static const std::string letters = "eyJAwo0KkNnRrEB._-=+/ \n\"\x80\xff@`[{";
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

    void theFastSearchesSayWhatThePlainOnesSay()
    {
        const ByteSearch &fast = byteSearch();
        const ByteSearch &plain = portableByteSearch();
        std::mt19937 random(7515);
        for (int round = 0; round < 4000; ++round) {
            const std::string text = noise(random, random() % 200);
            QCOMPARE(anchorIn(fast, text), anchorIn(plain, text));
            QCOMPARE(fast.runEnd(first(text), last(text)), plain.runEnd(first(text), last(text)));
            QCOMPARE(fast.lineFeeds(first(text), last(text)), plain.lineFeeds(first(text), last(text)));
        }
    }

    void everyByteIsClassedAlike()
    {
        for (int value = 0; value < 256; ++value) {
            const std::string text(64, static_cast<char>(value));
            QCOMPARE(byteSearch().runEnd(first(text), last(text)),
                     portableByteSearch().runEnd(first(text), last(text)));
            std::string fast(128, '\0');
            std::string plain(128, '\0');
            fast.resize(byteSearch().decode(first(text), last(text), fast.data()));
            plain.resize(portableByteSearch().decode(first(text), last(text), plain.data()));
            QCOMPARE(fast, plain);
        }
    }

    void decodesWhatTheCodecEncodes()
    {
        std::mt19937 random(4648);
        for (qsizetype size = 0; size < 300; ++size) {
            QByteArray bytes(size, '\0');
            for (char &c : bytes)
                c = static_cast<char>(random());
            const std::string text = base64UrlEncoded(bytes).toStdString();
            for (const ByteSearch *search : {&byteSearch(), &portableByteSearch()}) {
                std::string out(text.size() * 3 / 4 + 32, '#');
                out.resize(search->decode(first(text), last(text), out.data()));
                QCOMPARE(QByteArray::fromStdString(out), bytes);
            }
        }
    }

    void decodingStopsAtWhatIsNoLetter()
    {
        for (std::size_t at = 0; at < 100; ++at) {
            std::string text(100, 'A');
            text[at] = '=';
            std::string out(160, '\0');
            QCOMPARE(byteSearch().decode(first(text), last(text), out.data()), at * 3 / 4);
        }
    }
};

GRANTSCOPE_TEST(TestByteSearch)
#include "tst_bytesearch.moc"
