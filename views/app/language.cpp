// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/app/language.h"

#include <QCoreApplication>
#include <QEvent>
#include <QLibraryInfo>
#include <QWidget>

#include <algorithm>

namespace tandem {

namespace {

/// Calls back at each LanguageChange of the widget it belongs to.
class LanguageWatcher final : public QObject
{
public:
    LanguageWatcher(QWidget *widget, std::function<void()> texts) : QObject(widget), m_texts(std::move(texts))
    {
        widget->installEventFilter(this);
    }
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::LanguageChange && watched == parent())
            m_texts();
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_texts;
};

} // namespace

Language::Language(QObject *parent) : QObject(parent) { }

const std::vector<QString> &Language::codes()
{
    static const std::vector<QString> all{QStringLiteral("en"), QStringLiteral("fr"), QStringLiteral("sv")};
    return all;
}

QString Language::nativeName(const QString &code)
{
    if (code == QLatin1String("fr"))
        return QStringLiteral("Français");
    return code == QLatin1String("sv") ? QStringLiteral("Svenska") : QStringLiteral("English");
}

QString Language::ofSystem()
{
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.left(2);
        if (std::ranges::find(codes(), code) != codes().end())
            return code;
    }
    return codes().front();
}

void Language::set(const QString &code)
{
    const QString wanted = std::ranges::find(codes(), code) != codes().end() ? code : codes().front();
    if (wanted == m_code)
        return;
    m_code = wanted;
    // The country's habits are kept where the system speaks the language: French of Canada, English of Britain.
    const QLocale system = QLocale::system();
    QLocale::setDefault(system.name().startsWith(wanted) ? system : QLocale(wanted));
    for (const auto &old : m_translators)
        QCoreApplication::removeTranslator(old.get());
    m_translators.clear();
    install(QStringLiteral("qtbase_") + wanted);
    install(QStringLiteral("tandem_") + wanted);
    Q_EMIT changed(wanted);
}

void Language::install(const QString &fileName)
{
    auto translator = std::make_unique<QTranslator>();
    const bool found = translator->load(fileName, QStringLiteral(":/i18n"))
                       || translator->load(fileName, QLibraryInfo::path(QLibraryInfo::TranslationsPath));
    if (found && QCoreApplication::installTranslator(translator.get()))
        m_translators.push_back(std::move(translator));
}

void onLanguage(QWidget *widget, std::function<void()> texts)
{
    texts();
    new LanguageWatcher(widget, std::move(texts));
}

} // namespace tandem
