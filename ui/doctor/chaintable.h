// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The certificates that a server showed, its own first: for whom, by whom, until when.

#include "net/chaincertificate.h"

#include <QTreeWidget>

namespace Grantscope
{

class ChainTable final : public QTreeWidget
{
    Q_OBJECT

public:
    explicit ChainTable(QWidget *parent = nullptr);

    /// As tall as the chain is long; hidden where there is none.
    void setChain(const QList<ChainCertificate> &chain, const QDateTime &now);
};

} // namespace Grantscope
