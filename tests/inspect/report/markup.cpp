// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "markup.h"

#include <QRegularExpression>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace Grantscope::Markup
{

namespace
{
qsizetype runLength(const QString &text, qsizetype at, QChar c)
{
    qsizetype end = at;
    while (end < text.size() && text.at(end) == c)
        ++end;
    return end - at;
}

/// The line without its code spans, as CommonMark finds them, and without what a backslash escapes.
QString withoutCode(const QString &line)
{
    QString rest;
    for (qsizetype at = 0; at < line.size();) {
        if (line.at(at) == u'\\') {
            at += 2;
            continue;
        }
        if (line.at(at) != u'`') {
            rest.append(line.at(at++));
            continue;
        }
        const qsizetype run = runLength(line, at, u'`');
        qsizetype close = at + run;
        while (close < line.size()) {
            const qsizetype next = line.indexOf(u'`', close);
            if (next < 0) {
                close = line.size();
                break;
            }
            const qsizetype length = runLength(line, next, u'`');
            close = next + length;
            if (length == run) {
                at = close;
                break;
            }
        }
        if (at != close) { // never closed: the backticks are text, and so is what follows
            rest.append(QString(run, u'`'));
            at += run;
        }
    }
    return rest;
}
} // namespace

QString foreignInHtml(const QString &document)
{
    static const QRegularExpression style(u"<style>[^<]*</style>"_s);
    static const QRegularExpression own(
        u"<!DOCTYPE html>|</?(html|head|body|table|tr|td|ul|ol|li|b|code|pre|title|h1|h2|h3)>|<br>|"
        "<p class=\"(verdict|faint)\">|</p>|<meta charset=\"utf-8\">|<meta name=\"referrer\" content=\"no-referrer\">|"
        "<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">"_s);
    QString rest = document;
    rest.remove(style);
    rest.remove(own);
    static const QRegularExpression foreign(u"[<>\"'][^\\n]{0,60}|&(?!(lt|gt|amp|quot|#39);)[^\\n]{0,60}"_s);
    return foreign.match(rest).captured();
}

QString foreignInMarkdown(const QString &document)
{
    static const QRegularExpression fence(u"^(`{3,})text$"_s);
    static const QRegularExpression own(u"^(# |## |### |- |   - |\\d\\. |  )|\\*\\*[^*]*\\*\\*"_s);
    static const QRegularExpression foreign(u"[`*_<>\\[\\]#!~]|://|www\\.|&"_s);
    QString closing;
    const QStringList lines = document.split(u'\n');
    for (const QString &line : lines) {
        if (!closing.isEmpty()) {
            if (line == closing)
                closing.clear();
            continue;
        }
        if (const auto match = fence.match(line); match.hasMatch()) {
            closing = match.captured(1);
            continue;
        }
        QString rest = withoutCode(line);
        rest.remove(own);
        const bool isTable = line.startsWith(u"| "_s);
        if (isTable && rest.count(u'|') != 4)
            return line;
        if (foreign.match(rest).hasMatch() || (!isTable && rest.contains(u'|')))
            return line;
    }
    return closing.isEmpty() ? QString() : u"a block that is never closed"_s;
}

} // namespace Grantscope::Markup
