// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The table of a scan: what goes in comes out, filters and orders hold, and the same after more was found.

#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "ui/found/foundtable.h"

#include <QAbstractItemModelTester>
#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>

#include <algorithm>
#include <deque>
#include <string>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

FoundRow rowOf(std::string_view sub, std::string_view iss, std::optional<std::int64_t> exp, std::uint32_t line)
{
    FoundRow row;
    row.file = "access.log";
    row.offset = std::uint64_t{line} * 100;
    row.line = line;
    row.alg = "RS256";
    row.iss = iss;
    row.sub = sub;
    row.exp = exp;
    row.status = exp ? TokenStatus::Active : TokenStatus::NoExpiry;
    row.fingerprint = {1, 2, 3, 4, 5, std::uint8_t(line)};
    return row;
}

QStringList column(const FoundModel &model, FoundModel::Column column)
{
    QStringList texts;
    for (int row = 0; row < model.rowCount(); ++row)
        texts.append(model.index(row, column).data().toString());
    return texts;
}

} // namespace

class TestFoundModel : public QObject
{
    Q_OBJECT

private:
    Kit::ManualClock m_clock;
    [[nodiscard]] std::int64_t now() const { return m_clock.now().toSecsSinceEpoch(); }
    [[nodiscard]] std::vector<FoundRow> threeRows() const
    {
        return {rowOf("Bob", "https://a", now() + 60, 1), rowOf("alice", "https://b", std::nullopt, 2),
                rowOf("carol", "https://a", now() - 60, 3)};
    }

private Q_SLOTS:
    void whatGoesInComesOut()
    {
        FoundRow row = rowOf("bob", "https://a", -5, 7);
        row.offset = 0xABCD'1234'5678;
        row.kind = TokenKind::PartialJwt;
        row.status = TokenStatus::NotYetValid;
        FoundRows rows;
        QVERIFY(rows.append(row));
        const FoundRow out = rows.at(0);
        QCOMPARE(out.offset, row.offset);
        QCOMPARE(out.line, row.line);
        QCOMPARE(out.kind, row.kind);
        QCOMPARE(out.status, row.status);
        QVERIFY(out.fingerprint == row.fingerprint);
        QVERIFY(out.file == row.file && out.alg == row.alg && out.iss == row.iss && out.sub == row.sub);
        QVERIFY(out.exp == row.exp);
        row.exp.reset();
        QVERIFY(rows.append(row));
        QVERIFY(!rows.at(1).exp);
        QVERIFY(rows.at(0).exp);
    }

    void wordsAreKeptOnceAndFoundInEitherCase()
    {
        WordPool pool;
        QCOMPARE(pool.idOf(""), 0U);
        std::deque<std::string> words;
        for (int i = 0; i < 5'000; ++i)
            words.push_back("Word" + std::to_string(i));
        for (const std::string &word : words)
            (void)pool.idOf(word);
        QCOMPARE(pool.size(), std::size_t{5'001});
        for (std::uint32_t i = 0; i < 5'000; ++i) {
            QCOMPARE(pool.idOf(words[i]), i + 1);
            QVERIFY(pool.word(i + 1) == words[i]);
        }
        const std::vector<std::uint8_t> marks = pool.holding("ord49");
        QCOMPARE(std::count(marks.begin(), marks.end(), 1),
                 std::count_if(words.begin(), words.end(),
                               [](const auto &word) { return word.find("ord49") != std::string::npos; }));
        const std::vector<std::uint8_t> across = pool.holding("9w"); // Word9|Word10
        QCOMPARE(std::count(across.begin(), across.end(), 1), 0);
        const std::vector<std::uint8_t> all = pool.holding("");
        QCOMPARE(std::count(all.begin(), all.end(), 1), 5'001);
    }

    void rowsStandAsTheyWereFound()
    {
        FoundModel model(m_clock);
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
        model.append(threeRows());
        QCOMPARE(column(model, FoundModel::Line), (QStringList{u"1"_s, u"2"_s, u"3"_s}));
        QCOMPARE(column(model, FoundModel::State), (QStringList{u"Active"_s, u"No expiry"_s, u"Expired"_s}));
        QCOMPARE(model.index(0, FoundModel::Fingerprint).data().toString(), u"010203040501"_s);
        QCOMPARE(column(model, FoundModel::Expires).at(1), QString());
        m_clock.advance(120'000); // what was active dies while one looks at it
        QCOMPARE(column(model, FoundModel::State).at(0), u"Expired"_s);
    }

    void filtersAreOfEitherCaseAndOfTheStatus()
    {
        FoundModel model(m_clock);
        model.append(threeRows());
        model.setFilter(u"BO"_s, std::nullopt);
        QCOMPARE(column(model, FoundModel::Sub), QStringList{u"Bob"_s});
        model.setFilter(u"https://a"_s, std::nullopt);
        QCOMPARE(model.rowCount(), 2);
        model.setFilter(u"https://a"_s, TokenStatus::Expired);
        QCOMPARE(column(model, FoundModel::Sub), QStringList{u"carol"_s});
        model.setFilter({}, TokenStatus::NoExpiry);
        QCOMPARE(column(model, FoundModel::Sub), QStringList{u"alice"_s});
        model.setFilter(u"nobody"_s, std::nullopt);
        QCOMPARE(model.rowCount(), 0);
        model.setFilter({}, std::nullopt);
        QCOMPARE(model.rowCount(), 3);
    }

    void whatComesLaterIsFilteredAndOrderedAlike()
    {
        FoundModel model(m_clock);
        model.append(threeRows());
        model.sort(FoundModel::Sub, Qt::AscendingOrder);
        QCOMPARE(column(model, FoundModel::Sub), (QStringList{u"Bob"_s, u"alice"_s, u"carol"_s}));
        model.setFilter(u"https://a"_s, std::nullopt);
        model.append({rowOf("bella", "https://a", std::nullopt, 4), rowOf("dora", "https://b", std::nullopt, 5)});
        QCOMPARE(column(model, FoundModel::Sub), (QStringList{u"Bob"_s, u"bella"_s, u"carol"_s}));
        model.clear();
        QCOMPARE(model.rowCount(), 0);
        model.append(threeRows());
        QCOMPARE(column(model, FoundModel::Sub), (QStringList{u"Bob"_s, u"carol"_s}));
    }

    void everyOrderIsThatOfAStableSort_data()
    {
        QTest::addColumn<int>("key");
        QTest::newRow("status") << int(FoundModel::State);
        QTest::newRow("subject") << int(FoundModel::Sub);
        QTest::newRow("issuer") << int(FoundModel::Iss);
        QTest::newRow("expiry") << int(FoundModel::Expires);
        QTest::newRow("fingerprint") << int(FoundModel::Fingerprint);
        QTest::newRow("place") << int(FoundModel::File);
    }

    void everyOrderIsThatOfAStableSort()
    {
        QFETCH(int, key);
        QRandomGenerator random(20261122);
        std::deque<std::string> subjects;
        std::vector<FoundRow> rows;
        for (std::uint32_t i = 0; i < 3'000; ++i) {
            subjects.push_back("user" + std::to_string(random.bounded(200)));
            const std::int64_t exp =
                random.bounded(4) == 0 ? -random.bounded(9'999) : now() + random.bounded(2'000) - 1'000;
            rows.push_back(rowOf(subjects.back(), i % 3 == 0 ? "https://a" : "https://b", exp, i));
            rows.back().fingerprint.at(0) = std::uint8_t(random.bounded(256));
        }
        FoundModel model(m_clock);
        model.append(rows);
        const FoundRows &kept = model.rows();
        const auto value = [this, key, &kept](std::uint32_t row) -> std::pair<std::int64_t, std::string> {
            switch (key) {
            case FoundModel::State:
                return {std::int64_t(kept.statusAt(row, now())), {}};
            case FoundModel::Sub:
                return {0, std::string(kept.at(row).sub)};
            case FoundModel::Iss:
                return {0, std::string(kept.at(row).iss)};
            case FoundModel::Expires:
                return {kept.exp(row), {}};
            case FoundModel::Fingerprint:
                return {std::int64_t(kept.fingerprintOf(row)), {}};
            default:
                return {std::int64_t(kept.placeOf(row)), {}};
            }
        };
        for (const Qt::SortOrder order : {Qt::DescendingOrder, Qt::AscendingOrder}) {
            model.sort(FoundModel::Line, order); // so that nothing stands in its place already
            model.sort(key, order);
            std::vector<std::uint32_t> expected(rows.size());
            for (std::uint32_t i = 0; i < expected.size(); ++i)
                expected[i] = i;
            std::stable_sort(expected.begin(), expected.end(), [&value, order](std::uint32_t a, std::uint32_t b) {
                return order == Qt::AscendingOrder ? value(a) < value(b) : value(b) < value(a);
            });
            for (int place = 0; place < model.rowCount(); ++place)
                QCOMPARE(model.at(place).line, expected[std::size_t(place)]);
        }
    }

    void theTableTellsWhichOneIsCurrent()
    {
        FoundModel model(m_clock);
        FoundTable table(model);
        model.append(threeRows());
        table.resize(900, 300);
        table.show();
        QVERIFY(QTest::qWaitForWindowExposed(&table));
        QSignalSpy chosen(&table, &FoundTable::chosen);
        table.setCurrentIndex(model.index(1, 0));
        QCOMPARE(chosen.takeLast().constFirst().toInt(), 1);
        QTest::keyClick(&table, Qt::Key_Down);
        QCOMPARE(chosen.takeLast().constFirst().toInt(), 2);
        model.sort(FoundModel::Line, Qt::DescendingOrder);
        QCOMPARE(table.currentIndex().row(), 0); // the same token, in another place
        QVERIFY(chosen.isEmpty());
        model.setFilter(u"bob"_s, std::nullopt);
        QVERIFY(!table.currentIndex().isValid());
        QCOMPARE(chosen.takeLast().constFirst().toInt(), -1);
    }
};

GRANTSCOPE_TEST(TestFoundModel)
#include "tst_foundmodel.moc"
