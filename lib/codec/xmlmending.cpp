// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/xml.h"
#include "codec/xmlscan_p.h"

#include <QStringList>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

/// The name of the tag whose name begins at `from`.
QByteArrayView tagName(QByteArrayView xml, qsizetype from, qsizetype end)
{
    qsizetype at = from;
    while (at < end && !QByteArrayView(" \t\r\n/>").contains(xml[at]))
        ++at;
    return xml.sliced(from, at - from);
}

} // namespace

std::optional<XmlMending> mendLeadingDots(QByteArrayView bytes)
{
    XmlMending mending;
    qsizetype copied = 0;
    qsizetype line = 1;
    for (auto markup = nextXmlMarkup(bytes, 0); markup; markup = nextXmlMarkup(bytes, markup->end)) {
        const bool starts = markup->kind == XmlMarkup::Kind::StartTag;
        if (!starts && markup->kind != XmlMarkup::Kind::EndTag)
            continue;
        const qsizetype nameAt = markup->begin + (starts ? 1 : 2);
        const QByteArrayView name = tagName(bytes, nameAt, markup->end);
        if (!name.startsWith('.') || name.size() < 2)
            continue;
        const QByteArrayView before = bytes.sliced(copied, nameAt - copied);
        line += before.count('\n');
        mending.bytes.append(before).append("_x002E_").append(name.sliced(1));
        copied = nameAt + name.size();
        if (starts) {
            const QString shown = QString::fromUtf8(name.sliced(1, qMin<qsizetype>(64, name.size() - 1)));
            mending.places.append(u"line %1: <.%2> read as <_x002E_%2>"_s.arg(QString::number(line), shown));
        }
    }
    if (copied == 0)
        return std::nullopt;
    mending.bytes.append(bytes.sliced(copied));
    if (!readXml(mending.bytes))
        return std::nullopt;
    return mending;
}

} // namespace Grantscope
