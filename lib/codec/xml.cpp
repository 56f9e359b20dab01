// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/xml.h"

#include "codec/members_p.h"
#include "codec/textencoding.h"
#include "codec/xmlscan_p.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QXmlStreamEntityResolver>
#include <QXmlStreamReader>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int MostLevels = 64;
constexpr int MostElements = 10'000;
constexpr QLatin1StringView InstanceNamespace("http://www.w3.org/2001/XMLSchema-instance");

/// Remembers that an entity was asked for: QXmlStreamReader reports it with the code of any other mistake.
class EntityWatch final : public QXmlStreamEntityResolver
{
public:
    QString resolveUndeclaredEntity(const QString &name) override
    {
        m_name = name;
        return {};
    }
    [[nodiscard]] bool wasAsked() const { return !m_name.isNull(); }

private:
    QString m_name;
};

/// The name after `encoding=` in the declaration at the front, or nothing. Any superset of ASCII will do.
QByteArray declaredEncoding(QByteArrayView xml)
{
    const qsizetype at = xml.startsWith("<?xml") ? xml.indexOf("?>") : -1;
    const QByteArrayView declaration = at < 0 ? QByteArrayView() : xml.first(at);
    const qsizetype word = declaration.indexOf("encoding");
    if (word < 0)
        return {};
    const QByteArrayView value = declaration.sliced(word + 8).trimmed();
    if (!value.startsWith('='))
        return {};
    const QByteArrayView quoted = value.sliced(1).trimmed();
    const qsizetype end = quoted.size() > 1 ? quoted.indexOf(quoted[0], 1) : -1;
    return end < 0 ? QByteArray() : quoted.sliced(1, end - 1).toByteArray().toUpper();
}

bool isUtf8Name(QByteArrayView declared)
{
    return declared.isEmpty() || declared == "UTF-8";
}

class FlatReader final
{
public:
    explicit FlatReader(const DecodedText &text)
        : m_text(text)
    {
        // As a QString, whose declaration is only read, unless the bytes are what they say they are.
        if (text.source == DecodedText::Source::Utf8 && isUtf8Name(declaredEncoding(text.utf8)))
            m_reader.addData(text.utf8);
        else
            m_reader.addData(QString::fromUtf8(text.utf8));
        m_reader.setEntityResolver(&m_watch);
    }

    Result<Members> read()
    {
        m_members.format = BodyFormat::Xml;
        while (!m_reader.atEnd() && !m_error) {
            if (next() == QXmlStreamReader::StartElement)
                root();
        }
        if (m_error)
            return failure(*m_error);
        addDuplicateFindings(m_members);
        return std::move(m_members);
    }

private:
    /// Each token goes through here, and so through the limits.
    QXmlStreamReader::TokenType next()
    {
        const QXmlStreamReader::TokenType token = m_reader.readNext();
        if (token == QXmlStreamReader::DTD)
            fail(u"xml-dtd"_s, u"a document type declaration"_s);
        else if (token == QXmlStreamReader::EntityReference || m_watch.wasAsked())
            fail(u"xml-entity"_s, u"a reference to an entity that is not declared"_s);
        else if (token == QXmlStreamReader::Invalid)
            fail(u"xml-syntax"_s, m_reader.errorString());
        else if (token == QXmlStreamReader::StartElement && (++m_elements > MostElements || ++m_level > MostLevels))
            fail(u"xml-too-large"_s, m_level > MostLevels ? u"more than %1 levels"_s.arg(MostLevels)
                                                          : u"more than %1 elements"_s.arg(MostElements));
        else if (token == QXmlStreamReader::EndElement)
            --m_level;
        return m_error ? QXmlStreamReader::Invalid : token;
    }

    void fail(const QString &code, const QString &detail)
    {
        const QString characters = QString::fromUtf8(m_text.utf8);
        const qsizetype read = qBound<qsizetype>(0, m_reader.characterOffset(), characters.size());
        const qsizetype offset = QStringView(characters).first(read).toUtf8().size();
        m_error = Error{Origin::Protocol, code, detail, placeInSource(m_text, offset)};
    }

    void root()
    {
        m_members.root = xmlDecodedName(m_reader.name());
        m_members.rootNamespace = m_reader.namespaceUri().toString();
        const QString root = m_reader.name().toString();
        for (auto token = next(); token != QXmlStreamReader::EndElement && !m_error; token = next()) {
            if (token != QXmlStreamReader::StartElement)
                continue;
            Member member;
            member.name = xmlDecodedName(m_reader.name());
            member.where.reserve(root.size() + m_reader.name().size() + 2);
            member.where.append(u'/').append(root).append(u'/').append(m_reader.name());
            member.value = element();
            m_members.list.append(std::move(member));
        }
    }

    /// The value of the element that was just entered, to its end: null, an object of its children, or its text.
    QJsonValue element()
    {
        const bool isNil = hasNil();
        QString text;
        QJsonObject children;
        for (auto token = next(); token != QXmlStreamReader::EndElement && !m_error; token = next()) {
            if (token == QXmlStreamReader::Characters && text.isEmpty())
                text = m_reader.text().toString();
            else if (token == QXmlStreamReader::Characters)
                text += m_reader.text();
            else if (token == QXmlStreamReader::StartElement)
                child(children);
        }
        if (isNil)
            return QJsonValue::Null;
        return children.isEmpty() ? QJsonValue(text) : QJsonValue(children);
    }

    /// A name that comes again makes a list, so that nothing is lost.
    void child(QJsonObject &children)
    {
        const QString name = xmlDecodedName(m_reader.name());
        const QJsonValue value = element();
        const auto known = children.find(name);
        if (known == children.end()) {
            children.insert(name, value);
            return;
        }
        QJsonArray list = known->isArray() ? known->toArray() : QJsonArray{QJsonValue(*known)};
        list.append(value);
        *known = list;
    }

    [[nodiscard]] bool hasNil() const
    {
        const QXmlStreamAttributes attributes = m_reader.attributes();
        if (attributes.isEmpty())
            return false;
        const QStringView nil = attributes.value(InstanceNamespace, u"nil"_s).trimmed();
        return nil == u"true" || nil == u"1";
    }

    const DecodedText &m_text;
    EntityWatch m_watch;
    QXmlStreamReader m_reader;
    Members m_members;
    std::optional<Error> m_error;
    int m_level = 0;
    int m_elements = 0;
};

tl::unexpected<Error> wrongEncoding(const QString &detail, const QString &where)
{
    return failure(Origin::Protocol, u"xml-encoding"_s, detail, where);
}

Result<DecodedText> decodedXml(QByteArrayView bytes)
{
    const bool marked =
        bytes.startsWith(Utf8Mark) || bytes.startsWith(Utf16LittleMark) || bytes.startsWith(Utf16BigMark);
    const QByteArray declared = marked ? QByteArray() : declaredEncoding(bytes.trimmed());
    if (declared == "ISO-8859-1")
        return fromLatin1(bytes);
    const bool isAscii = declared == "US-ASCII" || declared == "ASCII";
    if (!isUtf8Name(declared) && !isAscii)
        return wrongEncoding(u"declared as %1; read are UTF-8, UTF-16 with a mark, ISO-8859-1 and US-ASCII"_s.arg(
                                 QString::fromLatin1(declared.left(40))),
                             placeInText(bytes, 0));
    if (isAscii) {
        const auto *const high =
            std::find_if(bytes.begin(), bytes.end(), [](char c) { return static_cast<uchar>(c) > 0x7F; });
        if (high != bytes.end())
            return wrongEncoding(u"a byte that is no US-ASCII"_s, placeInText(bytes, high - bytes.begin()));
    }
    Result<DecodedText> text = toUtf8(bytes);
    if (!text)
        return wrongEncoding(text.error().detail, text.error().where);
    return text;
}

/// Space before the declaration is against XML, and harmless: the declaration is blanked, so that every place stays
/// true.
bool blankLateDeclaration(QByteArray &xml)
{
    const auto *const first =
        std::find_if(xml.cbegin(), xml.cend(), [](char c) { return !QByteArrayView(" \t\r\n").contains(c); });
    const qsizetype at = first - xml.cbegin();
    if (at == 0 || !QByteArrayView(xml).sliced(at).startsWith("<?xml "))
        return false;
    const qsizetype end = xml.indexOf("?>", at);
    if (end < 0)
        return false;
    std::fill(xml.begin() + at, xml.begin() + end + 2, ' ');
    return true;
}

/// Found before the parser sees it: it would expand the parameter entities within.
std::optional<qsizetype> documentTypeAt(QByteArrayView xml)
{
    for (auto markup = nextXmlMarkup(xml, 0); markup; markup = nextXmlMarkup(xml, markup->end)) {
        if (markup->kind == XmlMarkup::Kind::DocumentType)
            return markup->begin;
    }
    return std::nullopt;
}

} // namespace

Result<Members> readXml(QByteArrayView bytes)
{
    Result<DecodedText> text = decodedXml(bytes);
    if (!text)
        return failure(text.error());
    const bool late = blankLateDeclaration(text->utf8);
    // QXmlStreamReader guesses UTF-16 from its zeros, and so would read other characters than are searched for a DTD here.
    if (const qsizetype zero = text->utf8.indexOf('\0'); zero >= 0)
        return failure(Origin::Protocol, u"xml-syntax"_s, u"a null character"_s, placeInSource(*text, zero));
    if (const auto at = documentTypeAt(text->utf8))
        return failure(Origin::Protocol, u"xml-dtd"_s, u"a document type declaration"_s, placeInSource(*text, *at));
    Result<Members> members = FlatReader(*text).read();
    if (members && text->hadByteOrderMark)
        members->findings.prepend({u"byte-order-mark"_s, Severity::Note, {text->encoding}, u"byte 0"_s});
    if (members && late)
        members->findings.append({u"xml-leading-space"_s, Severity::Warning, {}, u"byte 0"_s});
    return members;
}

} // namespace Grantscope
