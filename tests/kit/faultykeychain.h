// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A keychain that does what keychains do wrong, when it is told to.

#include "base/readyfuture.h"
#include "keychain/keychain.h"

#include <QHash>
#include <QPromise>
#include <QStringList>

#include <functional>
#include <map>
#include <memory>
#include <vector>

namespace Grantscope::Kit
{

/// In memory, and right until there is a rule.
class FaultyKeychain final : public Keychain
{
public:
    enum class Call { Read, Write, Remove };
    enum class Fault {
        None,
        FalseAnswer, ///< Nothing is done: write and remove say yes, read says that there is none.
        Failure,     ///< Nothing is done, and `failure` is the answer.
        LateFailure, ///< It is done, and `failure` is the answer.
        Stale,       ///< read gives what was there before the last write.
        Flipped,     ///< read gives one bit wrong.
        Cut,         ///< read gives all but the last byte.
        Silence,     ///< Nothing is done, and no answer comes.
        LateSilence, ///< It is done, and no answer comes.
    };
    struct Seen
    {
        Call call = Call::Read;
        QString key;
        int number = 0; ///< From 1 on, over all calls.
    };

    [[nodiscard]] QString place() const override { return name; }

    [[nodiscard]] QFuture<Result<std::optional<Secret>>> read(const QString &key) override
    {
        using Outcome = Result<std::optional<Secret>>;
        const Fault fault = next(Call::Read, key);
        std::optional<Secret> found;
        if (const auto item = items.find(key); item != items.end())
            found = item->second;
        switch (fault) {
        case Fault::FalseAnswer:
            return readyFuture(Outcome(std::nullopt));
        case Fault::Stale:
            found = m_before.contains(key) ? std::optional(m_before.value(key)) : std::nullopt;
            break;
        case Fault::Flipped:
            found = found ? std::optional(flipped(*found)) : found;
            break;
        case Fault::Cut:
            found = found ? std::optional(Secret(found->reveal().chopped(1))) : found;
            break;
        default:
            break;
        }
        return answer(fault, Outcome(found));
    }

    [[nodiscard]] QFuture<Result<void>> write(const QString &key, const Secret &value) override
    {
        const Fault fault = next(Call::Write, key);
        if (isDone(fault)) {
            if (const auto item = items.find(key); item != items.end())
                m_before.insert(key, item->second);
            items[key] = value;
        }
        return answer(fault, Result<void>());
    }

    [[nodiscard]] QFuture<Result<void>> remove(const QString &key) override
    {
        const Fault fault = next(Call::Remove, key);
        if (isDone(fault))
            items.erase(key);
        return answer(fault, Result<void>());
    }

    /// As a collection that is locked, with nobody to ask: writing fails, there is nothing, and every removal is a success.
    void lock()
    {
        failed = {Origin::Secrets, QStringLiteral("store-locked"), {}, {}};
        rule = [](const Seen &seen) { return seen.call == Call::Write ? Fault::Failure : Fault::FalseAnswer; };
    }
    void unlock() { rule = {}; }

    [[nodiscard]] QStringList keys() const
    {
        QStringList keys;
        for (const auto &[key, value] : items)
            keys.append(key);
        return keys;
    }

    std::function<Fault(const Seen &)> rule; ///< Asked before each call.
    Error failed{Origin::Secrets, QStringLiteral("store-failed"), QStringLiteral("by script"), {}};
    QString name = QStringLiteral("Faulty");
    std::map<QString, Secret> items;
    std::vector<Seen> calls;

private:
    [[nodiscard]] static bool isDone(Fault fault)
    {
        return fault != Fault::FalseAnswer && fault != Fault::Failure && fault != Fault::Silence;
    }
    [[nodiscard]] static Secret flipped(const Secret &secret)
    {
        QByteArray bytes = secret.reveal().toByteArray();
        bytes[bytes.size() / 2] = static_cast<char>(bytes.at(bytes.size() / 2) ^ 4);
        return Secret(bytes);
    }
    [[nodiscard]] Fault next(Call call, const QString &key)
    {
        calls.push_back({call, key, static_cast<int>(calls.size()) + 1});
        return rule ? rule(calls.back()) : Fault::None;
    }
    template<typename T>
    [[nodiscard]] QFuture<Result<T>> answer(Fault fault, Result<T> result)
    {
        if (fault == Fault::Failure || fault == Fault::LateFailure)
            return readyFuture(Result<T>(failure(failed)));
        if (fault != Fault::Silence && fault != Fault::LateSilence)
            return readyFuture(std::move(result));
        auto promise = std::make_shared<QPromise<Result<T>>>();
        promise->start();
        m_silent.emplace_back(promise); // a promise that dies is an answer
        return promise->future();
    }

    QHash<QString, Secret> m_before;
    std::vector<std::shared_ptr<void>> m_silent;
};

} // namespace Grantscope::Kit
