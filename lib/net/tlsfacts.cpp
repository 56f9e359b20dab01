// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "net/tlsfacts_p.h"

#include <QCryptographicHash>
#include <QSslCertificate>
#include <QSslCipher>

#include <array>

namespace Grantscope
{

namespace
{
QString protocolName(QSsl::SslProtocol protocol)
{
    switch (protocol) {
    case QSsl::TlsV1_2:
        return QStringLiteral("TLSv1.2");
    case QSsl::TlsV1_3:
        return QStringLiteral("TLSv1.3");
    default:
        return {}; // The handshake did not get as far; older ones are not spoken.
    }
}

/// `CN=login.example, O=Example, C=AU`
QString distinguishedName(const QSslCertificate &certificate, bool isIssuer)
{
    static constexpr std::array<const char *, 6> Attributes = {"CN", "OU", "O", "L", "ST", "C"};
    QStringList parts;
    for (const char *attribute : Attributes) {
        const QByteArray key(attribute);
        const QStringList values = isIssuer ? certificate.issuerInfo(key) : certificate.subjectInfo(key);
        for (const QString &value : values)
            parts.append(QString::fromLatin1(key) + u'=' + value);
    }
    return parts.join(QStringLiteral(", "));
}

void describePeer(TlsFacts &facts, const QSslCertificate &certificate)
{
    if (certificate.isNull())
        return;
    const ChainCertificate peer = chainCertificate(certificate);
    facts.peerSubject = peer.subject;
    facts.peerIssuer = peer.issuer;
    facts.notBefore = peer.notBefore;
    facts.notAfter = peer.notAfter;
    facts.peerFingerprint = peer.fingerprint;
}
} // namespace

ChainCertificate chainCertificate(const QSslCertificate &certificate)
{
    return {distinguishedName(certificate, false), distinguishedName(certificate, true),
            certificate.effectiveDate().toUTC(), certificate.expiryDate().toUTC(),
            QString::fromLatin1(certificate.digest(QCryptographicHash::Sha256).toHex())};
}

TlsFacts tlsFacts(const QSslConfiguration &session, const QList<QSslError> &errors)
{
    TlsFacts facts;
    facts.protocol = protocolName(session.sessionProtocol());
    facts.cipher = session.sessionCipher().name();
    QSslCertificate peer = session.peerCertificate();
    for (const QSslError &error : errors) {
        facts.errors.append(error.errorString());
        if (peer.isNull())
            peer = error.certificate();
    }
    facts.errors.removeDuplicates();
    describePeer(facts, peer);
    return facts;
}

QSslConfiguration tlsConfiguration(const QByteArray &caPem)
{
    QSslConfiguration configuration = QSslConfiguration::defaultConfiguration();
    configuration.setPeerVerifyMode(QSslSocket::VerifyPeer);
    configuration.setProtocol(QSsl::TlsV1_2OrLater);
    if (!caPem.isEmpty()) {
        // Naming any certificate turns the loading of the system's on demand off: so they are named as well.
        configuration.setCaCertificates(QSslConfiguration::systemCaCertificates() +
                                        QSslCertificate::fromData(caPem, QSsl::Pem));
    }
    return configuration;
}

} // namespace Grantscope
