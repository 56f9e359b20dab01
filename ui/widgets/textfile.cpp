// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/textfile.h"

#include "codec/textencoding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QLocale>

namespace Grantscope
{

namespace
{
struct FileWords
{
    Q_DECLARE_TR_FUNCTIONS(FileWords)
};
} // namespace

TextFile readTextFile(const QString &path, qint64 most)
{
    TextFile out;
    out.name = QFileInfo(path).fileName();
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
        out.trouble = FileWords::tr("%1 can't be read.").arg(out.name);
        return out;
    }
    QByteArray bytes = file.read(most + 1);
    if (bytes.size() > most)
        out.trouble = FileWords::tr("%1 is larger than %2.").arg(out.name, QLocale().formattedDataSize(most, 0));
    else if (const Result<DecodedText> decoded = toUtf8(bytes))
        out.text = Secret(QByteArrayView(decoded->utf8));
    else
        out.text = Secret(QByteArrayView(bytes));
    bytes.fill('\0');
    return out;
}

} // namespace Grantscope
