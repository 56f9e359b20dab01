// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "oauth/challenge/challenge.h"

namespace Grantscope
{

namespace
{
constexpr qsizetype MostRead = 4'096;

bool isTokenCharacter(QChar c)
{
    return c > u' ' && c < u'\x7f' && !QStringView(u"\"(),/:;<=>?@[\\]{}").contains(c);
}

class ChallengeReader final
{
public:
    explicit ChallengeReader(QString text)
        : m_text(std::move(text))
    {
    }

    QList<Challenge> read()
    {
        while (skip(u" \t,"), m_at < m_text.size()) {
            const QString name = token();
            if (name.isEmpty())
                ++m_at; // nothing that belongs here
            else if (isParameter())
                addParameter(name);
            else
                beginChallenge(name);
        }
        return m_challenges;
    }

private:
    void skip(QStringView characters)
    {
        while (m_at < m_text.size() && characters.contains(m_text.at(m_at)))
            ++m_at;
    }

    QString token()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && isTokenCharacter(m_text.at(m_at)))
            ++m_at;
        return m_text.mid(start, m_at - start);
    }

    /// A single `=` with a value behind it; else it is the padding of a token68 (`Negotiate YII=`).
    [[nodiscard]] bool isParameter() const
    {
        qsizetype at = m_at;
        while (at < m_text.size() && m_text.at(at) == u' ')
            ++at;
        if (at >= m_text.size() || m_text.at(at) != u'=')
            return false;
        ++at;
        while (at < m_text.size() && m_text.at(at) == u' ')
            ++at;
        return at < m_text.size() && (m_text.at(at) == u'"' || isTokenCharacter(m_text.at(at)));
    }

    void addParameter(const QString &name)
    {
        skip(u" =");
        const QString value = m_at < m_text.size() && m_text.at(m_at) == u'"' ? quoted() : token();
        if (!m_challenges.isEmpty() && !m_challenges.constLast().parameters.contains(name.toLower()))
            m_challenges.last().parameters.insert(name.toLower(), value);
    }

    QString quoted()
    {
        QString value;
        for (++m_at; m_at < m_text.size() && m_text.at(m_at) != u'"'; ++m_at) {
            if (m_text.at(m_at) == u'\\' && m_at + 1 < m_text.size())
                ++m_at;
            value.append(m_text.at(m_at));
        }
        ++m_at;
        return value;
    }

    void beginChallenge(const QString &scheme)
    {
        m_challenges.append(Challenge{scheme, {}});
        skip(u" \t");
        const qsizetype start = m_at;
        if (const QString next = token(); next.isEmpty() || isParameter()) {
            m_at = start;
            return;
        }
        while (m_at < m_text.size() && !QStringView(u" ,").contains(m_text.at(m_at)))
            ++m_at; // a token68 says nothing to people
    }

    QString m_text;
    qsizetype m_at = 0;
    QList<Challenge> m_challenges;
};
} // namespace

QList<Challenge> readChallenges(const HttpHeaders &headers)
{
    QList<Challenge> challenges;
    for (const HttpHeader &header : headers) {
        if (header.name.compare("WWW-Authenticate", Qt::CaseInsensitive) == 0)
            challenges += ChallengeReader(QString::fromUtf8(header.value.left(MostRead))).read();
    }
    return challenges;
}

} // namespace Grantscope
