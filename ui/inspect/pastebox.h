// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A box that takes anything: a token, a text with tokens in it, or files that are dropped on it.

#include "base/secret.h"

#include <QPlainTextEdit>

namespace Grantscope
{

class PasteBox final : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// A text of more characters is not shown: laying it out would take longer than reading it.
    static constexpr qsizetype MostShown = 256 * 1024;

    explicit PasteBox(QWidget *parent = nullptr);

    /// What is to be looked at: what stands in the box, or a text too big to be shown.
    [[nodiscard]] Secret content() const;
    [[nodiscard]] bool hasContent() const;
    /// `name` says what it is: a file's name, or empty for something that was pasted.
    void setContent(const Secret &content, const QString &name = {});
    /// Forgets it; there is no way back, since undo would keep it.
    void wipe();

Q_SIGNALS:
    void contentChanged();
    void filesDropped(const QStringList &paths);

protected:
    [[nodiscard]] bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;

private:
    void onTextChanged();

    Secret m_unseen; ///< Too big to be shown.
    bool m_isSetting = false;
};

} // namespace Grantscope
