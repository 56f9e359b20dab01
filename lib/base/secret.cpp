// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/secret.h"

#include "base/fingerprint.h"

#include <cstring>
#include <utility>

namespace Grantscope
{

namespace
{
// memset before a free is dead code to a compiler; writes through a volatile pointer are not.
void wipe(char *bytes, qsizetype size)
{
    volatile char *at = bytes;
    for (qsizetype i = 0; i < size; ++i)
        at[i] = 0;
}
} // namespace

struct Secret::Buffer
{
    explicit Buffer(QByteArrayView source)
        : bytes(std::make_unique<char[]>(static_cast<std::size_t>(source.size())))
        , size(source.size())
    {
        std::memcpy(bytes.get(), source.data(), static_cast<std::size_t>(size));
    }
    ~Buffer() { wipe(bytes.get(), size); }
    Q_DISABLE_COPY_MOVE(Buffer)

    std::unique_ptr<char[]> bytes;
    qsizetype size;
};

Secret::Secret(QByteArrayView bytes)
{
    if (!bytes.isEmpty())
        m_buffer = std::make_shared<const Buffer>(bytes);
}

Secret Secret::fromText(QStringView text)
{
    QByteArray utf8 = text.toUtf8();
    Secret secret{QByteArrayView(utf8)};
    wipe(utf8.data(), utf8.size());
    return secret;
}

qsizetype Secret::size() const
{
    return m_buffer ? m_buffer->size : 0;
}

QByteArrayView Secret::reveal() const
{
    return m_buffer ? QByteArrayView(m_buffer->bytes.get(), m_buffer->size) : QByteArrayView();
}

QString Secret::revealText() const
{
    return QString::fromUtf8(reveal());
}

QString Secret::fingerprint() const
{
    const QByteArrayView bytes = reveal();
    const Fingerprint fingerprint(std::string_view(bytes.data(), static_cast<std::size_t>(bytes.size())));
    return QString::fromLatin1(fingerprint.text().data(), static_cast<qsizetype>(fingerprint.text().size()));
}

bool Secret::matches(const Secret &other) const
{
    if (size() != other.size())
        return false;
    const QByteArrayView a = reveal();
    const QByteArrayView b = other.reveal();
    unsigned difference = 0;
    for (qsizetype i = 0; i < a.size(); ++i)
        difference |= static_cast<unsigned char>(a[i]) ^ static_cast<unsigned char>(b[i]);
    return difference == 0;
}

QDebug operator<<(QDebug debug, const Secret &secret)
{
    const QDebugStateSaver saver(debug);
    debug.nospace().noquote() << "Secret(" << secret.fingerprint() << ", " << secret.size() << " bytes)";
    return debug;
}

} // namespace Grantscope
