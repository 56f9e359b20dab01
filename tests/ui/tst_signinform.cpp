// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "ui/fields/holdbutton.h"
#include "ui/fields/secretedit.h"
#include "ui/signin/signinform.h"
#include "ui/widgets/wraplabel.h"
#include "workbench.h"

#include <QAbstractButton>
#include <QApplication>
#include <QFile>
#include <QPlainTextEdit>
#include <QSettings>
#include <QTest>

#include <memory>
#include <optional>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

/// What stands under the field of that name.
QString noteAt(const QWidget *form, const char *field)
{
    // The last one: a control may have words of its own.
    const auto *label = named<QWidget>(form, field)->parentWidget()->findChildren<WrapLabel *>().constLast();
    return label->isVisible() ? label->text() : QString();
}

bool isShown(const QWidget *form, const char *field)
{
    return named<QWidget>(form, field)->isVisible();
}

} // namespace

class TestSignInForm : public QObject
{
    Q_OBJECT

private:
    std::unique_ptr<Workbench> m_bench;
    std::unique_ptr<SignInForm> m_form;
    std::optional<PreparedGrant> m_submitted;
    int m_submissions = 0;
    int m_cancellations = 0;

    void open()
    {
        m_form = std::make_unique<SignInForm>(m_bench->catalogue, m_bench->memory);
        connect(m_form.get(), &SignInForm::submitted, this, [this](const PreparedGrant &grant) {
            m_submitted = grant;
            ++m_submissions;
        });
        connect(m_form.get(), &SignInForm::cancelled, this, [this] { ++m_cancellations; });
        m_form->show();
        m_form->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_form.get()));
    }

private Q_SLOTS:
    void init()
    {
        m_bench = std::make_unique<Workbench>();
        m_submitted.reset();
        m_submissions = 0;
        m_cancellations = 0;
        open();
    }

    void cleanup() { m_form.reset(); }

    void onlyTheFieldsOfTheGrantAreShown()
    {
        choose(m_form.get(), "dialect", u"saasu"_s);
        QVERIFY(isShown(m_form.get(), "scope"));
        QVERIFY(isShown(m_form.get(), "format"));
        QVERIFY(!isShown(m_form.get(), "refresh_token"));
        choose(m_form.get(), "dialect", u"palmsmart"_s);
        QVERIFY(!isShown(m_form.get(), "scope"));
        choose(m_form.get(), "dialect", u"rfc6749"_s);
        QVERIFY(!isShown(m_form.get(), "format")); // it takes a form and nothing else
        choose(m_form.get(), "grant", u"client_credentials"_s);
        QVERIFY(!isShown(m_form.get(), "username"));
        QVERIFY(!isShown(m_form.get(), "password"));
        choose(m_form.get(), "grant", u"refresh_token"_s);
        QVERIFY(isShown(m_form.get(), "refresh_token"));
    }

    void whatIsNotShownIsNotSent()
    {
        fillIn(m_form.get());
        line(m_form.get(), "scope")->setText(u"full"_s);
        choose(m_form.get(), "dialect", u"palmsmart"_s);
        QTest::keyClick(line(m_form.get(), "password"), Qt::Key_Return);
        QVERIFY(m_submitted.has_value());
        QVERIFY(m_submitted->grant.scope.isEmpty());
    }

    void enterSubmits_data()
    {
        QTest::addColumn<QByteArray>("field");
        for (const char *field : {"server", "username", "password", "scope"})
            QTest::newRow(field) << QByteArray(field);
    }

    void enterSubmits()
    {
        QFETCH(const QByteArray, field);
        fillIn(m_form.get());
        QTest::keyClick(line(m_form.get(), field.constData()), Qt::Key_Return);
        QCOMPARE(m_submissions, 1);
        QCOMPARE(m_submitted->grant.password.revealText(), u"StrongPassword"_s);
        QCOMPARE(m_submitted->grant.endpoint.toString(), u"https://api.example.com/authorisation/token"_s);
    }

    void enterOnAButtonPressesThatButton()
    {
        fillIn(m_form.get());
        auto *preview = named<QAbstractButton>(m_form.get(), "preview");
        preview->setFocus();
        QTest::keyClick(preview, Qt::Key_Return);
        QCOMPARE(m_submissions, 0);
        QVERIFY(named<QPlainTextEdit>(m_form.get(), "requestPreview")->isVisible());
    }

    void tabGoesThroughTheFormAsOneReadsIt()
    {
        choose(m_form.get(), "dialect", u"saasu"_s);
        auto *password = named<SecretEdit>(m_form.get(), "password");
        const QList<QWidget *> expected{line(m_form.get(), "server"),
                                        line(m_form.get(), "username"),
                                        password->lineEdit(),
                                        password->eye(),
                                        line(m_form.get(), "scope"),
                                        named<QWidget>(m_form.get(), "format-json"),
                                        named<QWidget>(m_form.get(), "more"),
                                        named<QWidget>(m_form.get(), "remember-nothing"),
                                        named<QWidget>(m_form.get(), "submit"),
                                        named<QWidget>(m_form.get(), "preview")};
        expected.constFirst()->setFocus();
        for (const QWidget *widget : expected) {
            QVERIFY2(widget->hasFocus(), qPrintable(widget->objectName()));
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        }
    }

    void noTwoFieldsHaveTheSameMnemonic()
    {
        QStringList taken;
        const auto take = [&taken](const QString &text) {
            const QKeySequence key = QKeySequence::mnemonic(text);
            const bool isNew = key.isEmpty() || !taken.contains(key.toString());
            taken.append(key.toString());
            return isNew;
        };
        const QList<QLabel *> labels = m_form->findChildren<QLabel *>();
        for (const QLabel *label : labels)
            QVERIFY2(!label->buddy() || take(label->text()), qPrintable(label->text()));
        const QList<QAbstractButton *> buttons = m_form->findChildren<QAbstractButton *>();
        for (const QAbstractButton *button : buttons)
            QVERIFY2(take(button->text()), qPrintable(button->text()));
    }

    void missingFieldsAreSaidWhereTheyAre()
    {
        choose(m_form.get(), "dialect", u"rfc6749"_s);
        QTest::mouseClick(named<QWidget>(m_form.get(), "submit"), Qt::LeftButton);
        QCOMPARE(m_submissions, 0);
        QVERIFY(noteAt(m_form.get(), "server").startsWith(u"Enter the address"_s));
        QCOMPARE(noteAt(m_form.get(), "username"), u"Enter the user name."_s);
        QCOMPARE(noteAt(m_form.get(), "password"), u"Enter the password."_s);
        QVERIFY(line(m_form.get(), "server")->hasFocus());
        QTest::keyClicks(line(m_form.get(), "username"), u"me"_s);
        QCOMPARE(noteAt(m_form.get(), "username"), QString()); // gone as soon as one types
    }

    void theTargetIsSaidWhileOneTypes()
    {
        choose(m_form.get(), "dialect", u"saasu"_s);
        line(m_form.get(), "server")->setText(u"api.example.com/v2"_s);
        QCOMPARE(noteAt(m_form.get(), "server"), u"Will POST to https://api.example.com/v2/authorisation/token"_s);
        line(m_form.get(), "server")->setText(u"http://api.example.com"_s);
        QVERIFY(noteAt(m_form.get(), "server").contains(u"Plain http"_s));
        line(m_form.get(), "server")->setText(u"http://localhost:8080"_s);
        QCOMPARE(noteAt(m_form.get(), "server"), u"Will POST to http://localhost:8080/authorisation/token"_s);
    }

    void anErrorUnderMoreOpensIt()
    {
        fillIn(m_form.get());
        auto *more = named<QAbstractButton>(m_form.get(), "more");
        QVERIFY(!more->isChecked());
        named<QPlainTextEdit>(m_form.get(), "parameters")->setPlainText(u"nonsense"_s);
        QTest::keyClick(line(m_form.get(), "password"), Qt::Key_Return);
        QCOMPARE(m_submissions, 0);
        QVERIFY(more->isChecked());
        QVERIFY(noteAt(m_form.get(), "parameters").contains(u"Line 1"_s));
    }

    void theEndpointsUsualServerGoesWithTheEndpointAndATypedOneStays()
    {
        choose(m_form.get(), "dialect", u"saasu"_s);
        QCOMPARE(line(m_form.get(), "server")->text(), u"https://api.saasu.com"_s);
        choose(m_form.get(), "dialect", u"rfc6749"_s);
        QCOMPARE(line(m_form.get(), "server")->text(), QString());
        line(m_form.get(), "server")->setText(u"https://mine.example.com"_s);
        choose(m_form.get(), "dialect", u"saasu"_s);
        QCOMPARE(line(m_form.get(), "server")->text(), u"https://mine.example.com"_s);
    }

    void thePasswordIsShownOnlyWhileTheEyeIsHeld()
    {
        fillIn(m_form.get());
        auto *edit = named<SecretEdit>(m_form.get(), "password");
        QCOMPARE(edit->lineEdit()->echoMode(), QLineEdit::Password);
        QTest::mousePress(edit->eye(), Qt::LeftButton);
        QCOMPARE(edit->lineEdit()->echoMode(), QLineEdit::Normal);
        QTest::mouseRelease(edit->eye(), Qt::LeftButton);
        QCOMPARE(edit->lineEdit()->echoMode(), QLineEdit::Password);
        edit->eye()->setFocus();
        QTest::keyPress(edit->eye(), Qt::Key_Space);
        QCOMPARE(edit->lineEdit()->echoMode(), QLineEdit::Normal);
        QTest::keyRelease(edit->eye(), Qt::Key_Space);
        QCOMPARE(edit->lineEdit()->echoMode(), QLineEdit::Password);
    }

    void aShownPasswordHidesWhenTheFocusGoes()
    {
        fillIn(m_form.get());
        auto *edit = named<SecretEdit>(m_form.get(), "password");
        edit->eye()->setFocus();
        QTest::keyPress(edit->eye(), Qt::Key_Space);
        QCOMPARE(edit->lineEdit()->echoMode(), QLineEdit::Normal);
        line(m_form.get(), "username")->setFocus();
        QCOMPARE(edit->lineEdit()->echoMode(), QLineEdit::Password);
    }

    void wipedSecretsCannotBeBroughtBack()
    {
        QLineEdit *password = line(m_form.get(), "password");
        QTest::keyClicks(password, u"StrongPassword"_s);
        m_form->wipeSecrets();
        QCOMPARE(password->text(), QString());
        QVERIFY(!password->isUndoAvailable());
        password->setEchoMode(QLineEdit::Normal);
        password->undo();
        QCOMPARE(password->text(), QString());
    }

    void whileItRunsTheButtonSaysCancel()
    {
        fillIn(m_form.get());
        m_form->setBusy(true);
        QVERIFY(!named<QWidget>(m_form.get(), "submit")->isVisible());
        auto *cancel = named<QAbstractButton>(m_form.get(), "cancel");
        QVERIFY(cancel->isVisible());
        QVERIFY(cancel->hasFocus());
        QVERIFY(!line(m_form.get(), "password")->isEnabled());
        QTest::mouseClick(cancel, Qt::LeftButton);
        QTest::keyClick(cancel, Qt::Key_Escape);
        QCOMPARE(m_cancellations, 2);
        m_form->setBusy(false);
        QVERIFY(named<QWidget>(m_form.get(), "submit")->isVisible());
        QCOMPARE(line(m_form.get(), "password")->text(), u"StrongPassword"_s);
    }

    void thePreviewHidesThePassword()
    {
        fillIn(m_form.get());
        QTest::mouseClick(named<QWidget>(m_form.get(), "preview"), Qt::LeftButton);
        auto *preview = named<QPlainTextEdit>(m_form.get(), "requestPreview");
        QVERIFY(preview->toPlainText().contains(u"POST https://api.example.com/authorisation/token"_s));
        QVERIFY(preview->toPlainText().contains(u"test@host.com"_s));
        QVERIFY(!preview->toPlainText().contains(u"StrongPassword"_s));
        line(m_form.get(), "username")->setText(u"someone@else.com"_s);
        QVERIFY(preview->toPlainText().contains(u"someone@else.com"_s));
    }

    void onlyWhatIsNoSecretIsRemembered()
    {
        fillIn(m_form.get());
        named<QPlainTextEdit>(m_form.get(), "parameters")->setPlainText(u"verification_code=123456"_s);
        line(m_form.get(), "client_id")->setText(u"support-desk"_s);
        line(m_form.get(), "client_secret")->setText(u"client-secret-canary"_s);
        line(m_form.get(), "server")->setText(u"https://api.example.com?wsAccessKey=canary"_s);
        named<QAbstractButton>(m_form.get(), "format-xml")->click();
        QTest::keyClick(line(m_form.get(), "password"), Qt::Key_Return);
        QCOMPARE(m_submissions, 1);
        m_bench->settings().flush();
        const QSettings written(m_bench->settingsFile(), QSettings::IniFormat);
        QCOMPARE(written.allKeys(),
                 (QStringList{u"signin/dialect"_s, u"signin/format"_s, u"signin/server"_s, u"signin/username"_s}));
        QFile file(m_bench->settingsFile());
        QVERIFY(file.open(QIODevice::ReadOnly));
        const QByteArray kept = file.readAll();
        for (const char *secret : {"StrongPassword", "123456", "canary"})
            QVERIFY2(!kept.contains(secret), secret);

        open();
        QCOMPARE(named<QComboBox>(m_form.get(), "dialect")->currentData().toString(), u"saasu"_s);
        QCOMPARE(line(m_form.get(), "server")->text(), u"https://api.example.com"_s);
        QCOMPARE(line(m_form.get(), "username")->text(), u"test@host.com"_s);
        QCOMPARE(line(m_form.get(), "password")->text(), QString());
        QVERIFY(named<QAbstractButton>(m_form.get(), "format-xml")->isChecked());
    }

    void theSandboxIsNotRemembered()
    {
        m_form->prefill(u"saasu"_s, u"http://127.0.0.1:1"_s, u"test@host.com"_s, u"StrongPassword"_s);
        m_form->submit();
        QCOMPARE(m_submissions, 1);
        m_bench->settings().flush();
        QVERIFY(QSettings(m_bench->settingsFile(), QSettings::IniFormat).allKeys().isEmpty());
    }
};

GRANTSCOPE_TEST(TestSignInForm)
#include "tst_signinform.moc"
