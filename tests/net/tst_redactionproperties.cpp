// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/registeredtest.h"
#include "net/redaction.h"

#include <QElapsedTimer>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRandomGenerator>
#include <QTest>

#include <iterator>

using namespace Grantscope;

namespace
{
/// Makes documents with secrets planted in them. The same seed makes the same documents.
class Planter final
{
public:
    explicit Planter(quint32 seed)
        : m_random(seed)
    {
    }

    QStringList planted; ///< What must not be seen: each run of letters of each secret.
    QStringList kept;    ///< What must.

    [[nodiscard]] int below(int bound) { return static_cast<int>(m_random.bounded(bound)); }

    QString letters(int count)
    {
        QString text;
        for (int i = 0; i < count; ++i)
            text.append(QStringLiteral("bcdfghjk").at(below(8))); // spells no secret name by chance
        return text;
    }

    QString secretName()
    {
        static const QStringList names = {
            QStringLiteral("password"),      QStringLiteral("Password"),      QStringLiteral("client_secret"),
            QStringLiteral("access_token"),  QStringLiteral("refreshToken"),  QStringLiteral("id-token"),
            QStringLiteral("assertion"),     QStringLiteral("code_verifier"), QStringLiteral("wsAccessKey"),
            QStringLiteral("X-Api-Key"),     QStringLiteral("Cookie"),        QStringLiteral("verification_code"),
            QStringLiteral("NEW_PASSWORD2"), QStringLiteral("tokens"),        QStringLiteral("device_code")};
        return names[below(static_cast<int>(names.size()))];
    }

    QString secret()
    {
        static const QStringList joints = {QStringLiteral("&"),   QStringLiteral("\""),     QStringLiteral("\\"),
                                           QStringLiteral("<"),   QStringLiteral("</"),     QStringLiteral("'"),
                                           QStringLiteral(" "),   QStringLiteral("+%"),     QStringLiteral("=:"),
                                           QStringLiteral("\n"),  QStringLiteral("\u00e4"), QStringLiteral("{[,"),
                                           QStringLiteral("]]>"), QStringLiteral("\\\"}"),  QString()};
        const QString first = letters(9);
        const QString second = letters(9);
        planted << first << second;
        return first + joints[below(static_cast<int>(joints.size()))] + second;
    }

    QString harmless()
    {
        kept << letters(9);
        return kept.constLast();
    }

    QJsonValue jsonValue(int depth)
    {
        if (depth > 0 && below(3) == 0)
            return json(depth - 1);
        if (depth > 0 && below(4) == 0)
            return QJsonArray{json(depth - 1), harmless(), below(1000)};
        if (m_quoted > 2 || below(8) != 0)
            return harmless();
        ++m_quoted;
        const QString quoted = QString::fromUtf8(write(json(0)));
        --m_quoted;
        return quoted;
    }

    QJsonObject json(int depth)
    {
        QJsonObject object;
        for (int i = below(4); i >= 0; --i) {
            object.insert(QStringLiteral("m") + letters(6), jsonValue(depth));
            if (below(2) == 0)
                object.insert(secretName(), below(4) == 0 ? QJsonValue(QJsonArray{secret(), secret()}) : secret());
        }
        return object;
    }

    QByteArray write(const QJsonObject &object)
    {
        return QJsonDocument(object).toJson(below(2) == 0 ? QJsonDocument::Compact : QJsonDocument::Indented);
    }

    QString xml(int depth)
    {
        QString text;
        const QString prefix = below(2) == 0 ? QStringLiteral("ns:") : QString();
        for (int i = below(4); i >= 0; --i) {
            const QString name = prefix + QStringLiteral("m") + letters(6);
            const QString inner = depth > 0 && below(2) == 0 ? xml(depth - 1) : harmless();
            text += QStringLiteral("<%1 a=\"b\">%2</%1>\n").arg(name, inner);
            QString hidden = secret();
            hidden = below(3) == 0 && !hidden.contains(QStringLiteral("]]>"))
                         ? QStringLiteral("<![CDATA[%1]]>").arg(hidden)
                         : hidden.toHtmlEscaped();
            text += QStringLiteral("<%1>%2</%1>").arg(prefix + secretName(), hidden);
            text += QStringLiteral("<x %1=\"%2\"/>").arg(secretName(), secret().toHtmlEscaped());
        }
        return text;
    }

    QByteArray form()
    {
        QByteArray text = "m=" + harmless().toLatin1();
        for (int i = below(4); i >= 0; --i) {
            text += '&' + secretName().toLatin1() + '=' + QUrl::toPercentEncoding(secret());
            text += "&n" + letters(6).toLatin1() + '=' + harmless().toLatin1();
        }
        return text;
    }

private:
    QRandomGenerator m_random;
    int m_quoted = 0; ///< JSON in strings in JSON in strings ...
};

QString leakIn(const QString &shown, const QStringList &planted)
{
    for (const QString &secret : planted) {
        if (shown.contains(secret))
            return secret;
    }
    return {};
}
} // namespace

class TestRedactionProperties : public QObject
{
    Q_OBJECT

    static void check(const Planter &planter, const QByteArray &body, bool isWhole)
    {
        const QString shown = redactedBody(body);
        const QString leak = leakIn(shown, planter.planted);
        QVERIFY2(leak.isEmpty(), (leak.toUtf8() + " of\n" + body + "\nis seen in\n" + shown.toUtf8()).constData());
        for (const QString &text : planter.kept) {
            QVERIFY2(!isWhole || shown.contains(text),
                     (text.toUtf8() + " of\n" + body + "\nis lost in\n" + shown.toUtf8()).constData());
        }
    }

private Q_SLOTS:
    void plantedSecretsAreNeverSeen_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("json") << 0;
        QTest::newRow("xml") << 1;
        QTest::newRow("form") << 2;
        QTest::newRow("json-commas-lost") << 3;
        QTest::newRow("json-cut") << 4;
        QTest::newRow("xml-cut") << 5;
        QTest::newRow("json-brackets-lost") << 6;
        QTest::newRow("form-cut") << 7;
    }

    void plantedSecretsAreNeverSeen()
    {
        QFETCH(int, kind);
        for (quint32 seed = 1; seed <= 200; ++seed) {
            Planter planter(seed * 8 + static_cast<quint32>(kind));
            const bool isXml = kind == 1 || kind == 5;
            const bool isForm = kind == 2 || kind == 7;
            QByteArray body;
            if (isXml)
                body = "<ns:root xmlns:ns=\"urn:x\">" + planter.xml(3).toUtf8() + "</ns:root>";
            else
                body = isForm ? planter.form() : planter.write(planter.json(3));
            if (kind == 3)
                body.replace(",\n", "\n");
            if (kind == 4 || kind == 5 || kind == 7)
                body.truncate(planter.below(static_cast<int>(body.size())));
            if (kind == 6)
                body.replace("{\n", "\n").replace("}\n", "\n");
            check(planter, body, kind < 3); // Of a damaged body more may be hidden than is secret.
            if (QTest::currentTestFailed())
                return;
        }
    }

    void nonsenseNeitherCrashesNorIsInvalid()
    {
        static const QByteArray pieces[] = {
            "{",        "}",     "[",        "]",         "\"",  "\\",     "'",
            ":",        ",",     "<",        ">",         "</",  "<!--",   "-->",
            "password", "token", "=",        "&",         "%",   "%3D",    "\0",
            "\xff",     " ",     "\n",       "<![CDATA[", "]]>", "eyJ",    "://",
            "@",        "&#x",   ";",        "/>",        "?",   "Basic ", "-----BEGIN PRIVATE KEY",
            "\\u",      "12",    "\xc3\xa4", "name"};
        QRandomGenerator random(7);
        for (int run = 0; run < 4'000; ++run) {
            QByteArray body;
            for (int i = static_cast<int>(random.bounded(40)); i > 0; --i)
                body += pieces[random.bounded(static_cast<int>(std::size(pieces)))];
            const QString shown = redactedBody(body);
            QVERIFY(shown.isValidUtf16());
            QVERIFY(redactedText(QString::fromLatin1(body)).isValidUtf16());
            (void)redactedUrl(QUrl(QString::fromLatin1(body)));
            (void)redactedHeaderValue(HttpHeader{"Authorization", body});
        }
    }

    void timeGrowsWithTheSizeOnly_data()
    {
        QTest::addColumn<QByteArray>("piece");
        for (const char *piece : {"{",
                                  "[",
                                  "{\"password\":",
                                  "{\"a\":\"",
                                  "\"",
                                  "\\",
                                  "\\\"",
                                  "<a",
                                  "<password",
                                  "<password>",
                                  "<token><b",
                                  "</a",
                                  "<a x=\"",
                                  "<a x='",
                                  "<!--",
                                  "<![CDATA[",
                                  "&#",
                                  "&",
                                  "=",
                                  "password=",
                                  "password= ",
                                  "password\\",
                                  "token:   ",
                                  "eyJ",
                                  "://",
                                  "://@",
                                  "a",
                                  "a.",
                                  "Basic ",
                                  "-----BEGIN ",
                                  "-----BEGIN PRIVATE KEY",
                                  "{\"a\":\"{\\\"a\\\":",
                                  "a=%7B%22",
                                  "<a>",
                                  "</",
                                  "'"})
            QTest::newRow(piece) << QByteArray(piece);
    }

    void timeGrowsWithTheSizeOnly()
    {
        QFETCH(QByteArray, piece);
        // A step that looks back or ahead to the end each time would take minutes here.
        for (const char *start : {"", "{", "<", "a="}) {
            const QByteArray body = start + piece.repeated(64 * 1024 / piece.size());
            QElapsedTimer timer;
            timer.start();
            (void)redactedBody(body);
            QVERIFY2(timer.elapsed() < 5'000, start);
        }
    }
};

GRANTSCOPE_TEST(TestRedactionProperties)
#include "tst_redactionproperties.moc"
