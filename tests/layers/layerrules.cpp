// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "layerrules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

namespace Grantscope
{
namespace
{

// The one place where the arrows are written down. Each room of lib with the rooms that it may include; `ui` and `app` are
// rooms of many folders, among which only pairs that go both ways are wrong.
const QMap<QString, QStringList> &allowedArrows()
{
    static const QStringList protocol{QStringLiteral("base"), QStringLiteral("codec"), QStringLiteral("jose"),
                                      QStringLiteral("net")};
    static const QStringList client = protocol + QStringList{QStringLiteral("oauth")};
    static const QMap<QString, QStringList> arrows{
        {QStringLiteral("base"), {}},
        {QStringLiteral("codec"), {QStringLiteral("base")}},
        {QStringLiteral("jose"), {QStringLiteral("base"), QStringLiteral("codec")}},
        {QStringLiteral("net"), {QStringLiteral("base")}},
        {QStringLiteral("settings"), {QStringLiteral("base"), QStringLiteral("net")}},
        {QStringLiteral("oauth"), protocol},
        {QStringLiteral("profile"), client},
        {QStringLiteral("session"), client + QStringList{QStringLiteral("profile")}},
        {QStringLiteral("inspect"), client},
        {QStringLiteral("manual"), {}},
        {QStringLiteral("doctor"), client + QStringList{QStringLiteral("inspect")}},
        {QStringLiteral("keychain"), {QStringLiteral("base")}},
        {QStringLiteral("sandbox"), client},
        {QStringLiteral("translations"), client + QStringList{QStringLiteral("inspect"), QStringLiteral("manual")}},
        {QStringLiteral("ui"),
         client + QStringList{QStringLiteral("profile"), QStringLiteral("session"), QStringLiteral("inspect"),
                              QStringLiteral("settings"), QStringLiteral("doctor"), QStringLiteral("translations"),
                              QStringLiteral("manual")}},
    };
    return arrows;
}

// What comes from outside, and the folders that may include it. A folder stands for all below it.
struct ExternalRule
{
    const char *what;    // a Qt module, or the first part of an include
    QStringList folders; // no others
};

const QList<ExternalRule> &externalRules()
{
    static const QStringList windows{QStringLiteral("ui"),
                                     QStringLiteral("app/gui"),
                                     QStringLiteral("tests/ui"),
                                     QStringLiteral("tests/screens"),
                                     QStringLiteral("tests/bench"),
                                     QStringLiteral("tests/canary/window"),
                                     QStringLiteral("tests/translations"),
                                     QStringLiteral("translations")};
    static const QList<ExternalRule> rules{
        {"QtWidgets", windows},
        {"QtGui", windows},
        {"QtSvg", windows},
        {"QtHttpServer", {QStringLiteral("lib/sandbox")}},
        {"QtNetwork",
         {QStringLiteral("lib/net"), QStringLiteral("lib/sandbox"), QStringLiteral("ui"), QStringLiteral("app"),
          QStringLiteral("tests")}},
        {"openssl",
         {QStringLiteral("lib/base"), QStringLiteral("lib/jose"), QStringLiteral("tests/jose"),
          QStringLiteral("tests/bench")}},
        {"simdjson.h", {QStringLiteral("lib/jose")}},
        {"qt6keychain", {QStringLiteral("lib/keychain")}},
        {"qtkeychain", {QStringLiteral("lib/keychain")}},
    };
    return rules;
}

struct Include
{
    QString file; // relative to the root
    qsizetype line = 0;
    QString text;
    bool angled = false;

    [[nodiscard]] QString place() const { return QStringLiteral("%1:%2: ").arg(file).arg(line); }
};

QString folderOf(const QString &file)
{
    return file.section(QLatin1Char('/'), 0, -2);
}

bool isBelow(const QString &folder, const QString &top)
{
    return folder == top || folder.startsWith(top + QLatin1Char('/'));
}

// `lib/oauth` -> `oauth`, `ui/token` -> `ui`, `tests/oauth` -> empty: tests may see everything that is public.
QString roomOf(const QString &folder)
{
    if (isBelow(folder, QStringLiteral("lib")))
        return folder.section(QLatin1Char('/'), 1, 1);
    for (const QString &room : {QStringLiteral("ui"), QStringLiteral("translations")}) {
        if (isBelow(folder, room))
            return room;
    }
    return {};
}

// A private header belongs to its folder and those below it, and to the tests that mirror the folder: one executable per
// class can't be had otherwise.
bool mayUsePrivate(const QString &from, const QString &home)
{
    const QString mirrored = from.startsWith(QLatin1String("tests/")) ? from.mid(6) : QString();
    if (!mirrored.isEmpty() && (isBelow(home, QStringLiteral("lib/") + mirrored) || home == mirrored))
        return true;
    return isBelow(from, home) || isBelow(home, from);
}

QList<Include> includesOf(const QDir &root, const QString &file)
{
    static const QRegularExpression directive(QStringLiteral(R"(^\s*#\s*include\s*([<"])([^>"]+)[>"])"));
    QFile source(root.filePath(file));
    QList<Include> list;
    if (!source.open(QIODevice::ReadOnly))
        return list;
    for (qsizetype line = 1; !source.atEnd(); ++line) {
        const QRegularExpressionMatch match = directive.match(QString::fromUtf8(source.readLine()));
        if (match.hasMatch())
            list.append({file, line, match.captured(2), match.captured(1) == QLatin1String("<")});
    }
    return list;
}

QList<Include> allIncludes(const QDir &root)
{
    QList<Include> list;
    for (const char *top : {"lib", "ui", "app", "translations", "tests"}) {
        QDirIterator files(root.filePath(QLatin1String(top)), {QStringLiteral("*.h"), QStringLiteral("*.cpp")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext())
            list.append(includesOf(root, root.relativeFilePath(files.next())));
    }
    return list;
}

// The project's file that an include means, relative to the root; empty when it is none of ours.
QString resolved(const QDir &root, const Include &include)
{
    for (const QString &base : {folderOf(include.file), QStringLiteral("lib"), QStringLiteral("ui"),
                                QStringLiteral("app"), QStringLiteral("tests"), QStringLiteral(".")}) {
        const QString file = QDir::cleanPath(base + QLatin1Char('/') + include.text);
        if (QFileInfo(root.filePath(file)).isFile())
            return file;
    }
    return {};
}

// What is wrong with an arrow from a folder to a file of ours; empty: nothing.
QString arrowFault(const QString &from, const QString &target)
{
    const QString to = folderOf(target);
    if (from == to)
        return {};
    if (target.endsWith(QLatin1String("_p.h")) && !mayUsePrivate(from, to))
        return QStringLiteral("%1 is private to %2").arg(target, to);
    if (isBelow(to, QStringLiteral("tests")) && !isBelow(from, QStringLiteral("tests")))
        return QStringLiteral("%1 belongs to the tests").arg(target);
    const QString room = roomOf(from);
    if (room.isEmpty()) {
        if (isBelow(from, QStringLiteral("app/cli")) &&
            (isBelow(to, QStringLiteral("ui")) || isBelow(to, QStringLiteral("app/gui"))))
            return QStringLiteral("the command line includes the window: %1").arg(target);
        return {};
    }
    if (!allowedArrows().contains(room))
        return QStringLiteral("no arrows are written down for %1 (tests/layers/layerrules.cpp)").arg(from);
    const QString other = roomOf(to);
    if (room == other || allowedArrows().value(room).contains(other))
        return {};
    return QStringLiteral("the arrow %1 -> %2 is not allowed").arg(from, to);
}

} // namespace

LayerRules::LayerRules(const QHash<QString, QString> &qtModuleFolders)
{
    for (auto module = qtModuleFolders.begin(); module != qtModuleFolders.end(); ++module) {
        const QStringList headers = QDir(module.value()).entryList(QDir::Files);
        for (const QString &header : headers)
            m_moduleOfHeader.insert(header, module.key());
    }
}

QString LayerRules::moduleOf(const QString &angled) const
{
    const qsizetype slash = angled.indexOf(QLatin1Char('/'));
    return slash > 0 ? angled.left(slash) : m_moduleOfHeader.value(angled, angled);
}

QString LayerRules::externalFault(const QString &folder, const QString &include) const
{
    const QString module = moduleOf(include);
    for (const ExternalRule &rule : externalRules()) {
        if (module != QLatin1String(rule.what))
            continue;
        for (const QString &allowed : rule.folders) {
            if (isBelow(folder, allowed))
                return {};
        }
        return QStringLiteral("<%1> (%2) has no place in %3").arg(include, module, folder);
    }
    return {};
}

QStringList LayerRules::violations(const QString &root) const
{
    const QDir top(root);
    QStringList found;
    QMap<std::pair<QString, QString>, QString> arrows; // folder -> folder, with the first place where it stands
    for (const Include &include : allIncludes(top)) {
        const QString from = folderOf(include.file);
        const QString target = resolved(top, include);
        QString fault;
        if (include.text.contains(QLatin1String("../"))) {
            fault = QStringLiteral("an include with ../ (\"%1\")").arg(include.text);
        } else if (target.isEmpty()) {
            fault = externalFault(from, include.text);
        } else {
            fault = arrowFault(from, target);
            if (fault.isEmpty() && isBelow(from, QStringLiteral("lib")) && !include.text.contains(QLatin1Char('/')))
                fault = QStringLiteral("an include that is not rooted at lib (\"%1\")").arg(include.text);
            if (folderOf(target) != from)
                arrows.insert({from, folderOf(target)}, arrows.value({from, folderOf(target)}, include.place()));
        }
        if (!fault.isEmpty())
            found.append(include.place() + fault);
    }
    for (auto arrow = arrows.begin(); arrow != arrows.end(); ++arrow) {
        const auto &[from, to] = arrow.key();
        if (from < to && arrows.contains({to, from}))
            found.append(QStringLiteral("%1%2 and %3 include each other (see also %4)")
                             .arg(arrow.value(), from, to, arrows.value({to, from}).chopped(2)));
    }
    return found;
}

} // namespace Grantscope
