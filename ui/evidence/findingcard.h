// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One finding: how bad, what, where, and what to do.

#include "base/finding.h"
#include "ui/widgets/card.h"

#include <QUrl>

namespace Grantscope
{

/// Who shows the manual takes links of this scheme (QDesktopServices::setUrlHandler()).
inline const QString FindingLinkScheme = QStringLiteral("grantscope-finding");
[[nodiscard]] QUrl findingLink(const QString &id);

class FindingCard final : public Card
{
    Q_OBJECT

public:
    explicit FindingCard(const Finding &finding, QWidget *parent = nullptr);

    [[nodiscard]] const QString &findingId() const { return m_id; }
    /// What was found, in one sentence.
    [[nodiscard]] const QString &message() const { return m_message; }

protected:
    void customEvent(QEvent *event) override;

private:
    QString m_id;
    QString m_message;
    QString m_name;
    QString m_hiddenName; ///< Without the message, which says what was seen.
};

} // namespace Grantscope
