// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A language's .ts file, as lupdate writes it without places and without what is obsolete.

#include "base/result.h"
#include "translations/catalogue/entry.h"

#include <QByteArray>
#include <QList>

namespace Grantscope
{

class Catalogue final
{
public:
    /// Error `catalogue-invalid` (Origin::Input): `where` is the file, with the line where it is broken.
    [[nodiscard]] static Result<Catalogue> read(const QString &path);

    [[nodiscard]] const QString &language() const { return m_language; }
    [[nodiscard]] const QList<Entry> &entries() const { return m_entries; }
    [[nodiscard]] QList<Entry> &entries() { return m_entries; }
    /// Byte for byte as lupdate would lay it out.
    [[nodiscard]] QByteArray toTs() const;

private:
    QString m_language;
    QList<Entry> m_entries;
};

} // namespace Grantscope
