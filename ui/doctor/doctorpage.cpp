// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/doctor/doctorpage.h"

#include "doctor/doctorforms.h"
#include "inspect/errorexplainer.h"
#include "session/tokensession.h"
#include "ui/doctor/chaintable.h"
#include "ui/doctor/checkrow.h"
#include "ui/doctor/printing.h"
#include "ui/theme/fonts.h"
#include "ui/theme/icons.h"
#include "ui/theme/spacing.h"
#include "ui/widgets/clipboard.h"
#include "ui/widgets/emptystate.h"
#include "ui/widgets/iconlabel.h"
#include "ui/widgets/wraplabel.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

enum Page { EmptyPage, ResultPage };
constexpr int StepMs = 10'000; // each check; nobody looks on for longer

} // namespace

DoctorPage::DoctorPage(SecretStore &secrets, const Clock &clock, Transport &transport, Clipboard &clipboard,
                       const QString &keychainLibrary, QWidget *parent)
    : QWidget(parent)
    , m_doctor({transport, secrets, clock, keychainLibrary})
    , m_clock(clock)
    , m_clipboard(clipboard)
    , m_server(new QLineEdit)
    , m_error(new WrapLabel)
    , m_run(new QPushButton(tr("&Run the checks")))
    , m_cancel(new QPushButton(tr("Cance&l")))
    , m_stack(new QStackedWidget)
    , m_sumIcon(new IconLabel({}, 24))
    , m_sum(new WrapLabel)
    , m_chain(new ChainTable)
    , m_copy(new QToolButton)
    , m_print(new QPushButton(tr("&Print...")))
{
    build();
    connect(m_run, &QPushButton::clicked, this, &DoctorPage::run);
    connect(m_cancel, &QPushButton::clicked, this, &DoctorPage::cancel);
    connect(m_server, &QLineEdit::returnPressed, this, &DoctorPage::run);
    connect(m_server, &QLineEdit::textEdited, m_error, &QWidget::hide);
    connect(m_print, &QPushButton::clicked, this,
            [this] { printText(this, tr("Doctor"), textOf(m_doctor.order().server, m_doctor.checks())); });
    connect(&m_doctor, &Doctor::began, this, [this](const QString &id) { m_rows.value(id)->setRunning(); });
    connect(&m_doctor, &Doctor::checked, this, &DoctorPage::onChecked);
    connect(&m_doctor, &Doctor::finished, this, &DoctorPage::onFinished);
}

void DoctorPage::build()
{
    auto *heading = new WrapLabel(tr("Doctor"));
    heading->setFont(verdictFont());
    auto *what =
        new WrapLabel(tr("Looks for what is wrong on the way to a server, and with the keyring. Nothing secret "
                         "is sent: no password, no token."));
    what->setTone(WrapLabel::Tone::Muted);
    m_error->setObjectName(u"doctorError"_s);
    m_error->setStatus(Status::Bad);
    m_error->hide();
    m_stack->insertWidget(EmptyPage,
                          new EmptyState(Status::Info, tr("Nothing was checked yet"),
                                         tr("Write down a server, or leave it empty to look at the keyring and the "
                                            "versions alone. Then run the checks.")));
    m_stack->insertWidget(ResultPage, results());
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(Spacing::Section, Spacing::Large, Spacing::Section, Spacing::Large);
    column->setSpacing(Spacing::Medium);
    column->addWidget(heading);
    column->addWidget(what);
    column->addWidget(orderBar());
    column->addWidget(m_error);
    column->addWidget(m_stack, 1);
}

QWidget *DoctorPage::orderBar()
{
    auto *label = new QLabel(tr("Ser&ver"));
    label->setBuddy(m_server);
    m_server->setObjectName(u"doctorServer"_s);
    m_server->setAccessibleName(tr("Server"));
    m_server->setPlaceholderText(u"https://login.example.com/"_s);
    m_server->setLayoutDirection(Qt::LeftToRight);
    m_run->setObjectName(u"runDoctor"_s);
    m_cancel->setObjectName(u"cancelDoctor"_s);
    m_cancel->setVisible(false);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Small);
    row->addWidget(label);
    row->addWidget(m_server, 1);
    row->addWidget(m_run);
    row->addWidget(m_cancel);
    return bar;
}

QWidget *DoctorPage::results()
{
    m_sum->setObjectName(u"doctorSum"_s);
    m_sum->setFont(sectionFont());
    auto *sum = new QHBoxLayout;
    sum->setSpacing(Spacing::Medium);
    sum->addWidget(m_sumIcon, 0, Qt::AlignTop);
    sum->addWidget(m_sum, 1, Qt::AlignVCenter);
    auto *list = new QWidget;
    auto *rows = new QVBoxLayout(list);
    rows->setContentsMargins(0, 0, Spacing::Small, 0);
    rows->setSpacing(Spacing::Medium);
    const QStringList ids = doctorCheckIds();
    for (const QString &id : ids) {
        auto *row = new CheckRow(id);
        rows->addWidget(row);
        m_rows.insert(id, row);
    }
    m_rows.value(u"tls"_s)->setExtra(m_chain);
    rows->addStretch(1);
    auto *area = new QScrollArea;
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(list);
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Spacing::Medium);
    column->addLayout(sum);
    column->addWidget(area, 1);
    column->addWidget(copyBar());
    return page;
}

QWidget *DoctorPage::copyBar()
{
    m_copy->setObjectName(u"copyDoctor"_s);
    m_copy->setText(tr("C&opy"));
    m_copy->setAccessibleName(tr("Copy what was found"));
    m_copy->setToolTip(tr("What was found, without any secret in it, for a ticket"));
    m_copy->setIcon(icon(u"copy"_s));
    m_copy->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_copy->setPopupMode(QToolButton::InstantPopup);
    m_copy->setFocusPolicy(Qt::StrongFocus);
    auto *menu = new QMenu(m_copy);
    auto *text = menu->addAction(tr("As &text"));
    text->setObjectName(u"copyDoctorText"_s);
    auto *json = menu->addAction(tr("As &JSON"));
    json->setObjectName(u"copyDoctorJson"_s);
    connect(text, &QAction::triggered, this,
            [this] { m_clipboard.copyPlain(textOf(m_doctor.order().server, m_doctor.checks())); });
    connect(json, &QAction::triggered, this,
            [this] { m_clipboard.copyPlain(QString::fromUtf8(jsonOf(m_doctor.order().server, m_doctor.checks()))); });
    m_copy->setMenu(menu);
    m_print->setObjectName(u"printDoctor"_s);
    auto *bar = new QWidget;
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(Spacing::Small);
    row->addWidget(m_copy);
    row->addWidget(m_print);
    row->addStretch();
    return bar;
}

void DoctorPage::setSession(const TokenSession *session)
{
    if (!session || m_doctor.isRunning())
        return;
    const SessionSubject &subject = session->subject();
    m_options = subject.options;
    const QUrl shown = subject.profile.endpoint.adjusted(QUrl::RemoveUserInfo | QUrl::RemoveQuery);
    m_server->setText(shown.toString(QUrl::FullyEncoded));
}

void DoctorPage::run()
{
    Doctor::Order order{QUrl(m_server->text().trimmed(), QUrl::StrictMode), m_options};
    order.options.timeoutMs = qMin(m_options.timeoutMs, StepMs);
    if (const auto checked = Doctor::check(order); !checked) {
        m_error->setText(explain(checked.error()).sentence);
        m_error->show();
        m_server->setFocus();
        return;
    }
    m_error->hide();
    for (CheckRow *row : std::as_const(m_rows))
        row->setWaiting();
    m_chain->setChain({}, m_clock.now());
    m_stack->setCurrentIndex(ResultPage);
    m_copy->setEnabled(false);
    m_print->setEnabled(false);
    m_cancel->setVisible(true);
    m_cancel->setFocus();
    m_run->setVisible(false);
    say(tr("Checking ..."), icon(u"later"_s));
    m_doctor.run(order);
}

void DoctorPage::cancel()
{
    m_doctor.cancel();
}

void DoctorPage::onChecked(const DoctorCheck &check)
{
    m_rows.value(check.id)->setCheck(check);
    if (!check.chain.isEmpty())
        m_chain->setChain(check.chain, m_clock.now());
}

void DoctorPage::onFinished(bool wasCancelled)
{
    const bool hadFocus = m_cancel->hasFocus();
    m_run->setVisible(true);
    if (hadFocus)
        m_run->setFocus();
    m_cancel->setVisible(false);
    const QList<DoctorCheck> &checks = m_doctor.checks();
    m_copy->setEnabled(!checks.isEmpty());
    m_print->setEnabled(!checks.isEmpty());
    const QStringList ids = doctorCheckIds();
    for (const QString &id : ids.mid(checks.size()))
        m_rows.value(id)->setCancelled();
    int failures = 0;
    for (const DoctorCheck &check : checks)
        failures += check.outcome == CheckOutcome::Fail ? 1 : 0;
    if (failures > 0)
        say(tr("%n check(s) failed. What to do stands beside it.", nullptr, failures), statusIcon(Status::Bad));
    else if (wasCancelled)
        say(tr("Cancelled. What was found until then stands below."), icon(u"unknown"_s));
    else if (worstOf(checks) == CheckOutcome::Warn)
        say(tr("It works, but something should be looked at."), statusIcon(Status::Warn));
    else
        say(tr("Nothing wrong was found."), statusIcon(Status::Ok));
}

void DoctorPage::say(const QString &text, const QIcon &sign)
{
    m_sumIcon->setIcon(sign);
    m_sum->setText(text);
    m_sum->setAccessibleName(text);
    QAccessibleEvent alert(m_sum, QAccessible::Alert); // read out, though the focus stays at the button
    QAccessible::updateAccessibility(&alert);
}

void DoctorPage::focusFirst()
{
    m_server->setFocus();
}

} // namespace Grantscope
