// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/help/helppage.h"

#include "manual/manual.h"
#include "ui/actions/actionregistry.h"
#include "ui/evidence/findingcard.h"
#include "ui/help/manualhtml.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/wraplabel.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QListWidget>
#include <QScrollBar>
#include <QTextBrowser>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int IdRole = Qt::UserRole;

/// A window that is built anew is there before the old one goes, and Qt does not tell whose handler it has.
const HelpPage *&takerOfLinks()
{
    static const HelpPage *taker = nullptr;
    return taker;
}

} // namespace

HelpPage::HelpPage(const ActionRegistry &registry, QWidget *parent)
    : QWidget(parent)
    , m_registry(registry)
    , m_chapters(new QListWidget)
    , m_text(new QTextBrowser)
{
    build();
    connect(m_chapters, &QListWidget::currentRowChanged, this, [this] {
        m_anchor.clear();
        showCurrent();
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpPage::follow);
    QDesktopServices::setUrlHandler(FindingLinkScheme, this, "openFinding");
    takerOfLinks() = this;
}

HelpPage::~HelpPage()
{
    if (takerOfLinks() == this)
        QDesktopServices::unsetUrlHandler(FindingLinkScheme);
}

void HelpPage::openFinding(const QUrl &link)
{
    Q_EMIT wanted();
    showFinding(link.path());
}

void HelpPage::build()
{
    setObjectName(u"helpPage"_s);
    auto *heading = new WrapLabel(tr("Help"));
    heading->setFont(verdictFont());
    m_chapters->setObjectName(u"chapters"_s);
    m_chapters->setAccessibleName(tr("Chapters"));
    m_chapters->setFrameShape(QFrame::NoFrame);
    m_chapters->setFixedWidth(190);
    m_chapters->setSpacing(Spacing::Tight / 2);
    m_chapters->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_text->setObjectName(u"manual"_s);
    m_text->setAccessibleName(tr("Manual"));
    m_text->setFrameShape(QFrame::NoFrame);
    m_text->setOpenLinks(false); // nothing here leads out of the manual
    m_text->setMaximumWidth(Spacing::TextWidth - 200);
    m_text->document()->setDocumentMargin(Spacing::Large);
    auto *row = new QHBoxLayout;
    row->setSpacing(Spacing::Medium);
    row->addWidget(m_chapters);
    row->addWidget(m_text, 1);
    row->addStretch(0);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Section, Spacing::Large, Spacing::Section, Spacing::Large);
    column->setSpacing(Spacing::Medium);
    column->addWidget(heading);
    column->addLayout(row, 1);
}

void HelpPage::fillChapters()
{
    const QSignalBlocker quiet(m_chapters);
    const auto add = [this](const QString &id, const QString &title) {
        auto *item = new QListWidgetItem(title, m_chapters);
        item->setData(IdRole, id);
        item->setSizeHint({0, fontMetrics().height() + Spacing::Small});
    };
    const QList<ManualChapter> chapters = manualChapters();
    for (const ManualChapter &chapter : chapters)
        add(chapter.id, chapter.title);
    add(KeysChapter, keysTitle());
    add(FindingsChapter, findingsTitle());
    m_chapters->setCurrentRow(0);
}

QString HelpPage::htmlOf(const QString &id) const
{
    if (id == KeysChapter)
        return keysHtml(m_registry);
    if (id == FindingsChapter)
        return findingsHtml();
    const QList<ManualChapter> chapters = manualChapters();
    for (const ManualChapter &chapter : chapters) {
        if (chapter.id == id)
            return chapterHtml(chapter);
    }
    return {};
}

void HelpPage::showCurrent()
{
    const QListWidgetItem *item = m_chapters->currentItem();
    if (!item)
        return;
    m_text->setHtml(htmlOf(item->data(IdRole).toString()));
    if (m_anchor.isEmpty())
        m_text->verticalScrollBar()->setValue(0);
    else
        m_text->scrollToAnchor(m_anchor);
}

void HelpPage::showChapter(const QString &id)
{
    if (m_chapters->count() == 0)
        fillChapters();
    int row = 0;
    for (int i = 0; i < m_chapters->count(); ++i) {
        if (m_chapters->item(i)->data(IdRole).toString() == id)
            row = i;
    }
    {
        const QSignalBlocker quiet(m_chapters);
        m_chapters->setCurrentRow(row);
    }
    m_anchor.clear();
    showCurrent();
}

void HelpPage::showFinding(const QString &id)
{
    showChapter(FindingsChapter);
    m_anchor = id;
    m_text->scrollToAnchor(id);
    m_text->setFocus(Qt::OtherFocusReason);
}

void HelpPage::follow(const QUrl &link)
{
    showChapter(link.fragment());
}

void HelpPage::focusFirst()
{
    m_chapters->setFocus(Qt::OtherFocusReason);
}

void HelpPage::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (m_chapters->count() == 0)
        showChapter({});
    if (!m_anchor.isEmpty())
        m_text->scrollToAnchor(m_anchor); // only now it has its size
}

void HelpPage::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange && isVisible())
        showCurrent(); // a document keeps the colours that its links were made with
}

} // namespace Grantscope
