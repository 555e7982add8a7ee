// SPDX-License-Identifier: GPL-3.0-or-later
// tandem [WORKSPACE]: the window over a pair of tenants.
#include "console/console.h"
#include "console/options.h"
#include "console/picture.h"
#include "wording/wording.h"

#include <QApplication>

#include <cstdio>

namespace {

void print(std::FILE *to, const QString &text)
{
    std::fputs(text.toUtf8().constData(), to);
    std::fputc('\n', to);
}

} // namespace

int main(int argc, char *argv[])
{
    QApplication::setHighDpiScaleFactorRoundingPolicy(Qt::HighDpiScaleFactorRoundingPolicy::PassThrough);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("tandem"));
    QApplication::setApplicationDisplayName(QStringLiteral("Tandem"));
    QApplication::setApplicationVersion(QStringLiteral(TANDEM_VERSION));
    QApplication::setOrganizationName(QStringLiteral("tandem"));
    QApplication::setDesktopFileName(QStringLiteral("org.tandemconsole.Tandem"));
    const auto options = tandem::readOptions(QApplication::arguments().mid(1));
    if (!options) {
        print(stderr, options.error());
        return 2;
    }
    if (options->help || options->version) {
        print(stdout, options->help ? tandem::optionsHelp() : QStringLiteral("tandem " TANDEM_VERSION));
        return 0;
    }
    tandem::Console console(*options);
    if (const auto started = console.start(); !started) {
        print(stderr, tandem::wording::text(started.error()));
        print(stderr, tandem::wording::next(started.error()));
        return started.error().isEnvironment() ? 3 : 2;
    }
    int result = 0;
    if (!options->screenshot.isEmpty()) {
        tandem::takePicture(console.window(), options->screenshot, [&result](bool written) {
            result = written ? 0 : 3;
            QApplication::quit();
        });
    }
    const int code = QApplication::exec();
    return code != 0 ? code : result;
}
