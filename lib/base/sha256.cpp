// SPDX-FileCopyrightText: 2026 Grantscope contributors
// SPDX-License-Identifier: Apache-2.0
#include "base/sha256_p.h"

#include <QByteArray>
#include <QCryptographicHash>

#include <algorithm>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#include <cpuid.h>
#include <immintrin.h>
#define GRANTSCOPE_SHA __attribute__((target("sha,sse4.1,ssse3")))
#endif

namespace Grantscope
{

Sha256Digest portableSha256(std::string_view bytes)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    hash.addData(QByteArray::fromRawData(bytes.data(), static_cast<qsizetype>(bytes.size())));
    const QByteArray result = hash.result();
    Sha256Digest digest{};
    std::copy_n(result.cbegin(), std::min(digest.size(), static_cast<std::size_t>(result.size())), digest.begin());
    return digest;
}

#ifdef GRANTSCOPE_SHA
namespace
{

constexpr std::size_t BlockBytes = 64;
constexpr std::size_t LengthBytes = 8;

alignas(16) constexpr std::array<std::uint32_t, 64> RoundConstants{
    0x428a2f98, 0x71374491, 0xb5c0fbcf, 0xe9b5dba5, 0x3956c25b, 0x59f111f1, 0x923f82a4, 0xab1c5ed5,
    0xd807aa98, 0x12835b01, 0x243185be, 0x550c7dc3, 0x72be5d74, 0x80deb1fe, 0x9bdc06a7, 0xc19bf174,
    0xe49b69c1, 0xefbe4786, 0x0fc19dc6, 0x240ca1cc, 0x2de92c6f, 0x4a7484aa, 0x5cb0a9dc, 0x76f988da,
    0x983e5152, 0xa831c66d, 0xb00327c8, 0xbf597fc7, 0xc6e00bf3, 0xd5a79147, 0x06ca6351, 0x14292967,
    0x27b70a85, 0x2e1b2138, 0x4d2c6dfc, 0x53380d13, 0x650a7354, 0x766a0abb, 0x81c2c92e, 0x92722c85,
    0xa2bfe8a1, 0xa81a664b, 0xc24b8b70, 0xc76c51a3, 0xd192e819, 0xd6990624, 0xf40e3585, 0x106aa070,
    0x19a4c116, 0x1e376c08, 0x2748774c, 0x34b0bcb5, 0x391c0cb3, 0x4ed8aa4a, 0x5b9cca4f, 0x682e6ff3,
    0x748f82ee, 0x78a5636f, 0x84c87814, 0x8cc70208, 0x90befffa, 0xa4506ceb, 0xbef9a3f7, 0xc67178f2};

/// The eight words of the state, a to h, as the instructions want them.
struct State
{
    __m128i abef = _mm_set_epi32(0x6a09e667, static_cast<int>(0xbb67ae85), 0x510e527f, static_cast<int>(0x9b05688c));
    __m128i cdgh = _mm_set_epi32(0x3c6ef372, static_cast<int>(0xa54ff53a), 0x1f83d9ab, 0x5be0cd19);
};

GRANTSCOPE_SHA inline __m128i bigEndian(__m128i words)
{
    return _mm_shuffle_epi8(words, _mm_setr_epi8(3, 2, 1, 0, 7, 6, 5, 4, 11, 10, 9, 8, 15, 14, 13, 12));
}

GRANTSCOPE_SHA inline __m128i load(const void *at)
{
    return _mm_loadu_si128(static_cast<const __m128i *>(at));
}

/// Four rounds with four words of the schedule.
GRANTSCOPE_SHA inline void fourRounds(State &state, __m128i words, std::size_t round)
{
    const __m128i sum = _mm_add_epi32(words, load(&RoundConstants[round]));
    state.cdgh = _mm_sha256rnds2_epu32(state.cdgh, state.abef, sum);
    state.abef = _mm_sha256rnds2_epu32(state.abef, state.cdgh, _mm_shuffle_epi32(sum, 0x0e));
}

/// The next four words of the schedule, from the sixteen before them: a the oldest.
GRANTSCOPE_SHA inline __m128i nextWords(__m128i a, __m128i b, __m128i c, __m128i d)
{
    return _mm_sha256msg2_epu32(_mm_add_epi32(_mm_sha256msg1_epu32(a, b), _mm_alignr_epi8(d, c, 4)), d);
}

GRANTSCOPE_SHA void addBlock(State &state, const char *block)
{
    const State before = state;
    __m128i a = bigEndian(load(block));
    __m128i b = bigEndian(load(block + 16));
    __m128i c = bigEndian(load(block + 32));
    __m128i d = bigEndian(load(block + 48));
    for (std::size_t round = 0;; round += 16) {
        fourRounds(state, a, round);
        fourRounds(state, b, round + 4);
        fourRounds(state, c, round + 8);
        fourRounds(state, d, round + 12);
        if (round == 48)
            break;
        a = nextWords(a, b, c, d);
        b = nextWords(b, c, d, a);
        c = nextWords(c, d, a, b);
        d = nextWords(d, a, b, c);
    }
    state.abef = _mm_add_epi32(state.abef, before.abef);
    state.cdgh = _mm_add_epi32(state.cdgh, before.cdgh);
}

GRANTSCOPE_SHA Sha256Digest digestOf(const State &state)
{
    const __m128i feba = _mm_shuffle_epi32(state.abef, 0x1b);
    const __m128i dchg = _mm_shuffle_epi32(state.cdgh, 0xb1);
    Sha256Digest digest{};
    auto *const out = reinterpret_cast<__m128i *>(digest.data());
    _mm_storeu_si128(out, bigEndian(_mm_blend_epi16(feba, dchg, 0xf0)));
    _mm_storeu_si128(out + 1, bigEndian(_mm_alignr_epi8(dchg, feba, 8)));
    return digest;
}

GRANTSCOPE_SHA Sha256Digest nativeSha256(std::string_view bytes)
{
    State state;
    const std::uint64_t bits = std::uint64_t(bytes.size()) * 8;
    for (; bytes.size() >= BlockBytes; bytes.remove_prefix(BlockBytes))
        addBlock(state, bytes.data());
    std::array<char, 2 * BlockBytes> rest{}; // the last bytes, a bit, zeros, and the length (FIPS 180-4 section 5.1.1)
    std::copy(bytes.begin(), bytes.end(), rest.begin());
    rest[bytes.size()] = static_cast<char>(0x80);
    const std::size_t end = bytes.size() + 1 + LengthBytes <= BlockBytes ? BlockBytes : 2 * BlockBytes;
    for (std::size_t i = 0; i < LengthBytes; ++i)
        rest[end - 1 - i] = static_cast<char>(bits >> (8 * i));
    for (std::size_t at = 0; at < end; at += BlockBytes)
        addBlock(state, rest.data() + at);
    return digestOf(state);
}

bool hasInstructions()
{
    constexpr unsigned Sha = 1U << 29;
    unsigned a = 0;
    unsigned b = 0;
    unsigned c = 0;
    unsigned d = 0;
    return __builtin_cpu_supports("sse4.1") != 0 && __get_cpuid_count(7, 0, &a, &b, &c, &d) != 0 && (b & Sha) != 0;
}

} // namespace

Sha256Digest sha256(std::string_view bytes)
{
    static const bool isNative = hasInstructions();
    return isNative ? nativeSha256(bytes) : portableSha256(bytes);
}
#else
Sha256Digest sha256(std::string_view bytes)
{
    return portableSha256(bytes);
}
#endif

} // namespace Grantscope
