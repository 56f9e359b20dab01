// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "settings/settingstable.h"
#include "ui/openwindow.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingspage.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QSpinBox>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestSettingsPage : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Settings> m_settings;
    std::unique_ptr<SettingsPage> m_page;

    template<typename T>
    [[nodiscard]] T *control(SettingKey key) const
    {
        return m_page->findChild<T *>(QString::fromLatin1(settingOf(key).name));
    }
    [[nodiscard]] QAbstractButton *resetOf(SettingKey key) const
    {
        return m_page->findChild<QAbstractButton *>(u"reset:"_s + QLatin1String(settingOf(key).name));
    }
    [[nodiscard]] QString said() const { return m_page->findChild<QLabel *>(u"settingsOutcome"_s)->text(); }
    [[nodiscard]] QStringList shown() const
    {
        QStringList names;
        const QList<SettingRow *> rows = m_page->findChildren<SettingRow *>();
        for (const SettingRow *row : rows) {
            if (row->isVisible())
                names.append(QString::fromLatin1(row->setting().name));
        }
        return names;
    }
    void open()
    {
        m_page.reset();
        m_settings = std::make_unique<Settings>(m_folder->filePath(u"settings.ini"_s));
        m_page = std::make_unique<SettingsPage>(*m_settings);
        m_page->resize(900, 700);
        m_page->show();
    }
    [[nodiscard]] QString write(const QByteArray &json) const
    {
        QFile file(m_folder->filePath(u"import.json"_s));
        return file.open(QIODevice::WriteOnly) && file.write(json) == json.size() ? file.fileName() : QString();
    }

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        open();
    }
    void cleanup()
    {
        m_page.reset();
        m_settings.reset();
    }

    void everySettingThatIsNotHiddenHasARowWithANameAndADefault()
    {
        qsizetype wanted = 0;
        for (const Setting &setting : settingsTable()) {
            if (setting.group == Setting::Group::Hidden)
                continue;
            ++wanted;
            const auto *widget = m_page->findChild<QWidget *>(QString::fromLatin1(setting.name));
            QVERIFY2(widget, setting.name);
            QVERIFY2(!widget->accessibleName().isEmpty(), setting.name);
            QVERIFY2(!widget->accessibleDescription().isEmpty(), setting.name);
        }
        QCOMPARE(shown().size(), wanted);
    }

    void changesActAtOnceAndResetGoesBack()
    {
        QVERIFY(!resetOf(SettingKey::ClipboardSeconds)->isVisible());
        control<QSpinBox>(SettingKey::ClipboardSeconds)->setValue(30);
        QCOMPARE(m_settings->number(SettingKey::ClipboardSeconds), 30);
        QVERIFY(resetOf(SettingKey::ClipboardSeconds)->isVisible());
        resetOf(SettingKey::ClipboardSeconds)->click();
        QCOMPARE(m_settings->number(SettingKey::ClipboardSeconds), 10);
        QCOMPARE(control<QSpinBox>(SettingKey::ClipboardSeconds)->value(), 10);
        QVERIFY(!resetOf(SettingKey::ClipboardSeconds)->isVisible());

        control<QCheckBox>(SettingKey::LockWithScreen)->click();
        QVERIFY(!m_settings->flag(SettingKey::LockWithScreen));
        auto *language = control<QComboBox>(SettingKey::Language);
        language->setCurrentIndex(language->findData(u"ar"_s));
        QCOMPARE(m_settings->text(SettingKey::Language), u"ar"_s);
    }

    void whatIsChangedElsewhereIsShown()
    {
        QVERIFY(m_settings->set(SettingKey::ScreenShareAtStart, true).has_value());
        QVERIFY(control<QCheckBox>(SettingKey::ScreenShareAtStart)->isChecked());
        QVERIFY(resetOf(SettingKey::ScreenShareAtStart)->isVisible());
    }

    void neverIsAWordAndNotOfferedForTheClipboard()
    {
        QCOMPARE(control<QSpinBox>(SettingKey::LockAfterMinutes)->text(), u"Never"_s);
        QCOMPARE(control<QSpinBox>(SettingKey::ClipboardSeconds)->minimum(), 5);
    }

    void aSearchLeavesWhatFits()
    {
        auto *search = m_page->findChild<QLineEdit *>(u"searchSettings"_s);
        search->setText(u"CLIP"_s);
        QCOMPARE(shown(), QStringList{u"discretion/clipboard-seconds"_s});
        search->setText(u"lock screen"_s);
        QVERIFY(shown().contains(u"discretion/lock-with-screen"_s));
        search->setText(u"no such thing"_s);
        QVERIFY(shown().isEmpty());
        QVERIFY(m_page->findChild<QWidget *>(u"noSetting"_s)->isVisible());
        search->clear();
        QVERIFY(shown().size() > 8);
    }

    void anExportIsImported()
    {
        QVERIFY(m_settings->set(SettingKey::ClipboardSeconds, 45).has_value());
        const QString path = m_folder->filePath(u"export.json"_s);
        m_page->exportTo(path);
        QVERIFY(said().contains(u"export.json"_s));
        m_settings->reset(SettingKey::ClipboardSeconds);
        m_page->importFrom(path);
        QCOMPARE(m_settings->number(SettingKey::ClipboardSeconds), 45);
        QCOMPARE(control<QSpinBox>(SettingKey::ClipboardSeconds)->value(), 45);
    }

    void importSaysWhatItDidNotTakeAndWhatItKept()
    {
        m_page->importFrom(
            write(R"({"schema":1,"settings":{"looks/language":"xx","looks/later":1,"discretion/screen-share":true}})"));
        QVERIFY(m_settings->flag(SettingKey::ScreenShareAtStart));
        QVERIFY2(said().contains(u"import.json: $.settings['looks/language']"_s), qPrintable(said()));
        QVERIFY(said().contains(u"expected one of system, en, de, fr, es, ja, ar"_s));
        QVERIFY(said().contains(u"looks/later"_s));
    }

    void whatIsNoExportChangesNothing()
    {
        m_page->importFrom(write("[1]"));
        QVERIFY(said().startsWith(u"Nothing was imported."_s));
        m_page->importFrom(m_folder->filePath(u"missing.json"_s));
        QVERIFY(!said().isEmpty());
        m_page->exportTo(m_folder->filePath(u"no/such/folder/x.json"_s));
        QVERIFY(said().contains(u"could not be written"_s));
    }

    void valueDamaged()
    {
        m_page.reset();
        m_settings.reset();
        QFile file(m_folder->filePath(u"settings.ini"_s));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.write("[discretion]\nclipboard-seconds=soon\n") > 0);
        file.close();
        open();
        QVERIFY(said().contains(u"discretion/clipboard-seconds"_s));
        QCOMPARE(control<QSpinBox>(SettingKey::ClipboardSeconds)->value(), 10);
    }

    void theTimeOutOfANewSignInFollows()
    {
        Workbench bench;
        const auto window = Grantscope::open(bench);
        window->showGet();
        const auto *timeout = named<QSpinBox>(window.get(), "timeout");
        QVERIFY(timeout);
        QCOMPARE(timeout->value(), 30);
        QVERIFY(bench.settings().set(SettingKey::RequestSeconds, 45).has_value());
        QCOMPARE(timeout->value(), 45);
    }

    void historyKeepsAsManyLinesAsIsSet()
    {
        Workbench bench;
        const auto window = Grantscope::open(bench);
        TokenSession &session = bench.signIn(u"Acme"_s);
        QVERIFY(settles(bench));
        const auto *view = named<QAbstractItemView>(window.get(), "history");
        for (int i = 0; i < 110; ++i) {
            bench.answer(200, R"({"access_token": "b", "expires_in": 3600})");
            session.refresh();
            QVERIFY(settles(bench));
        }
        QVERIFY(view->model()->rowCount() > 100);
        QVERIFY(bench.settings().set(SettingKey::HistoryKept, 100).has_value());
        QCOMPARE(view->model()->rowCount(), 100);
    }
};

GRANTSCOPE_TEST(TestSettingsPage)
#include "tst_settingspage.moc"
