// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "screens/palettes.h"
#include "ui/time/labelrows.h"
#include "ui/time/markshape.h"
#include "ui/time/timeline.h"
#include "ui/time/timelineaxis.h"

#include <QAccessible>
#include <QImage>
#include <QTest>

#include <algorithm>

using namespace Grantscope;
using namespace Qt::StringLiterals;

using Kind = TimelineMark::Kind;

namespace
{

constexpr qint64 Day = 86'400;

const Timeline::Label *labelOf(const QList<Timeline::Label> &labels, Kind kind)
{
    const auto found =
        std::find_if(labels.begin(), labels.end(), [kind](const Timeline::Label &label) { return label.kind == kind; });
    return found == labels.end() ? nullptr : &*found;
}

/// How many pixels of a picture are not of its ground.
int inkOf(const QImage &image)
{
    const QRgb ground = image.pixel(0, image.height() - 1);
    int count = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            count += image.pixel(x, y) != ground ? 1 : 0;
    }
    return count;
}

} // namespace

class TestTimeline : public QObject
{
    Q_OBJECT

private:
    Kit::ManualClock m_clock;

    /// Seconds from now; no value: not stated.
    [[nodiscard]] TimelineTimes times(std::optional<qint64> issued, std::optional<qint64> notBefore,
                                      std::optional<qint64> refresh, std::optional<qint64> expiry) const
    {
        const auto at = [this](std::optional<qint64> seconds) {
            return seconds ? m_clock.now().addSecs(*seconds) : QDateTime();
        };
        return {at(issued), at(notBefore), at(refresh), at(expiry), false};
    }

private Q_SLOTS:
    void labelsNeverOverlap_data()
    {
        QTest::addColumn<TimelineTimes>("times");
        QTest::newRow("an hour's life") << times(-780, -780, 2400, 2820);
        QTest::newRow("valid a little later") << times(-780, -779, 2400, 2820);
        QTest::newRow("refreshed at the very end") << times(-10, -5, 2818, 2820);
        QTest::newRow("all within a second") << times(0, 0, 0, 1);
        QTest::newRow("expired years ago") << times(-900 * Day, -900 * Day + 60, {}, -899 * Day);
        QTest::newRow("valid in years") << times(-60, 900 * Day, {}, 901 * Day);
        QTest::newRow("issued after its end") << times(600, 60, {}, -600);
        QTest::newRow("issue alone") << times(-60, {}, {}, {});
        QTest::newRow("end alone") << times({}, {}, {}, 60);
        QTest::newRow("end alone, over") << times({}, {}, {}, -60);
        QTest::newRow("no end") << times(-60, 60, {}, {});
    }

    void labelsNeverOverlap()
    {
        QFETCH(const TimelineTimes, times);
        Timeline line;
        line.setTimes(times, m_clock.now());
        for (const bool isMirrored : {false, true}) {
            line.setLayoutDirection(isMirrored ? Qt::RightToLeft : Qt::LeftToRight);
            for (const int width : {240, 400, 560, 800, 1600}) {
                line.resize(width, line.heightForWidth(width));
                const QList<Timeline::Label> labels = line.labels();
                QCOMPARE(labels.size(), times.marks().size() + 1);
                for (qsizetype i = 0; i < labels.size(); ++i) {
                    const QRect &rect = labels.at(i).rect;
                    QVERIFY(rect.width() > 0);
                    QVERIFY2(line.rect().contains(rect), qPrintable(labels.at(i).name));
                    QVERIFY(labels.at(i).point >= 0 && labels.at(i).point < width);
                    for (qsizetype j = 0; j < i; ++j)
                        QVERIFY2(!rect.intersects(labels.at(j).rect), qPrintable(labels.at(i).name));
                }
            }
        }
    }

    void aSecondRowIsUsedBeforeWordsAreCut()
    {
        const auto rowsOf = [](const QList<LabelPlace> &places) {
            QList<int> rows;
            for (const LabelPlace &place : places)
                rows.append(place.row);
            return rows;
        };
        const QList<int> widths{80, 80, 80};
        QCOMPARE(rowsOf(placeLabels({0, 10, 20}, widths, 280, 12)), (QList<int>{0, 0, 0}));
        const QList<LabelPlace> two = placeLabels({0, 10, 20}, widths, 200, 12);
        QCOMPARE(rowsOf(two), (QList<int>{0, 1, 0}));
        QVERIFY(std::all_of(two.begin(), two.end(), [](const LabelPlace &place) { return place.width == 80; }));
        const QList<LabelPlace> cut = placeLabels({0, 10, 20}, widths, 100, 12);
        QCOMPARE(cut.at(0).width, 44);
        QCOMPARE(cut.at(1).width, 80);
        QVERIFY(placeLabels({}, {}, 100, 12).isEmpty());
    }

    void aLabelStandsUnderItsMarkWhereThereIsRoom()
    {
        const QList<LabelPlace> places = placeLabels({100, 400}, {60, 60}, 500, 12);
        QCOMPARE(places.at(0), (LabelPlace{70, 60, 0}));
        QCOMPARE(places.at(1), (LabelPlace{370, 60, 0}));
        QCOMPARE(placeLabels({5}, {60}, 500, 12).constFirst().left, 0);
        QCOMPARE(placeLabels({495}, {60}, 500, 12).constFirst().right(), 500);
    }

    void whatIsStatedIsToScale()
    {
        const QDateTime now = m_clock.now();
        const TimelineAxis axis({now.addSecs(-250), {}, now.addSecs(500), now.addSecs(750)}, now);
        QCOMPARE(axis.position(now.addSecs(-250)), 0.0);
        QCOMPARE(axis.nowPosition(), 0.25);
        QCOMPARE(axis.position(now.addSecs(500)), 0.75);
        QCOMPARE(axis.position(now.addSecs(750)), 1.0);
        QVERIFY(!axis.isBroken());
    }

    void nowFarAwayBreaksTheLine()
    {
        const QDateTime now = m_clock.now();
        const TimelineAxis past({now.addSecs(-400 * Day), now.addSecs(-400 * Day + 3'600)}, now);
        QVERIFY(past.isBroken());
        QCOMPARE(past.nowPosition(), 1.0);
        QCOMPARE(past.position(now.addSecs(-400 * Day + 3'600)), 0.7);
        const TimelineAxis future({now.addSecs(400 * Day), now.addSecs(400 * Day + 3'600)}, now);
        QVERIFY(future.isBroken());
        QCOMPARE(future.nowPosition(), 0.0);
        QCOMPARE(future.position(now.addSecs(400 * Day)), 0.3);
        const TimelineAxis near({now.addSecs(-4'000), now.addSecs(-400)}, now);
        QVERIFY(!near.isBroken());
        QCOMPARE(near.position(now.addSecs(-400)), 0.9);
    }

    void anEndThatIsNotStatedHasAPlaceBehindNow()
    {
        const QDateTime now = m_clock.now();
        const TimelineAxis axis({now.addSecs(-60)}, now, true);
        QCOMPARE(axis.position(now.addSecs(-60)), 0.0);
        QVERIFY(axis.nowPosition() < axis.position({}));
        Timeline line;
        line.setTimes(times(-60, {}, {}, {}), now);
        QCOMPARE(labelOf(line.labels(), Kind::Expiry)->relative, u"not stated"_s);
        QCOMPARE(line.status(), Status::Neutral);
        QVERIFY(line.accessibleDescription().endsWith(u"The end is not stated."_s));
    }

    void theWordsFollowTheClock()
    {
        Timeline line;
        line.setTimes(times(-780, -780, 2'400, 2'820), m_clock.now());
        QCOMPARE(labelOf(line.labels(), Kind::Expiry)->name, u"Expires"_s);
        QCOMPARE(labelOf(line.labels(), Kind::Expiry)->relative, u"in 47 min"_s);
        QCOMPARE(labelOf(line.labels(), Kind::Refresh)->relative, u"in 40 min"_s);
        QCOMPARE(labelOf(line.labels(), Kind::IssuedAndValid)->relative, u"13 min ago"_s);
        QCOMPARE(line.status(), Status::Ok);
        line.setNow(m_clock.now().addSecs(2'820 + 720));
        QCOMPARE(labelOf(line.labels(), Kind::Expiry)->name, u"Expired"_s);
        QCOMPARE(labelOf(line.labels(), Kind::Expiry)->relative, u"12 min ago"_s);
        QCOMPARE(line.status(), Status::Bad);
    }

    void whatIsNotYetValidIsAWarning()
    {
        Timeline line;
        line.setTimes(times(-60, 420, {}, 2'820), m_clock.now());
        QCOMPARE(line.status(), Status::Warn);
        QCOMPARE(labelOf(line.labels(), Kind::NotBefore)->relative, u"in 7 min"_s);
        line.setNow(m_clock.now().addSecs(420));
        QCOMPARE(line.status(), Status::Ok);
    }

    void aPastedTokenNeverGetsTheColourOfAGoodOne()
    {
        Timeline line;
        line.setGoodStatus(Status::Info);
        line.setTimes(times(-60, {}, {}, 60), m_clock.now());
        QCOMPARE(line.status(), Status::Info);
    }

    void itIsReadAloudAsSentences()
    {
        Timeline line;
        TimelineTimes all = times(-780, -480, 2'400, 2'820);
        line.setTimes(all, m_clock.now());
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&line);
        QVERIFY(accessible);
        QCOMPARE(accessible->text(QAccessible::Name), u"Timeline"_s);
        const QString said = accessible->text(QAccessible::Description);
        for (const QString &part : {u"Issued 13 min ago, "_s, u"Valid from 8 min ago, "_s, u"Refresh in 40 min, "_s,
                                    u"Expires in 47 min, "_s})
            QVERIFY2(said.contains(part), qPrintable(said));
        all.signsInAgain = true;
        line.setTimes(all, m_clock.now());
        QVERIFY(line.accessibleDescription().contains(u"Signs in again in 40 min"_s));
    }

    void marksDifferInShape()
    {
        QList<QPainterPath> shapes;
        for (const Kind kind : {Kind::Issued, Kind::NotBefore, Kind::Refresh, Kind::Expiry, Kind::Now})
            shapes.append(markShape(kind, {20, 20}, 14, false));
        for (qsizetype i = 0; i < shapes.size(); ++i) {
            for (qsizetype j = 0; j < i; ++j)
                QVERIFY(shapes.at(i) != shapes.at(j));
        }
        const QRectF ahead = markShape(Kind::NotBefore, {20, 20}, 14, false).boundingRect();
        QCOMPARE(ahead, markShape(Kind::NotBefore, {20, 20}, 14, true).boundingRect());
        QVERIFY(markShape(Kind::NotBefore, {20, 20}, 14, false) != markShape(Kind::NotBefore, {20, 20}, 14, true));
    }

    void itIsMirroredWhereTextIs()
    {
        Timeline line;
        line.resize(800, line.heightForWidth(800));
        line.setTimes(times(-500, {}, {}, 1'500), m_clock.now());
        const int toRight = labelOf(line.labels(), Kind::Now)->point;
        line.setLayoutDirection(Qt::RightToLeft);
        QCOMPARE(labelOf(line.labels(), Kind::Now)->point, 800 - toRight);
        QVERIFY(labelOf(line.labels(), Kind::Issued)->rect.left() > labelOf(line.labels(), Kind::Expiry)->rect.left());
    }

    void itIsDrawnInEveryPalette()
    {
        Timeline line;
        for (const QPalette &palette : {Screens::lightPalette(), Screens::darkPalette()}) {
            line.setPalette(palette);
            line.setTimes(times(-500, {}, {}, 1'500), m_clock.now());
            line.resize(400, line.heightForWidth(400));
            QVERIFY(inkOf(line.grab().toImage()) > 1'000);
            line.setTimes({}, m_clock.now());
            QVERIFY(line.labels().isEmpty());
            QCOMPARE(inkOf(line.grab().toImage()), 0);
        }
    }
};

GRANTSCOPE_TEST(TestTimeline)
#include "tst_timeline.moc"
