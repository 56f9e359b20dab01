// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "console.h"

#include <QFile>

#include <cstdio>

#ifdef Q_OS_WIN
#include <windows.h>
#else
#include <termios.h>
#include <unistd.h>
#endif

using namespace Qt::StringLiterals;

namespace Grantscope::Cli
{

namespace
{
#ifdef Q_OS_WIN
bool isTerminal(FILE *file)
{
    DWORD mode = 0;
    const HANDLE handle = GetStdHandle(file == stdin    ? STD_INPUT_HANDLE
                                       : file == stderr ? STD_ERROR_HANDLE
                                                        : STD_OUTPUT_HANDLE);
    return GetConsoleMode(handle, &mode) != 0;
}

/// Switches the echo off while it lives.
class NoEcho final
{
public:
    NoEcho()
    {
        GetConsoleMode(m_input, &m_before);
        SetConsoleMode(m_input, m_before & ~static_cast<DWORD>(ENABLE_ECHO_INPUT));
    }
    ~NoEcho() { SetConsoleMode(m_input, m_before); }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    HANDLE m_input = GetStdHandle(STD_INPUT_HANDLE);
    DWORD m_before = 0;
};
#else
bool isTerminal(FILE *file)
{
    return isatty(fileno(file)) == 1;
}

/// Switches the echo off while it lives.
class NoEcho final
{
public:
    NoEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios silent = m_before;
        silent.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &silent);
    }
    ~NoEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(NoEcho)

private:
    termios m_before{};
};
#endif

void write(FILE *file, const QByteArray &utf8)
{
    std::fwrite(utf8.constData(), 1, static_cast<std::size_t>(utf8.size()), file);
    std::fputc('\n', file);
    std::fflush(file);
}

QLatin1String escapeFor(Console::Ink ink)
{
    switch (ink) {
    case Console::Ink::Plain:
        break;
    case Console::Ink::Strong:
        return QLatin1String("\x1b[1m");
    case Console::Ink::Good:
        return QLatin1String("\x1b[1;32m");
    case Console::Ink::Attention:
        return QLatin1String("\x1b[1;33m");
    case Console::Ink::Bad:
        return QLatin1String("\x1b[1;31m");
    case Console::Ink::Faint:
        return QLatin1String("\x1b[2m");
    }
    return QLatin1String();
}
} // namespace

QString harmlessText(QString text)
{
    for (QChar &c : text) {
        const QChar::Category category = c.category();
        if (category == QChar::Other_Control || category == QChar::Other_Format)
            c = c == u'\n' || c == u'\t' ? QChar(u' ') : QChar(QChar::ReplacementCharacter);
    }
    return text;
}

void Console::result(const QString &line) const
{
    write(stdout, line.toUtf8());
}

void Console::result(const QByteArray &utf8) const
{
    write(stdout, utf8);
}

void Console::remark(const QString &line) const
{
    if (!m_quiet)
        write(stderr, line.toUtf8());
}

void Console::progress(const QString &line) const
{
    static const bool wanted = isTerminal(stderr);
    if (m_quiet || !wanted)
        return;
    const QByteArray text = "\r" + line.toUtf8() + "\x1b[K"; // and nothing of what stood there before
    std::fwrite(text.constData(), 1, static_cast<std::size_t>(text.size()), stderr);
    std::fflush(stderr);
}

void Console::complain(const QString &line) const
{
    write(stderr, line.toUtf8());
}

QString Console::inked(const QString &text, Ink ink) const
{
    static const bool wanted = qEnvironmentVariableIsEmpty("NO_COLOR") && isTerminal(stdout);
    if (!m_colour || !wanted || ink == Ink::Plain)
        return text;
    return escapeFor(ink) + text + QLatin1String("\x1b[0m");
}

Result<Secret> Console::askSecret(const QString &prompt) const
{
    if (!isTerminal(stdin))
        return failure(Origin::Input, u"no-terminal"_s);
    std::fputs(prompt.toUtf8().constData(), stderr);
    std::fflush(stderr);
    QFile input;
    QByteArray line;
    {
        const NoEcho noEcho;
        if (input.open(stdin, QIODevice::ReadOnly))
            line = input.readLine(64 * 1024);
    }
    std::fputc('\n', stderr);
    while (line.endsWith('\n') || line.endsWith('\r'))
        line.chop(1);
    const Secret secret{QByteArrayView(line)};
    line.fill('\0');
    return secret;
}

} // namespace Grantscope::Cli
