// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/console.h"

#include "console/simulatorserving.h"
#include "domain/actcatalogue.h"
#include "items/background.h"
#include "store/sqlitestore.h"
#include "views/app/style.h"
#include "views/mainwindow.h"
#include "views/start/startscreen.h"
#include "wire/samples.h"
#include "wording/wording.h"
#include "workspace/rowsof.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QFileDialog>
#include <QFileInfo>
#include <QIcon>
#include <QStandardPaths>
#include <QTimer>

namespace tandem {

namespace {

constexpr int indexesAfter = 500; ///< milliseconds that the first page has for itself

} // namespace

Console::Console(ConsoleOptions options) : m_options(std::move(options)), m_systemPalette(QApplication::palette())
{
    QApplication::setStyle(new Style);
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/icons/tandem.svg")));
    QFont font = QApplication::font();
    if (font.pointSizeF() > 0 && font.pointSizeF() < 10) {
        font.setPointSizeF(10);
        QApplication::setFont(font);
    }
    const QString remembered = m_settings.language();
    m_language.set(!m_options.language.isEmpty() ? m_options.language
                   : remembered.isEmpty()        ? Language::ofSystem()
                                                 : remembered);
    QApplication::setPalette(themePalette(m_options.theme.value_or(m_settings.theme()), m_systemPalette));
}

Console::~Console() = default;

QWidget *Console::window() const
{
    return m_window ? static_cast<QWidget *>(m_window.get()) : m_start.get();
}

Result<> Console::start()
{
    if (!m_options.workspace.isEmpty()) {
        const auto opened = open(m_options.workspace);
        if (opened || !m_options.screenshot.isEmpty())
            return opened;
        showStart();
        m_start->sayProblem(wording::text(opened.error()), wording::next(opened.error()));
        return {};
    }
    showStart();
    return {};
}

Result<std::unique_ptr<Workspace>> Console::openWorkspace(const QString &path)
{
    auto store = SqliteStore::open(path.toStdString());
    if (!store)
        return fail(store.error());
    return Workspace::open(*std::move(store));
}

Result<> Console::makeSample(const QString &sample, const QString &path)
{
    const auto pair = samplePair(sample.toStdString());
    if (!pair)
        return fail(pair.error());
    Beginning beginning;
    beginning.rows = rowsOf(*pair);
    const auto made = SqliteStore::create(path.toStdString(), std::move(beginning));
    if (!made)
        return fail(made.error());
    return {};
}

Result<> Console::open(const QString &path)
{
    auto workspace = openWorkspace(path);
    if (!workspace)
        return fail(workspace.error());
    m_settings.addRecent(QFileInfo(path).absoluteFilePath());
    // What a large pair leaves for later is made while somebody looks at the first page, so that no act waits for it.
    const auto makeIndexes = [state = (*workspace)->snapshot().state] {
        startInBackground([state] { state->makeIndexes(); }, Urgency::Patient);
    };
    auto window = std::make_unique<MainWindow>(*std::move(workspace), m_language, m_settings);
    connect(window.get(), &MainWindow::openWanted, this, &Console::openOrSay, Qt::QueuedConnection);
    connect(window.get(), &MainWindow::themeWanted, this, &Console::setTheme);
    connect(window.get(), &MainWindow::closed, this, &Console::showStart, Qt::QueuedConnection);
    window->setServing(std::make_unique<SimulatorServing>(window->desk().workspace()));
    if (m_window)
        m_window->close();
    m_window = std::move(window);
    prepare();
    m_window->show();
    QTimer::singleShot(indexesAfter, m_window.get(), makeIndexes);
    m_start.reset();
    return {};
}

void Console::prepare()
{
    if (m_options.size.isValid())
        m_window->resize(m_options.size);
    if (!m_options.tab.isEmpty())
        m_window->showTab(m_options.tab);
    if (!m_options.select.isEmpty())
        m_window->selectText(m_options.select);
    if (!m_options.act.isEmpty()) {
        QStringList words = m_options.act.split(u' ', Qt::SkipEmptyParts);
        const std::string name = words.takeFirst().toStdString();
        std::vector<std::string> keyValues;
        for (const QString &word : words)
            keyValues.push_back(word.toStdString());
        Desk &desk = m_window->desk();
        if (const auto body = parseAct(name, keyValues, desk.state(), desk.side()))
            desk.propose(*body);
        else
            Q_EMIT desk.said(Severity::Danger, wording::text(body.error()), wording::next(body.error()));
    }
}

void Console::openOrSay(const QString &path)
{
    if (path.isEmpty()) {
        auto *dialog = new QFileDialog(window(), tr("Open a workspace"), {}, tr("Tandem workspaces (*.tandem)"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::ExistingFile);
        connect(dialog, &QFileDialog::fileSelected, this, &Console::openOrSay);
        dialog->open();
        return;
    }
    const auto opened = open(path);
    if (opened)
        return;
    m_settings.removeRecent(path);
    if (m_window)
        Q_EMIT m_window->desk().said(Severity::Danger, wording::text(opened.error()), wording::next(opened.error()));
    else if (m_start)
        m_start->sayProblem(wording::text(opened.error()), wording::next(opened.error()));
}

void Console::openSample(const QString &sample, const QString &path)
{
    QString target = path;
    if (target.isEmpty()) {
        const QString folder =
            QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/tandem");
        QDir().mkpath(folder);
        target = QStringLiteral("%1/%2.tandem").arg(folder, sample);
    } else {
        QFile::remove(target); // the file dialog has asked
    }
    if (!QFile::exists(target)) {
        if (const auto made = makeSample(sample, target); !made) {
            if (m_start)
                m_start->sayProblem(wording::text(made.error()), wording::next(made.error()));
            return;
        }
    }
    openOrSay(target);
}

void Console::showStart()
{
    m_start = std::make_unique<StartScreen>(m_language, m_settings);
    connect(m_start.get(), &StartScreen::openWanted, this, &Console::openOrSay, Qt::QueuedConnection);
    connect(m_start.get(), &StartScreen::sampleWanted, this, &Console::openSample, Qt::QueuedConnection);
    m_start->show();
    m_window.reset();
}

void Console::setTheme(Theme theme)
{
    m_settings.setTheme(theme);
    QApplication::setPalette(themePalette(theme, m_systemPalette));
}

} // namespace tandem
