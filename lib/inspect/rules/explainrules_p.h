// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The rules of the explainer, as resources/explain/*.json hold them:
//
//   {"situations": [{
//     "id": "invalid-scope",
//     "when": {"outcome": "refused", "error": ["invalid_scope"], "not asked": "scope"},   or a list: any of these
//     "sentence": ["... {description}", "..."],          what happened; optional
//     "causes": [{"when": {...}, "likely": 85, "cause": T, "evidence": T, "next_step": T}]
//   }]}
//
// All parts of a `when` must hold; a part holds when one of the fact's values matches one of the patterns (`*` stands for
// anything, case does not count), and `not` turns it round. A text T is one text, or a list of which the first is taken
// whose {words} all have a value. The first situation that holds and has such a sentence gives the sentence; all that hold
// give causes. The names of facts and words are in rulewords_p.h.
//
// Decision: data, not code. Context: what a refusal means is learned case by case, from servers that we don't write.
// Choice: whoever learns a case adds an object to a file. Price: texts are out of lupdate's sight; translations are looked
// up in the context "Explain", and explainTexts() lists what there is to translate.

#include "base/result.h"

#include <QByteArrayView>
#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace Grantscope
{

/// Fact -> all values that it has.
using Facts = QHash<QString, QStringList>;

struct Condition
{
    QString fact;
    QStringList patterns;
    bool negated = false;
};

using Conditions = QList<Condition>;    ///< All must hold.
using Alternatives = QList<Conditions>; ///< One must hold.

struct CauseRule
{
    Alternatives when;
    int likely = 0; ///< 1 ... 99; orders the causes.
    QStringList cause;
    QStringList evidence;
    QStringList nextStep;
};

struct Rule
{
    QString id;
    Alternatives when;
    QStringList sentence;
    QList<CauseRule> causes;
};

/// Error `explain-invalid` (Origin::Input); `where` is the file and the situation.
[[nodiscard]] Result<QList<Rule>> readRules(QByteArrayView json, const QString &fileName);
/// The built-in files in the order of their names. The first file that can't be read is the error.
[[nodiscard]] Result<QList<Rule>> builtInRules();

[[nodiscard]] bool matches(const QString &pattern, const QString &value);
[[nodiscard]] bool holds(const Alternatives &when, const Facts &facts);

} // namespace Grantscope
