// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/session/reportfile.h"

#include "base/clock.h"
#include "inspect/report/reportforms.h"
#include "inspect/report/reportmaking.h"

#include <QDir>
#include <QFileInfo>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

void addReportOption(QCommandLineParser &parser)
{
    parser.addOption(
        {u"report"_s,
         u"Also write a report for a ticket, with no secret in it, whatever the outcome: .md, .html or .json."_s,
         u"file"_s});
}

std::optional<QString> mistakeInReport(const QCommandLineParser &parser)
{
    if (!parser.isSet(u"report"_s))
        return std::nullopt;
    const QString file = parser.value(u"report"_s);
    if (!reportFormOfFile(file))
        return u"--report: expected a file that ends with .md, .html or .json"_s;
    if (!QFileInfo(file).absoluteDir().exists())
        return u"--report: there is no such folder: %1"_s.arg(QFileInfo(file).absolutePath());
    if (parser.isSet(u"dry-run"_s))
        return u"--report: nothing is sent with --dry-run, so there is nothing to report"_s;
    return std::nullopt;
}

Result<void> writeReport(const QString &file, const Dialect &dialect, const TokenAnswer &answer)
{
    const Report report = makeReport(dialect, answer, currentEnvironment(), SystemClock().now());
    const QByteArray document = rendered(report, reportFormOfFile(file).value_or(ReportForm::Markdown));
    QSaveFile target(file);
    if (!target.open(QIODevice::WriteOnly) || target.write(document) != document.size() || !target.commit())
        return failure(Origin::Input, u"file-not-written"_s, target.errorString(), file);
    return {};
}

} // namespace Grantscope::Cli
