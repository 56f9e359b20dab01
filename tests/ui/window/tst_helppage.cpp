// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/findingwords.h"
#include "kit/registeredtest.h"
#include "manual/manual.h"
#include "ui/actions/actionregistry.h"
#include "ui/evidence/findingcard.h"
#include "ui/help/manualhtml.h"
#include "ui/openwindow.h"

#include <QListWidget>
#include <QRegularExpression>
#include <QScrollBar>
#include <QTest>
#include <QTextBlock>
#include <QTextBrowser>
#include <QToolButton>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestHelpPage : public QObject
{
    Q_OBJECT

    Workbench m_bench;

private Q_SLOTS:
    void chaptersAreShortAndWhole()
    {
        const QList<ManualChapter> chapters = manualChapters();
        QCOMPARE(chapters.size(), 9);
        for (const ManualChapter &chapter : chapters) {
            QVERIFY2(!chapter.title.isEmpty(), qPrintable(chapter.id));
            QVERIFY2(chapter.paragraphs.size() >= 3, qPrintable(chapter.id));
            for (const QString &paragraph : chapter.paragraphs) {
                QVERIFY2(paragraph.size() < 420, qPrintable(paragraph));
                QCOMPARE(paragraph.count(u"**"_s) % 2, 0);
                QCOMPARE(paragraph.count(u'`') % 2, 0);
            }
        }
    }

    void linksLeadToChaptersThatAreThere()
    {
        QStringList ids{KeysChapter, FindingsChapter};
        QString all;
        const QList<ManualChapter> chapters = manualChapters();
        for (const ManualChapter &chapter : chapters) {
            ids.append(chapter.id);
            all += chapterHtml(chapter);
        }
        static const QRegularExpression link(u"href=\"#([a-z-]+)\""_s);
        int links = 0;
        for (auto it = link.globalMatch(all); it.hasNext(); ++links) {
            const QString id = it.next().captured(1);
            QVERIFY2(ids.contains(id), qPrintable(id));
        }
        QVERIFY(links >= 4);
    }

    void paragraphsAreUnitsWhereverTheirLinesBreak()
    {
        const QStringList one = manualParagraphs("<!-- x -->\n# Title\n\nA line\nand more.\n\n- one\n- two\n  lines\n");
        QCOMPARE(one, (QStringList{u"Title"_s, u"A line and more."_s, u"- one"_s, u"- two lines"_s}));
        QCOMPARE(manualParagraphs(""), QStringList());
    }

    void htmlInAParagraphIsText()
    {
        const QString html = chapterHtml({u"x"_s, u"<b>"_s, {u"a <script> **b** `c`"_s, u"- i"_s}});
        QCOMPARE(html, u"<h2>&lt;b&gt;</h2><p>a &lt;script&gt; <b>b</b> <code>c</code></p><ul><li>i</li></ul>"_s);
    }

    void everyFindingHasItsParagraph()
    {
        const QString html = findingsHtml();
        const QStringList ids = findingIds();
        QVERIFY(ids.size() > 30);
        for (const QString &id : ids)
            QVERIFY2(html.contains(u"<a name=\"%1\"></a>"_s.arg(id)), qPrintable(id));
        static const QRegularExpression placeholder(u"%[1-9]"_s);
        QVERIFY(!html.contains(placeholder));
    }

    void everyShortcutIsListed()
    {
        const auto window = open(m_bench);
        const auto *registry = window->findChild<ActionRegistry *>();
        const QString html = keysHtml(*registry);
        int listed = 0;
        for (const QAction *action : registry->all()) {
            if (action->shortcut().isEmpty())
                continue;
            ++listed;
            QVERIFY2(html.contains(plainName(*action).toHtmlEscaped()), qPrintable(action->objectName()));
            QVERIFY(html.contains(action->shortcut().toString(QKeySequence::NativeText).toHtmlEscaped()));
        }
        QVERIFY(listed >= 10);
    }

    void theKeyForHelpOpensIt()
    {
        const auto window = open(m_bench);
        QTest::keyClick(window.get(), Qt::Key_F1);
        const auto *text = named<QTextBrowser>(window.get(), "manual");
        QVERIFY(text->isVisible());
        QVERIFY(text->toPlainText().contains(u"Your first token"_s));
        auto *chapters = named<QListWidget>(window.get(), "chapters");
        QCOMPARE(chapters->count(), 11);
        for (int row = 0; row < chapters->count(); ++row) {
            chapters->setCurrentRow(row);
            QVERIFY(text->toPlainText().startsWith(chapters->item(row)->text()));
        }
    }

    void aFindingLeadsToItsParagraph()
    {
        const auto window = open(m_bench);
        FindingCard card({u"token-cleaned"_s, Severity::Note, {u"x"_s}, {}});
        card.findChild<QToolButton *>(u"findingHelp"_s)->click();
        const auto *text = named<QTextBrowser>(window.get(), "manual");
        QVERIFY(text->isVisible());
        QVERIFY(text->toPlainText().contains(u"token-cleaned"_s));
        QCoreApplication::processEvents();
        const QString top = text->cursorForPosition(QPoint(20, 30)).block().text();
        QVERIFY2(top == u"token-cleaned"_s || text->verticalScrollBar()->value() > 0, qPrintable(top));
    }
};

GRANTSCOPE_TEST(TestHelpPage)
#include "tst_helppage.moc"
