// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One exchange side by side: what was sent and what came back, with timing and TLS above. Redacted.

#include "ui/evidence/exchangefacts.h"

#include <QWidget>

namespace Grantscope
{

class FactGrid;
class MonoView;

class ExchangeView final : public QWidget
{
    Q_OBJECT

public:
    explicit ExchangeView(QWidget *parent = nullptr);

    void setExchange(const ExchangeFacts &facts);

private:
    FactGrid *m_facts;
    MonoView *m_request;
    MonoView *m_answer;
};

} // namespace Grantscope
