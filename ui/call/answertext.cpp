// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/call/answertext.h"

#include "codec/json.h"
#include "net/redaction.h"
#include "oauth/call/callclient.h"
#include "ui/facts/readabletext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr qsizetype LongestLine = 4000; // one line of a megabyte takes seconds to be laid out

struct Words
{
    Q_DECLARE_TR_FUNCTIONS(AnswerText)
};

/// Only what is well-formed and brings no document type; else the text as it is.
QString indentedXml(const QString &text)
{
    QString result;
    QXmlStreamReader reader(text);
    QXmlStreamWriter writer(&result);
    writer.setAutoFormatting(true);
    writer.setAutoFormattingIndent(2);
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.tokenType() == QXmlStreamReader::DTD)
            return text;
        // The reader makes a declaration up where there is none.
        const bool isMadeUp = reader.isStartDocument() && reader.documentVersion().isEmpty();
        if (!reader.isWhitespace() && !reader.hasError() && !isMadeUp)
            writer.writeCurrentToken(reader);
    }
    return reader.hasError() ? text : result.trimmed();
}

QString foldedLines(const QString &text)
{
    QStringList lines;
    for (const QStringView line : QStringView(text).split(u'\n')) {
        for (qsizetype at = 0; at == 0 || at < line.size(); at += LongestLine)
            lines.append(line.mid(at, LongestLine).toString());
    }
    return lines.join(u'\n');
}

QString shownText(QByteArrayView body, const QList<Secret> &sent, bool isWhole)
{
    QString text = redactedBody(body, sent);
    const QString start = text.left(64).trimmed();
    if (isWhole && (start.startsWith(u'{') || start.startsWith(u'[')))
        text = QString::fromUtf8(indentedJson(text.toUtf8()));
    else if (isWhole && start.startsWith(u'<') && !start.startsWith("<!doctype"_L1, Qt::CaseInsensitive))
        text = indentedXml(text);
    return foldedLines(readableText(text.toUtf8()));
}

QString sizeWords(qint64 bytes)
{
    return QLocale().formattedDataSize(bytes);
}

} // namespace

AnswerText answerText(const Exchange &exchange)
{
    AnswerText shown;
    if (!exchange.response)
        return shown;
    const HttpResponse &response = *exchange.response;
    for (const HttpHeader &header : response.headers) {
        const QString value = withoutSecrets(QString::fromUtf8(redactedHeaderValue(header)), exchange.request.secrets);
        shown.headers += QString::fromUtf8(header.name) + u": "_s + value + u'\n';
    }
    shown.headers = readableText(shown.headers.trimmed().toUtf8());
    if (response.bodyState == HttpResponse::Body::TooLarge) {
        shown.note = Words::tr("The body is larger than %1 and was not kept.").arg(sizeWords(CallClient::MostBytes));
        return shown;
    }
    if (response.bodyState == HttpResponse::Body::Undecodable) {
        shown.note = Words::tr("The body's content coding is broken: it can't be read.");
        return shown;
    }
    const QByteArrayView body = response.body.reveal();
    const bool isWhole = body.size() <= AnswerText::MostShown;
    shown.body = shownText(body.first(qMin(body.size(), AnswerText::MostShown)), exchange.request.secrets, isWhole);
    if (!isWhole)
        shown.note =
            Words::tr("The first %1 of %2 are shown.").arg(sizeWords(AnswerText::MostShown), sizeWords(body.size()));
    else if (body.isEmpty())
        shown.note = Words::tr("The answer has no body.");
    return shown;
}

} // namespace Grantscope
