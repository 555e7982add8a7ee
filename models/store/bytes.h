// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <cstring>
#include <optional>
#include <string>
#include <string_view>

namespace tandem::store {

/// Appends numbers and texts to a byte string: varints are little-endian groups of seven bits.
class ByteWriter
{
public:
    void byte(std::uint8_t value) { m_bytes.push_back(static_cast<char>(value)); }
    void number(std::uint64_t value)
    {
        while (value >= 0x80) {
            byte(static_cast<std::uint8_t>(value | 0x80));
            value >>= 7;
        }
        byte(static_cast<std::uint8_t>(value));
    }
    /// Small negative numbers stay short.
    void signedNumber(std::int64_t value)
    {
        number((static_cast<std::uint64_t>(value) << 1) ^ static_cast<std::uint64_t>(value >> 63));
    }
    void raw(std::string_view bytes) { m_bytes.append(bytes); }
    void text(std::string_view text)
    {
        number(text.size());
        raw(text);
    }
    [[nodiscard]] const std::string &bytes() const { return m_bytes; }
    [[nodiscard]] std::string take() { return std::move(m_bytes); }

private:
    std::string m_bytes;
};

/// Reads what ByteWriter wrote. Reading past the end, or an impossible value, makes it bad for good; then it answers
/// zeros and empty texts, so callers check good() once at the end.
class ByteReader
{
public:
    explicit ByteReader(std::string_view bytes) : m_at(bytes.data()), m_end(bytes.data() + bytes.size()) { }

    [[nodiscard]] bool good() const { return m_good; }
    [[nodiscard]] bool atEnd() const { return m_at == m_end; }
    void spoil()
    {
        m_good = false;
        m_at = m_end;
    }
    std::uint8_t byte()
    {
        if (m_at == m_end) {
            spoil();
            return 0;
        }
        return static_cast<std::uint8_t>(*m_at++);
    }
    std::uint64_t number()
    {
        std::uint64_t value = 0;
        for (int shift = 0; shift < 64; shift += 7) {
            const std::uint8_t part = byte();
            value |= std::uint64_t(part & 0x7F) << shift;
            if (part < 0x80)
                return value;
        }
        spoil();
        return 0;
    }
    std::uint32_t number32()
    {
        const std::uint64_t value = number();
        if (value > UINT32_MAX) {
            spoil();
            return 0;
        }
        return static_cast<std::uint32_t>(value);
    }
    std::int64_t signedNumber()
    {
        const std::uint64_t value = number();
        return static_cast<std::int64_t>(value >> 1) ^ -static_cast<std::int64_t>(value & 1);
    }
    /// A number of things that take at least one byte each: more than there are bytes left can't be.
    std::size_t count()
    {
        const std::uint64_t value = number();
        if (value > static_cast<std::uint64_t>(m_end - m_at)) {
            spoil();
            return 0;
        }
        return value;
    }
    std::string_view raw(std::uint64_t size)
    {
        if (size > static_cast<std::uint64_t>(m_end - m_at)) {
            spoil();
            return {};
        }
        const std::string_view bytes(m_at, size);
        m_at += size;
        return bytes;
    }
    std::string_view text() { return raw(number()); }

private:
    const char *m_at;
    const char *m_end;
    bool m_good = true;
};

/// A checksum of 32 bits, quick enough to be taken of everything that is read (8 bytes a step).
inline std::uint32_t checksum(std::string_view bytes)
{
    constexpr std::uint64_t prime = 0x9E37'79B9'7F4A'7C15;
    std::uint64_t sum = bytes.size() * prime;
    const char *at = bytes.data();
    std::size_t left = bytes.size();
    for (; left >= 8; left -= 8, at += 8) {
        std::uint64_t word;
        std::memcpy(&word, at, 8);
        sum = (sum ^ word) * prime;
        sum ^= sum >> 29;
    }
    std::uint64_t word = 0;
    if (left > 0)
        std::memcpy(&word, at, left);
    sum = (sum ^ word) * prime;
    return static_cast<std::uint32_t>(sum ^ (sum >> 32));
}

/// Adds the checksum at the end.
inline std::string sealed(std::string bytes)
{
    const std::uint32_t sum = checksum(bytes);
    char tail[4];
    std::memcpy(tail, &sum, 4);
    bytes.append(tail, 4);
    return bytes;
}

/// The bytes without their checksum; nullopt when it does not fit.
inline std::optional<std::string_view> unsealed(std::string_view bytes)
{
    if (bytes.size() < 4)
        return std::nullopt;
    std::uint32_t sum;
    std::memcpy(&sum, bytes.data() + bytes.size() - 4, 4);
    bytes.remove_suffix(4);
    return checksum(bytes) == sum ? std::optional(bytes) : std::nullopt;
}

} // namespace tandem::store
