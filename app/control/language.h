// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QTranslator>

#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace tandem::control {

/// The language of the answers while it lives: translators and default locale, put back afterwards. English whatever
/// the environment says, unless another one is asked for.
class Language
{
public:
    /// nullptr for anything but "en", "fr" and "sv".
    static std::unique_ptr<Language> named(std::string_view code);
    ~Language();
    Language(const Language &) = delete;
    Language &operator=(const Language &) = delete;

private:
    explicit Language(const QLocale &locale);

    QLocale m_before;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

} // namespace tandem::control
