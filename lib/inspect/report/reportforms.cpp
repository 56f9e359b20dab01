// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/report/reportforms.h"

#include <QFileInfo>

using namespace Qt::StringLiterals;

namespace Grantscope
{

std::optional<ReportForm> reportFormFromName(QStringView name)
{
    if (name == "markdown"_L1)
        return ReportForm::Markdown;
    if (name == "html"_L1)
        return ReportForm::Html;
    if (name == "json"_L1)
        return ReportForm::Json;
    return std::nullopt;
}

std::optional<ReportForm> reportFormOfFile(const QString &fileName)
{
    const QString ending = QFileInfo(fileName).suffix().toLower();
    if (ending == "md"_L1)
        return ReportForm::Markdown;
    return reportFormFromName(ending == "htm"_L1 ? u"html"_s : ending);
}

QByteArray rendered(const Report &report, ReportForm form)
{
    switch (form) {
    case ReportForm::Markdown:
        return markdownOf(report).toUtf8();
    case ReportForm::Html:
        return htmlOf(report).toUtf8();
    case ReportForm::Json:
        break;
    }
    return jsonOf(report);
}

} // namespace Grantscope
