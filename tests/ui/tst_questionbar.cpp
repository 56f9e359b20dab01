// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "codec/base64url.h"
#include "inspect/inspection.h"
#include "kit/manualclock.h"
#include "kit/registeredtest.h"
#include "ui/inspect/questionbar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QDateTimeEdit>
#include <QLineEdit>
#include <QSpinBox>
#include <QTest>

#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

class TestQuestionBar : public QObject
{
    Q_OBJECT

private:
    Kit::ManualClock m_clock;
    std::unique_ptr<QuestionBar> m_bar;
    QList<Question> m_asked;

    template<typename T>
    [[nodiscard]] T *part(const char *name) const
    {
        return m_bar->findChild<T *>(QLatin1String(name));
    }
    [[nodiscard]] QString title() const { return part<QAbstractButton>("whatIf")->text(); }

private Q_SLOTS:
    void init()
    {
        m_bar = std::make_unique<QuestionBar>(m_clock);
        m_asked.clear();
        connect(m_bar.get(), &QuestionBar::asked, this, [this](const Question &asked) { m_asked.append(asked); });
        m_bar->resize(700, 200);
        m_bar->show();
    }

    void cleanup() { m_bar.reset(); }

    void nothingIsAskedAtFirst()
    {
        QVERIFY(!m_bar->isAsking());
        QCOMPARE(m_bar->question(), (Question{m_clock.now(), 0, {}, {}, std::nullopt}));
        QCOMPARE(title(), u"Wh&at if"_s);
        QVERIFY(!part<QWidget>("questionAudience")->isVisible());
        QVERIFY(!part<QWidget>("questionReset")->isEnabled());
        QVERIFY(m_asked.isEmpty());
    }

    void itOpensByKeyboard()
    {
        QTest::keyClick(part<QWidget>("whatIf"), Qt::Key_Space);
        QVERIFY(part<QWidget>("questionAudience")->isVisible());
        QVERIFY(m_asked.isEmpty()); // to look at it is no question
    }

    void eachFieldAsks()
    {
        part<QLineEdit>("questionAudience")->setText(u" api://b "_s);
        QCOMPARE(m_asked.constLast().audience, u"api://b"_s);
        part<QLineEdit>("questionIssuer")->setText(u"https://a.example/"_s);
        QCOMPARE(m_asked.constLast().issuer, u"https://a.example/"_s);
        part<QSpinBox>("questionLeeway")->setValue(60);
        QCOMPARE(m_asked.constLast().leewaySeconds, 60);
        QCOMPARE(m_asked.size(), 3);
        QCOMPARE(m_asked.constLast(), m_bar->question());
    }

    void anotherTimeBeginsWithNowAndThenStandsStill()
    {
        part<QAbstractButton>("otherTime")->click();
        QVERIFY(m_bar->hasFixedTime());
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(m_asked.constLast().at.toSecsSinceEpoch(), m_clock.now().toSecsSinceEpoch());
        const QDateTime later = m_clock.now().addDays(3);
        part<QDateTimeEdit>("questionAt")->setDateTime(later.toLocalTime());
        QCOMPARE(m_asked.constLast().at.toSecsSinceEpoch(), later.toSecsSinceEpoch());
        QCOMPARE(m_asked.constLast().at.timeSpec(), Qt::UTC);
        m_clock.advance(60'000);
        QCOMPARE(m_bar->question().at.toSecsSinceEpoch(), later.toSecsSinceEpoch());
        part<QAbstractButton>("otherTime")->click();
        QVERIFY(!part<QWidget>("questionAt")->isEnabled());
        QCOMPARE(m_bar->question().at, m_clock.now());
    }

    void nowGoesOn()
    {
        part<QSpinBox>("questionLeeway")->setValue(60);
        m_clock.advance(60'000);
        QVERIFY(!m_bar->hasFixedTime());
        QCOMPARE(m_bar->question().at, m_clock.now());
    }

    void aNegativeLeewayCannotBeAsked()
    {
        part<QSpinBox>("questionLeeway")->setValue(-1);
        QCOMPARE(m_bar->question().leewaySeconds, 0);
        part<QSpinBox>("questionLeeway")->setValue(QuestionBar::MostLeeway);
        QCOMPARE(m_bar->question().leewaySeconds, QuestionBar::MostLeeway);
    }

    void theClockSkewGoesAlong()
    {
        m_bar->setClockSkew(-420);
        QCOMPARE(m_bar->question().clockSkewSeconds, std::optional<qint64>(-420));
        QVERIFY(!m_bar->isAsking());
    }

    void theLineSaysWhatIsAsked()
    {
        part<QLineEdit>("questionAudience")->setText(u"api://b&c"_s);
        part<QSpinBox>("questionLeeway")->setValue(60);
        QCOMPARE(title(), u"Wh&at if: leeway 60 s, for api://b&&c"_s);
        part<QLineEdit>("questionIssuer")->setText(QString(4'000, u'i'));
        QVERIFY(title().endsWith(QChar(0x2026)));
        QVERIFY(m_bar->minimumSizeHint().width() < 700);
    }

    void resettingAsksOnce()
    {
        part<QAbstractButton>("otherTime")->click();
        part<QLineEdit>("questionAudience")->setText(u"api://b"_s);
        part<QSpinBox>("questionLeeway")->setValue(60);
        m_asked.clear();
        part<QAbstractButton>("questionReset")->click();
        QCOMPARE(m_asked.size(), 1);
        QCOMPARE(m_asked.constLast(), (Question{m_clock.now(), 0, {}, {}, std::nullopt}));
        QVERIFY(!m_bar->isAsking());
        QVERIFY(!part<QWidget>("questionAt")->isEnabled());
        QCOMPARE(title(), u"Wh&at if"_s);
        m_bar->reset();
        QCOMPARE(m_asked.size(), 1);
    }

    void anInspectionAnswersIt()
    {
        const QByteArray token = base64UrlEncoded(R"({"alg":"HS256"})") + '.' +
                                 base64UrlEncoded("{\"aud\":\"api://a\",\"exp\":" +
                                                  QByteArray::number(m_clock.now().toSecsSinceEpoch() - 30) + '}') +
                                 '.' + base64UrlEncoded(QByteArray(32, 'x'));
        Inspection inspection = inspectToken(Secret(QByteArrayView(token)), m_clock.now());
        QCOMPARE(inspection.status, TokenStatus::Expired);
        connect(m_bar.get(), &QuestionBar::asked, this,
                [&inspection](const Question &asked) { ask(inspection, asked); });
        part<QSpinBox>("questionLeeway")->setValue(60);
        QCOMPARE(inspection.status, TokenStatus::Active);
        part<QLineEdit>("questionAudience")->setText(u"api://b"_s);
        QVERIFY(isForAnother(inspection));
        m_bar->reset();
        QVERIFY(!isForAnother(inspection));
        QCOMPARE(inspection.status, TokenStatus::Expired);
        m_bar->disconnect(this);
    }

    void everyFieldHasAName()
    {
        for (const char *name : {"whatIf", "otherTime", "questionAt", "questionLeeway", "questionAudience",
                                 "questionIssuer", "questionReset"}) {
            QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(part<QWidget>(name));
            QVERIFY2(accessible && !accessible->text(QAccessible::Name).isEmpty(), name);
            QVERIFY2(part<QWidget>(name)->focusPolicy() & Qt::TabFocus, name);
        }
    }
};

GRANTSCOPE_TEST(TestQuestionBar)
#include "tst_questionbar.moc"
