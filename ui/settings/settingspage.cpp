// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingspage.h"

#include "settings/settings.h"
#include "settings/settingstable.h"
#include "settings/settingstransfer.h"
#include "ui/settings/settingrow.h"
#include "ui/settings/settingwords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/wraplabel.h"

#include <QAccessible>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr qint64 MaxImport = 256 * 1024;

} // namespace

SettingsPage::SettingsPage(Settings &settings, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_search(new QLineEdit)
    , m_said(new WrapLabel)
    , m_none(new WrapLabel(tr("No setting is called that.")))
{
    build();
    connect(m_search, &QLineEdit::textChanged, this, &SettingsPage::search);
    search({});
    say({}, false);
    sayProblems();
}

void SettingsPage::build()
{
    setObjectName(u"settingsPage"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Section, Spacing::Large, 0, Spacing::Large);
    column->setSpacing(Spacing::Medium);
    column->addWidget(top());
    column->addWidget(m_said);
    column->addWidget(list(), 1);
    column->addWidget(buttons());
}

QWidget *SettingsPage::top()
{
    auto *heading = new WrapLabel(tr("Settings"));
    heading->setFont(verdictFont());
    m_search->setObjectName(u"searchSettings"_s);
    m_search->setPlaceholderText(tr("Search the settings"));
    m_search->setAccessibleName(tr("Search the settings"));
    m_search->setMaximumWidth(280);
    m_said->setObjectName(u"settingsOutcome"_s);
    m_none->setObjectName(u"noSetting"_s);
    m_none->setTone(WrapLabel::Tone::Muted);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, Spacing::Section, 0);
    row->setSpacing(Spacing::Medium);
    row->addWidget(heading, 1);
    row->addWidget(m_search, 1);
    widget->setMaximumWidth(Spacing::TextWidth);
    return widget;
}

QWidget *SettingsPage::list()
{
    auto *inside = new QWidget;
    inside->setMaximumWidth(Spacing::TextWidth);
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, Spacing::Section, 0);
    column->setSpacing(Spacing::Large);
    for (int group = 0; group < static_cast<int>(Setting::Group::Hidden); ++group)
        addGroup(column, group);
    column->addWidget(m_none);
    column->addStretch(1);
    auto *area = new QScrollArea;
    area->setObjectName(u"settingsList"_s);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(inside);
    area->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    return area;
}

void SettingsPage::addGroup(QVBoxLayout *column, int group)
{
    const auto id = static_cast<Setting::Group>(group);
    auto *heading = new WrapLabel(groupTitle(id));
    heading->setFont(sectionFont());
    heading->setContentsMargins(0, m_groups.isEmpty() ? 0 : Spacing::Small, 0, 0);
    column->addWidget(heading);
    GroupOnPage shown{heading, {}};
    for (const Setting &setting : settingsTable()) {
        if (setting.group != id)
            continue;
        shown.rows.append(new SettingRow(m_settings, setting));
        column->addWidget(shown.rows.constLast());
    }
    m_groups.append(shown);
}

QWidget *SettingsPage::buttons()
{
    auto *exports = new QPushButton(tr("&Export settings..."));
    exports->setObjectName(u"exportSettings"_s);
    connect(exports, &QPushButton::clicked, this, &SettingsPage::chooseExport);
    auto *imports = new QPushButton(tr("&Import settings..."));
    imports->setObjectName(u"importSettings"_s);
    connect(imports, &QPushButton::clicked, this, &SettingsPage::chooseImport);
    auto *widget = new QWidget;
    auto *row = new QHBoxLayout(widget);
    row->setContentsMargins(0, 0, Spacing::Section, 0);
    row->setSpacing(Spacing::Small);
    row->addWidget(exports);
    row->addWidget(imports);
    row->addStretch();
    return widget;
}

void SettingsPage::focusFirst()
{
    m_search->setFocus(Qt::OtherFocusReason);
    m_search->selectAll();
}

void SettingsPage::search(const QString &words)
{
    bool any = false;
    for (const GroupOnPage &group : std::as_const(m_groups)) {
        bool anyHere = false;
        for (SettingRow *row : group.rows) {
            const bool fits = row->fits(words);
            row->setVisible(fits);
            anyHere |= fits;
        }
        group.heading->setVisible(anyHere);
        any |= anyHere;
    }
    m_none->setVisible(!any);
}

void SettingsPage::chooseExport()
{
    auto *dialog = new QFileDialog(this, tr("Export settings"), u"grantscope-settings.json"_s,
                                   tr("Settings of Grantscope (*.json)"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsPage::exportTo);
    dialog->open();
}

void SettingsPage::chooseImport()
{
    auto *dialog = new QFileDialog(this, tr("Import settings"), {}, tr("Settings of Grantscope (*.json)"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QFileDialog::fileSelected, this, &SettingsPage::importFrom);
    dialog->open();
}

void SettingsPage::exportTo(const QString &path)
{
    QSaveFile file(path);
    const QByteArray bytes = exportedSettings(m_settings);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        say({tr("The settings were written to %1.").arg(QFileInfo(path).fileName())}, false);
    else
        say({tr("The settings could not be written: %1").arg(file.errorString())}, true);
}

void SettingsPage::importFrom(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        say({tr("The file could not be read: %1").arg(file.errorString())}, true);
        return;
    }
    const Result<SettingsImport> import = importSettings(file.read(MaxImport), QFileInfo(path).fileName(), m_settings);
    if (!import) {
        say({tr("Nothing was imported."), problemWords(import.error())}, true);
        return;
    }
    QStringList sentences{tr("%n setting(s) imported.", nullptr, import->taken)};
    if (!import->unknown.isEmpty())
        sentences.append(tr("Kept for a later version that knows them: %1.").arg(import->unknown.join(", "_L1)));
    for (const Error &problem : import->problems)
        sentences.append(problemWords(problem));
    say(sentences, !import->problems.isEmpty());
}

QString SettingsPage::problemWords(const Error &problem)
{
    return tr("%1: %2", "place in a file, what was expected and found").arg(problem.where, problem.detail);
}

void SettingsPage::sayProblems()
{
    QStringList sentences;
    for (const Error &problem : m_settings.problems())
        sentences.append(problemWords(problem));
    if (!sentences.isEmpty())
        say(QStringList{tr("Not all of your settings could be read. Their defaults stand instead.")} + sentences, true);
}

void SettingsPage::say(const QStringList &sentences, bool isBad)
{
    m_said->setText(sentences.join(u'\n'));
    m_said->setStatus(isBad ? Status::Bad : Status::Ok);
    m_said->setVisible(!sentences.isEmpty());
    if (sentences.isEmpty())
        return;
    m_said->setAccessibleName(m_said->text());
    QAccessibleEvent alert(m_said, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

} // namespace Grantscope
