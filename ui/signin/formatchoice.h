// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#pragma once

// A button for each body format that the endpoint takes.

#include "codec/members.h"

#include <QWidget>

class QButtonGroup;

namespace Grantscope
{

class FormatChoice final : public QWidget
{
    Q_OBJECT

public:
    explicit FormatChoice(QWidget *parent = nullptr);

    void setFormats(const QList<BodyFormat> &formats, BodyFormat chosen);
    [[nodiscard]] BodyFormat format() const;
    /// Without effect where the endpoint does not take that format.
    void setFormat(BodyFormat format);
    [[nodiscard]] int count() const { return static_cast<int>(m_formats.size()); }

Q_SIGNALS:
    void changed();

private:
    QButtonGroup *m_group;
    QList<BodyFormat> m_formats;
};

} // namespace Grantscope
