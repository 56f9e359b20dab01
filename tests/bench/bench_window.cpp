// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0

// The window beside an empty Qt Widgets window: first painted frame, memory, and wake-ups while nobody does anything.
//
// Under an X server of its own (Xvfb), one after the other, so that whatever else the machine does slows both. The frame is seen from
// outside: the pixels of the screen are asked for until the window's are there. Memory is PSS, which shares out what both load.

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QImage>
#include <QMainWindow>
#include <QPixmap>
#include <QProcess>
#include <QScreen>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QThread>

#include <algorithm>
#include <cstdio>
#include <vector>

using namespace Qt::StringLiterals;

namespace
{

constexpr int Rounds = 11;
constexpr int SettleMs = 1'500;
constexpr int IdleMs = 20'000;
constexpr int PatienceMs = 15'000;
constexpr double PaintGoal = 1.7;
constexpr double MemoryGoal = 1.5;
constexpr QSize Size(1040, 720);

double medianOf(std::vector<double> samples)
{
    std::sort(samples.begin(), samples.end());
    return samples.empty() ? 0 : samples.at(samples.size() / 2);
}

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The number after `name` in one of the kernel's tables.
double numberAfter(const QByteArray &table, const QByteArray &name)
{
    const qsizetype at = table.indexOf(name);
    return at < 0 ? 0 : table.mid(at + name.size()).simplified().split(' ').constFirst().toDouble();
}

double pssMiB(qint64 pid)
{
    return numberAfter(contentOf(u"/proc/%1/smaps_rollup"_s.arg(pid)), "Pss:") / 1024;
}

/// Of all threads: how often one of them went to sleep, so how often it had been woken.
double wakeUps(qint64 pid)
{
    const QString tasks = u"/proc/%1/task"_s.arg(pid);
    const QStringList threads = QDir(tasks).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    double sum = 0;
    for (const QString &thread : threads)
        sum += numberAfter(contentOf(tasks + u'/' + thread + u"/status"_s), "\nvoluntary_ctxt_switches:");
    return sum;
}

/// Something stands where the window comes: the empty screen is of one colour.
bool isPainted(const QImage &ground)
{
    const QImage now =
        QGuiApplication::primaryScreen()->grabWindow(0, 40, 40, ground.width(), ground.height()).toImage();
    for (int x = 60; x < now.width(); x += 160) {
        for (int y = 60; y < now.height(); y += 120) {
            if (now.pixel(x, y) == ground.pixel(x, y))
                return false;
        }
    }
    return true;
}

class Program final
{
public:
    Program(QString name, QString path, QStringList arguments)
        : m_name(std::move(name))
        , m_path(std::move(path))
        , m_arguments(std::move(arguments))
    {
    }

    /// False: no window came.
    bool run(bool isMeasured)
    {
        const QImage ground =
            QGuiApplication::primaryScreen()->grabWindow(0, 40, 40, Size.width() / 2, Size.height() / 2).toImage();
        const QTemporaryDir home;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char *folder : {"HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            environment.insert(QLatin1String(folder), home.path());
        environment.remove(u"DBUS_SESSION_BUS_ADDRESS"_s); // a keyring's window is not what is measured
        QProcess process;
        process.setProcessEnvironment(environment);
        process.setStandardErrorFile(QProcess::nullDevice());
        QElapsedTimer timer;
        timer.start();
        process.start(m_path, m_arguments);
        while (!isPainted(ground)) {
            if (timer.elapsed() > PatienceMs || process.state() == QProcess::NotRunning)
                return false;
            QThread::usleep(500);
        }
        const double paint = double(timer.nsecsElapsed()) / 1e6;
        if (isMeasured) {
            m_paints.push_back(paint);
            QThread::msleep(SettleMs);
            m_memory.push_back(pssMiB(process.processId()));
            if (m_paints.size() == Rounds)
                m_wakeUps = idleWakeUps(process.processId());
        }
        process.kill();
        process.waitForFinished();
        QThread::msleep(100); // the screen is empty again
        return true;
    }

    [[nodiscard]] double paint() const { return medianOf(m_paints); }
    [[nodiscard]] double memory() const { return medianOf(m_memory); }
    [[nodiscard]] double wakeUpsWhileIdle() const { return m_wakeUps; }
    [[nodiscard]] QString name() const { return m_name; }

private:
    static double idleWakeUps(qint64 pid)
    {
        QThread::msleep(2 * SettleMs);
        const double before = wakeUps(pid);
        QThread::msleep(IdleMs);
        return wakeUps(pid) - before;
    }

    QString m_name;
    QString m_path;
    QStringList m_arguments;
    std::vector<double> m_paints;
    std::vector<double> m_memory;
    double m_wakeUps = 0;
};

void print(const Program &empty, const Program &window)
{
    std::printf("window beside an empty Qt Widgets window, medians of %d rounds\n", Rounds);
    const double paints = window.paint() / empty.paint();
    const double memories = window.memory() / empty.memory();
    std::printf("  first frame  %7.1f ms    %.2f times the empty window's (%.1f ms); goal %.1f: %s\n", window.paint(),
                paints, empty.paint(), PaintGoal, paints <= PaintGoal ? "reached" : "missed");
    std::printf("  memory       %7.1f MiB   %.2f times the empty window's (%.1f MiB); goal %.1f: %s\n", window.memory(),
                memories, empty.memory(), MemoryGoal, memories <= MemoryGoal ? "reached" : "missed");
    std::printf("  wake-ups     %7.0f in %d s idle; the empty window's: %.0f\n", window.wakeUpsWhileIdle(),
                IdleMs / 1000, empty.wakeUpsWhileIdle());
}

int showEmpty(int argc, char *argv[])
{
    const QApplication app(argc, argv);
    QMainWindow window;
    window.resize(Size);
    window.show();
    return QApplication::exec();
}

int measure(int argc, char *argv[])
{
    const QGuiApplication app(argc, argv);
    Program empty(u"an empty window"_s, QCoreApplication::applicationFilePath(), {u"--empty"_s});
    Program window(u"grantscope"_s, QStringLiteral(GRANTSCOPE_WINDOW), {});
    for (int round = -1; round < Rounds; ++round) { // the first one loads what is on disk
        for (Program *program : {&empty, &window}) {
            if (!program->run(round >= 0)) {
                std::fprintf(stderr, "%s shows no window\n", qPrintable(program->name()));
                return 1;
            }
        }
    }
    print(empty, window);
    return 0;
}

int startServer(int argc, char *argv[])
{
    const QCoreApplication app(argc, argv);
    const QString xvfb = QStandardPaths::findExecutable(u"Xvfb"_s);
    if (xvfb.isEmpty()) {
        std::fprintf(stderr, "Xvfb is missing: ./dev setup bench\n");
        return 1;
    }
    QProcess server;
    server.start(xvfb, {u"-displayfd"_s, u"1"_s, u"-screen"_s, u"0"_s, u"1600x1000x24"_s, u"-nolisten"_s, u"tcp"_s});
    if (!server.waitForReadyRead(PatienceMs))
        return 1;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(u"DISPLAY"_s, u':' + QString::fromLatin1(server.readAllStandardOutput().trimmed()));
    environment.insert(u"QT_QPA_PLATFORM"_s, u"xcb"_s);
    QProcess child;
    child.setProcessEnvironment(environment);
    child.setProcessChannelMode(QProcess::ForwardedChannels);
    child.start(QCoreApplication::applicationFilePath(), {u"--measure"_s});
    child.waitForFinished(-1);
    server.terminate();
    server.waitForFinished();
    return child.exitCode();
}

} // namespace

int main(int argc, char *argv[])
{
    const QByteArray what = argc > 1 ? argv[1] : "";
    if (what == "--empty")
        return showEmpty(argc, argv);
    return what == "--measure" ? measure(argc, argv) : startServer(argc, argv);
}
