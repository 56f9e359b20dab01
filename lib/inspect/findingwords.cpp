// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// What `seen` holds, id by id. An id that is not listed has no arguments.
//
//   json-mended, xml-mended    1 the places            | lifetimes-disagree     1 one clock with its time, 2 the other
//   byte-order-mark            1 encoding              | lifetime-implausible   1 seconds
//   duplicate-member           1 name                  | expires-in-not-a-number 1 what stood there
//   content-type-wrong         1 said, 2 what it is    | token-type-unknown     1 type
//   form-broken-percent        1 name                  | scope-differs          1 asked, 2 granted
//   form-not-utf8              1 name                  | scope-commas           1 scope
//   name-differs               1 wanted, 2 found       | token-elsewhere        1 JSON path
//   success-not-200            1 status                | clock-skew             1 seconds, signed: server - here
//   error-with-success-status  1 status                | redirect-not-followed  1 target
//
//   token-cleaned              1 what was taken off    | alg-none, alg-not-allowed  1 alg
//   partial-token              1 part: header, payload | weak-key               1 kind and size: "RSA, 1024 bits"
//                                ciphertext, signature | crit-unknown           1 names
//   segment-count              1 number                | key-in-header          1 header members
//   claims-not-json            1 place, or error code  | expired, not-yet-valid 1 time (RFC 3339)
//   base64-padding, -alphabet, -trailing-bits  1 part  | exp-not-seconds        1 claim, 2 what stood there
//   alg-unknown, signature-mismatch  1 alg             | no-key-matches         1 kid
//   signature-length           1 alg, 2 found, 3 due   | exp-is-a-duration      1 claim, 2 what stood there
//   token-shape                1 what it looks like    | leeway-used            1 seconds
//   issued-in-future           1 time (RFC 3339)       |
//   audience-mismatch          1 expected, 2 found     | issuer-mismatch        1 expected, 2 found
#include "inspect/findingwords.h"

#include "inspect/localtime.h"
#include "inspect/words/quoting_p.h"
#include "inspect/words/wordtable_p.h"

#include <QCoreApplication>

#include <algorithm>
#include <optional>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

std::optional<WordRow> rowOf(const QString &id)
{
    const QByteArray key = id.toUtf8();
    for (const std::span<const WordRow> rows : {answerWords(), tokenWords()}) {
        const auto found = std::find_if(rows.begin(), rows.end(), [&](const WordRow &row) { return key == row.id; });
        if (found != rows.end())
            return *found;
    }
    return std::nullopt;
}

/// A time is `seen` as RFC 3339 has it; people read it as they read every other.
QString shown(const QString &seen)
{
    const bool mayBeTime = seen.size() >= 20 && seen.at(10) == u'T' && seen.endsWith(u'Z');
    const QDateTime time = mayBeTime && !isForMachines() ? QDateTime::fromString(seen, Qt::ISODate) : QDateTime();
    return time.isValid() ? localTimeLong(time) : quotable(seen);
}

/// Puts `seen` into %1 ... %9, in one pass: what was seen may itself hold a %2.
QString filled(const QString &text, const QStringList &seen)
{
    QString result;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int digit = text.at(i) == u'%' && i + 1 < text.size() ? text.at(i + 1).digitValue() : -1;
        if (digit < 1) {
            result.append(text.at(i));
            continue;
        }
        const QString value = shown(seen.value(digit - 1));
        result.append(value.isEmpty() ? QCoreApplication::translate("Findings", "nothing", "for a value that is empty")
                                      : value);
        ++i;
    }
    return result;
}

FindingWords wordsForUnknown(const Finding &finding)
{
    FindingWords words;
    const QString id = quotable(finding.id);
    words.message = finding.seen.isEmpty()
                        ? QCoreApplication::translate("Findings", "Something is unusual here: %1.").arg(id)
                        : QCoreApplication::translate("Findings", "Something is unusual here: %1 (%2).")
                              .arg(id, quotable(finding.seen.join(", "_L1)));
    words.remedy = QCoreApplication::translate("Findings", "Look at the exchange for what it is about.");
    return words;
}

} // namespace

FindingWords wordsFor(const Finding &finding)
{
    const std::optional<WordRow> row = rowOf(finding.id);
    if (!row)
        return wordsForUnknown(finding);
    return {filled(QCoreApplication::translate("Findings", row->message), finding.seen),
            filled(QCoreApplication::translate("Findings", row->remedy), finding.seen)};
}

QStringList findingIds()
{
    QStringList ids;
    for (const std::span<const WordRow> rows : {answerWords(), tokenWords()}) {
        for (const WordRow &row : rows)
            ids.append(QString::fromLatin1(row.id));
    }
    return ids;
}

QString severityName(Severity severity)
{
    switch (severity) {
    case Severity::Note:
        return u"note"_s;
    case Severity::Warning:
        return u"warning"_s;
    case Severity::Problem:
        break;
    }
    return u"problem"_s;
}

} // namespace Grantscope
