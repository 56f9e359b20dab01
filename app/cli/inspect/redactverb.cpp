// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "cli/verb.h"
#include "inspect/share/redactor.h"

#include <QFile>

#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
constexpr std::size_t PieceSize = 64 * 1024;

bool write(const std::string &text)
{
    return text.empty() || std::fwrite(text.data(), 1, text.size(), stdout) == text.size();
}

/// By pieces: the text may be of any size, and more of it may come later. False: the result could not be written.
bool redact(QFile &file)
{
    Redactor redactor;
    std::vector<char> piece(PieceSize);
    std::string out;
    qint64 size = 0;
    while ((size = file.read(piece.data(), qint64(piece.size()))) > 0) {
        redactor.feed({piece.data(), std::size_t(size)}, out);
        if (!write(out) || std::fflush(stdout) != 0)
            return false;
        out.clear();
    }
    redactor.finish(out);
    return write(out) && std::fflush(stdout) == 0;
}
} // namespace

ExitCode runRedact(const QStringList &arguments, Console &console)
{
    VerbParser verb(
        u"redact"_s,
        u"Copy a text of any kind and size so that it can be attached to a ticket: signatures are cut off tokens, "
        "passwords and secrets are masked, and everything else stays as it is."_s,
        u"[FILE|-]"_s,
        u"grantscope-cli redact session.har > session-for-the-ticket.har\ntail -f app.log | grantscope-cli redact"_s);
    if (const auto code = verb.parse(arguments, console))
        return *code;
    if (verb.parser.positionalArguments().size() > 1)
        return complainUsage(console, u"redact"_s, u"it takes one file"_s);
    const QString path = verb.parser.positionalArguments().value(0, u"-"_s);
    QFile file(path);
    const auto mode = QIODevice::ReadOnly | QIODevice::Unbuffered;
    const bool isOpen = path == u"-"_s ? file.open(stdin, mode) : file.open(mode);
    const bool isWritten = isOpen && redact(file);
    if (!isOpen || file.error() != QFileDevice::NoError)
        return complain(console, Error{Origin::Input, u"file-unreadable"_s, file.errorString(), path});
    if (isWritten)
        return ExitCode::Done;
    console.complain(u"grantscope-cli redact: the result could not be written"_s);
    return ExitCode::OurFault;
}

} // namespace Grantscope::Cli
