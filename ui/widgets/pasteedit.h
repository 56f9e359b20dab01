// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A box that takes whatever is pasted or typed into it, and text files that are dropped on it. What stands in it is
// memory only: it can be emptied without a way back.

#include <QPlainTextEdit>

namespace Grantscope
{

class PasteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    static constexpr qint64 MostBytes = 1024 * 1024; ///< Of a file.

    explicit PasteEdit(const QString &accessibleName, QWidget *parent = nullptr);

    /// Leaves nothing that could be undone.
    void forget();

Q_SIGNALS:
    /// A file was dropped that can't be taken, with why, in words.
    void refused(const QString &why);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void takeFile(const QString &path);
};

} // namespace Grantscope
