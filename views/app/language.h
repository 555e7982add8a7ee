// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QObject>
#include <QTranslator>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

namespace tandem {

/// The language of the whole program, changed while it runs: translators (ours and Qt's own), the default locale, and
/// the event by which every widget makes its texts anew.
class Language final : public QObject
{
    Q_OBJECT

public:
    explicit Language(QObject *parent = nullptr);

    /// "en", "fr" or "sv"; anything else is English.
    void set(const QString &code);
    [[nodiscard]] const QString &code() const { return m_code; }
    static const std::vector<QString> &codes();
    /// The language's own name for itself.
    static QString nativeName(const QString &code);
    /// The one of our languages that the environment asks for.
    static QString ofSystem();

Q_SIGNALS:
    void changed(const QString &code);

private:
    void install(const QString &fileName);

    QString m_code;
    std::vector<std::unique_ptr<QTranslator>> m_translators;
};

/// Runs `texts` now, and again whenever the language changes: where a widget's texts are set.
void onLanguage(QWidget *widget, std::function<void()> texts);

} // namespace tandem
