// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "inspect/find/announcement.h"
#include "inspect/find/bytesearch.h"
#include "inspect/find/objectreader.h"
#include "inspect/scan/blockworker_p.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>

namespace Grantscope::Scan
{
namespace
{

constexpr std::size_t Tail = 2 * Find::MaxAnnounced; // enough behind nearly every block
constexpr std::size_t LongTail = Find::MaxRun + 2 * Find::MaxAnnounced;
constexpr std::size_t MostWritten = 256 * 1024; // before it waits for its turn

/// A text as JSON spells it, for the few that have an escape in them.
std::string unescaped(std::string_view value)
{
    const QByteArray list = '[' + QByteArray(value.data(), qsizetype(value.size())) + ']';
    return QJsonDocument::fromJson(list).array().at(0).toString().toStdString();
}

} // namespace

BlockWorker::BlockWorker(BlockWork &work, std::uint64_t blocks)
    : m_work(work)
    , m_blocks(blocks)
    , m_judge(work.question.now)
{
    m_buffer.resize(1 + BlockSize + LongTail);
}

void BlockWorker::run()
{
    while (true) {
        const std::uint64_t block = m_work.order.take();
        if (block >= m_blocks || !doBlock(block))
            return;
    }
}

void BlockWorker::readTo(std::size_t size)
{
    if (size > m_size)
        m_size += m_work.source.readAt(m_fileOffset + m_size, m_buffer.data() + m_size, size - m_size);
}

void BlockWorker::load(std::uint64_t block)
{
    const std::uint64_t start = block * BlockSize;
    m_begin = start > 0 ? 1 : 0; // the byte before tells whether a run goes on
    m_fileOffset = start - m_begin;
    m_size = 0;
    // What was appended since the file was opened belongs to nobody.
    const auto left = std::size_t(std::min<std::uint64_t>(m_work.source.size() - m_fileOffset, m_buffer.size()));
    const std::size_t wanted = m_begin + BlockSize;
    readTo(std::min(left, wanted + Tail));
    m_end = std::clamp(m_size, m_begin, wanted);
    if (!Find::RunFinder::isEnough({m_buffer.data(), m_size}, std::min(m_end, m_size)))
        readTo(std::min(left, wanted + LongTail));
    if (m_size < m_begin) // cut short before this block
        m_begin = m_end = m_size;
}

bool BlockWorker::doBlock(std::uint64_t block)
{
    if (m_work.order.isStopped())
        return false;
    m_block = block;
    load(block);
    if (m_work.question.wantsTokens) {
        const char *const begin = m_buffer.data();
        m_work.order.tellLines(block, Find::byteSearch().lineFeeds(begin + m_begin, begin + m_end));
        const auto lines = m_work.order.linesBefore(block);
        if (!lines)
            return false;
        m_line = *lines + 1;
        m_lineAt = m_begin;
    }
    find();
    m_counts.bytes += m_end - m_begin;
    m_work.bytesDone += m_end - m_begin;
    if (m_work.question.wantsTokens) {
        if (!m_work.order.awaitTurn(block))
            return false;
        flush();
        m_work.order.finish(block);
    }
    return true;
}

void BlockWorker::find()
{
    Find::RunFinder finder({m_buffer.data(), m_size}, m_begin, m_end);
    while (const auto found = finder.next())
        take(*found);
}

std::uint64_t BlockWorker::lineOf(std::size_t place)
{
    const char *const begin = m_buffer.data();
    if (place < m_lineAt) // an announced token comes before what stands between
        return m_line - Find::byteSearch().lineFeeds(begin + place, begin + m_lineAt);
    m_line += Find::byteSearch().lineFeeds(begin + m_lineAt, begin + place);
    m_lineAt = place;
    return m_line;
}

bool BlockWorker::isAskedFor(const ScannedToken &token) const
{
    const ScanQuestion &question = m_work.question;
    if (question.status && token.status != *question.status)
        return false;
    if (!question.issuer)
        return true;
    const std::string_view plain = Find::plainText(token.iss);
    return plain.empty() ? unescaped(token.iss) == *question.issuer : plain == *question.issuer;
}

void BlockWorker::take(const Find::FoundRun &found)
{
    ScannedToken token;
    token.token = std::string_view(m_buffer).substr(found.span.offset, found.span.size);
    token.offset = m_fileOffset + found.span.offset;
    token.kind = found.span.kind;
    m_judge.judge(token, found.jwt);
    if (!isAskedFor(token))
        return;
    m_counts.add(token.kind, token.status);
    if (!m_work.question.wantsTokens)
        return;
    token.line = lineOf(found.span.offset);
    m_work.write(token, m_written);
    if (m_written.size() >= MostWritten && m_work.order.awaitTurn(m_block))
        flush();
}

void BlockWorker::flush()
{
    if (!m_written.empty())
        m_work.print(m_written);
    m_written.clear();
}

} // namespace Grantscope::Scan
