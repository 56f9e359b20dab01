// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// SystemKeychain: the keychain of the operating system, through QtKeychain.
//
// Decision: one job at a time, never stopped and never owned. Context: QtKeychain's queue is one for the process and not
// safe against threads; a job that is deleted while it runs is called back all the same, and crashes; one that waits for a
// person may take as long as it likes. Choice: a job belongs to nobody and deletes itself, what was not begun is dropped
// with this object, and whoever waits is told so after two seconds. Price: no time limit. Bytes only (binary mode): with
// text beside it libsecret keeps two items and reads the wrong one. No fallback to a file in clear text, ever.

#include "keychain/keychain.h"

#include <QObject>
#include <QQueue>
#include <QTimer>

#include <functional>

namespace QKeychain
{
class Job;
}

namespace Grantscope
{

/// For the thread of the application alone; from elsewhere everything is `store-failed`.
class SystemKeychain final : public QObject, public Keychain
{
    Q_OBJECT

public:
    SystemKeychain();
    ~SystemKeychain() override;

    /// To be called before there is an application object: on macOS a program without a window needs another event loop.
    static void prepare();

    /// `QtKeychain 0.13.2`
    [[nodiscard]] static QString library();

    [[nodiscard]] QString place() const override;
    /// An empty value is an Error: KWallet gives one when reading failed.
    [[nodiscard]] QFuture<Result<std::optional<Secret>>> read(const QString &key) override;
    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const Secret &value) override;
    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override;

Q_SIGNALS:
    /// The keychain has been silent for two seconds, probably since it asks the user something; false: it goes on.
    void waiting(bool isWaiting);

private:
    struct Order
    {
        std::function<QKeychain::Job *()> make;
        std::function<void(QKeychain::Job *)> done; ///< Not called when the job died without a word.
        QString key;
        bool isSecondTry = false;
    };

    void enqueue(const Order &order);
    void startNext();
    void finish(const Order &order, QKeychain::Job *job);
    void goOn();
    [[nodiscard]] bool isAnotherThere();

    QQueue<Order> m_orders;
    QTimer m_watchdog;
    QString m_answering; ///< Who has answered before, on the bus.
    bool m_isRunning = false;
    bool m_isWaiting = false;
};

} // namespace Grantscope
