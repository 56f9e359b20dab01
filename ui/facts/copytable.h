// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Copy" in a table of facts: the selected rows go out by CopyRoute, with tabs between the cells, as spreadsheets and tickets
// like them.

class QAbstractItemView;

namespace Grantscope
{

void enableCopy(QAbstractItemView *view);

} // namespace Grantscope
