// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/scan/scanpage.h"

#include "inspect/find/tokenfinder.h"
#include "ui/facts/tokensubject.h"
#include "ui/found/foundtable.h"
#include "ui/marks/forgetevent.h"
#include "ui/marks/veilevent.h"
#include "ui/scan/rowblob.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/token/tokenview.h"
#include "ui/widgets/droppedfiles.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/wraplabel.h"

#include <QComboBox>
#include <QDragEnterEvent>
#include <QFile>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>
#include <deque>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
enum Page { EmptyPage, ResultPage };
constexpr int Steps = 1'000;
constexpr qint64 Around = 4'096;        ///< Bytes before a token: what announces it stands there.
constexpr qint64 Longest = 1024 * 1024; ///< Of a token.

/// The token that a scan found at `offset`. Empty: the file is not what it was.
Secret tokenAt(const QString &path, qint64 offset)
{
    QFile file(path);
    const qint64 begin = std::max<qint64>(0, offset - Around);
    if (!file.open(QIODevice::ReadOnly) || !file.seek(begin))
        return {};
    const Secret text(QByteArrayView(file.read(Around + Longest)));
    const QByteArrayView bytes = text.reveal();
    for (const FoundToken &token : findTokens({bytes.data(), static_cast<std::size_t>(bytes.size())})) {
        if (begin + static_cast<qint64>(token.span.offset) == offset)
            return Secret(QByteArrayView(token.text.data(), static_cast<qsizetype>(token.text.size())));
    }
    return {};
}
} // namespace

ScanPage::ScanPage(const Clock &clock, Clipboard &clipboard, QWidget *parent)
    : QWidget(parent)
    , m_clock(clock)
    , m_model(clock)
    , m_scanner(clock)
    , m_stack(new QStackedWidget)
    , m_filter(new QLineEdit)
    , m_status(new QComboBox)
    , m_count(new WrapLabel)
    , m_note(new WrapLabel)
    , m_progress(new QProgressBar)
    , m_cancel(new QPushButton(tr("Canc&el")))
    , m_table(new FoundTable(m_model))
    , m_token(new TokenView(clock, clipboard))
{
    setAcceptDrops(true);
    m_stack->insertWidget(EmptyPage, emptySide());
    m_stack->insertWidget(ResultPage, resultSide());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Section, Spacing::Large, Spacing::Section, Spacing::Large);
    column->addWidget(m_stack);
    connect(&m_scanner, &FileScanner::found, this, &ScanPage::takeIn);
    connect(&m_scanner, &FileScanner::failed, this, [this](const QString &file, const Error &error) {
        m_failures.append(tr("%1 can't be read: %2").arg(file, error.detail));
    });
    connect(&m_scanner, &FileScanner::progress, this, &ScanPage::onProgress);
    connect(&m_scanner, &FileScanner::finished, this, &ScanPage::onFinished);
    connect(m_cancel, &QPushButton::clicked, &m_scanner, &FileScanner::cancel);
    connect(m_filter, &QLineEdit::textChanged, this, &ScanPage::applyFilter);
    connect(m_status, &QComboBox::currentIndexChanged, this, &ScanPage::applyFilter);
    connect(m_table, &FoundTable::chosen, this, &ScanPage::choose);
}

QWidget *ScanPage::emptySide()
{
    auto *empty =
        new EmptyState(Status::Info, tr("Find tokens in files"),
                       tr("Logs, HAR files, dumps: of any size, and whole folders. They are read on this computer, "
                          "and nothing of them is kept. Drop them here, or choose some."));
    auto *open = new QPushButton(icon(u"file"_s), tr("Ch&oose files..."));
    open->setObjectName(u"chooseFiles"_s);
    empty->setButton(open);
    connect(open, &QPushButton::clicked, this, &ScanPage::chooseFiles);
    return empty;
}

QWidget *ScanPage::filterRow()
{
    m_filter->setObjectName(u"foundFilter"_s);
    m_filter->setPlaceholderText(tr("Subject, issuer, algorithm or file"));
    m_filter->setClearButtonEnabled(true);
    auto *label = new QLabel(tr("F&ilter"));
    label->setBuddy(m_filter);
    m_status->setObjectName(u"foundStatus"_s);
    m_status->setAccessibleName(tr("Status"));
    m_status->addItem(tr("Any status"));
    for (const TokenStatus status : {TokenStatus::Active, TokenStatus::Expired, TokenStatus::NotYetValid,
                                     TokenStatus::NoExpiry, TokenStatus::Unknown})
        m_status->addItem(statusWord(status), static_cast<int>(status));
    auto *open = new QPushButton(icon(u"file"_s), tr("Other &files..."));
    connect(open, &QPushButton::clicked, this, &ScanPage::chooseFiles);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Spacing::Small);
    line->addWidget(label);
    line->addWidget(m_filter, 1);
    line->addWidget(m_status);
    line->addWidget(open);
    return row;
}

QWidget *ScanPage::progressRow()
{
    m_progress->setRange(0, Steps);
    m_progress->setAccessibleName(tr("How much has been read"));
    m_cancel->setObjectName(u"cancelScan"_s);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(Spacing::Small);
    line->addWidget(m_progress, 1);
    line->addWidget(m_cancel);
    return row;
}

QWidget *ScanPage::resultSide()
{
    m_count->setObjectName(u"foundCount"_s);
    m_count->setFont(sectionFont());
    m_note->setObjectName(u"scanNote"_s);
    m_note->setStatus(Status::Warn);
    m_note->hide();
    m_progressRow = progressRow();
    auto *top = new QWidget;
    auto *column = new QVBoxLayout(top);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Medium);
    column->addWidget(m_count);
    column->addWidget(m_note);
    column->addWidget(filterRow());
    column->addWidget(m_progressRow);
    column->addWidget(m_table, 1);
    auto *splitter = new QSplitter(Qt::Vertical);
    splitter->setObjectName(u"scanPanes"_s);
    splitter->setChildrenCollapsible(false);
    splitter->setHandleWidth(Spacing::Large);
    splitter->addWidget(top);
    splitter->addWidget(m_token);
    splitter->setStretchFactor(0, 1);
    splitter->setStretchFactor(1, 1);
    m_token->hide();
    return splitter;
}

void ScanPage::chooseFiles()
{
    const QStringList paths = QFileDialog::getOpenFileNames(this, tr("Find tokens in files"), {}, tr("All files (*)"));
    if (!paths.isEmpty())
        scan(paths);
}

void ScanPage::scan(const QStringList &paths)
{
    m_paths = paths;
    m_failures.clear();
    m_note->hide();
    m_model.clear();
    choose(-1);
    m_stack->setCurrentIndex(ResultPage);
    m_progressRow->show();
    onProgress(0, {});
    showCount();
    m_scanner.start(paths);
}

void ScanPage::applyFilter()
{
    const QVariant status = m_status->currentData();
    m_model.setFilter(m_filter->text(),
                      status.isValid() ? std::optional(static_cast<TokenStatus>(status.toInt())) : std::nullopt);
    showCount();
}

void ScanPage::showCount()
{
    const auto all = static_cast<int>(m_model.rows().size());
    QString text = all == 0 ? tr("No token so far") : tr("%Ln tokens found", nullptr, all);
    if (!m_scanner.isRunning() && all == 0)
        text = tr("No token in there");
    if (all != m_model.rowCount())
        text = tr("%Ln tokens found, %L1 shown", nullptr, all).arg(m_model.rowCount());
    m_count->setText(text);
}

void ScanPage::onProgress(double share, const QString &name)
{
    m_progress->setValue(static_cast<int>(share * Steps));
    m_progress->setFormat(name.isEmpty() ? u"%p %"_s : name + u": %p %"_s);
}

void ScanPage::onFinished(bool wasCancelled)
{
    m_progressRow->hide();
    showCount();
    if (wasCancelled)
        m_failures.prepend(tr("Cancelled: what was found until then is shown."));
    m_note->setText(m_failures.mid(0, 5).join(u'\n') + (m_failures.size() > 5 ? u"\n..."_s : QString()));
    m_note->setVisible(!m_failures.isEmpty());
}

/// Of many small files all at once: the table orders itself anew each time.
void ScanPage::takeIn(const std::vector<FileScanner::Part> &parts)
{
    std::deque<std::string> names; // the rows look into them
    std::vector<FoundRow> rows;
    for (const FileScanner::Part &part : parts) {
        const std::vector<FoundRow> more = unpackRows(part.blob, names.emplace_back(part.file.toStdString()));
        rows.insert(rows.end(), more.begin(), more.end());
    }
    m_model.append(rows);
    showCount();
}

void ScanPage::choose(int place)
{
    m_token->setVisible(place >= 0);
    if (place < 0) {
        m_token->clear();
        return;
    }
    const FoundRow row = m_model.at(place);
    const QString path = QString::fromUtf8(row.file.data(), static_cast<qsizetype>(row.file.size()));
    const Secret token = tokenAt(path, static_cast<qint64>(row.offset));
    if (token.isEmpty()) {
        m_token->hide();
        m_note->setText(tr("The token is not there any more: the file has changed since it was read."));
        m_note->show();
        return;
    }
    TokenSubject subject;
    subject.inspection = inspectToken(token, m_clock.now());
    m_token->setSubject(subject);
}

void ScanPage::customEvent(QEvent *event)
{
    if (event->type() == VeilEvent::kind())
        m_model.setHidesPersonal(static_cast<VeilEvent *>(event)->state().hidesPersonal);
    else if (event->type() == ForgetEvent::kind())
        forget();
}

void ScanPage::forget()
{
    m_scanner.cancel();
    m_filter->clear();
    m_failures.clear();
    m_note->setText(QString());
    m_note->hide();
    m_model.clear();
    choose(-1);
    m_stack->setCurrentIndex(EmptyPage);
}

void ScanPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (droppedFiles(*event->mimeData()).isEmpty())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
}

void ScanPage::dropEvent(QDropEvent *event)
{
    event->setDropAction(Qt::CopyAction); // a "move" would have the files taken out of their folder
    event->accept();
    scan(droppedFiles(*event->mimeData()));
}

void ScanPage::focusFirst()
{
    if (m_stack->currentIndex() == ResultPage)
        m_filter->setFocus(Qt::OtherFocusReason);
}

} // namespace Grantscope
