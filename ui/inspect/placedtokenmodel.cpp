// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/inspect/placedtokenmodel.h"

#include "inspect/verdict.h"
#include "ui/facts/tokensubject.h"
#include "ui/marks/discretion.h"
#include "ui/theme/icons.h"

#include <QCoreApplication>
#include <QLocale>

#include <array>
#include <utility>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
struct PlaceWords
{
    Q_DECLARE_TR_FUNCTIONS(PlaceWords)

public:
    /// What TokenFinder calls a place, and how it is said: `%1` is a name out of the text.
    [[nodiscard]] static QString of(const QString &context)
    {
        const std::array<std::pair<QString, QString>, 7> named{{{u"JSON member "_s, tr("JSON member %1")},
                                                                {u"XML element "_s, tr("XML element %1")},
                                                                {u"XML attribute "_s, tr("XML attribute %1")},
                                                                {u"URL parameter "_s, tr("URL parameter %1")},
                                                                {u"form parameter "_s, tr("form parameter %1")},
                                                                {u"variable "_s, tr("variable %1")},
                                                                {u"cookie "_s, tr("cookie %1")}}};
        for (const auto &[prefix, words] : named) {
            if (context.startsWith(prefix))
                return words.arg(context.mid(prefix.size()));
        }
        if (context == "Authorization header"_L1)
            return tr("Authorization header");
        if (context.endsWith(" header"_L1))
            return tr("%1 header").arg(context.chopped(7));
        return context == "whole input"_L1 ? tr("all of the text") : tr("in the text");
    }
};
} // namespace

QString placeWords(const TokenPlace &place)
{
    const QLocale locale;
    const QString where =
        PlaceWords::tr("line %1, column %2: %3")
            .arg(locale.toString(place.line), locale.toString(place.column), PlaceWords::of(place.context));
    return place.count > 1 ? PlaceWords::tr("%1 (%Ln times in all)", nullptr, static_cast<int>(place.count)).arg(where)
                           : where;
}

PlacedTokenModel::PlacedTokenModel(const Clock &clock, QObject *parent)
    : QAbstractListModel(parent)
    , m_clock(clock)
{
}

void PlacedTokenModel::setTokens(QList<PlacedToken> tokens)
{
    beginResetModel();
    m_tokens = std::move(tokens);
    m_inspections.clear();
    endResetModel();
}

const Inspection &PlacedTokenModel::inspection(int row) const
{
    auto known = m_inspections.find(row);
    if (known == m_inspections.end())
        known = m_inspections.insert(row, inspectToken(m_tokens.at(row).token, m_clock.now()));
    return *known;
}

void PlacedTokenModel::setHidesPersonal(bool hides)
{
    if (hides == m_hidesPersonal)
        return;
    m_hidesPersonal = hides;
    if (!m_tokens.isEmpty())
        Q_EMIT dataChanged(index(0), index(rowCount() - 1));
}

int PlacedTokenModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_tokens.size());
}

QVariant PlacedTokenModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= m_tokens.size())
        return {};
    const QString place = placeWords(m_tokens.at(index.row()).place);
    switch (role) {
    case Qt::DisplayRole: {
        const Inspection &inspection = this->inspection(index.row());
        const QString sentence = verdict(inspection, m_clock.now());
        const QString who = m_hidesPersonal ? hiddenText() : inspection.who;
        return (inspection.who.isEmpty() ? sentence : who + u": "_s + sentence) + u'\n' + place;
    }
    case Qt::ToolTipRole:
        return place;
    case Qt::DecorationRole: {
        TokenSubject subject;
        subject.inspection = inspection(index.row());
        return statusIcon(verdictStatus(subject, m_clock.now()));
    }
    default:
        return {};
    }
}

} // namespace Grantscope
