// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/actions/commandpalette.h"

#include "ui/theme/spacing.h"
#include "ui/theme/statuscolours.h"

#include <QAccessible>
#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QTimer>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int Width = 560;
constexpr int RowsSeen = 9;
constexpr int IconSize = 18;

/// Icon and title at the leading edge, what it is and its keys at the trailing one.
class CommandDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, option.fontMetrics.height() + 2 * Spacing::Small};
    }

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        item.icon = {};
        const QStyle *style = item.widget->style();
        style->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool isChosen = item.state.testFlag(QStyle::State_Selected);
        const QColor words = item.palette.color(isChosen ? QPalette::HighlightedText : QPalette::Text);
        const QColor beside = isChosen ? words : mutedText(item.palette);
        QRect left = item.rect.adjusted(Spacing::Small, 0, -Spacing::Small, 0);
        const auto at = [&item](const QRect &rect) { return QStyle::visualRect(item.direction, item.rect, rect); };
        const QIcon icon = index.data(Qt::DecorationRole).value<QIcon>();
        const QRect square(left.left(), left.center().y() - IconSize / 2, IconSize, IconSize);
        icon.paint(painter, at(square), Qt::AlignCenter, isChosen ? QIcon::Selected : QIcon::Normal);
        left.setLeft(left.left() + IconSize + Spacing::Small);
        for (const int role : {CommandList::KeysRole, CommandList::DetailRole}) {
            const QString text = index.data(role).toString();
            // Two pixels more: an advance is rounded, and what is rounded down is cut off.
            const int width = text.isEmpty() ? 0 : qMin(item.fontMetrics.horizontalAdvance(text) + 2, left.width() / 3);
            const QRect right(left.right() - width + 1, left.top(), width, left.height());
            draw(painter, item, at(right), text, beside);
            left.setRight(right.left() - (width > 0 ? Spacing::Medium : 0));
        }
        draw(painter, item, at(left), index.data().toString(), words);
    }

private:
    static void draw(QPainter *painter, const QStyleOptionViewItem &item, const QRect &rect, const QString &text,
                     const QColor &colour)
    {
        painter->setPen(colour);
        painter->setFont(item.font);
        painter->drawText(rect,
                          static_cast<int>(QStyle::visualAlignment(item.direction, Qt::AlignLeft)) | Qt::AlignVCenter,
                          item.fontMetrics.elidedText(text, Qt::ElideRight, rect.width()));
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QDialog(window, Qt::Dialog | Qt::FramelessWindowHint)
    , m_line(new QLineEdit)
    , m_view(new QListView)
    , m_none(new QLabel)
{
    build();
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::onTyped);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::runChosen);
    connect(m_view, &QListView::clicked, this, [this](const QModelIndex &index) {
        choose(index.row());
        runChosen();
    });
}

void CommandPalette::build()
{
    setObjectName(u"commandPalette"_s);
    setWindowTitle(tr("Commands"));
    setAccessibleName(tr("Commands"));
    m_line->setObjectName(u"commandLine"_s);
    m_line->setPlaceholderText(tr("An action, a profile or a finding"));
    m_line->setAccessibleName(tr("Command"));
    m_line->setAccessibleDescription(tr("Type a few letters, choose with the arrow keys, press Enter."));
    m_line->setClearButtonEnabled(true);
    m_line->installEventFilter(this);
    m_view->setObjectName(u"commands"_s);
    m_view->setAccessibleName(tr("What fits"));
    m_view->setModel(&m_list);
    m_view->setItemDelegate(new CommandDelegate(m_view));
    m_view->setFocusPolicy(Qt::NoFocus);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setUniformItemSizes(true);
    m_none->setObjectName(u"noCommand"_s);
    m_none->setText(tr("Nothing is called that."));
    m_none->setAlignment(Qt::AlignCenter);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Small, Spacing::Small, Spacing::Small, Spacing::Small);
    column->setSpacing(Spacing::Small);
    column->addWidget(m_line);
    column->addWidget(m_view, 1);
    column->addWidget(m_none, 1);
}

void CommandPalette::offer(QList<Command> commands)
{
    m_line->clear();
    m_list.setCommands(std::move(commands));
    onTyped({});
    place();
    open();
    m_line->setFocus(Qt::PopupFocusReason);
}

/// Where the eye is: at the top of the window, in its middle.
void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int row = fontMetrics().height() + 2 * Spacing::Small;
    resize(qMin(Width, window->width() - 2 * Spacing::Section),
           qMin(m_line->sizeHint().height() + RowsSeen * row + 3 * Spacing::Small,
                window->height() - 2 * Spacing::Section));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, Spacing::Section * 2)));
}

void CommandPalette::onTyped(const QString &typed)
{
    m_list.setTyped(typed);
    m_view->setVisible(m_list.rowCount() > 0);
    m_none->setVisible(m_list.rowCount() == 0);
    choose(0);
}

void CommandPalette::choose(int row)
{
    const int rows = m_list.rowCount();
    if (rows == 0)
        return;
    const QModelIndex index = m_list.index((row + rows) % rows);
    m_view->setCurrentIndex(index);
    // The focus is in the field, so a screen reader is told what is chosen.
    m_line->setAccessibleDescription(index.data(Qt::AccessibleTextRole).toString());
    QAccessibleEvent described(m_line, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&described);
}

void CommandPalette::runChosen()
{
    const QModelIndex index = m_view->currentIndex();
    if (!index.isValid() || m_list.rowCount() == 0)
        return;
    const std::function<void()> run = m_list.command(index.row()).run;
    accept();
    // Once the window has the focus again: what is run may give it to a part of its own.
    QTimer::singleShot(0, parentWidget(), run);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int row = m_view->currentIndex().row();
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down:
        choose(row + 1);
        return true;
    case Qt::Key_Up:
        choose(row - 1);
        return true;
    case Qt::Key_PageDown:
        choose(qMin(row + RowsSeen, m_list.rowCount() - 1));
        return true;
    case Qt::Key_PageUp:
        choose(qMax(row - RowsSeen, 0));
        return true;
    default:
        return QDialog::eventFilter(watched, event);
    }
}

void CommandPalette::changeEvent(QEvent *event)
{
    QDialog::changeEvent(event);
    if (event->type() == QEvent::ActivationChange && !isActiveWindow() && isVisible() &&
        QApplication::activeWindow() != nullptr)
        reject(); // somebody clicked beside it
}

} // namespace Grantscope
