// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/privatefile.h"
#include "kit/registeredtest.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{
constexpr QFile::Permissions OthersPermissions =
    QFile::ReadGroup | QFile::WriteGroup | QFile::ExeGroup | QFile::ReadOther | QFile::WriteOther | QFile::ExeOther;
}

class TestPrivateFile : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheOwnerMayReadWhatIsMade()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"a/b/state.json"_s);
        QVERIFY(writePrivateFile(file, "one"));
        QVERIFY(writePrivateFile(file, "two"));
        QFile device(file);
        QVERIFY(device.open(QIODevice::ReadOnly));
        QCOMPARE(device.readAll(), QByteArray("two"));
#ifndef Q_OS_WIN
        QCOMPARE(device.permissions() & OthersPermissions, QFile::Permissions());
        QCOMPARE(QFile::permissions(QFileInfo(file).absolutePath()) & OthersPermissions, QFile::Permissions());
#endif
    }

    void aFolderThatIsAFileIsAnError()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"file"_s);
        QVERIFY(writePrivateFile(file, "bytes"));
        const auto made = makePrivateFolder(file + u"/below"_s);
        QVERIFY(!made);
        QCOMPARE(made.error().code, u"folder-not-made"_s);
        QCOMPARE(made.error().where, file + u"/below"_s);
        QVERIFY(!writePrivateFile(file + u"/below/state.json"_s, "bytes"));
    }

    void whatCantBeWrittenLeavesTheFileAsItWas()
    {
        const QTemporaryDir folder;
        const QString file = folder.filePath(u"state.json"_s);
        QVERIFY(QDir().mkpath(file)); // a folder of that name: no file can take its place
        const auto written = writePrivateFile(file, "bytes");
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"file-not-written"_s);
        QVERIFY(QFileInfo(file).isDir());
    }
};

GRANTSCOPE_TEST(TestPrivateFile)
#include "tst_privatefile.moc"
