// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/datetime.h"

#include <QTimeZone>
#include <QVarLengthArray>

#include <algorithm>
#include <array>
#include <optional>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr qint64 LastSecond = 253'402'300'799; // 9999-12-31T23:59:59Z
// HTTP asks for "within 50 years of now" (RFC 9110 section 5.6.7). A fixed pivot keeps the reading pure, and is the
// same for every date between 1970 and 2069.
constexpr int TwoDigitPivot = 70;

using Words = QVarLengthArray<QStringView, 8>;

std::optional<int> number(QStringView digits)
{
    if (digits.isEmpty() || digits.size() > 4)
        return std::nullopt;
    int value = 0;
    for (const QChar c : digits) {
        if (c < u'0' || c > u'9')
            return std::nullopt;
        value = value * 10 + (c.unicode() - u'0');
    }
    return value;
}

std::optional<int> twoDigits(QStringView digits)
{
    return digits.size() == 2 ? number(digits) : std::nullopt;
}

/// 1 ... 12, or 0.
int monthNumber(QStringView word)
{
    static constexpr std::array<QStringView, 12> Months{u"jan", u"feb", u"mar", u"apr", u"may", u"jun",
                                                        u"jul", u"aug", u"sep", u"oct", u"nov", u"dec"};
    const auto found = std::find_if(Months.begin(), Months.end(), [word](QStringView month) {
        return word.compare(month, Qt::CaseInsensitive) == 0;
    });
    return found == Months.end() ? 0 : static_cast<int>(found - Months.begin()) + 1;
}

bool isWeekday(QStringView word)
{
    static constexpr std::array<QStringView, 7> Days{u"monday", u"tuesday",  u"wednesday", u"thursday",
                                                     u"friday", u"saturday", u"sunday"};
    return std::any_of(Days.begin(), Days.end(), [word](QStringView day) {
        return word.compare(day, Qt::CaseInsensitive) == 0 || word.compare(day.first(3), Qt::CaseInsensitive) == 0;
    });
}

/// Split at spaces and commas, which are where servers differ from each other.
Words wordsOf(QStringView text)
{
    Words words;
    qsizetype start = -1;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        const bool between = i == text.size() || text[i] == u' ' || text[i] == u'\t' || text[i] == u',';
        if (between && start >= 0) {
            words.append(text.sliced(start, i - start));
            start = -1;
        } else if (!between && start < 0) {
            start = i;
        }
        if (words.size() > 6)
            return {}; // no date has as many; don't collect the words of a novel
    }
    return words;
}

struct TimeOfDay
{
    QTime time;
    int leapSeconds = 0; ///< 1 for `:60`, which QTime can't hold.
};

std::optional<TimeOfDay> timeOfDay(QStringView text)
{
    if (text.size() != 8 || text[2] != u':' || text[5] != u':')
        return std::nullopt;
    const auto hour = twoDigits(text.first(2));
    const auto minute = twoDigits(text.sliced(3, 2));
    const auto second = twoDigits(text.sliced(6, 2));
    if (!hour || !minute || !second)
        return std::nullopt;
    const int leap = *second == 60 ? 1 : 0;
    const QTime time(*hour, *minute, *second - leap);
    return time.isValid() ? std::optional(TimeOfDay{time, leap}) : std::nullopt;
}

/// `+1100`, `-05:30`: seconds east of Greenwich.
std::optional<int> numericOffset(QStringView text)
{
    const bool colon = text.size() == 6 && text[3] == u':';
    if ((text.size() != 5 && !colon) || (text[0] != u'+' && text[0] != u'-'))
        return std::nullopt;
    const auto hours = twoDigits(text.sliced(1, 2));
    const auto minutes = twoDigits(text.last(2));
    if (!hours || !minutes || *hours > 23 || *minutes > 59)
        return std::nullopt;
    const int seconds = *hours * 3600 + *minutes * 60;
    return text[0] == u'-' ? -seconds : seconds;
}

std::optional<int> zoneOffset(QStringView word)
{
    for (const QStringView utc : {u"GMT", u"UTC", u"UT", u"Z"}) {
        if (word.compare(utc, Qt::CaseInsensitive) == 0)
            return 0;
    }
    return numericOffset(word);
}

QDateTime assembled(QDate date, const TimeOfDay &time, int offsetSeconds)
{
    if (!date.isValid())
        return {};
    const QDateTime utc = QDateTime(date, time.time, Qt::UTC).addSecs(time.leapSeconds - offsetSeconds);
    const int year = utc.date().year();
    return year >= 1 && year <= 9999 ? utc : QDateTime();
}

int fullYear(QStringView digits)
{
    const auto year = number(digits);
    if (!year)
        return 0;
    if (digits.size() == 2)
        return *year + (*year < TwoDigitPivot ? 2000 : 1900);
    return digits.size() == 4 ? *year : 0;
}

QDate dateOf(QStringView day, QStringView month, QStringView year)
{
    if (day.size() > 2)
        return {};
    // A year of 0 or a month of 0 makes an invalid date, which is the answer.
    return QDate(fullYear(year), monthNumber(month), number(day).value_or(0));
}

} // namespace

QDateTime httpDate(QStringView text)
{
    Words words = wordsOf(text.trimmed());
    if (!words.isEmpty() && isWeekday(words.first()))
        words.erase(words.begin());
    // RFC 850: 06-Nov-94 is one word.
    if (words.size() == 3 && words[0].count(u'-') == 2) {
        const qsizetype first = words[0].indexOf(u'-');
        const qsizetype second = words[0].lastIndexOf(u'-');
        const QStringView all = words[0];
        words = Words{all.first(first), all.sliced(first + 1, second - first - 1), all.sliced(second + 1), words[1],
                      words[2]};
    }
    if (words.size() == 4 && monthNumber(words[0]) != 0) { // asctime: Nov 6 08:49:37 1994
        const auto time = timeOfDay(words[2]);
        return time && words[3].size() == 4 ? assembled(dateOf(words[1], words[0], words[3]), *time, 0) : QDateTime();
    }
    if (words.size() != 5)
        return {};
    const auto time = timeOfDay(words[3]);
    const auto offset = zoneOffset(words[4]);
    return time && offset ? assembled(dateOf(words[0], words[1], words[2]), *time, *offset) : QDateTime();
}

QDateTime rfc3339Date(QStringView text)
{
    const QStringView all = text.trimmed();
    if (all.size() < 20 || all[4] != u'-' || all[7] != u'-' || (all[10].toUpper() != u'T' && all[10] != u' '))
        return {};
    auto time = timeOfDay(all.sliced(11, 8));
    const auto year = number(all.first(4));
    const auto month = twoDigits(all.sliced(5, 2));
    const auto day = twoDigits(all.sliced(8, 2));
    if (!time || !year || !month || !day)
        return {};
    QStringView rest = all.sliced(19);
    if (rest.startsWith(u'.') || rest.startsWith(u',')) {
        qsizetype end = 1;
        int milliseconds = 0;
        for (int weight = 100; end < rest.size() && rest[end] >= u'0' && rest[end] <= u'9'; ++end, weight /= 10)
            milliseconds += weight * (rest[end].unicode() - u'0');
        if (end == 1)
            return {};
        time->time = time->time.addMSecs(milliseconds);
        rest = rest.sliced(end);
    }
    const auto offset = rest.compare(u"Z"_s, Qt::CaseInsensitive) == 0 ? std::optional(0) : numericOffset(rest);
    return offset ? assembled(QDate(*year, *month, *day), *time, *offset) : QDateTime();
}

QString toRfc3339(const QDateTime &time)
{
    const QDateTime utc = time.toUTC();
    if (!utc.isValid() || utc.date().year() < 1 || utc.date().year() > 9999)
        return {};
    return utc.toString(Qt::ISODate);
}

QDateTime fromEpoch(qint64 seconds)
{
    return seconds >= 0 && seconds <= LastSecond ? QDateTime::fromSecsSinceEpoch(seconds, Qt::UTC) : QDateTime();
}

} // namespace Grantscope
