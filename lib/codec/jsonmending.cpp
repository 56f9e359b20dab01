// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/json.h"
#include "codec/jsonscan_p.h"
#include "codec/textencoding.h"

#include <QJsonDocument>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

/// Walks over broken JSON just closely enough to see where, within an object, a value is followed by a name.
class CommaSeeker final
{
public:
    explicit CommaSeeker(QByteArrayView json)
        : m_json(json)
    {
    }

    struct Gap
    {
        qsizetype at = 0;     ///< Behind the value.
        QByteArrayView after; ///< The name of the member that lacks the comma.
    };

    QList<Gap> gaps()
    {
        for (m_at = 0; m_at < m_json.size();) {
            const char c = m_json[m_at];
            if (isJsonSpace(c))
                ++m_at;
            else if (c == '"')
                string();
            else if (QByteArrayView("{}[]:,").contains(c))
                punctuation(c);
            else
                bareWord();
        }
        return m_gaps;
    }

private:
    enum class Expect { Name, Colon, Value, Comma };

    struct Level
    {
        bool object = false;
        Expect next = Expect::Value;
        QByteArrayView name;
    };

    void string()
    {
        const qsizetype end = endOfJsonString(m_json, m_at);
        if (!m_levels.isEmpty() && m_levels.last().object) {
            Level &level = m_levels.last();
            if (level.next == Expect::Comma) {
                m_gaps.append({m_valueEnd, level.name});
                level.next = Expect::Name;
            }
            if (level.next == Expect::Name) {
                level.name = m_json.sliced(m_at + 1, qMax<qsizetype>(0, end - m_at - 2));
                level.next = Expect::Colon;
                m_at = end;
                return;
            }
        }
        valueEnds(end);
    }

    void punctuation(char c)
    {
        ++m_at;
        if (c == '{' || c == '[') {
            m_levels.append({c == '{', c == '{' ? Expect::Name : Expect::Value, {}});
        } else if (c == '}' || c == ']') {
            if (!m_levels.isEmpty())
                m_levels.removeLast();
            valueEnds(m_at);
        } else if (!m_levels.isEmpty()) {
            Level &level = m_levels.last();
            level.next = c == ':' || !level.object ? Expect::Value : Expect::Name;
        }
    }

    void bareWord()
    {
        while (m_at < m_json.size() && !isJsonSpace(m_json[m_at]) && !QByteArrayView("\"{}[]:,").contains(m_json[m_at]))
            ++m_at;
        valueEnds(m_at);
    }

    void valueEnds(qsizetype end)
    {
        m_at = end;
        m_valueEnd = end;
        if (!m_levels.isEmpty())
            m_levels.last().next = Expect::Comma;
    }

    QByteArrayView m_json;
    qsizetype m_at = 0;
    qsizetype m_valueEnd = 0;
    QList<Level> m_levels;
    QList<Gap> m_gaps;
};

} // namespace

std::optional<JsonMending> mendMissingCommas(QByteArrayView bytes)
{
    // A mark shifts nothing: it is no space and no punctuation, and stands before the first brace.
    const QList<CommaSeeker::Gap> gaps = CommaSeeker(bytes).gaps();
    if (gaps.isEmpty())
        return std::nullopt;
    JsonMending mending;
    mending.bytes.reserve(bytes.size() + gaps.size());
    qsizetype copied = 0;
    qsizetype line = 1;
    for (const CommaSeeker::Gap &gap : gaps) {
        const QByteArrayView between = bytes.sliced(copied, gap.at - copied);
        line += between.count('\n');
        mending.bytes.append(between).append(',');
        copied = gap.at;
        mending.places.append(u"line %1: comma missing after \"%2\""_s.arg(line).arg(
            QString::fromUtf8(gap.after.first(qMin<qsizetype>(64, gap.after.size())))));
    }
    mending.bytes.append(bytes.sliced(copied));
    if (!QJsonDocument::fromJson(mending.bytes).isObject())
        return std::nullopt;
    return mending;
}

} // namespace Grantscope
