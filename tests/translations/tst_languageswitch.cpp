// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/localtime.h"
#include "inspect/verdict.h"
#include "kit/registeredtest.h"
#include "translations/languageswitch.h"

#include <QCoreApplication>
#include <QGuiApplication>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestLanguageSwitch : public QObject
{
    Q_OBJECT

private:
    const QLocale m_before;

private Q_SLOTS:
    void cleanup()
    {
        QLocale::setDefault(m_before);
        QGuiApplication::setLayoutDirection(Qt::LeftToRight);
    }

    void englishIsAlwaysThereAndFirst()
    {
        const QList<Language> all = LanguageSwitch::available();
        QVERIFY(!all.isEmpty());
        QCOMPARE(all.constFirst(), (Language{u"en"_s, u"English"_s}));
    }

    void languagesAreNamedByThemselves()
    {
        const QHash<QString, QString> names{{u"en"_s, u"English"_s},
                                            {u"de"_s, u"Deutsch"_s},
                                            {u"fr"_s, u"Fran\u00e7ais"_s},
                                            {u"es"_s, u"Espa\u00f1ol"_s},
                                            {u"ja"_s, u"\u65e5\u672c\u8a9e"_s},
                                            {u"ar"_s, u"\u0627\u0644\u0639\u0631\u0628\u064a\u0629"_s}};
        const QList<Language> all = LanguageSwitch::available();
        for (const Language &language : all)
            QCOMPARE(language.name, names.value(language.id));
    }

    void englishHasItsPlurals()
    {
        LanguageSwitch language;
        language.use(u"en"_s);
        QCOMPARE(QCoreApplication::translate("Grantscope::ScanPage", "%Ln tokens found", nullptr, 1),
                 u"1 token found"_s);
        QCOMPARE(QCoreApplication::translate("Grantscope::ScanPage", "%Ln tokens found", nullptr, 2),
                 u"2 tokens found"_s);
    }

    void whatIsUnknownIsTheSystems()
    {
        LanguageSwitch language;
        QVERIFY(language.current().isEmpty());
        language.use(u"tlh"_s);
        QCOMPARE(language.current(), LanguageSwitch::systemLanguage());
        LanguageSwitch other;
        other.use(u"system"_s);
        QCOMPARE(other.current(), language.current());
    }

    void itTellsAChangeAndNothingElse()
    {
        LanguageSwitch language;
        QSignalSpy changed(&language, &LanguageSwitch::changed);
        language.use(u"en"_s);
        QCOMPARE(changed.size(), 1);
        language.use(u"en"_s);
        QCOMPARE(changed.size(), 1);
    }

    void itTakesItsWordsAlongWhenItGoes()
    {
        {
            LanguageSwitch language;
            language.use(u"en"_s);
        }
        QCOMPARE(QCoreApplication::translate("Grantscope::ScanPage", "%Ln tokens found", nullptr, 1),
                 u"1 tokens found"_s);
    }

    void eachLanguageHasItsSideAndItsNumbers()
    {
        const QList<Language> all = LanguageSwitch::available();
        for (const Language &known : all) {
            LanguageSwitch language;
            language.use(known.id);
            QCOMPARE(QGuiApplication::layoutDirection(), known.id == "ar"_L1 ? Qt::RightToLeft : Qt::LeftToRight);
            QVERIFY(known.id == "en"_L1 || QLocale().language() == QLocale(known.id).language());
        }
    }

    void timesAreWrittenAsTheLocaleHasThem_data()
    {
        QTest::addColumn<QString>("locale");
        QTest::addColumn<QString>("plain");
        QTest::addColumn<QString>("clock");
        QTest::newRow("C, as the command line") << u"C"_s << u"2026-03-04 14:32:05"_s << u"14:32"_s;
        QTest::newRow("de_DE") << u"de_DE"_s << u"04.03.2026 14:32:05"_s << u"14:32"_s;
        QTest::newRow("fr_FR") << u"fr_FR"_s << u"04/03/2026 14:32:05"_s << u"14:32"_s;
        QTest::newRow("ja_JP") << u"ja_JP"_s << u"2026/03/04 14:32:05"_s << u"14:32"_s;
        QTest::newRow("en_US") << u"en_US"_s << u"3/4/2026 2:32:05 PM"_s << u"2:32 PM"_s;
    }

    void timesAreWrittenAsTheLocaleHasThem()
    {
        QFETCH(QString, locale);
        QFETCH(QString, plain);
        QFETCH(QString, clock);
        QLocale::setDefault(QLocale(locale));
        const QDateTime time(QDate(2026, 3, 4), QTime(14, 32, 5));
        const auto spaced = [](QString text) { return text.replace(u'\u202f', u' ').replace(u'\u00a0', u' '); };
        QCOMPARE(spaced(localTimePlain(time)), plain);
        QCOMPARE(spaced(clockTime(time, time)), clock);
        QVERIFY(spaced(clockTime(time, time.addDays(1))).endsWith(clock));
        QVERIFY(spaced(localTimeLong(time)).startsWith(plain + u" (UTC"_s));
        QCOMPARE(QDateTime::fromString(time.toString(localTimeFormat()), localTimeFormat()), time); // as it is typed
    }

    void lengthsOfTimeStandInTheLocalesDigits()
    {
        QLocale::setDefault(QLocale(u"ar_EG"_s));
        QCOMPARE(durationText(59 * 60), u"\u0665\u0669 min"_s); // the unit awaits its translation
        QLocale::setDefault(QLocale::c());
        QCOMPARE(durationText(59 * 60), u"59 min"_s);
    }
};

GRANTSCOPE_TEST(TestLanguageSwitch)
#include "tst_languageswitch.moc"
