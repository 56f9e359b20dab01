// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/settings/settingrow.h"

#include "settings/settings.h"
#include "ui/settings/settingwords.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/wraplabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

constexpr int ControlWidth = 220;

} // namespace

SettingRow::SettingRow(Settings &settings, const Setting &setting, QWidget *parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_setting(setting)
    , m_control(makeControl())
    , m_default(new WrapLabel)
    , m_reset(new QToolButton)
{
    build();
    connect(m_reset, &QAbstractButton::clicked, this, [this] {
        m_settings.reset(m_setting.key);
        m_control->setFocus(Qt::OtherFocusReason); // the button is gone by now
    });
    connect(&settings, &Settings::changed, this, [this](SettingKey key) {
        if (key == m_setting.key)
            update();
    });
    update();
}

QWidget *SettingRow::makeFlag()
{
    auto *box = new QCheckBox(tr("On"));
    connect(box, &QCheckBox::toggled, this, [this](bool on) { set(on); });
    return box;
}

QWidget *SettingRow::makeNumber()
{
    auto *box = new QSpinBox;
    box->setRange(m_setting.least, m_setting.most);
    box->setSuffix(unitSuffix(m_setting.unit));
    box->setGroupSeparatorShown(true);
    box->setKeyboardTracking(false); // "30" is not a 3 first
    if (m_setting.least == 0)
        box->setSpecialValueText(tr("Never"));
    if (m_setting.most > 1'000)
        box->setSingleStep(100);
    connect(box, &QSpinBox::valueChanged, this, [this](int value) { set(value); });
    return box;
}

QWidget *SettingRow::makeChoice()
{
    auto *box = new QComboBox;
    for (const SettingChoice &choice : m_setting.choices)
        box->addItem(choiceTitle(choice), QString::fromLatin1(choice.name));
    connect(box, &QComboBox::currentIndexChanged, this, [this, box] { set(box->currentData().toString()); });
    return box;
}

QWidget *SettingRow::makeControl()
{
    switch (m_setting.type) {
    case Setting::Type::Flag:
        return makeFlag();
    case Setting::Type::Number:
        return makeNumber();
    default:
        return makeChoice();
    }
}

void SettingRow::build()
{
    const QString name = QString::fromLatin1(m_setting.name);
    setObjectName(u"setting:"_s + name);
    m_control->setObjectName(name);
    m_control->setAccessibleName(settingTitle(m_setting));
    m_control->setAccessibleDescription(settingHelp(m_setting));
    m_control->setFixedWidth(ControlWidth);
    auto *title = new WrapLabel(settingTitle(m_setting));
    title->setFont(strongFont());
    auto *help = new WrapLabel(settingHelp(m_setting));
    help->setTone(WrapLabel::Tone::Muted);
    static_cast<WrapLabel *>(m_default)->setTone(WrapLabel::Tone::Muted);
    m_default->setText(tr("Default: %1").arg(valueWords(m_setting, m_setting.defaultValue())));
    auto *reset = static_cast<QToolButton *>(m_reset);
    reset->setObjectName(u"reset:"_s + name);
    reset->setIcon(icon(u"undo"_s));
    reset->setText(tr("Reset"));
    reset->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    reset->setAutoRaise(true);
    reset->setFocusPolicy(Qt::StrongFocus);
    reset->setAccessibleName(tr("Reset: %1").arg(settingTitle(m_setting)));
    QSizePolicy policy = reset->sizePolicy();
    policy.setRetainSizeWhenHidden(true); // nothing moves when it comes and goes
    reset->setSizePolicy(policy);
    auto *words = new QVBoxLayout;
    words->setSpacing(Spacing::Tight);
    words->addWidget(title);
    words->addWidget(help);
    words->addStretch(1);
    auto *below = new QHBoxLayout;
    below->setSpacing(Spacing::Small);
    below->addWidget(m_default, 1);
    below->addWidget(m_reset);
    auto *side = new QVBoxLayout;
    side->setSpacing(0);
    side->addWidget(m_control);
    side->addLayout(below);
    side->addStretch(1);
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Section);
    row->addLayout(words, 1);
    row->addLayout(side);
}

bool SettingRow::fits(const QString &words) const
{
    const QString all =
        settingTitle(m_setting) + u'\n' + settingHelp(m_setting) + u'\n' + QString::fromLatin1(m_setting.name);
    const QStringList wanted = words.split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(),
                       [&all](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void SettingRow::set(const QJsonValue &value)
{
    (void)m_settings.set(m_setting.key, value); // the control allows nothing that is not allowed
}

void SettingRow::show(const QJsonValue &value)
{
    const QSignalBlocker quiet(m_control);
    if (auto *flag = qobject_cast<QCheckBox *>(m_control))
        flag->setChecked(value.toBool());
    else if (auto *number = qobject_cast<QSpinBox *>(m_control))
        number->setValue(value.toInt());
    else if (auto *choice = qobject_cast<QComboBox *>(m_control))
        choice->setCurrentIndex(choice->findData(value.toString()));
}

void SettingRow::update()
{
    show(m_settings.value(m_setting.key));
    m_reset->setVisible(!m_settings.isDefault(m_setting.key));
}

} // namespace Grantscope
