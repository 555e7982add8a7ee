// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "store/bytes.h"

#include <array>
#include <cstddef>
#include <cstdint>
#include <string_view>

/// The bytes of a pack of persons; see persons.h.
namespace tandem::store {

inline constexpr std::uint8_t packLayout = 1;
inline constexpr std::size_t packTextCount = 6;

/// Calls f(index, offset of the mark, whether there, texts, offset of the texts, their length) for every person of a
/// pack; false when it is none.
template<class F>
bool readPack(std::string_view bytes, F &&f)
{
    const auto content = unsealed(bytes);
    if (!content)
        return false;
    ByteReader in(*content);
    if (in.byte() != packLayout)
        return false;
    const std::size_t fields = in.count();
    const std::size_t count = in.count();
    for (std::size_t i = 0; i < count && in.good(); ++i) {
        const std::string_view mark = in.raw(1);
        std::array<std::uint64_t, packTextCount> lengths{};
        std::uint64_t total = 0;
        for (std::size_t field = 0; field < fields; ++field) {
            const std::uint64_t length = in.count();
            total += length;
            if (field < packTextCount)
                lengths[field] = length;
        }
        const std::string_view all = in.raw(total);
        if (!in.good())
            return false;
        std::array<std::string_view, packTextCount> texts;
        std::size_t at = 0;
        for (std::size_t field = 0; field < packTextCount; ++field) {
            texts[field] = all.substr(at, lengths[field]);
            at += lengths[field];
        }
        f(i, static_cast<std::size_t>(mark.data() - bytes.data()), mark.front() != 0, texts,
          static_cast<std::size_t>(all.data() - bytes.data()), total);
    }
    return in.good() && in.atEnd();
}

} // namespace tandem::store
