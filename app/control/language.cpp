// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/language.h"

#include <QCoreApplication>

namespace tandem::control {

std::unique_ptr<Language> Language::named(std::string_view code)
{
    if (code == "en")
        return std::unique_ptr<Language>(new Language(QLocale(QLocale::English, QLocale::UnitedStates)));
    if (code == "fr")
        return std::unique_ptr<Language>(new Language(QLocale(QLocale::French, QLocale::France)));
    if (code == "sv")
        return std::unique_ptr<Language>(new Language(QLocale(QLocale::Swedish, QLocale::Sweden)));
    return nullptr;
}

Language::Language(const QLocale &locale)
{
    QLocale::setDefault(locale);
    const QString name = QStringLiteral("tandem_") + QLocale::languageToCode(locale.language());
    for (const QString &folder : {QStringLiteral(":/i18n"), QCoreApplication::applicationDirPath()}) {
        auto translator = std::make_unique<QTranslator>();
        if (!translator->load(name, folder))
            continue;
        QCoreApplication::installTranslator(translator.get());
        m_translators.push_back(std::move(translator));
        break;
    }
}

Language::~Language()
{
    for (const auto &translator : m_translators)
        QCoreApplication::removeTranslator(translator.get());
    QLocale::setDefault(m_before);
}

} // namespace tandem::control
