// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "kit/filekeychain.h"

#include "base/privatefile.h"
#include "base/readyfuture.h"

#include <QDir>
#include <QFile>
#include <QUrl>

using namespace Qt::StringLiterals;

namespace Grantscope::Kit
{

FileKeychain::FileKeychain(QString folder, QString place)
    : m_folder(std::move(folder))
    , m_place(std::move(place))
{
}

QString FileKeychain::fileOf(const QString &key) const
{
    return m_folder + u'/' + QString::fromLatin1(QUrl::toPercentEncoding(key)) + u".item"_s;
}

QStringList FileKeychain::keys() const
{
    QStringList keys;
    const QStringList files = QDir(m_folder).entryList({u"*.item"_s}, QDir::Files);
    for (const QString &file : files)
        keys.append(QUrl::fromPercentEncoding(file.chopped(5).toLatin1()));
    keys.sort();
    return keys;
}

QFuture<Result<std::optional<Secret>>> FileKeychain::read(const QString &key)
{
    using Outcome = Result<std::optional<Secret>>;
    QFile file(fileOf(key));
    if (file.open(QIODevice::ReadOnly))
        return readyFuture(Outcome(Secret(file.readAll())));
    if (!file.exists())
        return readyFuture(Outcome(std::nullopt));
    return readyFuture(Outcome(failure(Origin::Secrets, u"store-failed"_s, file.errorString())));
}

QFuture<Result<void>> FileKeychain::write(const QString &key, const Secret &value)
{
    auto written = writePrivateFile(fileOf(key), value.reveal().toByteArray());
    return readyFuture(written ? written
                               : Result<void>(failure(Origin::Secrets, u"store-failed"_s, written.error().detail)));
}

QFuture<Result<void>> FileKeychain::remove(const QString &key)
{
    QFile file(fileOf(key));
    if (file.remove() || !file.exists())
        return readyFuture(Result<void>());
    return readyFuture(Result<void>(failure(Origin::Secrets, u"store-failed"_s, file.errorString())));
}

} // namespace Grantscope::Kit
