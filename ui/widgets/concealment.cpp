// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "ui/widgets/concealment.h"

#include <QMimeData>
#include <QtGlobal>

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
#include <QUtiMimeConverter>
#endif

namespace Grantscope
{

namespace
{

#if defined(Q_OS_MACOS) && QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
/// Qt would wrap a MIME type that it does not know in a name of its own: this one says the name of nspasteboard.org.
class ConcealedType final : public QUtiMimeConverter
{
public:
    QString mimeForUti(const QString &uti) const override { return uti == type() ? type() : QString(); }
    QString utiForMime(const QString &mime) const override { return mime == type() ? type() : QString(); }
    QVariant convertToMime(const QString &, const QList<QByteArray> &, const QString &) const override { return {}; }
    QList<QByteArray> convertFromMime(const QString &, const QVariant &data, const QString &) const override
    {
        return {data.toByteArray()};
    }
    static QString type() { return QStringLiteral("org.nspasteboard.ConcealedType"); }
};
#endif

} // namespace

void conceal(QMimeData &data)
{
#if defined(Q_OS_WIN)
    const auto format = [](const char *name) {
        return QStringLiteral("application/x-qt-windows-mime;value=\"%1\"").arg(QLatin1String(name));
    };
    const QByteArray no(4, '\0'); // a DWORD of 0
    data.setData(format("ExcludeClipboardContentFromMonitorProcessing"), no);
    data.setData(format("CanIncludeInClipboardHistory"), no);
    data.setData(format("CanUploadToCloudClipboard"), no);
#elif defined(Q_OS_MACOS)
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    static const ConcealedType converter;
#endif
    data.setData(QStringLiteral("org.nspasteboard.ConcealedType"), QByteArrayLiteral("1"));
#else
    data.setData(QStringLiteral("x-kde-passwordManagerHint"), QByteArrayLiteral("secret"));
#endif
}

} // namespace Grantscope
