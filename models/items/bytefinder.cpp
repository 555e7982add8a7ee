// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/bytefinder.h"

#include <bit>
#include <cstdint>
#include <cstring>

#if defined(__x86_64__) && defined(__GNUC__)
#define TANDEM_FINDER_X86 1
#include <immintrin.h>
#endif

namespace tandem {

namespace {

#ifdef TANDEM_FINDER_X86

/// Where first and last byte agree the whole needle is compared. Stops before the last vector would read past the end.
__attribute__((target("avx2"))) std::size_t findAvx2(std::string_view text, std::size_t &from, std::string_view needle)
{
    const std::size_t last = needle.size() - 1;
    const __m256i first = _mm256_set1_epi8(needle.front());
    const __m256i end = _mm256_set1_epi8(needle.back());
    for (; from + last + 32 <= text.size(); from += 32) {
        const char *at = text.data() + from;
        const __m256i heads = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at));
        const __m256i tails = _mm256_loadu_si256(reinterpret_cast<const __m256i *>(at + last));
        auto hits = static_cast<std::uint32_t>(
            _mm256_movemask_epi8(_mm256_and_si256(_mm256_cmpeq_epi8(heads, first), _mm256_cmpeq_epi8(tails, end))));
        for (; hits != 0; hits &= hits - 1) {
            const auto i = static_cast<std::size_t>(std::countr_zero(hits));
            if (std::memcmp(at + i, needle.data(), needle.size()) == 0)
                return from + i;
        }
    }
    return ByteFinder::npos;
}

std::size_t findSse2(std::string_view text, std::size_t &from, std::string_view needle)
{
    const std::size_t last = needle.size() - 1;
    const __m128i first = _mm_set1_epi8(needle.front());
    const __m128i end = _mm_set1_epi8(needle.back());
    for (; from + last + 16 <= text.size(); from += 16) {
        const char *at = text.data() + from;
        const __m128i heads = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at));
        const __m128i tails = _mm_loadu_si128(reinterpret_cast<const __m128i *>(at + last));
        auto hits = static_cast<std::uint32_t>(
            _mm_movemask_epi8(_mm_and_si128(_mm_cmpeq_epi8(heads, first), _mm_cmpeq_epi8(tails, end))));
        for (; hits != 0; hits &= hits - 1) {
            const auto i = static_cast<std::size_t>(std::countr_zero(hits));
            if (std::memcmp(at + i, needle.data(), needle.size()) == 0)
                return from + i;
        }
    }
    return ByteFinder::npos;
}

#endif

} // namespace

std::size_t ByteFinder::find(std::string_view text, std::size_t from) const
{
#ifdef TANDEM_FINDER_X86
    static const bool avx2 = __builtin_cpu_supports("avx2");
    const std::size_t found = avx2 ? findAvx2(text, from, m_needle) : findSse2(text, from, m_needle);
    if (found != npos)
        return found;
#endif
    return text.find(m_needle, from);
}

} // namespace tandem
