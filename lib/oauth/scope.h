// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Scope (RFC 6749 section 3.3): space-delimited words, among them the `fileid:N` words of accounting APIs, which are
// data about the account (which sets of books it may use) and no permission.

#include <QString>
#include <QStringList>

namespace Grantscope
{

class Scope final
{
public:
    Scope() = default;
    /// Splits at spaces only: a comma may stand in a scope word. Order is kept, repeated words are dropped.
    [[nodiscard]] static Scope fromText(QStringView text);
    [[nodiscard]] static Scope fromWords(const QStringList &words);

    [[nodiscard]] QStringList words() const { return m_words; }
    [[nodiscard]] QStringList permissions() const; ///< The words that are no file ids.
    [[nodiscard]] QStringList fileIds() const;     ///< `15431` of `fileid:15431`, digits only.
    [[nodiscard]] QString text() const { return m_words.join(QLatin1Char(' ')); }
    [[nodiscard]] bool isEmpty() const { return m_words.isEmpty(); }

    friend bool operator==(const Scope &, const Scope &) = default;

private:
    QStringList m_words;
};

} // namespace Grantscope
