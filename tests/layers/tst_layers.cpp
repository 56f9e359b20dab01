// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The tree keeps its walls; and the check that says so is itself checked against trees that do not.

#include "layerrules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace Grantscope;

namespace
{

LayerRules rules()
{
    QHash<QString, QString> folders;
    const QStringList modules = QStringLiteral(GRANTSCOPE_QT_MODULES).split(QLatin1Char('|'), Qt::SkipEmptyParts);
    for (const QString &module : modules)
        folders.insert(module.section(QLatin1Char('='), 0, 0), module.section(QLatin1Char('='), 1));
    return LayerRules(folders);
}

bool append(const QString &path, const QByteArray &text)
{
    QFile file(path);
    return QDir().mkpath(QFileInfo(path).path()) && file.open(QIODevice::Append) && file.write(text) == text.size();
}

bool copyTree(const QString &from, const QString &to)
{
    QDirIterator files(from, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        const QString file = files.next();
        const QString target = to + QLatin1Char('/') + QDir(from).relativeFilePath(file);
        if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::copy(file, target))
            return false;
    }
    return true;
}

} // namespace

class TstLayers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theTreeKeepsItsWalls()
    {
        const QStringList found = rules().violations(QStringLiteral(GRANTSCOPE_SOURCE));
        for (const QString &fault : found)
            qWarning("%s", qPrintable(fault)); // one message would be cut off
        QCOMPARE(found.size(), 0);
    }

    void anUpwardIncludeInACopyOfTheTreeIsFound()
    {
        const QTemporaryDir copy;
        QVERIFY(copyTree(QStringLiteral(GRANTSCOPE_SOURCE "/lib"), copy.filePath(QStringLiteral("lib"))));
        QVERIFY(QFile::setPermissions(copy.filePath(QStringLiteral("lib/base/secret.h")),
                                      QFile::ReadOwner | QFile::WriteOwner));
        QVERIFY(append(copy.filePath(QStringLiteral("lib/base/secret.h")), "#include \"oauth/scope.h\"\n"));

        const QStringList found = rules().violations(copy.path());
        // The arrow itself, and the pair that it makes with every arrow the other way.
        QCOMPARE(found.filter(QStringLiteral("the arrow lib/base -> lib/oauth is not allowed")).size(), 1);
        QCOMPARE(found.filter(QRegularExpression(QStringLiteral("^lib/base/secret\\.h:\\d+: the arrow"))).size(), 1);
    }

    void eachRuleIsSeenToBite_data()
    {
        QTest::addColumn<QString>("file");
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QString>("fault");
        const auto row = [](const char *name, const char *file, const char *text, const char *fault) {
            QTest::newRow(name) << QString::fromLatin1(file) << QByteArray(text) << QString::fromLatin1(fault);
        };
        row("downward", "lib/oauth/a.h", "#include \"base/low.h\"\n", "");
        row("downward past a room", "lib/profile/a.h", "#include \"base/low.h\"\n", "");
        row("own private header", "lib/base/a.cpp", "#include \"base/low_p.h\"\n", "");
        row("private header in the mirroring test", "tests/base/a.cpp", "#include \"base/low_p.h\"\n", "");
        row("core", "lib/base/a.h", "#include <QString>\n#include <string>\n", "");
        row("window in the window", "ui/token/a.h", "#include <QWidget>\n#include \"inspect/high.h\"\n", "");
        row("in a comment", "lib/base/a.h", "// #include \"inspect/high.h\"\n", "");

        row("upward", "lib/base/a.h", "#include \"inspect/high.h\"\n", "lib/base -> lib/inspect");
        row("upward with angles", "lib/base/a.h", "#  include <inspect/high.h>\n", "lib/base -> lib/inspect");
        row("sideways", "lib/net/a.h", "#include \"codec/side.h\"\n", "lib/net -> lib/codec");
        row("lib to window", "lib/inspect/a.h", "#include \"ui/shell/window.h\"\n", "lib/inspect -> ui/shell");
        row("window to sandbox", "ui/token/a.h", "#include \"sandbox/server.h\"\n", "ui/token -> lib/sandbox");
        row("command line to window", "app/cli/a.cpp", "#include \"ui/shell/window.h\"\n",
            "the command line includes the window");
        row("lib to tests", "lib/net/a.h", "#include \"kit/fake.h\"\n", "belongs to the tests");
        row("room without arrows", "lib/novel/a.h", "#include \"base/low.h\"\n",
            "no arrows are written down for lib/novel");
        row("foreign private header", "lib/oauth/a.cpp", "#include \"base/low_p.h\"\n", "private to lib/base");
        row("private header in a foreign test", "tests/codec/a.cpp", "#include \"base/low_p.h\"\n",
            "private to lib/base");
        row("dots", "lib/oauth/a.cpp", "#include \"../base/low.h\"\n", "../");
        row("not rooted", "lib/base/a.cpp", "#include \"low.h\"\n", "not rooted at lib");
        row("both ways", "ui/shell/a.h", "#include \"token/view.h\"\n", "include each other");
        row("widgets in lib", "lib/inspect/a.h", "#include <QtWidgets/QWidget>\n", "QtWidgets");
        row("network outside net", "lib/oauth/a.cpp", "#include <QNetworkAccessManager>\n", "QtNetwork");
        row("openssl outside jose", "lib/inspect/a.cpp", "#include <openssl/evp.h>\n", "openssl");
        row("keychain outside its room", "app/gui/a.cpp", "#include <qt6keychain/keychain.h>\n", "keychain");
        row("http server outside the sandbox", "app/cli/a.cpp", "#include <QtHttpServer/QHttpServer>\n",
            "QtHttpServer");
        if (QByteArray(GRANTSCOPE_QT_MODULES)
                .contains("QtGui=")) { // a build without the window does not know these headers
            row("widgets without module", "lib/inspect/a.h", "#include <QWidget>\n", "QtWidgets");
            row("gui in lib", "lib/inspect/a.h", "#include <QColor>\n", "QtGui");
            row("gui in the command line", "app/cli/a.cpp", "#include <QGuiApplication>\n", "QtGui");
        }
    }

    void eachRuleIsSeenToBite()
    {
        QFETCH(const QString, file);
        QFETCH(const QByteArray, text);
        QFETCH(const QString, fault);
        const QTemporaryDir tree;
        for (const char *present : {"lib/base/low.h", "lib/base/low_p.h", "lib/codec/side.h", "lib/inspect/high.h",
                                    "lib/sandbox/server.h", "ui/shell/window.h", "tests/kit/fake.h"})
            QVERIFY(append(tree.filePath(QLatin1String(present)), "\n"));
        QVERIFY(append(tree.filePath(QStringLiteral("ui/token/view.h")), "#include \"shell/window.h\"\n"));
        QVERIFY(append(tree.filePath(file), text));

        const QStringList found = rules().violations(tree.path());
        QCOMPARE(found.size(), fault.isEmpty() ? 0 : 1);
        if (!fault.isEmpty())
            QVERIFY2(found.constFirst().contains(fault), qPrintable(found.constFirst()));
    }
};

QTEST_GUILESS_MAIN(TstLayers)
#include "tst_layers.moc"
