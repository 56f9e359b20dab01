// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Oracles for the forms of a report: what of a document is markup that the renderer did not write. They know the renderers'
// tags and nothing of how text is escaped.

#include <QString>

namespace Grantscope::Markup
{

/// The first piece of markup that is none of the renderer's own; empty: there is none.
[[nodiscard]] QString foreignInHtml(const QString &document);
/// The first line that holds markup outside of code which was not escaped; empty: there is none.
[[nodiscard]] QString foreignInMarkdown(const QString &document);

} // namespace Grantscope::Markup
