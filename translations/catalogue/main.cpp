// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// grantscope-translate: what `./dev translate` does its work with.
//
//   words OUT.cpp               the words in data, for lupdate
//   export FILE.ts TABLE [all]  what is not translated yet (or everything), as a table (wordtable.h)
//   import FILE.ts TABLE        takes in what has no fault; tells the rest, and ends with 1

#include "translations/catalogue/datawords.h"
#include "translations/catalogue/wordtable.h"

#include <QCoreApplication>
#include <QFile>
#include <QSaveFile>
#include <QTextStream>

#include <cstdio>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

enum ExitCode { Done = 0, Faulty = 1, Usage = 2 };

int complain(const QString &text)
{
    QTextStream(stderr) << u"grantscope-translate: "_s << text << u'\n';
    return Usage;
}

int write(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return complain(path + u": "_s + file.errorString());
    return Done;
}

int exportTable(const Catalogue &catalogue, const QString &table, bool all)
{
    return write(table, toTable(catalogue, all));
}

int importTable(Catalogue &catalogue, const QString &ts, const QString &table)
{
    QFile file(table);
    if (!file.open(QIODevice::ReadOnly))
        return complain(table + u": "_s + file.errorString());
    const Result<TakenWords> words = takeTable(catalogue, file.readAll());
    if (!words)
        return complain(u"%1: %2: %3"_s.arg(table, words.error().where, words.error().detail));
    const int written = write(ts, catalogue.toTs());
    QTextStream out(stdout);
    for (const QString &fault : words->faults)
        out << fault << u'\n';
    out << words->taken << u" taken, "_s << words->faults.size() << u" faults\n"_s;
    return written == Done && !words->faults.isEmpty() ? int(Faulty) : written;
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString verb = arguments.value(0);
    if (verb == "words"_L1 && arguments.size() == 2)
        return write(arguments.at(1), dataWords());
    if ((verb != "export"_L1 && verb != "import"_L1) || arguments.size() < 3)
        return complain(u"words OUT.cpp, export FILE.ts TABLE [all], or import FILE.ts TABLE"_s);
    Result<Catalogue> catalogue = Catalogue::read(arguments.at(1));
    if (!catalogue)
        return complain(catalogue.error().where + u": "_s + catalogue.error().detail);
    return verb == "export"_L1 ? exportTable(*catalogue, arguments.at(2), arguments.value(3) == "all"_L1)
                               : importTable(*catalogue, arguments.at(1), arguments.at(2));
}
