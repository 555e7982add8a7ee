// SPDX-License-Identifier: GPL-3.0-or-later
#include "simulator/filter.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <utility>

namespace tandem::simulator {

namespace {

constexpr std::array<std::pair<std::string_view, FilterOp>, 10> operators{{{"eq", FilterOp::Eq},
                                                                           {"ne", FilterOp::Ne},
                                                                           {"co", FilterOp::Co},
                                                                           {"sw", FilterOp::Sw},
                                                                           {"ew", FilterOp::Ew},
                                                                           {"pr", FilterOp::Pr},
                                                                           {"gt", FilterOp::Gt},
                                                                           {"ge", FilterOp::Ge},
                                                                           {"lt", FilterOp::Lt},
                                                                           {"le", FilterOp::Le}}};

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// Of an attribute's name, its sub-attribute's and its schema's URN ("urn:…:2.0:User:name.familyName").
bool isPathChar(char c)
{
    return isLetter(c) || isDigit(c) || c == '-' || c == '_' || c == '.' || c == ':' || c == '$';
}

char lower(char c)
{
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}

bool isWord(std::string_view text, std::string_view lowerCaseWord)
{
    return std::ranges::equal(text, lowerCaseWord, {}, lower);
}

void appendUtf8(std::string &out, std::uint32_t code)
{
    if (code < 0x80) {
        out += static_cast<char>(code);
    } else if (code < 0x800) {
        out += static_cast<char>(0xC0 | (code >> 6));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else if (code < 0x10000) {
        out += static_cast<char>(0xE0 | (code >> 12));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    } else {
        out += static_cast<char>(0xF0 | (code >> 18));
        out += static_cast<char>(0x80 | ((code >> 12) & 0x3F));
        out += static_cast<char>(0x80 | ((code >> 6) & 0x3F));
        out += static_cast<char>(0x80 | (code & 0x3F));
    }
}

/// Reads from left to right and remembers the first problem; after it everything answers as if the text had ended.
class Parser
{
public:
    Parser(std::string_view text, const FilterGrammar &grammar) : m_text(text), m_grammar(grammar)
    {
        if (text.size() > grammar.maxLength)
            fail("the text is too long", true);
    }

    std::expected<FilterNode, FilterProblem> filter()
    {
        FilterNode node = either();
        expectEnd();
        if (m_problem)
            return std::unexpected(*m_problem);
        return node;
    }

    std::expected<AttributePath, FilterProblem> path()
    {
        AttributePath found{attributePath()};
        if (!m_problem && take('[')) {
            found.filter = inBrackets();
            if (!m_problem && take('.'))
                found.sub = attributePath();
        }
        expectEnd();
        if (m_problem)
            return std::unexpected(*m_problem);
        return found;
    }

private:
    void fail(std::string text, bool tooMany = false)
    {
        if (!m_problem)
            m_problem = FilterProblem{m_at, std::move(text), tooMany};
    }

    [[nodiscard]] bool atEnd() const { return m_problem || m_at >= m_text.size(); }
    [[nodiscard]] char current() const { return atEnd() ? '\0' : m_text[m_at]; }
    bool take(char c)
    {
        if (current() != c || atEnd())
            return false;
        ++m_at;
        return true;
    }
    void skipBlanks()
    {
        while (current() == ' ' || current() == '\t')
            ++m_at;
    }
    void expectEnd()
    {
        skipBlanks();
        if (!m_problem && m_at < m_text.size())
            fail("the end is expected");
    }

    /// A word of letters that stands by itself, without taking it.
    [[nodiscard]] std::string_view nextWord() const
    {
        std::size_t end = m_at;
        while (!m_problem && end < m_text.size() && isPathChar(m_text[end]))
            ++end;
        return m_text.substr(std::min(m_at, m_text.size()), end - m_at);
    }
    bool takeWord(std::string_view word)
    {
        skipBlanks();
        const std::string_view next = nextWord();
        if (!isWord(next, word))
            return false;
        m_at += next.size();
        return true;
    }

    class Deeper
    {
    public:
        explicit Deeper(Parser &parser) : m_parser(parser)
        {
            if (++m_parser.m_depth > m_parser.m_grammar.maxDepth)
                m_parser.fail("there are too many levels");
        }
        ~Deeper() { --m_parser.m_depth; }
        Deeper(const Deeper &) = delete;
        Deeper &operator=(const Deeper &) = delete;

    private:
        Parser &m_parser;
    };

    FilterNode joined(FilterNode::Kind kind, std::string_view word, FilterNode (Parser::*operand)())
    {
        FilterNode first = (this->*operand)();
        if (m_problem || !takeWord(word))
            return first;
        FilterNode node{.kind = kind, .position = first.position};
        node.children.push_back(std::move(first));
        do {
            node.children.push_back((this->*operand)());
        } while (!m_problem && takeWord(word));
        return node;
    }
    FilterNode either() { return joined(FilterNode::Kind::Or, "or", &Parser::all); }
    FilterNode all() { return joined(FilterNode::Kind::And, "and", &Parser::one); }

    FilterNode one()
    {
        skipBlanks();
        const std::size_t position = m_at;
        if (current() == '(')
            return group();
        if (isWord(nextWord(), "not")) {
            const std::size_t back = m_at;
            m_at += 3;
            skipBlanks();
            if (current() == '(') {
                FilterNode node{.kind = FilterNode::Kind::Not, .position = position};
                node.children.push_back(group());
                return node;
            }
            m_at = back;
        }
        return term();
    }

    FilterNode group()
    {
        const Deeper deeper(*this);
        take('(');
        FilterNode node = either();
        skipBlanks();
        if (!m_problem && !take(')'))
            fail("a closing parenthesis is expected");
        node.grouped = true;
        return node;
    }

    FilterNode term()
    {
        if (++m_terms > m_grammar.maxTerms)
            fail("there are too many comparisons", true);
        FilterNode node{.position = m_at};
        node.attribute = attributePath();
        if (current() != '[')
            return compared(std::move(node));
        if (!m_grammar.valuePaths || m_inBrackets) {
            fail("brackets are not expected");
            return node;
        }
        take('[');
        node.kind = FilterNode::Kind::ValuePath;
        node.children.push_back(inBrackets());
        if (!m_problem && take('.')) { // emails[type eq "work"].value eq "x": both of one and the same value
            FilterNode both{.kind = FilterNode::Kind::And, .position = node.position};
            FilterNode sub{.position = m_at};
            sub.attribute = attributePath();
            both.children.push_back(std::move(node.children.front()));
            both.children.push_back(compared(std::move(sub)));
            node.children.front() = std::move(both);
        }
        return node;
    }

    FilterNode inBrackets()
    {
        const Deeper deeper(*this);
        m_inBrackets = true;
        FilterNode node = either();
        m_inBrackets = false;
        skipBlanks();
        if (!m_problem && !take(']'))
            fail("a closing bracket is expected");
        return node;
    }

    std::string attributePath()
    {
        const std::string_view path = nextWord();
        if (path.empty() || !(isLetter(path.front()) || path.front() == '$') || path.back() == '.' || path.back() == ':'
            || path.find("..") != std::string_view::npos) {
            fail("the name of an attribute is expected");
            return {};
        }
        m_at += path.size();
        return std::string(path);
    }

    FilterNode compared(FilterNode node)
    {
        skipBlanks();
        const std::string_view word = nextWord();
        const auto found = std::ranges::find_if(operators, [&](const auto &one) { return isWord(word, one.first); });
        if (m_problem || found == operators.end()) {
            fail("an operator is expected");
            return node;
        }
        m_at += word.size();
        node.op = found->second;
        if (node.op == FilterOp::Pr)
            return node;
        if (current() != ' ' && current() != '\t')
            fail("a blank is expected");
        skipBlanks();
        node.value = value();
        return node;
    }

    FilterValue value()
    {
        const char c = current();
        if (c == '"' || (c == '\'' && m_grammar.singleQuotes))
            return {.kind = FilterValue::Kind::Text, .text = quoted(c)};
        const std::string_view word = nextWord();
        if (word == "true" || word == "false") {
            m_at += word.size();
            return {.kind = FilterValue::Kind::Boolean, .truth = word == "true"};
        }
        if (word == "null") {
            m_at += word.size();
            return {};
        }
        return number();
    }

    FilterValue number()
    {
        FilterValue value{.kind = FilterValue::Kind::Number};
        const std::size_t begin = m_at;
        const auto digits = [&] {
            const std::size_t first = m_at;
            while (isDigit(current()))
                ++m_at;
            return m_at - first;
        };
        take('-');
        bool good = digits() > 0;
        if (good && take('.'))
            good = digits() > 0;
        if (good && (current() == 'e' || current() == 'E')) {
            ++m_at;
            if (current() == '+' || current() == '-')
                ++m_at;
            good = digits() > 0;
        }
        value.text = m_text.substr(std::min(begin, m_text.size()), m_at - begin);
        const auto read = std::from_chars(value.text.data(), value.text.data() + value.text.size(), value.number);
        if (!good || read.ec != std::errc() || isPathChar(current()))
            fail("a value is expected");
        return value;
    }

    std::string quoted(char quote)
    {
        std::string text;
        take(quote);
        while (!atEnd() && current() != quote) {
            const char c = m_text[m_at++];
            if (static_cast<unsigned char>(c) < 0x20)
                fail("a control character stands in a text");
            else if (c == '\\')
                escape(text, quote);
            else
                text += c;
        }
        if (!m_problem && !take(quote))
            fail("a closing quote is expected");
        return text;
    }

    void escape(std::string &out, char quote)
    {
        constexpr std::string_view names = "\"\\/bfnrt";
        constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
        const char c = current();
        if (c == quote || (!atEnd() && names.find(c) != std::string_view::npos)) {
            ++m_at;
            out += c == quote ? c : meanings[names.find(c)];
        } else if (take('u')) {
            std::uint32_t code = hexDigits();
            if (code >= 0xD800 && code < 0xDC00) {
                if (!take('\\') || !take('u'))
                    fail("the second half of a character is expected");
                const std::uint32_t second = hexDigits();
                if (second < 0xDC00 || second > 0xDFFF)
                    fail("the second half of a character is expected");
                code = 0x10000 + ((code - 0xD800) << 10) + (second - 0xDC00);
            } else if (code >= 0xDC00 && code < 0xE000) {
                fail("the first half of a character is expected");
            }
            if (!m_problem)
                appendUtf8(out, code);
        } else {
            fail("an escape is expected");
        }
    }

    std::uint32_t hexDigits()
    {
        std::uint32_t code = 0;
        const std::string_view digits = m_text.substr(std::min(m_at, m_text.size()), 4);
        const auto read = std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
        if (digits.size() != 4 || read.ec != std::errc() || read.ptr != digits.data() + digits.size())
            fail("four hexadecimal digits are expected");
        else
            m_at += 4;
        return code;
    }

    std::string_view m_text;
    const FilterGrammar &m_grammar;
    std::size_t m_at = 0;
    std::size_t m_depth = 0;
    std::size_t m_terms = 0;
    bool m_inBrackets = false;
    std::optional<FilterProblem> m_problem;
};

} // namespace

std::expected<FilterNode, FilterProblem> parseFilter(std::string_view text, const FilterGrammar &grammar)
{
    return Parser(text, grammar).filter();
}

std::expected<AttributePath, FilterProblem> parseAttributePath(std::string_view text, const FilterGrammar &grammar)
{
    return Parser(text, grammar).path();
}

} // namespace tandem::simulator
