// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Plain text that wraps at any width.
//
// QLabel breaks only between words, so that one long word (a URL, the hostile error_description of a server) would make
// the window as wide as itself; and it guesses whether a text is HTML. This one does neither.

#include "ui/theme/statuscolours.h"

#include <QLabel>
#include <QTextLayout>

#include <optional>

namespace Grantscope
{

class WrapLabel final : public QLabel
{
    Q_OBJECT

public:
    enum class Tone { Normal, Muted };

    explicit WrapLabel(const QString &text = {}, QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// Text in the colour of a status; Neutral is the palette's own.
    void setStatus(Status status);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QColor colour() const;
    /// Lays the text out and gives the size that it takes.
    [[nodiscard]] QSizeF layOut(QTextLayout &layout, qreal width) const;
    [[nodiscard]] qreal innerWidth(int width) const;

    Tone m_tone = Tone::Normal;
    Status m_status = Status::Neutral;
};

} // namespace Grantscope
