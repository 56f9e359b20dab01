// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "translations/catalogue/catalogue.h"

#include <QFile>
#include <QXmlStreamReader>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

QStringList readForms(QXmlStreamReader &xml)
{
    QStringList forms;
    while (xml.readNextStartElement())
        forms.append(xml.readElementText());
    return forms;
}

void readTranslation(QXmlStreamReader &xml, Entry &entry)
{
    const QStringView type = xml.attributes().value("type"_L1);
    entry.isFinished = type.isEmpty();
    entry.isObsolete = type == "vanished"_L1 || type == "obsolete"_L1;
    entry.forms = entry.isPlural ? readForms(xml) : QStringList{xml.readElementText()};
}

Entry readEntry(QXmlStreamReader &xml, const QString &context)
{
    Entry entry;
    entry.context = context;
    entry.isPlural = xml.attributes().value("numerus"_L1) == "yes"_L1;
    while (xml.readNextStartElement()) {
        if (xml.name() == "source"_L1)
            entry.source = xml.readElementText();
        else if (xml.name() == "comment"_L1)
            entry.comment = xml.readElementText();
        else if (xml.name() == "extracomment"_L1)
            entry.hint = xml.readElementText();
        else if (xml.name() == "translation"_L1)
            readTranslation(xml, entry);
        else
            xml.skipCurrentElement();
    }
    return entry;
}

void readContext(QXmlStreamReader &xml, QList<Entry> &entries)
{
    QString context;
    while (xml.readNextStartElement()) {
        if (xml.name() == "name"_L1)
            context = xml.readElementText();
        else if (xml.name() == "message"_L1)
            entries.append(readEntry(xml, context));
        else
            xml.skipCurrentElement();
    }
}

QString escaped(const QString &text)
{
    QString out = text.toHtmlEscaped();
    out.replace(QChar::Nbsp, "&#xa0;"_L1); // as lupdate writes it
    return out.replace(u'\'', "&apos;"_L1);
}

QString element(const QString &name, const QString &text)
{
    return text.isEmpty() ? QString() : u"        <%1>%2</%1>\n"_s.arg(name, escaped(text));
}

QString translation(const Entry &entry)
{
    QString out = entry.isFinished ? u"        <translation>"_s : u"        <translation type=\"unfinished\">"_s;
    if (!entry.isPlural)
        return out + escaped(entry.forms.value(0)) + u"</translation>\n"_s;
    out += u'\n';
    for (const QString &form : entry.forms)
        out += u"            <numerusform>"_s + escaped(form) + u"</numerusform>\n"_s;
    return out + u"        </translation>\n"_s;
}

} // namespace

Result<Catalogue> Catalogue::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(Origin::Input, u"catalogue-invalid"_s, file.errorString(), path);
    QXmlStreamReader xml(&file);
    Catalogue catalogue;
    if (xml.readNextStartElement() && xml.name() == "TS"_L1) {
        catalogue.m_language = xml.attributes().value("language"_L1).toString();
        while (xml.readNextStartElement())
            readContext(xml, catalogue.m_entries);
    }
    if (xml.hasError() || catalogue.m_language.isEmpty())
        return failure(Origin::Input, u"catalogue-invalid"_s, xml.errorString(),
                       u"%1:%2"_s.arg(path).arg(xml.lineNumber()));
    return catalogue;
}

QByteArray Catalogue::toTs() const
{
    QString out = u"<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<!DOCTYPE TS>\n<TS version=\"2.1\" language=\"%1\" "
                  "sourcelanguage=\"en\">\n"_s.arg(m_language);
    QString context;
    for (const Entry &entry : m_entries) {
        if (entry.context != context) {
            out += (context.isEmpty() ? QString() : u"</context>\n"_s) + u"<context>\n    <name>"_s +
                   escaped(entry.context) + u"</name>\n"_s;
            context = entry.context;
        }
        out += entry.isPlural ? u"    <message numerus=\"yes\">\n"_s : u"    <message>\n"_s;
        out += element(u"source"_s, entry.source) + element(u"comment"_s, entry.comment) +
               element(u"extracomment"_s, entry.hint) + translation(entry) + u"    </message>\n"_s;
    }
    return (out + (context.isEmpty() ? QString() : u"</context>\n"_s) + u"</TS>\n"_s).toUtf8();
}

} // namespace Grantscope
