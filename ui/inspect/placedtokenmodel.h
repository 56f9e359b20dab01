// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tokens of a pasted text as a list: what each is, and where it stood. A token is looked at when its row is seen.

#include "base/clock.h"
#include "inspect/inspection.h"
#include "inspect/placedtokens.h"

#include <QAbstractListModel>
#include <QHash>

namespace Grantscope
{

class PlacedTokenModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    /// `clock` must outlive it.
    explicit PlacedTokenModel(const Clock &clock, QObject *parent = nullptr);

    void setTokens(QList<PlacedToken> tokens);
    [[nodiscard]] const QList<PlacedToken> &tokens() const { return m_tokens; }
    [[nodiscard]] const Inspection &inspection(int row) const;
    /// Who the tokens are about is not told.
    void setHidesPersonal(bool hides);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;

private:
    const Clock &m_clock;
    QList<PlacedToken> m_tokens;
    bool m_hidesPersonal = false;
    mutable QHash<int, Inspection> m_inspections;
};

/// `line 3, column 8: Authorization header`, and how often, in the user's language.
[[nodiscard]] QString placeWords(const TokenPlace &place);

} // namespace Grantscope
