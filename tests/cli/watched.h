// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// `grantscope-cli watch` as a process of its own, and the lines that it printed.

#include "home.h"

#include <QDateTime>

namespace Grantscope::Kit
{

struct Line
{
    QString event;
    QDateTime at;
    QDateTime expiresAt;
    QString fingerprint;
    QJsonObject json;
};

class Watched final
{
public:
    Watched(const Home &home, const QStringList &arguments, const QHash<QString, QString> &more = {})
    {
        prepare(m_process, home.given(QStringList{QStringLiteral("watch")} + arguments, more));
        m_process.start();
        m_process.closeWriteChannel();
        QObject::connect(&m_process, &QProcess::readyReadStandardOutput, &m_process,
                         [this] { m_out += m_process.readAllStandardOutput(); });
    }
    ~Watched()
    {
        m_process.kill();
        m_process.waitForFinished(5'000);
    }
    Q_DISABLE_COPY_MOVE(Watched)

    [[nodiscard]] bool waitFor(const QString &event, int patienceMs = 15'000)
    {
        return QTest::qWaitFor([this, &event] { return events().contains(event); }, patienceMs);
    }
    void terminate() { m_process.terminate(); }
    [[nodiscard]] qint64 processId() const { return m_process.processId(); }

    /// Waits for its end.
    [[nodiscard]] int exitCode()
    {
        const Run run = ended(m_process, 40'000);
        m_out += run.out;
        m_err += run.err;
        return run.exitCode;
    }
    [[nodiscard]] const QByteArray &err() const { return m_err; }
    [[nodiscard]] const QByteArray &out() const { return m_out; }

    [[nodiscard]] QList<Line> lines() const
    {
        QList<Line> list;
        const auto timeIn = [](const QJsonObject &object, const QString &name) {
            return QDateTime::fromString(object.value(name).toString(), Qt::ISODate);
        };
        for (const QByteArray &line : m_out.split('\n')) {
            const QJsonObject object = QJsonDocument::fromJson(line).object();
            if (!object.isEmpty())
                list.append({object.value(QStringLiteral("event")).toString(), timeIn(object, QStringLiteral("at")),
                             timeIn(object, QStringLiteral("expires_at")),
                             object.value(QStringLiteral("fingerprint")).toString(), object});
        }
        return list;
    }
    [[nodiscard]] QStringList events() const
    {
        QStringList names;
        for (const Line &line : lines())
            names.append(line.event);
        return names;
    }

private:
    QProcess m_process;
    QByteArray m_out;
    QByteArray m_err;
};

} // namespace Grantscope::Kit
