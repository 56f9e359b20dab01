// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "translations/languageswitch.h"

#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHash>
#include <QLibraryInfo>
#include <QLocale>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{
namespace
{

const QString Folder = u":/i18n"_s; // NOLINT(cert-err58-cpp)
const QString English = u"en"_s;    // NOLINT(cert-err58-cpp)

QString fileOf(const QString &id)
{
    return u"grantscope_"_s + id;
}

/// Without the country that QLocale adds to some, and with the capital that a list wants.
QString nameOf(const QString &id)
{
    static const QHash<QString, QString> names{
        {English, u"English"_s}, {u"es"_s, u"Espa\u00f1ol"_s}, {u"fr"_s, u"Fran\u00e7ais"_s}};
    return names.value(id, QLocale(id).nativeLanguageName());
}

/// By its size, which costs nothing: a file in which nothing is translated yet holds the rules of its plurals at the most.
bool hasWords(const QString &file)
{
    constexpr qint64 Emptiest = 100;
    return QFileInfo(QDir(Folder).filePath(file)).size() > Emptiest;
}

/// The system's own ways of writing numbers and dates where they are of that language; else that language's, in this country.
QLocale localeFor(const QString &id)
{
    const QLocale system = QLocale::system();
    const QLocale language(id);
    const bool isPlain = system.language() == QLocale::C && id == English;
    return isPlain || system.language() == language.language() ? system
                                                               : QLocale(language.language(), system.territory());
}

} // namespace

LanguageSwitch::LanguageSwitch(QObject *parent)
    : QObject(parent)
{
}

LanguageSwitch::~LanguageSwitch()
{
    unload();
}

QList<Language> LanguageSwitch::available()
{
    QList<Language> list{{English, nameOf(English)}};
    const QStringList files = QDir(Folder).entryList({fileOf(u"*.qm"_s)}, QDir::Files, QDir::Name);
    for (const QString &file : files) {
        const QString id = file.section(u'_', 1).section(u'.', 0, 0);
        if (id != English && hasWords(file))
            list.append({id, nameOf(id)});
    }
    return list;
}

QString LanguageSwitch::systemLanguage()
{
    const QList<Language> all = available();
    const QStringList wanted = QLocale::system().uiLanguages(); // `de-AT`, `de`, the best first
    for (const QString &tag : wanted) {
        const QString id = tag.section(u'-', 0, 0);
        if (std::any_of(all.cbegin(), all.cend(), [&id](const Language &language) { return language.id == id; }))
            return id;
    }
    return English;
}

void LanguageSwitch::use(const QString &wanted)
{
    const QList<Language> all = available();
    const bool isKnown =
        std::any_of(all.cbegin(), all.cend(), [&wanted](const Language &language) { return language.id == wanted; });
    const QString id = isKnown ? wanted : systemLanguage();
    if (id == m_current)
        return;
    m_current = id;
    unload();
    QLocale::setDefault(localeFor(id));
    load(fileOf(English), Folder); // for the plurals of what is not translated
    if (id != English) {
        load(u"qtbase_"_s + id, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
        load(fileOf(id), Folder);
    }
    QGuiApplication::setLayoutDirection(QLocale(id).textDirection());
    Q_EMIT changed();
}

/// What is installed last is asked first.
void LanguageSwitch::load(const QString &file, const QString &folder)
{
    auto translator = std::make_unique<QTranslator>();
    if (!translator->load(file, folder))
        return;
    QCoreApplication::installTranslator(translator.get());
    m_translators.push_back(std::move(translator));
}

void LanguageSwitch::unload()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    m_translators.clear();
}

} // namespace Grantscope
