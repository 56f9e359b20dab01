// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Ctrl+C in a table of facts. Qt's own copies the one current cell; here the selected rows go out, with tabs between the
// cells, as spreadsheets and tickets like them.

class QAbstractItemView;

namespace Grantscope
{

void enableCopy(QAbstractItemView *view);

} // namespace Grantscope
