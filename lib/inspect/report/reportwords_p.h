// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The headings of a report, in the user's language, for the forms that people read.

#include <QCoreApplication>
#include <QString>

namespace Grantscope
{

struct ReportWords
{
    Q_DECLARE_TR_FUNCTIONS(Report)

public:
    [[nodiscard]] static QString title() { return tr("Token report"); }
    [[nodiscard]] static QString token() { return tr("Token"); }
    [[nodiscard]] static QString times() { return tr("Times"); }
    [[nodiscard]] static QString claims() { return tr("Claims"); }
    [[nodiscard]] static QString header() { return tr("Header"); }
    [[nodiscard]] static QString unread() { return tr("What could be decoded"); }
    [[nodiscard]] static QString findings() { return tr("Findings"); }
    [[nodiscard]] static QString explanation() { return tr("What happened"); }
    [[nodiscard]] static QString order() { return tr("What was asked"); }
    [[nodiscard]] static QString exchange() { return tr("Exchange"); }
    [[nodiscard]] static QString request() { return tr("Request"); }
    [[nodiscard]] static QString answer() { return tr("Answer"); }
    [[nodiscard]] static QString environment() { return tr("Environment"); }
    [[nodiscard]] static QString evidence() { return tr("Evidence"); }
    [[nodiscard]] static QString nextStep() { return tr("Next step"); }
    [[nodiscard]] static QString name() { return tr("Name"); }
    [[nodiscard]] static QString value() { return tr("Value"); }
    [[nodiscard]] static QString meaning() { return tr("Meaning"); }
    [[nodiscard]] static QString outcome() { return tr("Outcome"); }
    [[nodiscard]] static QString promise()
    {
        return tr("Passwords, secrets, signatures and tokens were taken out. A token is told by its fingerprint.");
    }
};

/// Characters that break lines, turn them round or can't be shown, replaced; line feeds and tabs stay where `keepLines`.
[[nodiscard]] QString tamedForReport(const QString &text, bool keepLines);

} // namespace Grantscope
