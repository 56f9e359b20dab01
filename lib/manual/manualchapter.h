// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A chapter of the manual.

#include <QString>
#include <QStringList>

namespace Grantscope
{

struct ManualChapter
{
    QString id; ///< Stable, the name of its file: `keep-alive`.
    QString title;
    QStringList paragraphs; ///< In the user's language, Markdown: each is a unit of translation.
};

} // namespace Grantscope
