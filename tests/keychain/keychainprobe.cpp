// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
//
// A program with a store and nothing else, that does what it is told line by line, one after another: what a test can
// kill, and start with an environment of its own. The keychain is the system's, or one of files.
//
//   keychainprobe INDEX_FOLDER [FILES_FOLDER]
#include "base/onresult.h"
#include "keychain/keychainsecretstore.h"
#include "keychain/systemkeychain.h"
#include "kit/filekeychain.h"

#include <QCoreApplication>
#include <QFile>
#include <QSocketNotifier>
#include <QStringList>

#include <unistd.h>

#include <cstdio>
#include <functional>
#include <memory>

using namespace Grantscope;
using namespace Qt::StringLiterals;

namespace
{

void say(const QByteArray &line)
{
    std::fputs((line + '\n').constData(), stdout);
    std::fflush(stdout);
}

// `text`, or `x*5000` for so many of it.
Secret valueOf(const QString &word)
{
    const qsizetype star = word.indexOf(u'*');
    return Secret(star == 1 ? QByteArray(word.mid(2).toInt(), word.at(0).toLatin1()) : word.toUtf8());
}

QByteArray wordOf(const Secret &secret)
{
    const QByteArray bytes = secret.reveal().toByteArray();
    const bool isSame = bytes.size() > 20 && bytes == QByteArray(bytes.size(), bytes.at(0));
    return isSame ? bytes.left(1) + '*' + QByteArray::number(bytes.size()) : bytes;
}

class Probe final : public QObject
{
public:
    Probe(Keychain &keychain, const QString &folder)
        : m_keychain(keychain)
        , m_store(keychain, folder, m_clock)
        , m_input(STDIN_FILENO, QSocketNotifier::Read)
    {
        connect(&m_input, &QSocketNotifier::activated, this, [this] { take(); });
    }

private:
    void take()
    {
        char bytes[4096];
        const ssize_t count = ::read(STDIN_FILENO, bytes, sizeof bytes);
        if (count <= 0)
            return QCoreApplication::quit();
        m_lines += QByteArray(bytes, static_cast<qsizetype>(count));
        goOn();
    }

    void goOn()
    {
        const qsizetype end = m_lines.indexOf('\n');
        if (m_isBusy || end < 0)
            return;
        const QStringList words = QString::fromUtf8(m_lines.first(end)).split(u' ');
        m_lines.remove(0, end + 1);
        m_isBusy = true;
        obey(words.value(0), words.value(1), words.value(2), words.value(3));
    }

    void end(const QByteArray &answer)
    {
        say(answer);
        m_isBusy = false;
        goOn();
    }

    template<typename T>
    void answer(QFuture<Result<T>> future, std::function<QByteArray(const Result<T> &)> words)
    {
        onResult(future, this, [this, words](const Result<T> &result) {
            end(result ? "ok" + words(result)
                       : "error " + result.error().code.toUtf8() + ' ' + result.error().detail.simplified().toUtf8());
        });
    }
    void answer(const QFuture<Result<void>> &future)
    {
        answer<void>(future, [](const Result<void> &) { return QByteArray(); });
    }

    void obey(const QString &verb, const QString &target, const QString &value, const QString &times)
    {
        const QUuid owner = QUuid::fromString(target);
        if (verb == u"place"_s)
            end("ok " + m_store.place().toUtf8());
        else if (verb == u"facts"_s)
            end(m_store.facts(owner) ? "ok " + QByteArray::number(m_store.facts(owner)->generation) : "ok nothing");
        else if (verb == u"check"_s)
            answer(m_store.check());
        else if (verb == u"remove"_s)
            answer(m_store.remove(owner));
        else if (verb == u"write"_s)
            writeOn(owner, value, 1, times.isEmpty() ? 1 : times.toInt());
        else if (verb == u"read"_s)
            answer<std::optional<KeptSecret>>(m_store.read(owner), [](const Result<std::optional<KeptSecret>> &kept) {
                return *kept ? ' ' + wordOf((*kept)->value) : QByteArray(" nothing");
            });
        else if (verb == u"raw-remove"_s)
            answer(m_keychain.remove(target));
        else if (verb == u"raw-write"_s)
            answer(m_keychain.write(target, valueOf(value)));
        else if (verb == u"raw-read"_s)
            answer<std::optional<Secret>>(m_keychain.read(target), [](const Result<std::optional<Secret>> &item) {
                return *item ? ' ' + wordOf(**item) : QByteArray(" nothing");
            });
        else
            end("error unknown-verb");
    }

    // `write OWNER #*0 100` writes generations: after its own number each value is as long as the kind wants.
    void writeOn(const QUuid &owner, const QString &value, int number, int times)
    {
        onResult(m_store.write(owner, valueOf(value), {}), this, [=, this](const Result<SecretFacts> &facts) {
            const QByteArray words =
                facts ? "ok " + QByteArray::number(facts->generation)
                      : "error " + facts.error().code.toUtf8() + ' ' + facts.error().detail.simplified().toUtf8();
            if (number == times)
                return end(words);
            say(words);
            writeOn(owner, value, number + 1, times);
        });
    }

    Keychain &m_keychain;
    SystemClock m_clock;
    KeychainSecretStore m_store;
    QSocketNotifier m_input;
    QByteArray m_lines;
    bool m_isBusy = false;
};

} // namespace

int main(int argc, char *argv[])
{
    SystemKeychain::prepare();
    const QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() < 2)
        return 2;
    if (arguments.size() > 2) {
        Kit::FileKeychain files(arguments.at(2));
        const Probe probe(files, arguments.at(1));
        return QCoreApplication::exec();
    }
    SystemKeychain keychain;
    QObject::connect(&keychain, &SystemKeychain::waiting, &application,
                     [](bool isWaiting) { say(isWaiting ? "waiting" : "moving"); });
    const Probe probe(keychain, arguments.at(1));
    return QCoreApplication::exec();
}
