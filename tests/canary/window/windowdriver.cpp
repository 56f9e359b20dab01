// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "windowdriver.h"

#include "ui/shell/windowdiscretion.h"
#include "ui/workbench.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAccessible>
#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QTabWidget>
#include <QTest>

#include <algorithm>
#include <array>
#include <cstdio>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{
constexpr int MostDepth = 40;

void print(const QString &text)
{
    if (!text.isEmpty())
        std::printf("%s\n", text.toUtf8().constData());
}

/// All that a screen reader is told of it, and of what stands in it. Left out is only what a person pasted in the clear.
void tellOf(QAccessibleInterface *item, int depth = 0)
{
    if (!item || depth > MostDepth)
        return;
    const bool isPasted = item->object() && item->object()->objectName() == u"pasteBox"_s;
    for (const auto text : {QAccessible::Name, QAccessible::Description, QAccessible::Value, QAccessible::Help}) {
        if (!isPasted || text != QAccessible::Value)
            print(item->text(text));
    }
    if (QAccessibleTextInterface *text = item->textInterface(); text && !isPasted)
        print(text->text(0, text->characterCount()));
    for (int i = 0; i < item->childCount(); ++i)
        tellOf(item->child(i), depth + 1);
}
/// What a pointer that rests on a row is told, and what stands there for a screen reader alone.
void tellOfRows(const QAbstractItemModel &model, const QModelIndex &parent = {}, int depth = 0)
{
    constexpr int Levels = 3;
    constexpr std::array roles{Qt::ToolTipRole, Qt::StatusTipRole, Qt::WhatsThisRole, Qt::AccessibleTextRole,
                               Qt::AccessibleDescriptionRole};
    for (int row = 0; depth < Levels && row < model.rowCount(parent); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            for (const auto role : roles)
                print(model.index(row, column, parent).data(role).toString());
        }
        tellOfRows(model, model.index(row, 0, parent), depth + 1);
    }
}

/// Titles, tips and the like, wherever they can be set.
void tellOfPart(const QObject &part)
{
    for (const char *name : {"windowTitle", "windowFilePath", "windowIconText", "toolTip", "statusTip", "whatsThis",
                             "accessibleName", "accessibleDescription", "placeholderText", "iconText"})
        print(part.property(name).toString());
    if (qobject_cast<const QAction *>(&part))
        print(part.property("text").toString());
    if (const auto *view = qobject_cast<const QAbstractItemView *>(&part); view && view->model())
        tellOfRows(*view->model());
}
} // namespace

WindowDriver::WindowDriver(const DriverOrder &order)
    : m_order(order)
    , m_window(std::make_unique<MainWindow>(m_services.forThePages(), nullptr))
{
    m_window->show();
    (void)QTest::qWaitForWindowExposed(m_window.get());
}

WindowDriver::~WindowDriver() = default;

void WindowDriver::tell(const char *moment)
{
    std::printf("-- %s\n", moment);
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        print(window->windowTitle());
        tellOf(QAccessible::queryAccessibleInterface(window));
    }
    for (const QWidget *window : windows) {
        const QList<const QObject *> all = window->findChildren<const QObject *>();
        for (const QObject *part : all)
            tellOfPart(*part);
    }
    tellTokens();
}

/// In hex, backwards, on lines of their own that the searcher takes out: it must know what to search for.
void WindowDriver::tellTokens()
{
    for (const TokenSession *session : m_services.book.all()) {
        if (!session->held())
            continue;
        for (const Secret &secret : {session->held()->token.accessToken, session->held()->token.refreshToken}) {
            QByteArray hex = secret.reveal().toByteArray().toHex();
            std::reverse(hex.begin(), hex.end());
            if (!hex.isEmpty())
                std::printf("token: %s\n", hex.constData());
        }
    }
    std::fflush(stdout);
}

void WindowDriver::click(const char *button)
{
    named<QAbstractButton>(m_window.get(), button)->click();
}

bool WindowDriver::signIn(const QString &server, const QString &password, const char *thenSeen)
{
    fillIn(m_window.get());
    line(m_window.get(), "server")->setText(server);
    line(m_window.get(), "username")->setText(u"canary@host.com"_s);
    line(m_window.get(), "password")->setText(password);
    line(m_window.get(), "client_id")->setText(u"canary"_s);
    line(m_window.get(), "client_secret")->setText(m_order.clientSecret);
    tell("the form is filled");
    QTest::keyClick(line(m_window.get(), "password"), Qt::Key_Return);
    return QTest::qWaitFor(
        [this, thenSeen] {
            const auto *widget = named<QWidget>(m_window.get(), thenSeen);
            return widget && widget->isVisible() && !m_services.book.isBusy();
        },
        20'000);
}

bool WindowDriver::remembered()
{
    m_window->showGet();
    click("remember-password");
    line(m_window.get(), "profile_name")->setText(u"Canary books"_s);
    return signIn(m_order.server, m_order.password, "verdict");
}

QString WindowDriver::signIns()
{
    m_window->showGet();
    if (!signIn(m_order.faulty, m_order.password, "failureCard"))
        return u"no card for an answer that says what it was sent"_s;
    click("moreCauses");
    tell("an answer that holds what was sent");
    if (!signIn(m_order.server, m_order.wrongPassword, "failureCard"))
        return u"no card for a wrong password"_s;
    tell("refused");
    click("preview");
    tell("the request is shown");
    click("preview");
    return remembered() ? QString() : u"no token"_s;
}

QString WindowDriver::tokenPage()
{
    auto *tabs = named<QTabWidget>(m_window.get(), "tokenTabs");
    for (int tab = 0; tab < tabs->count(); ++tab) {
        tabs->setCurrentIndex(tab);
        tell("a tab of the token");
    }
    click("keepAlive");
    click("refresh");
    if (!QTest::qWaitFor([this] { return !m_services.book.isBusy(); }, 20'000))
        return u"the refresh does not end"_s;
    tell("refreshed");
    const QList<QAbstractButton *> buttons = m_window->findChildren<QAbstractButton *>(u"copyToken"_s);
    for (QAbstractButton *button : buttons) {
        if (button->isVisible())
            button->click();
    }
    tell("the token is copied");
    return QGuiApplication::clipboard()->text().isEmpty() ? u"nothing was copied"_s : QString();
}

QString WindowDriver::otherPages()
{
    const TokenSession *session = m_services.book.all().value(0);
    if (!session || !session->held())
        return u"no session is held"_s;
    const QString token = session->held()->token.accessToken.revealText();
    m_window->showLook();
    named<QPlainTextEdit>(m_window.get(), "pasteBox")->setPlainText(token);
    QCoreApplication::processEvents();
    tell("a token is looked at");
    m_window->showHistory();
    tell("the history");
    m_window->showSecrets();
    tell("the secrets");
    m_window->showStart();
    tell("the start");
    m_window->discretion().veil().setOn(true);
    tell("on a shared screen");
    m_window->discretion().veil().setOn(false);
    m_window->discretion().lock().lock();
    tell("locked");
    m_window->discretion().lock().unlock();
    tell("unlocked");
    return {};
}

QString WindowDriver::everything()
{
    tell("opened");
    for (const auto part : {&WindowDriver::signIns, &WindowDriver::tokenPage, &WindowDriver::otherPages}) {
        if (const QString trouble = (this->*part)(); !trouble.isEmpty())
            return trouble;
    }
    m_window->close();
    if (!QTest::qWaitFor([this] { return !m_window->isVisible(); }, 20'000))
        return u"it does not close"_s;
    return {};
}

void WindowDriver::forEver()
{
    const QList<TokenSession *> kept = m_services.book.all();
    for (TokenSession *session : kept)
        QObject::connect(session, &TokenSession::changed, m_window.get(), [this] { tellTokens(); });
    tell("opened again");
    QCoreApplication::exec();
}

} // namespace Grantscope
