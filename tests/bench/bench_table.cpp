// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// A table of a million found tokens: its first paint, a frame of scrolling, a keystroke in the filter, a sort, and what a row
// costs. Beside it what bounds each: a view without rows, Qt's own delegate, and QSortFilterProxyModel over a tenth of the rows.

#include "ui/found/foundtable.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStyledItemDelegate>

#include <malloc.h>

#include <algorithm>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

constexpr int Rows = 1'000'000;
constexpr int ProxyRows = 100'000;
constexpr int Frames = 60;
constexpr int Rounds = 9;
const QString Typed = u"orders.w"_s;

double elapsed(const QElapsedTimer &timer)
{
    return double(timer.nsecsElapsed()) / 1e6;
}

double medianOf(std::vector<double> samples)
{
    std::sort(samples.begin(), samples.end());
    return samples.at(samples.size() / 2);
}

std::size_t heapBytes()
{
    const struct mallinfo2 info = mallinfo2();
    return info.uordblks + info.hblkhd;
}

/// As logs have them: few issuers, many subjects that come again, ends around now.
class Sample final
{
public:
    explicit Sample(int rows)
    {
        for (int i = 0; i < Issuers; ++i)
            m_issuers.push_back("https://login.example.com/tenant-" + std::to_string(i) + "/v2.0");
        for (int i = 0; i < Subjects; ++i) {
            const char *area = i % 3 == 0 ? "orders.write" : i % 3 == 1 ? "orders.read" : "books";
            m_subjects.push_back("user" + std::to_string(i * 7919 % 100'003) + '@' + area + ".example.com");
        }
        for (int i = 0; i < rows; ++i)
            m_rows.push_back(row(i));
    }
    [[nodiscard]] const std::vector<FoundRow> &rows() const { return m_rows; }

private:
    static constexpr int Issuers = 50;
    static constexpr int Subjects = 20'000;

    [[nodiscard]] FoundRow row(int i) const
    {
        static constexpr std::array<const char *, 4> algs{"RS256", "ES256", "HS256", "EdDSA"};
        FoundRow row;
        row.file = i % 2 == 0 ? "access.log" : "error.log";
        row.offset = std::uint64_t(i) * 1'913;
        row.line = std::uint32_t(i + 1);
        row.exp = 1'795'300'000 + (std::int64_t(i) * 7'919) % 100'000;
        row.status = i % 3 == 0 ? TokenStatus::Active : TokenStatus::Expired;
        row.alg = algs.at(std::size_t(i) % algs.size());
        row.iss = m_issuers.at(std::size_t(i) * 31 % Issuers);
        row.sub = m_subjects.at(std::size_t(i) * 104'729 % Subjects);
        for (std::size_t k = 0; k < row.fingerprint.size(); ++k)
            row.fingerprint.at(k) = std::uint8_t((std::uint64_t(i) * 0x9E3779B97F4A7C15U) >> (8 * k + 16));
        return row;
    }

    std::vector<std::string> m_issuers;
    std::vector<std::string> m_subjects;
    std::vector<FoundRow> m_rows;
};

void paint(QWidget &widget)
{
    widget.repaint();
    QCoreApplication::sendPostedEvents();
    QCoreApplication::processEvents();
}

double firstPaint(FoundModel &model)
{
    QElapsedTimer timer;
    timer.start();
    FoundTable table(model);
    table.resize(1200, 800);
    table.show();
    paint(table);
    return elapsed(timer);
}

double frame(QTableView &table)
{
    std::vector<double> samples;
    const int step = std::max(1, table.verticalScrollBar()->maximum() / Frames);
    for (int i = 0; i < Frames; ++i) {
        QElapsedTimer timer;
        timer.start();
        table.verticalScrollBar()->setValue(i * step);
        paint(table);
        samples.push_back(elapsed(timer));
    }
    return medianOf(samples);
}

struct Keystrokes
{
    double worst = 0;
    double total = 0;
};

template<typename SetFilter>
Keystrokes type(QWidget &table, SetFilter setFilter)
{
    Keystrokes out;
    for (qsizetype length = 1; length <= Typed.size(); ++length) {
        QElapsedTimer timer;
        timer.start();
        setFilter(Typed.left(length));
        paint(table);
        out.total += elapsed(timer);
        out.worst = std::max(out.worst, elapsed(timer));
    }
    return out;
}

void measureProxy(const Clock &clock)
{
    FoundModel model(clock);
    model.append(Sample(ProxyRows).rows());
    QSortFilterProxyModel proxy;
    proxy.setSourceModel(&model);
    proxy.setFilterKeyColumn(FoundModel::Sub);
    QTableView table;
    table.setModel(&proxy);
    table.resize(1200, 800);
    table.show();
    paint(table);
    const Keystrokes keys = type(table, [&proxy](const QString &text) { proxy.setFilterFixedString(text); });
    std::printf("  QSortFilterProxyModel, %d rows: keystroke worst %.0f ms, all %lld %.0f ms\n", ProxyRows, keys.worst,
                static_cast<long long>(Typed.size()), keys.total);
}

void measure(const Clock &clock)
{
    FoundModel empty(clock);
    (void)firstPaint(empty); // fonts and style are loaded
    const std::size_t before = heapBytes();
    auto sample = std::make_unique<Sample>(Rows);
    FoundModel model(clock);
    QElapsedTimer timer;
    timer.start();
    model.append(sample->rows());
    std::printf("table of %d rows (%.0f ms to take them in)\n", Rows, elapsed(timer));
    sample.reset();
    std::vector<double> emptyPaints;
    std::vector<double> paints;
    for (int round = 0; round < Rounds; ++round) {
        emptyPaints.push_back(firstPaint(empty));
        paints.push_back(firstPaint(model));
    }
    const double emptyPaint = medianOf(emptyPaints);
    const double paintMs = medianOf(paints);
    std::printf("  first paint   %6.1f ms   %.2f times an empty view's (%.1f ms)\n", paintMs, paintMs / emptyPaint,
                emptyPaint);

    FoundTable table(model);
    table.resize(1200, 800);
    table.show();
    paint(table);
    QAbstractItemDelegate *thin = table.itemDelegate();
    QStyledItemDelegate plain;
    table.setItemDelegate(&plain);
    const double plainFrame = frame(table);
    table.setItemDelegate(thin);
    const double thinFrame = frame(table);
    std::printf("  frame         %6.1f ms   %.2f times Qt's own delegate's (%.1f ms)\n", thinFrame,
                thinFrame / plainFrame, plainFrame);
    const Keystrokes keys = type(table, [&model](const QString &text) { model.setFilter(text, std::nullopt); });
    std::printf("  keystroke     %6.1f ms   at worst, %.0f ms for all %lld, repaint included; left are %d rows\n",
                keys.worst, keys.total, static_cast<long long>(Typed.size()), model.rowCount());
    model.setFilter({}, std::nullopt);
    for (const auto &[column, name] :
         {std::pair(FoundModel::Expires, "expiry"), std::pair(FoundModel::Sub, "subject")}) {
        timer.restart();
        table.sortByColumn(column, Qt::DescendingOrder);
        paint(table);
        std::printf("  sort          %6.1f ms   by %s\n", elapsed(timer), name);
    }
    std::printf("  memory        %6.1f bytes a row, view included\n", double(heapBytes() - before) / double(Rows));
}

} // namespace

int main(int argc, char *argv[])
{
    if (!qEnvironmentVariableIsSet("DISPLAY") && !qEnvironmentVariableIsSet("WAYLAND_DISPLAY"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const SystemClock clock;
    measure(clock);
    measureProxy(clock);
    return 0;
}
