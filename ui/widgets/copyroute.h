// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Leads every copy of the window through Clipboard.
//
// Decision: one filter over the whole program. Context: fields, texts, labels and tables of Qt put what is selected on the
// clipboard by themselves, in the clear and for good: by key, by their context menus, by the X11 selection, by dragging.
// Choice: keys, menus and drags are caught before they get there, by what Selection can find; what a marked widget gives away
// is a secret. Price: a look at the type of each event.

#include <QObject>

class QWidget;

namespace Grantscope
{

class Clipboard;

class CopyRoute final : public QObject
{
    Q_OBJECT

public:
    /// A child of `clipboard`.
    explicit CopyRoute(Clipboard &clipboard);

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    bool copy(QWidget *widget, bool cuts);
    bool openMenu(QWidget *widget, const QPoint &at);
    void clearMouseSelection();

    Clipboard &m_clipboard;
};

} // namespace Grantscope
