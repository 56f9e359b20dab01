// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The text of a token's header and payload as it stands in them: every digit, every repeated member, in its order.

#include "inspect/inspection.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace Grantscope
{

class MonoView;

class RawView final : public QWidget
{
    Q_OBJECT

public:
    explicit RawView(QWidget *parent = nullptr);

    void setInspection(const Inspection &inspection);

private:
    void showTexts();

    QCheckBox *m_indent;
    QLabel *m_headerTitle;
    MonoView *m_header;
    QLabel *m_claimsTitle;
    MonoView *m_claims;
    QByteArray m_rawHeader;
    QByteArray m_rawClaims;
};

} // namespace Grantscope
