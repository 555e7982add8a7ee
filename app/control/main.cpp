// SPDX-License-Identifier: GPL-3.0-or-later
#include "control/control.h"

#include <QCoreApplication>

#include <cstdio>

using tandem::control::Output;

namespace {

Output::Sink sinkTo(std::FILE *file)
{
    return [file](std::string_view text) {
        return std::fwrite(text.data(), 1, text.size(), file) == text.size() && std::fflush(file) == 0;
    };
}

} // namespace

int main(int argc, char *argv[])
{
    // Texts are UTF-8 in and out, whatever the locale of the terminal is called.
    qputenv("LC_ALL", "C.UTF-8");
    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("tandemctl"));

    std::vector<std::string> words;
    const QStringList arguments = QCoreApplication::arguments();
    for (qsizetype i = 1; i < arguments.size(); ++i)
        words.push_back(arguments[i].toStdString());

    Output out(sinkTo(stdout));
    Output err(sinkTo(stderr));
    return tandem::control::run(words, out, err);
}
