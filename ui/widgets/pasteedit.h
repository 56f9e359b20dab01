// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A box for what somebody else sent: a token, a text of any length, or files that are dropped on it.

#include "base/secret.h"

#include <QPlainTextEdit>

namespace Grantscope
{

class PasteEdit final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// A text of more bytes is kept and not shown: laying it out would take longer than reading it.
    static constexpr qsizetype MostShown = 256 * 1024;

    explicit PasteEdit(const QString &accessibleName, QWidget *parent = nullptr);

    /// What stands in the box, or a text that is too long to be shown.
    [[nodiscard]] Secret content() const;
    [[nodiscard]] bool hasContent() const;
    /// `name` says what it is: a file's name, or empty for something that was pasted.
    void setContent(const Secret &content, const QString &name = {});
    /// The same for what is not to be seen: only `words` stand in the box.
    void setUnseen(const Secret &content, const QString &words);
    void swapWith(PasteEdit &other);
    /// Leaves nothing that could be undone.
    void forget();

Q_SIGNALS:
    void contentChanged();
    /// As a copy, always: the files stay where they are.
    void filesDropped(const QStringList &paths);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void customEvent(QEvent *event) override;

private:
    void put(const QString &text, const Secret &unseen);
    void onTextChanged();

    Secret m_unseen; ///< Too long to be shown, or not to be seen.
    bool m_isSetting = false;
};

} // namespace Grantscope
