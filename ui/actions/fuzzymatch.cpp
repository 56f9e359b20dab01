// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/fuzzymatch.h"

#include <QString>

#include <algorithm>
#include <vector>

namespace Grantscope
{

namespace
{

constexpr int PlainLetter = 1;
constexpr int NextLetter = 6;  // right after the one before
constexpr int FirstLetter = 8; // of a word
constexpr qsizetype MaxLength = 200;
constexpr int Impossible = -1;

/// Without case and without accents, so that who has no key for them finds it as well.
QString folded(QStringView text)
{
    const QString parts = text.left(MaxLength).toString().normalized(QString::NormalizationForm_D);
    QString result;
    for (const QChar c : parts) {
        if (c.category() != QChar::Mark_NonSpacing)
            result.append(c.toCaseFolded());
    }
    return result;
}

bool beginsWord(const QString &name, qsizetype at)
{
    return at == 0 || !name.at(at - 1).isLetterOrNumber();
}

} // namespace

std::optional<int> fuzzyScore(QStringView typed, QStringView name)
{
    QString wanted = folded(typed);
    wanted.removeIf([](QChar c) { return c.isSpace(); });
    const QString text = folded(name);
    if (wanted.isEmpty())
        return 0;
    // best[i]: the best score of all letters so far where the last of them stands at i.
    std::vector<int> best(static_cast<std::size_t>(text.size()), Impossible);
    for (qsizetype letter = 0; letter < wanted.size(); ++letter) {
        std::vector<int> next(best.size(), Impossible);
        int before = letter == 0 ? 0 : Impossible; // the best that ends anywhere before the place at hand
        for (qsizetype at = 0; at < text.size(); ++at) {
            const auto i = static_cast<std::size_t>(at);
            if (text.at(at) == wanted.at(letter) && before != Impossible) {
                next[i] = before + (beginsWord(text, at) ? FirstLetter : PlainLetter);
                if (letter > 0 && at > 0 && best[i - 1] != Impossible)
                    next[i] = std::max(next[i], best[i - 1] + NextLetter);
            }
            if (letter > 0)
                before = std::max(before, best[i]);
        }
        best = std::move(next);
    }
    const auto top = std::max_element(best.begin(), best.end());
    if (top == best.end() || *top == Impossible)
        return std::nullopt;
    return *top * static_cast<int>(MaxLength) - static_cast<int>(text.size());
}

} // namespace Grantscope
