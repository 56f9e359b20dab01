// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A flat button whose words give way where there is no room for them; a screen reader and the tool tip have all of them.

#include <QToolButton>

namespace Grantscope
{

class ElidedButton final : public QToolButton
{
    Q_OBJECT

public:
    explicit ElidedButton(QWidget *parent = nullptr);

    /// `tip` says what the button does; the words stand there in its place while they are cut.
    void setWords(const QString &words, const QString &tip);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    /// What is not text.
    [[nodiscard]] int frame() const;

    QString m_words;
    QString m_tip;
};

} // namespace Grantscope
