// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "stage.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDir>
#include <QLineEdit>
#include <QPixmap>
#include <QTabWidget>
#include <QTest>

using namespace Qt::StringLiterals;

namespace Grantscope::Screens
{

Stage::Stage(const Shoot &shoot, Transport *transport)
    : m_shoot(shoot)
    , m_settings(m_settingsFolder.filePath(u"settings.ini"_s))
    , m_transport(m_clock)
    , m_client(transport ? *transport : m_transport)
    , m_catalogue(DialectCatalogue::load())
    , m_finder(transport ? *transport : m_transport, m_catalogue)
    , m_keeper(ProfileStore::open(m_settingsFolder.filePath(u"profiles.json"_s), m_clock), m_catalogue, m_book)
    , m_clipboard(m_clock)
    , m_memory(m_settings)
{
    const StartSandbox sandbox = [this]() -> Result<SandboxDoor> {
        return SandboxDoor{m_shoot.server, u"saasu"_s, u"test@host.com"_s, u"StrongPassword"_s};
    };
    m_window = std::make_unique<MainWindow>(GetPage::Services{m_catalogue,
                                                              m_keeper,
                                                              m_clock,
                                                              m_clipboard,
                                                              m_memory,
                                                              m_settings,
                                                              transport ? *transport : m_transport,
                                                              m_secrets,
                                                              {},
                                                              &m_finder},
                                            sandbox);
    m_window->resize(shoot.size);
    m_window->show();
    QTest::qWait(1);
}

void Stage::click(const QString &name)
{
    find<QAbstractButton>(name)->click();
    QTest::qWait(1);
}

void Stage::type(const QString &field, const QString &text)
{
    auto *widget = find<QWidget>(field);
    auto *line = qobject_cast<QLineEdit *>(widget);
    if (!line)
        line = widget->findChild<QLineEdit *>();
    line->setText(text);
}

void Stage::choose(const QString &field, const QString &data)
{
    auto *box = find<QComboBox>(field);
    box->setCurrentIndex(box->findData(data));
}

void Stage::tab(int index)
{
    find<QTabWidget>(u"tokenTabs"_s)->setCurrentIndex(index);
    QTest::qWait(1);
}

void Stage::await(const QString &name)
{
    const auto isSeen = [this, &name] {
        const auto all = m_window->findChildren<QWidget *>(name);
        return std::any_of(all.begin(), all.end(), [](const QWidget *widget) { return widget->isVisible(); });
    };
    if (!QTest::qWaitFor(isSeen, 10'000))
        qFatal("%s did not come", qPrintable(name));
    QTest::qWait(20);
}

void Stage::signIn(const QString &dialect, const QString &format, const QString &user, const QString &password)
{
    m_window->showGet();
    choose(u"dialect"_s, dialect);
    type(u"server"_s, m_shoot.server);
    type(u"username"_s, user);
    type(u"password"_s, password);
    if (!format.isEmpty())
        click("format-"_L1 + format);
    click(u"submit"_s);
}

void Stage::save(const QString &name)
{
    QTest::qWait(20);
    if (m_shoot.look) {
        m_shoot.look(*m_window, name + m_shoot.suffix);
        return;
    }
    const QString file = u"%1%2-%3-%4.png"_s.arg(name, m_shoot.suffix, m_shoot.scheme).arg(m_shoot.scale);
    if (!m_window->grab().save(QDir(m_shoot.folder).filePath(file)))
        qFatal("%s could not be written", qPrintable(file));
}

} // namespace Grantscope::Screens
