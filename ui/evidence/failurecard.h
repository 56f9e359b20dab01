// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Why there is no token: one sentence, the likeliest cause with what speaks for it, the next step; the rest on demand.

#include "ui/evidence/failurereport.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace Grantscope
{

class Clipboard;

class FailureCard final : public Card
{
    Q_OBJECT

public:
    /// `clipboard` must outlive it.
    explicit FailureCard(Clipboard &clipboard, QWidget *parent = nullptr);

    void show(const FailureReport &report);

private:
    [[nodiscard]] QWidget *causeWidget(const Cause &cause, const QString &lead) const;
    void addMoreCauses(const QList<Cause> &causes);
    void addExchange(const FailureReport &report);
    void addReport(const FailureReport &report);

    Clipboard &m_clipboard;
    QVBoxLayout *m_column;
};

} // namespace Grantscope
