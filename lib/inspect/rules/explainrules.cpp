// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/rules/explainrules_p.h"
#include "inspect/rules/rulewords_p.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

/// Reads one document; the first mistake is kept and everything after it is worthless.
class RuleReader final
{
public:
    explicit RuleReader(QString fileName)
        : m_fileName(std::move(fileName))
    {
    }

    Result<QList<Rule>> read(QByteArrayView json)
    {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
        if (!document.isObject())
            complain(u"%1 at byte %2"_s.arg(error.errorString()).arg(error.offset));
        checkNames(document.object(), {u"situations"_s});
        QList<Rule> rules;
        const QJsonArray situations = document.object().value("situations"_L1).toArray();
        for (const auto &situation : situations)
            rules.append(rule(situation.toObject()));
        if (rules.isEmpty())
            complain(u"no situations"_s);
        if (m_mistake)
            return failure(*m_mistake);
        return rules;
    }

private:
    void complain(const QString &detail)
    {
        if (!m_mistake)
            m_mistake = Error{Origin::Input, u"explain-invalid"_s, detail, m_fileName + u": "_s + m_id};
    }

    void checkNames(const QJsonObject &object, const QStringList &known)
    {
        const QStringList names = object.keys();
        for (const QString &name : names) {
            if (!known.contains(name))
                complain(u"unknown member \"%1\""_s.arg(name));
        }
    }

    Rule rule(const QJsonObject &object)
    {
        m_id = object.value("id"_L1).toString();
        checkNames(object, {u"id"_s, u"when"_s, u"sentence"_s, u"causes"_s});
        if (m_id.isEmpty())
            complain(u"a situation without an id"_s);
        Rule rule;
        rule.id = m_id;
        rule.when = alternatives(object.value("when"_L1));
        if (rule.when.isEmpty())
            complain(u"no \"when\""_s);
        if (object.contains("sentence"_L1))
            rule.sentence = texts(object.value("sentence"_L1));
        const QJsonArray causes = object.value("causes"_L1).toArray();
        for (const auto &entry : causes)
            rule.causes.append(cause(entry.toObject()));
        if (rule.sentence.isEmpty() && rule.causes.isEmpty())
            complain(u"neither sentence nor causes"_s);
        return rule;
    }

    CauseRule cause(const QJsonObject &object)
    {
        checkNames(object, {u"when"_s, u"likely"_s, u"cause"_s, u"evidence"_s, u"next_step"_s});
        CauseRule cause;
        if (object.contains("when"_L1))
            cause.when = alternatives(object.value("when"_L1));
        cause.likely = object.value("likely"_L1).toInt();
        if (cause.likely < 1 || cause.likely > 99)
            complain(u"\"likely\" must be from 1 to 99"_s);
        cause.cause = texts(object.value("cause"_L1));
        cause.evidence = texts(object.value("evidence"_L1));
        cause.nextStep = texts(object.value("next_step"_L1));
        return cause;
    }

    QStringList strings(const QJsonValue &value)
    {
        QStringList list;
        const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const auto &entry : array) {
            if (entry.toString().isEmpty())
                complain(u"a text is missing or empty"_s);
            list.append(entry.toString());
        }
        if (list.isEmpty())
            complain(u"an empty list"_s);
        return list;
    }

    QStringList texts(const QJsonValue &value)
    {
        const QStringList list = strings(value);
        for (const QString &text : list) {
            const QStringList names = wordNamesIn(text);
            for (const QString &name : names) {
                if (!wordNames().contains(name))
                    complain(u"unknown word {%1}"_s.arg(name));
            }
        }
        return list;
    }

    Alternatives alternatives(const QJsonValue &value)
    {
        Alternatives list;
        const QJsonArray array = value.isArray() ? value.toArray() : QJsonArray{value};
        for (const auto &entry : array) {
            if (const Conditions all = conditions(entry.toObject()); !all.isEmpty())
                list.append(all);
            else
                complain(u"an empty \"when\""_s);
        }
        return list;
    }

    Conditions conditions(const QJsonObject &object)
    {
        Conditions all;
        for (auto it = object.begin(); it != object.end(); ++it) {
            Condition condition;
            condition.negated = it.key().startsWith("not "_L1);
            condition.fact = condition.negated ? it.key().mid(4) : it.key();
            condition.patterns = strings(it.value());
            if (!factNames().contains(condition.fact))
                complain(u"unknown fact \"%1\""_s.arg(condition.fact));
            all.append(condition);
        }
        return all;
    }

    QString m_fileName;
    QString m_id;
    std::optional<Error> m_mistake;
};

bool holdsAll(const Conditions &conditions, const Facts &facts)
{
    return std::all_of(conditions.cbegin(), conditions.cend(), [&](const Condition &condition) {
        const QStringList values = facts.value(condition.fact);
        const bool found = std::any_of(values.cbegin(), values.cend(), [&](const QString &value) {
            return std::any_of(condition.patterns.cbegin(), condition.patterns.cend(),
                               [&](const QString &pattern) { return matches(pattern, value); });
        });
        return found != condition.negated;
    });
}

} // namespace

bool matches(const QString &pattern, const QString &value)
{
    const QStringList pieces = pattern.split(u'*');
    if (pieces.size() == 1)
        return value.compare(pattern, Qt::CaseInsensitive) == 0;
    if (!value.startsWith(pieces.constFirst(), Qt::CaseInsensitive))
        return false;
    qsizetype from = pieces.constFirst().size();
    for (qsizetype i = 1; i + 1 < pieces.size(); ++i) {
        const qsizetype found = value.indexOf(pieces.at(i), from, Qt::CaseInsensitive);
        if (found < 0)
            return false;
        from = found + pieces.at(i).size();
    }
    return value.size() - pieces.constLast().size() >= from && value.endsWith(pieces.constLast(), Qt::CaseInsensitive);
}

bool holds(const Alternatives &when, const Facts &facts)
{
    return when.isEmpty() ||
           std::any_of(when.cbegin(), when.cend(), [&](const Conditions &all) { return holdsAll(all, facts); });
}

Result<QList<Rule>> readRules(QByteArrayView json, const QString &fileName)
{
    return RuleReader(fileName).read(json);
}

Result<QList<Rule>> builtInRules()
{
    QList<Rule> rules;
    const QDir folder(u":/grantscope/explain"_s);
    const QStringList names = folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return failure(Origin::Input, u"explain-invalid"_s, file.errorString(), name);
        const auto read = readRules(file.readAll(), name);
        if (!read)
            return failure(read.error());
        rules.append(*read);
    }
    return rules;
}

} // namespace Grantscope
