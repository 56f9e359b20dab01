// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// Answers on a bus in the place of KWallet, as far as QtKeychain asks it; and fails as KWallet does.

#include <QDBusConnection>
#include <QDBusContext>
#include <QHash>
#include <QObject>

namespace Grantscope
{

class KWalletDouble final : public QObject, protected QDBusContext
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.kde.KWallet")

public:
    enum class Manner {
        Honest,
        WriteGivesMinusOne, ///< A closed wallet, or a full disk. QtKeychain calls it a success.
        WriteGivesError,    ///< QtKeychain calls it a success.
        ReadGivesError,     ///< QtKeychain calls it a success, and gives nothing.
        RemoveGivesMinusOne,
        OpenIsDenied,
        OpenGivesError,
    };

    KWalletDouble() = default;
    ~KWalletDouble() override { leave(); }
    Q_DISABLE_COPY_MOVE(KWalletDouble)

    [[nodiscard]] bool appear(const QString &address)
    {
        QDBusConnection bus = QDBusConnection::connectToBus(address, QStringLiteral("kwallet"));
        return bus.isConnected() &&
               bus.registerObject(QStringLiteral("/modules/kwalletd5"), this, QDBusConnection::ExportAllSlots) &&
               bus.registerService(QStringLiteral("org.kde.kwalletd5"));
    }
    void leave() { QDBusConnection::disconnectFromBus(QStringLiteral("kwallet")); }

    Manner manner = Manner::Honest;
    QHash<QString, QByteArray> entries; ///< Folder and key.

public Q_SLOTS: // the names are KWallet's
    [[nodiscard]] QString networkWallet() const { return QStringLiteral("kdewallet"); }

    int open(const QString &wallet, qlonglong window, const QString &application)
    {
        Q_UNUSED(wallet)
        Q_UNUSED(window)
        Q_UNUSED(application)
        if (manner == Manner::OpenGivesError)
            return fail();
        return manner == Manner::OpenIsDenied ? -1 : 1;
    }

    [[nodiscard]] int entryType(int handle, const QString &folder, const QString &key, const QString &application) const
    {
        constexpr int Stream = 2;
        Q_UNUSED(handle)
        Q_UNUSED(application)
        return entries.contains(folder + key) ? Stream : 0;
    }

    QByteArray readEntry(int handle, const QString &folder, const QString &key, const QString &application)
    {
        Q_UNUSED(handle)
        Q_UNUSED(application)
        if (manner == Manner::ReadGivesError)
            fail();
        return entries.value(folder + key);
    }

    int writeEntry(int handle, const QString &folder, const QString &key, const QByteArray &value,
                   const QString &application)
    {
        Q_UNUSED(handle)
        Q_UNUSED(application)
        if (manner == Manner::WriteGivesError)
            return fail();
        if (manner == Manner::WriteGivesMinusOne)
            return -1;
        entries.insert(folder + key, value);
        return 0;
    }

    int removeEntry(int handle, const QString &folder, const QString &key, const QString &application)
    {
        Q_UNUSED(handle)
        Q_UNUSED(application)
        if (manner == Manner::RemoveGivesMinusOne)
            return -1;
        return entries.remove(folder + key) > 0 ? 0 : -3;
    }

private:
    int fail()
    {
        sendErrorReply(QDBusError::Failed, QStringLiteral("by script"));
        return -1;
    }
};

} // namespace Grantscope
