// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/sessions/storewords.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::StringLiterals;

namespace Grantscope
{

namespace
{

struct StoreWords
{
    Q_DECLARE_TR_FUNCTIONS(StoreWords)
};

QHash<QString, QString> errorTable()
{
    return {
        {u"store-missing"_s, StoreWords::tr("no keyring answered")},
        {u"store-locked"_s, StoreWords::tr("the keyring is locked, or its question was refused")},
        {u"store-lost"_s, StoreWords::tr("the keyring does not have what should be there: it is locked, it is another "
                                         "keyring, or it was removed by hand")},
        {u"store-damaged"_s, StoreWords::tr("what the keyring has is not what was written")},
        {u"store-not-written"_s, StoreWords::tr("the keyring said yes, and did not have it afterwards")},
        {u"store-not-removed"_s, StoreWords::tr("the keyring still has it")},
        {u"store-waiting"_s, StoreWords::tr("the keyring has not answered yet; it may be asking you something")},
        {u"store-busy"_s, StoreWords::tr("another program is writing to it")},
        {u"index-unreadable"_s, StoreWords::tr("the list of what is kept can't be read")},
        {u"index-not-written"_s, StoreWords::tr("the list of what is kept can't be written")},
        {u"record-damaged"_s, StoreWords::tr("what is kept can't be understood")},
        {u"record-too-new"_s, StoreWords::tr("a newer version of Grantscope has kept it")},
        {u"session-busy"_s, StoreWords::tr("another window or program works on this profile")},
        {u"file-locked"_s, StoreWords::tr("another window or program works on this profile")},
        {u"lock-unusable"_s, StoreWords::tr("the file that keeps two programs apart can't be made")},
        {u"nothing-kept"_s, StoreWords::tr("nothing is kept to sign in with")},
        {u"refresh-interrupted"_s,
         StoreWords::tr("a refresh before was broken off, and may have used up the refresh token")},
    };
}

} // namespace

QString placeWords(const QString &place)
{
    return place.isEmpty() ? StoreWords::tr("memory only") : place;
}

QString holdsWords(const QStringList &holds)
{
    QStringList words;
    for (const QString &name : holds) {
        if (name == "access_token"_L1)
            words.append(StoreWords::tr("token"));
        else if (name == "refresh_token"_L1)
            words.append(StoreWords::tr("refresh token"));
        else if (name == "password"_L1)
            words.append(StoreWords::tr("password"));
        else if (name == "client_secret"_L1)
            words.append(StoreWords::tr("client secret"));
        else
            words.append(name);
    }
    return words.isEmpty() ? StoreWords::tr("not known") : words.join(u", "_s);
}

QString storeWords(const Error &error)
{
    const QString words = errorTable().value(error.code);
    if (!words.isEmpty())
        return words;
    return error.detail.isEmpty() ? error.code : error.detail;
}

} // namespace Grantscope
