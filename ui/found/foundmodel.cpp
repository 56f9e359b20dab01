// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/found/foundmodel.h"

#include "codec/datetime.h"
#include "inspect/localtime.h"
#include "ui/marks/discretion.h"
#include "ui/theme/statuscolours.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QPalette>

#include <algorithm>
#include <limits>

namespace Grantscope
{

namespace
{
QString textOf(std::string_view word)
{
    return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
}

FoundOrder::Key keyOf(int column)
{
    switch (column) {
    case FoundModel::State:
        return FoundOrder::Key::Status;
    case FoundModel::Sub:
        return FoundOrder::Key::Sub;
    case FoundModel::Iss:
        return FoundOrder::Key::Iss;
    case FoundModel::Alg:
        return FoundOrder::Key::Alg;
    case FoundModel::Expires:
        return FoundOrder::Key::Exp;
    case FoundModel::Fingerprint:
        return FoundOrder::Key::Fingerprint;
    default:
        return FoundOrder::Key::Place;
    }
}

Status lookOf(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Active:
        return Status::Ok;
    case TokenStatus::Expired:
        return Status::Bad;
    case TokenStatus::NotYetValid:
    case TokenStatus::NoExpiry:
        return Status::Warn;
    case TokenStatus::Unknown:
        break;
    }
    return Status::Neutral;
}

struct FoundWords
{
    Q_DECLARE_TR_FUNCTIONS(FoundWords)
};
} // namespace

QString statusWord(TokenStatus status)
{
    switch (status) {
    case TokenStatus::Active:
        return FoundWords::tr("Active");
    case TokenStatus::Expired:
        return FoundWords::tr("Expired");
    case TokenStatus::NotYetValid:
        return FoundWords::tr("Not yet valid");
    case TokenStatus::NoExpiry:
        return FoundWords::tr("No expiry");
    case TokenStatus::Unknown:
        break;
    }
    return FoundWords::tr("Unknown");
}

FoundModel::FoundModel(const Clock &clock, QObject *parent)
    : QAbstractTableModel(parent)
    , m_clock(clock)
{
}

std::int64_t FoundModel::now() const
{
    return m_clock.now().toSecsSinceEpoch();
}

int FoundModel::rowCount(const QModelIndex &parent) const
{
    constexpr std::size_t most = std::numeric_limits<int>::max() / 2; // the view counts pixels of rows in ints
    return parent.isValid() ? 0 : static_cast<int>(std::min(m_order.size(), most));
}

int FoundModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant FoundModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || static_cast<std::size_t>(index.row()) >= m_order.size())
        return {};
    const std::uint32_t row = m_order.rowAt(static_cast<std::size_t>(index.row()));
    if (role == Qt::ToolTipRole && index.column() == File)
        return textOf(m_rows.at(row).file);
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(row, index.column());
    if (role == Qt::ForegroundRole && index.column() == State)
        return statusText(lookOf(m_rows.statusAt(row, now())), QGuiApplication::palette());
    if (role == Qt::TextAlignmentRole && index.column() == Line)
        return QVariant::fromValue(Qt::AlignTrailing | Qt::AlignVCenter);
    return {};
}

QString FoundModel::text(std::uint32_t row, int column) const
{
    const auto wordIn = [this, row](FoundRows::Word word) {
        return textOf(m_rows.pool(word).word(m_rows.wordOf(row, word)));
    };
    switch (column) {
    case State:
        return statusWord(m_rows.statusAt(row, now()));
    case Sub: {
        const QString subject = wordIn(FoundRows::Word::Sub);
        return m_hidesPersonal && !subject.isEmpty() ? hiddenText() : subject;
    }
    case Iss:
        return wordIn(FoundRows::Word::Iss);
    case Alg:
        return wordIn(FoundRows::Word::Alg);
    case Expires: {
        const std::int64_t exp = m_rows.exp(row);
        const QDateTime time = exp == FoundRows::NoExp ? QDateTime() : fromEpoch(exp);
        return localTimePlain(time);
    }
    case File: {
        const QString path = wordIn(FoundRows::Word::File);
        return path.mid(path.lastIndexOf(QLatin1Char('/')) + 1);
    }
    case Line:
        return QLocale().toString(m_rows.at(row).line);
    case Fingerprint:
        return QString::number(m_rows.fingerprintOf(row), 16).rightJustified(12, QLatin1Char('0'));
    default:
        return {};
    }
}

QVariant FoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case State:
        return tr("Status");
    case Sub:
        return tr("Subject");
    case Iss:
        return tr("Issuer");
    case Alg:
        return tr("Algorithm");
    case Expires:
        return tr("Expires");
    case File:
        return tr("File");
    case Line:
        return tr("Line");
    case Fingerprint:
        return tr("Fingerprint");
    default:
        return {};
    }
}

FoundRow FoundModel::at(int place) const
{
    return m_rows.at(m_order.rowAt(static_cast<std::size_t>(place)));
}

int FoundModel::placeOf(std::uint32_t row) const
{
    const std::optional<std::size_t> place = m_order.placeOf(row);
    return place ? static_cast<int>(*place) : -1;
}

void FoundModel::append(const std::vector<FoundRow> &rows)
{
    beginResetModel();
    for (const FoundRow &row : rows) {
        if (!m_rows.append(row))
            break;
    }
    m_order.catchUp(now());
    endResetModel();
}

void FoundModel::setHidesPersonal(bool hides)
{
    if (hides == m_hidesPersonal)
        return;
    m_hidesPersonal = hides;
    if (const int rows = rowCount(); rows > 0)
        Q_EMIT dataChanged(index(0, Sub), index(rows - 1, Sub));
}

void FoundModel::clear()
{
    beginResetModel();
    m_rows = FoundRows();
    m_order.clear();
    endResetModel();
}

void FoundModel::setFilter(const QString &text, std::optional<TokenStatus> status)
{
    beginResetModel();
    m_order.setFilter(text.toUtf8().toStdString(), status, now());
    endResetModel();
}

void FoundModel::sort(int column, Qt::SortOrder order)
{
    const FoundOrder::Key key = keyOf(column);
    if (column != State && m_order.isSortedBy(key, order == Qt::DescendingOrder))
        return; // a view asks for it when it is made
    beginResetModel();
    m_order.sort(key, order == Qt::DescendingOrder, now());
    endResetModel();
}

} // namespace Grantscope
