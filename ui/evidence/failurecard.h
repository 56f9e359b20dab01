// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Why there is no token: one sentence, the likeliest cause with what speaks for it, the next step; the rest on demand.

#include "ui/evidence/failurereport.h"
#include "ui/widgets/card.h"

class QVBoxLayout;

namespace Grantscope
{

class FailureCard final : public Card
{
    Q_OBJECT

public:
    explicit FailureCard(QWidget *parent = nullptr);

    void show(const FailureReport &report);

private:
    [[nodiscard]] QWidget *causeWidget(const Cause &cause, const QString &lead) const;
    void addMoreCauses(const QList<Cause> &causes);
    void addExchange(const FailureReport &report);

    QVBoxLayout *m_column;
};

} // namespace Grantscope
