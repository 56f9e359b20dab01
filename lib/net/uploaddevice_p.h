// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// The body of a request as a device that gives its bytes once. QNetworkAccessManager sends a request again when the
// server drops the connection, unless the body cannot be rewound: then it has to give up, which is what we want.

#include "base/secret.h"

#include <QIODevice>

namespace Grantscope
{

class UploadDevice final : public QIODevice
{
public:
    explicit UploadDevice(Secret body);

    /// All bytes were handed out.
    [[nodiscard]] bool isDrained() const { return m_at == m_body.size(); }

    [[nodiscard]] bool isSequential() const override { return true; }
    [[nodiscard]] bool atEnd() const override { return isDrained(); }
    [[nodiscard]] qint64 bytesAvailable() const override { return m_body.size() - m_at; }
    /// The refusal. (QIODevice's own would warn about a sequential device, as if this were a mistake.)
    bool reset() override { return false; }
    bool seek(qint64) override { return false; }

protected:
    qint64 readData(char *data, qint64 maxSize) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    Secret m_body;
    qsizetype m_at = 0;
};

} // namespace Grantscope
