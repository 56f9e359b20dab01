// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "canary/markersearch.h"

#include <QDirIterator>
#include <QFile>
#include <QStringEncoder>

using namespace Qt::StringLiterals;

namespace Grantscope::Kit
{

namespace
{
/// The characters of the Base64 of anything that has `marker` at a place of this alignment: those at its ends, which depend
/// on what stands beside it, are left out.
QByteArray base64At(qsizetype alignment, const QByteArray &marker, QByteArray::Base64Options options)
{
    const QByteArray encoded = (QByteArray(alignment, 'x') + marker).toBase64(options);
    const qsizetype first = (alignment * 8 + 5) / 6;
    const qsizetype last = (alignment + marker.size()) * 8 / 6;
    return encoded.mid(first, last - first);
}

QByteArray percentEncoded(const QByteArray &marker, bool isLower)
{
    QByteArray encoded = marker.toPercentEncoding();
    if (!isLower)
        return encoded;
    for (qsizetype i = encoded.indexOf('%'); i >= 0; i = encoded.indexOf('%', i + 3))
        encoded.replace(i, 3, encoded.mid(i, 3).toLower());
    return encoded;
}
} // namespace

void MarkerSearch::addMarker(const QString &name, const QByteArray &marker)
{
    const QString text = QString::fromUtf8(marker);
    m_forms.append({name, marker});
    m_forms.append({name + u" percent-encoded"_s, percentEncoded(marker, false)});
    m_forms.append({name + u" percent-encoded"_s, percentEncoded(marker, true)});
    QStringEncoder little(QStringEncoder::Utf16LE);
    QStringEncoder big(QStringEncoder::Utf16BE);
    m_forms.append({name + u" as UTF-16"_s, QByteArray(little(text))});
    m_forms.append({name + u" as UTF-16"_s, QByteArray(big(text))});
    m_forms.append({name + u" as hex"_s, marker.toHex()});
    for (qsizetype alignment = 0; alignment < 3; ++alignment) {
        m_forms.append({name + u" as base64"_s, base64At(alignment, marker, QByteArray::Base64Encoding)});
        m_forms.append({name + u" as base64url"_s, base64At(alignment, marker, QByteArray::Base64UrlEncoding)});
    }
}

void MarkerSearch::searchBytes(const QString &where, const QByteArray &bytes)
{
    m_bytes += bytes.size();
    for (const Form &form : m_forms) {
        if (bytes.contains(form.bytes))
            m_findings.append(form.what + u" in "_s + where);
    }
}

void MarkerSearch::searchFolder(const QString &folder)
{
    QDirIterator entries(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (entries.hasNext()) {
        const QString path = entries.next();
        if (!entries.fileInfo().isFile()) // a socket would wait for ever
            continue;
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly)) {
            m_findings.append(u"can't be read: "_s + path);
            continue;
        }
        ++m_files;
        searchBytes(path, file.readAll());
        searchBytes(u"the name of "_s + path, path.toUtf8());
    }
}

} // namespace Grantscope::Kit
