// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A language that does not exist: every text as it is, with accents, 40 % longer, in brackets. What is cut off by it would be
// cut off in German; what stands without brackets was never asked for.

#include <QSet>
#include <QTranslator>

namespace Grantscope
{

class PseudoTranslator final : public QTranslator
{
    Q_OBJECT

public:
    /// Without `isLonger` it only notes what is asked for.
    explicit PseudoTranslator(bool isLonger);
    ~PseudoTranslator() override;

    [[nodiscard]] QString translate(const char *context, const char *source, const char *comment, int n) const override;
    [[nodiscard]] bool isEmpty() const override { return false; }
    /// Entry::key() of all that was asked for, without Qt's own.
    [[nodiscard]] const QSet<QString> &asked() const { return m_asked; }

    /// Placeholders, {words} and the mnemonic stay as they are.
    [[nodiscard]] static QString pseudo(const QString &text);

private:
    bool m_isLonger;
    mutable QSet<QString> m_asked;
};

} // namespace Grantscope
