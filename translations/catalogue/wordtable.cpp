// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "translations/catalogue/wordtable.h"

#include "translations/catalogue/entryfaults.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

/// For which numbers Qt takes each form.
QStringList formsOf(const QString &language)
{
    static const QHash<QString, QStringList> known{
        {u"en"_s, {u"1"_s, u"all others"_s}},
        {u"de"_s, {u"1"_s, u"all others"_s}},
        {u"es"_s, {u"1"_s, u"all others"_s}},
        {u"fr"_s, {u"0, 1"_s, u"all others"_s}},
        {u"ja"_s, {u"all"_s}},
        {u"ar"_s,
         {u"0"_s, u"1"_s, u"2"_s, u"3 to 10, 103 to 110 ..."_s, u"11 to 99, 111 to 199 ..."_s, u"100 to 102 ..."_s}},
    };
    return known.value(language);
}

QJsonObject rowOf(const Entry &entry, const QString &language)
{
    QJsonObject row{{u"context"_s, entry.context},
                    {u"source"_s, entry.source},
                    {u"comment"_s, entry.comment},
                    {u"hint"_s, entry.hint}};
    if (!entry.isPlural) {
        row.insert(u"translation"_s, entry.forms.value(0));
        return row;
    }
    row.insert(u"forms"_s, QJsonArray::fromStringList(formsOf(language)));
    row.insert(u"translation"_s, QJsonArray::fromStringList(entry.forms));
    return row;
}

QStringList translationIn(const QJsonObject &row)
{
    const QJsonValue value = row.value("translation"_L1);
    if (value.isString())
        return {value.toString()};
    QStringList forms;
    const QJsonArray array = value.toArray();
    for (const auto &form : array)
        forms.append(form.toString());
    return forms;
}

QString told(const QJsonObject &row, const QString &fault)
{
    return u"%1: \"%2\": %3"_s.arg(row.value("context"_L1).toString(), row.value("source"_L1).toString(), fault);
}

/// Empty: it was taken, or there was nothing to take.
QStringList take(Entry &entry, const QStringList &forms, TakenWords &words)
{
    if (forms.join(QString()).isEmpty())
        return {};
    Entry candidate = entry;
    candidate.forms = forms;
    candidate.isFinished = true;
    if (forms.size() != entry.forms.size())
        return {u"needs %1 forms, has %2"_s.arg(entry.forms.size()).arg(forms.size())};
    if (!candidate.isTranslated())
        return {u"has an empty form"_s};
    const QStringList faults = entryFaults(candidate);
    if (!faults.isEmpty() || candidate == entry)
        return faults;
    entry = candidate;
    ++words.taken;
    return {};
}

} // namespace

QByteArray toTable(const Catalogue &catalogue, bool all)
{
    QJsonArray rows;
    for (const Entry &entry : catalogue.entries()) {
        if (!entry.isObsolete && (all || !entry.isFinished))
            rows.append(rowOf(entry, catalogue.language()));
    }
    return QJsonDocument(rows).toJson();
}

Result<TakenWords> takeTable(Catalogue &catalogue, QByteArrayView json)
{
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json.toByteArray(), &error);
    if (!document.isArray())
        return failure(Origin::Input, u"table-invalid"_s, error.errorString(), u"byte %1"_s.arg(error.offset));
    QHash<QString, Entry *> known;
    for (Entry &entry : catalogue.entries())
        known.insert(entry.key(), &entry);
    TakenWords words;
    const QJsonArray rows = document.array();
    for (const auto &value : rows) {
        const QJsonObject row = value.toObject();
        Entry wanted;
        wanted.context = row.value("context"_L1).toString();
        wanted.source = row.value("source"_L1).toString();
        wanted.comment = row.value("comment"_L1).toString();
        Entry *entry = known.value(wanted.key());
        if (!entry) {
            words.faults.append(told(row, u"is not in the catalogue"_s));
            continue;
        }
        const QStringList faults = take(*entry, translationIn(row), words);
        for (const QString &fault : faults)
            words.faults.append(told(row, fault));
    }
    return words;
}

} // namespace Grantscope
