// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// One text of a language's .ts file, with what was made of it.

#include <QString>
#include <QStringList>

namespace Grantscope
{

struct Entry
{
    QString context;
    QString source;
    QString comment; ///< Tells two meanings of one source apart.
    QString hint;    ///< For the translator alone.
    bool isPlural = false;
    bool isFinished = false;
    bool isObsolete = false; ///< No longer in the sources.
    QStringList forms;       ///< One; of a plural as many as the language has.

    [[nodiscard]] QString key() const { return context + u'\x1f' + source + u'\x1f' + comment; }
    [[nodiscard]] bool isTranslated() const { return !forms.isEmpty() && !forms.contains(QString()); }

    friend bool operator==(const Entry &, const Entry &) = default;
};

} // namespace Grantscope
