// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/manualhtml.h"

#include "inspect/findingwords.h"
#include "ui/actions/actionregistry.h"

#include <QCoreApplication>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

struct Manual
{
    Q_DECLARE_TR_FUNCTIONS(Manual)
};

QString inlineHtml(const QString &markdown)
{
    static const QRegularExpression bold(u"\\*\\*(.+?)\\*\\*"_s);
    static const QRegularExpression code(u"`(.+?)`"_s);
    static const QRegularExpression link(u"\\[(.+?)\\]\\((#[a-z-]+)\\)"_s);
    QString html = markdown.toHtmlEscaped();
    html.replace(bold, u"<b>\\1</b>"_s);
    html.replace(code, u"<code>\\1</code>"_s);
    html.replace(link, u"<a href=\"\\2\">\\1</a>"_s);
    return html;
}

QString heading(const QString &title)
{
    return u"<h2>%1</h2>"_s.arg(title.toHtmlEscaped());
}

/// What a finding says when it says nothing about a token in particular.
QString general(const QString &words)
{
    static const QRegularExpression nothing(u"\\s+\\)"_s);
    QString text = words;
    return text.replace(nothing, u")"_s);
}

} // namespace

QString keysTitle()
{
    return Manual::tr("Keys");
}

QString findingsTitle()
{
    return Manual::tr("Findings");
}

QString chapterHtml(const ManualChapter &chapter)
{
    QString html = heading(chapter.title);
    bool inList = false;
    for (const QString &paragraph : chapter.paragraphs) {
        const bool isItem = paragraph.startsWith("- "_L1);
        if (isItem != inList)
            html += isItem ? u"<ul>"_s : u"</ul>"_s;
        inList = isItem;
        html += isItem ? u"<li>%1</li>"_s.arg(inlineHtml(paragraph.mid(2))) : u"<p>%1</p>"_s.arg(inlineHtml(paragraph));
    }
    return inList ? html + u"</ul>"_s : html;
}

QString keysHtml(const ActionRegistry &registry)
{
    QString rows;
    using Section = ActionSpec::Section;
    for (const QAction *action :
         registry.in(Section::Pages) + registry.in(Section::Work) + registry.in(Section::Window)) {
        const QString keys = action->shortcut().toString(QKeySequence::NativeText);
        if (!keys.isEmpty())
            rows += u"<tr><td><b>%1</b>&nbsp;&nbsp;&nbsp;</td><td>%2</td></tr>"_s.arg(
                keys.toHtmlEscaped(), plainName(*action).toHtmlEscaped());
    }
    return heading(keysTitle()) +
           u"<p>%1</p><table cellpadding=\"3\">%2</table><p>%3</p>"_s.arg(
               Manual::tr("Wherever the focus is in the window:").toHtmlEscaped(), rows,
               Manual::tr("Tab and Shift+Tab go from one part to the next; F2 renames the profile that is chosen in "
                          "the list; the key for the context menu opens what can be done with it.")
                   .toHtmlEscaped());
}

QString findingsHtml()
{
    QString html = heading(findingsTitle()) +
                   u"<p>%1</p>"_s.arg(Manual::tr("Everything that Grantscope may find in an answer or a token, by the "
                                                 "id that reports and the command line use. A \u2026 stands for what "
                                                 "was seen.")
                                          .toHtmlEscaped());
    QStringList ids = findingIds();
    ids.sort();
    for (const QString &id : std::as_const(ids)) {
        const QString dots(QChar(0x2026));
        const FindingWords words =
            wordsFor({id, Severity::Note, {dots, dots, dots, dots, dots, dots, dots, dots, dots}, {}});
        html +=
            u"<h4><a name=\"%1\"></a><code>%1</code></h4><p>%2</p>"_s.arg(id, general(words.message).toHtmlEscaped());
        if (!words.remedy.isEmpty())
            html += u"<p>%1</p>"_s.arg(Manual::tr("What to do: %1").arg(words.remedy).toHtmlEscaped());
    }
    return html;
}

} // namespace Grantscope
