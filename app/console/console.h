// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "console/options.h"
#include "domain/result.h"
#include "views/app/language.h"
#include "views/app/settings.h"
#include "workspace/workspace.h"

#include <QObject>
#include <QPalette>
#include <QPointer>

#include <memory>

namespace tandem {

class MainWindow;
class StartScreen;

/// The program around the window: opens and makes workspaces, shows the start screen when there is none, keeps language
/// and theme.
class Console final : public QObject
{
    Q_OBJECT

public:
    explicit Console(ConsoleOptions options);
    ~Console() override;

    /// Opens what the command line asked for. An error when that failed and nothing can be shown (a picture is wanted).
    Result<> start();
    [[nodiscard]] QWidget *window() const;
    [[nodiscard]] MainWindow *mainWindow() const { return m_window.get(); }
    [[nodiscard]] Language &language() { return m_language; }

    static Result<std::unique_ptr<Workspace>> openWorkspace(const QString &path);
    /// Makes a workspace with a sample pair, complete or not at all.
    static Result<> makeSample(const QString &sample, const QString &path);

private:
    Result<> open(const QString &path);
    void openOrSay(const QString &path);
    void openSample(const QString &sample, const QString &path);
    void showStart();
    void setTheme(Theme theme);
    void prepare();

    ConsoleOptions m_options;
    Settings m_settings;
    Language m_language;
    QPalette m_systemPalette;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<StartScreen> m_start;
};

} // namespace tandem
