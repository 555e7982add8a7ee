// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "wire/bytesource.h"
#include "wire/draft.h"

#include <span>
#include <string>
#include <string_view>
#include <vector>

/// CSV tables of a pair. Private to models/wire.
namespace tandem::wire {

/// One row: fields in the order that was asked for.
using CsvFields = std::span<const std::string_view>;

/// Reads one CSV file (RFC 4180; commas; a header line) window by window.
class CsvTable
{
public:
    /// `columns`: names that the header must have unless they end in '?'; other columns are ignored.
    CsvTable(const ByteSource &source, std::vector<std::string_view> columns)
        : m_source(source), m_columns(std::move(columns))
    { }
    /// Calls f(CsvFields) -> Result<> for each row; an absent column is empty. Errors: BadFile, what f answers.
    template<class F>
    Result<> each(F &&f)
    {
        RowSink<F> sink(f);
        return run(sink);
    }
    /// The field of the row at hand is not what it should be.
    [[nodiscard]] std::unexpected<Error> refuse(std::size_t column, std::string_view value) const;
    [[nodiscard]] const std::vector<std::string> &unknownColumns() const { return m_unknown; }
    /// The row at hand in an unknown column; empty when the row ends before it.
    [[nodiscard]] std::string_view unknown(std::size_t column) const
    {
        const std::size_t place = m_unknownPlace[column];
        return place < m_fields.size() ? m_fields[place] : std::string_view();
    }

private:
    struct Sink
    {
        virtual ~Sink() = default;
        virtual Result<> row(CsvFields fields) = 0;
    };
    template<class F>
    struct RowSink final : Sink
    {
        explicit RowSink(F &function) : f(function) { }
        Result<> row(CsvFields fields) override { return f(fields); }
        F &f;
    };
    Result<> run(Sink &sink);
    Result<> header(const std::vector<std::string_view> &names);
    [[nodiscard]] std::unexpected<Error> broken(std::string what) const;
    /// The row is not written in UTF-8.
    [[nodiscard]] std::unexpected<Error> notText(const std::vector<std::string_view> &fields, bool hasHeader) const;

    const ByteSource &m_source;
    std::vector<std::string_view> m_columns;
    std::vector<std::size_t> m_place; ///< of each asked column in the file; npos when absent
    std::vector<std::string> m_unknown;
    std::vector<std::size_t> m_unknownPlace; ///< of each unknown column in the file
    std::vector<std::string_view> m_fields; ///< of the row at hand
    std::int64_t m_line = 1;
};

/// Takes the tables of a folder into the draft. `read` counts the files. Errors as of importPair().
[[nodiscard]] Result<> readCsvTables(const std::string &dir, Draft &draft, std::uint64_t &read);

/// Names of the tables, without their ending, in the order in which they are read.
[[nodiscard]] std::span<const std::string_view> csvTableNames();

} // namespace tandem::wire
