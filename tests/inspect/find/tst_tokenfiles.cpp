// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// Files as support staff get them, and where the tokens in them are.

#include "inspect/find/tokenfinder.h"
#include "kit/registeredtest.h"
#include "kit/testdata.h"

#include <QTest>

using namespace Grantscope;

namespace
{

std::string fileText(const QString &name)
{
    return testData(QStringLiteral("find/") + name).toStdString();
}

struct Place
{
    std::size_t offset;
    std::size_t line;
    std::size_t column;
    std::string context;
    std::size_t length;
    std::size_t count;
};

} // namespace

Q_DECLARE_METATYPE(QList<Place>)

class TestTokenFiles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void tokensAreFoundWhereTheyStand_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QList<Place>>("places");
        const auto row = [](const char *file, const QList<Place> &places) {
            QTest::newRow(file) << QString::fromLatin1(file) << places;
        };
        row("browser.har",
            {{978, 36, 43, "JSON member access_token", 602, 2}, {1655, 36, 720, "JSON member refresh_token", 16, 1}});
        row("nginx-access.log", {{1828, 12, 78, "URL parameter access_token", 346, 1},
                                 {4114, 24, 78, "URL parameter access_token", 602, 1}});
        row("curl.txt", {{105, 1, 106, "Authorization header", 602, 1}});
        row("soft-wrapped.eml", {{124, 9, 1, "text", 139, 1}});
        row("quoted.eml", {{141, 8, 3, "text", 139, 1}});
        row("quoted-printable.eml", {{199, 9, 8, "token header", 139, 1}});
    }

    void tokensAreFoundWhereTheyStand()
    {
        QFETCH(const QString, file);
        QFETCH(const QList<Place>, places);
        const std::string text = fileText(file);
        QVERIFY(!text.empty());
        const std::vector<FoundToken> tokens = findTokens(text);
        QCOMPARE(qsizetype(tokens.size()), places.size());
        for (qsizetype i = 0; i < places.size(); ++i) {
            const FoundToken &token = tokens[std::size_t(i)];
            const Place &place = places[i];
            QCOMPARE(token.span.offset, place.offset);
            QCOMPARE(token.line, place.line);
            QCOMPARE(token.column, place.column);
            QCOMPARE(token.context, place.context);
            QCOMPARE(token.text.size(), place.length);
            QCOMPARE(token.count, place.count);
        }
    }

    void aTokenBrokenOverLinesIsTheSameInEveryLayout()
    {
        const std::string plain = findTokens(fileText(QStringLiteral("soft-wrapped.eml"))).front().text;
        QVERIFY(plain.starts_with("eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiJraW0i"));
        QVERIFY(plain.ends_with(".ANnR9J-brB1RM9Ds7xBPAiMBavW8Wf1U_T5tLbG5LUI"));
        for (const char *file : {"quoted.eml", "quoted-printable.eml"})
            QCOMPARE(findTokens(fileText(QString::fromLatin1(file))).front().text, plain);
    }

    void windowsLineEndsMakeNoDifference()
    {
        for (const char *file : {"soft-wrapped.eml", "quoted.eml", "quoted-printable.eml", "browser.har"}) {
            const std::string text = fileText(QString::fromLatin1(file));
            const QByteArray windows = QByteArray::fromStdString(text).replace("\n", "\r\n");
            const auto expected = findTokens(text);
            const auto found = findTokens(std::string_view(windows.constData(), std::size_t(windows.size())));
            QCOMPARE(found.size(), expected.size());
            QCOMPARE(found.front().text, expected.front().text);
            QCOMPARE(found.front().line, expected.front().line);
            QCOMPARE(found.front().column, expected.front().column);
        }
    }
};

GRANTSCOPE_TEST(TestTokenFiles)
#include "tst_tokenfiles.moc"
