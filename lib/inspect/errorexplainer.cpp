// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/errorexplainer.h"

#include "inspect/rules/rulewords_p.h"
#include "inspect/situation_p.h"
#include "oauth/clockskew.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

constexpr qsizetype MostCauses = 5; // more than these nobody reads

struct RankedCause
{
    int likely = 0;
    Cause cause;
};

const QList<Rule> &rules()
{
    // A mistake in the built-in files is caught by a test; here it must not keep anybody from seeing what happened.
    static const QList<Rule> table = builtInRules().value_or(QList<Rule>());
    return table;
}

QString translated(const QString &text)
{
    return QCoreApplication::translate("Explain", text.toUtf8().constData());
}

/// The first of the alternatives that can be filled; empty: none.
QString bestText(const QStringList &alternatives, const Situation &situation)
{
    for (const QString &text : alternatives) {
        if (const auto filled = filledIn(translated(text), situation.words))
            return *filled;
    }
    return {};
}

void addCauses(QList<RankedCause> &causes, const Rule &rule, const Situation &situation)
{
    for (const CauseRule &candidate : rule.causes) {
        if (!holds(candidate.when, situation.facts))
            continue;
        const Cause cause{bestText(candidate.cause, situation), bestText(candidate.evidence, situation),
                          bestText(candidate.nextStep, situation)};
        const bool known = std::any_of(causes.cbegin(), causes.cend(),
                                       [&](const RankedCause &other) { return other.cause.cause == cause.cause; });
        if (!known && !cause.cause.isEmpty() && !cause.evidence.isEmpty() && !cause.nextStep.isEmpty())
            causes.append({candidate.likely, cause});
    }
}

Explanation explainSituation(const Situation &situation)
{
    Explanation explanation;
    QList<RankedCause> causes;
    for (const Rule &rule : rules()) {
        if (!holds(rule.when, situation.facts))
            continue;
        if (explanation.sentence.isEmpty())
            explanation.sentence = bestText(rule.sentence, situation);
        addCauses(causes, rule, situation);
    }
    std::stable_sort(causes.begin(), causes.end(),
                     [](const RankedCause &a, const RankedCause &b) { return a.likely > b.likely; });
    for (const RankedCause &ranked : std::as_const(causes).first(qMin(causes.size(), MostCauses)))
        explanation.causes.append(ranked.cause);
    return explanation;
}

} // namespace

Explanation explain(const Dialect &dialect, const GrantRequest &grant, const TokenReading &reading,
                    const Circumstances &circumstances)
{
    if (reading.outcome == Outcome::Granted)
        return {QCoreApplication::translate("Explain", "The server granted a token."), {}};
    Explanation explanation = explainSituation(situationOf(dialect, grant, reading, circumstances));
    if (explanation.sentence.isEmpty())
        explanation.sentence = QCoreApplication::translate("Explain", "There is no token, and nothing more is known.");
    return explanation;
}

Explanation explain(const Dialect &dialect, const TokenAnswer &answer)
{
    Circumstances circumstances = answer.circumstances;
    if (!circumstances.now.isValid())
        circumstances.now = answer.exchange.receivedAt;
    if (!circumstances.clockSkewSeconds)
        circumstances.clockSkewSeconds = clockSkewSeconds(answer.exchange);
    return explain(dialect, answer.grant, answer.reading, circumstances);
}

Explanation explain(const Dialect &dialect, const CallAnswer &answer, const QDateTime &now)
{
    Explanation explanation = explainSituation(situationOf(dialect, answer, now));
    if (explanation.sentence.isEmpty())
        explanation.sentence = translated(u"The call brought no answer, and nothing more is known."_s);
    return explanation;
}

Explanation explain(const Error &error)
{
    Explanation explanation = explainSituation(situationOf(error));
    if (explanation.sentence.isEmpty())
        explanation.sentence = QCoreApplication::translate("Explain", "It did not work, and nothing more is known.");
    return explanation;
}

QStringList explainTexts()
{
    QStringList texts;
    const auto rules = builtInRules();
    for (const Rule &rule : rules.value_or(QList<Rule>())) {
        texts += rule.sentence;
        for (const CauseRule &cause : rule.causes)
            texts += cause.cause + cause.evidence + cause.nextStep;
    }
    texts.removeDuplicates();
    return texts;
}

} // namespace Grantscope
