// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// "Help": the manual, a list of its chapters beside it, and a paragraph for every finding.

#include <QUrl>
#include <QWidget>

class QListWidget;
class QTextBrowser;

namespace Grantscope
{

class ActionRegistry;

class HelpPage final : public QWidget
{
    Q_OBJECT

public:
    /// `registry` must outlive it. What is shown is made when it is first looked at.
    explicit HelpPage(const ActionRegistry &registry, QWidget *parent = nullptr);
    ~HelpPage() override;

    /// By its id; the first, where there is none.
    void showChapter(const QString &id);
    /// The paragraph of that finding.
    void showFinding(const QString &id);
    void focusFirst();

public Q_SLOTS:
    /// Of findingLink(): shows the page, too.
    void openFinding(const QUrl &link);

Q_SIGNALS:
    /// Something on it is to be seen.
    void wanted();

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void fillChapters();
    void showCurrent();
    void follow(const QUrl &link);
    [[nodiscard]] QString htmlOf(const QString &chapter) const;

    const ActionRegistry &m_registry;
    QListWidget *m_chapters;
    QTextBrowser *m_text;
    QString m_anchor;
};

} // namespace Grantscope
