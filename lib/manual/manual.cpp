// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "manual/manual.h"

#include <QCoreApplication>
#include <QFile>

#include <array>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr std::array ChapterIds{"first-token", "keep-alive", "look",    "find",    "compare",
                                "refused",     "share",      "secrets", "settings"};

QString translated(const QString &paragraph)
{
    return QCoreApplication::translate("Manual", paragraph.toUtf8().constData());
}

QByteArray sourceOf(const char *id)
{
    QFile file(u":/manual/%1.md"_s.arg(QLatin1String(id)));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool isComment(const QString &line)
{
    return line.startsWith("<!--"_L1) && line.endsWith("-->"_L1);
}

} // namespace

QStringList manualParagraphs(QByteArrayView markdown)
{
    QStringList paragraphs;
    QStringList lines;
    const auto end = [&] {
        if (!lines.isEmpty())
            paragraphs.append(lines.join(u' '));
        lines.clear();
    };
    const QStringList all = QString::fromUtf8(markdown).split(u'\n');
    for (const QString &raw : all) {
        const QString line = raw.trimmed();
        if (isComment(line))
            continue;
        // Each item of a list is a paragraph of its own.
        if (line.isEmpty() || line.startsWith("- "_L1))
            end();
        if (!line.isEmpty())
            lines.append(line);
    }
    end();
    if (!paragraphs.isEmpty() && paragraphs.constFirst().startsWith("# "_L1))
        paragraphs.first().remove(0, 2);
    return paragraphs;
}

QStringList manualTexts()
{
    QStringList texts;
    for (const char *id : ChapterIds)
        texts.append(manualParagraphs(sourceOf(id)));
    texts.removeDuplicates();
    return texts;
}

QList<ManualChapter> manualChapters()
{
    QList<ManualChapter> chapters;
    for (const char *id : ChapterIds) {
        const QStringList paragraphs = manualParagraphs(sourceOf(id));
        if (paragraphs.isEmpty())
            continue;
        ManualChapter chapter{QString::fromLatin1(id), {}, {}};
        for (const QString &paragraph : paragraphs)
            chapter.paragraphs.append(translated(paragraph));
        chapter.title = chapter.paragraphs.takeFirst();
        chapters.append(chapter);
    }
    return chapters;
}

} // namespace Grantscope
