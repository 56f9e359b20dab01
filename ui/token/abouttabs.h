// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The tabs about a token, with a button at their end. Where there is no room for all of their words they say less, before any of
// them has to be scrolled to.

#include <QList>
#include <QTabWidget>

class QToolButton;

namespace Grantscope
{

class AboutTabs final : public QTabWidget
{
    Q_OBJECT

public:
    /// `button` stands at the end, with its words while there is room for them.
    explicit AboutTabs(QToolButton *button, QWidget *parent = nullptr);

    /// `brief` is the shortest that can be said; a screen reader and the tool tip have `full`.
    /// A tab that is hidden or gets an icon later wants fit().
    void setTitle(int index, const QString &full, const QString &brief);
    void fit();

    // Takes what height there is, whatever the tables in it would like: they scroll themselves. (The policy Ignored says the
    // same, but then a layout around it forgets the least height where it works out how high it is for its width.)
    [[nodiscard]] QSize sizeHint() const override { return {QTabWidget::sizeHint().width(), minimumHeight()}; }
    [[nodiscard]] QSize minimumSizeHint() const override
    {
        return {QTabWidget::minimumSizeHint().width(), minimumHeight()};
    }
    [[nodiscard]] bool hasHeightForWidth() const override { return false; }

protected:
    void resizeEvent(QResizeEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Title
    {
        QString full;
        QString brief;
    };
    void say(bool isBrief, Qt::ToolButtonStyle style);
    [[nodiscard]] bool doesFit() const;

    QToolButton *m_button;
    QList<Title> m_titles;
};

} // namespace Grantscope
