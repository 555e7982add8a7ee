// SPDX-License-Identifier: GPL-3.0-or-later
#include "console/options.h"

#include <QCommandLineParser>
#include <QCoreApplication>

namespace tandem {

namespace {

struct Options
{
    Q_DECLARE_TR_FUNCTIONS(Options)

public:
    QCommandLineOption language{QStringLiteral("lang"), tr("Language of the window."), QStringLiteral("en|fr|sv")};
    QCommandLineOption theme{QStringLiteral("theme"), tr("Colours of the window."),
                             QStringLiteral("light|dark|system")};
    QCommandLineOption screenshot{QStringLiteral("screenshot"), tr("Write a picture of the window and end."),
                                  QStringLiteral("FILE")};
    QCommandLineOption size{QStringLiteral("size"), tr("Size of the window."), QStringLiteral("WxH")};
    QCommandLineOption tab{QStringLiteral("tab"), tr("Tab to open."), QStringLiteral("users|roles|spaces|journal")};
    QCommandLineOption select{QStringLiteral("select"), tr("Search for this and choose the first row."),
                              QStringLiteral("TEXT")};
    QCommandLineOption act{QStringLiteral("act"), tr("Show the plan of this act, written as for tandemctl."),
                           QStringLiteral("'NAME key=value …'")};
    QCommandLineOption help{{QStringLiteral("h"), QStringLiteral("help")}, tr("Print this help.")};
    QCommandLineOption version{{QStringLiteral("v"), QStringLiteral("version")}, tr("Print the version.")};

    void addTo(QCommandLineParser &parser) const
    {
        parser.addOptions({language, theme, screenshot, size, tab, select, act, help, version});
        parser.addPositionalArgument(QStringLiteral("WORKSPACE"), tr("The workspace to open."),
                                     QStringLiteral("[WORKSPACE]"));
    }
    static QString wrong(const QCommandLineOption &option, const QString &value)
    {
        return tr("--%1 does not know “%2”; it takes %3.").arg(option.names().constLast(), value, option.valueName());
    }
};

bool isOneOf(const QString &value, const QCommandLineOption &option)
{
    return option.valueName().split(u'|').contains(value);
}

} // namespace

std::expected<ConsoleOptions, QString> readOptions(const QStringList &arguments)
{
    const Options options;
    QCommandLineParser parser;
    options.addTo(parser);
    if (!parser.parse(QStringList{QStringLiteral("tandem")} + arguments))
        return std::unexpected(parser.errorText());
    ConsoleOptions out;
    out.help = parser.isSet(options.help);
    out.version = parser.isSet(options.version);
    for (const QCommandLineOption *choice : {&options.language, &options.theme, &options.tab}) {
        if (parser.isSet(*choice) && !isOneOf(parser.value(*choice), *choice))
            return std::unexpected(Options::wrong(*choice, parser.value(*choice)));
    }
    out.language = parser.value(options.language);
    if (parser.isSet(options.theme)) {
        const QString word = parser.value(options.theme);
        out.theme = word == QLatin1String("dark")    ? Theme::Dark
                    : word == QLatin1String("light") ? Theme::Light
                                                     : Theme::System;
    }
    out.screenshot = parser.value(options.screenshot);
    if (parser.isSet(options.size)) {
        const QStringList parts = parser.value(options.size).split(u'x');
        out.size = parts.size() == 2 ? QSize(parts[0].toInt(), parts[1].toInt()) : QSize();
        if (out.size.width() < 320 || out.size.height() < 240)
            return std::unexpected(Options::wrong(options.size, parser.value(options.size)));
    }
    out.tab = parser.value(options.tab);
    out.select = parser.value(options.select);
    out.act = parser.value(options.act);
    const QStringList places = parser.positionalArguments();
    if (places.size() > 1)
        return std::unexpected(Options::tr("One workspace at a time: “%1” is one too many.").arg(places.at(1)));
    out.workspace = places.value(0);
    return out;
}

QString optionsHelp()
{
    const Options options;
    QCommandLineParser parser;
    parser.setApplicationDescription(Options::tr("The console for a pair of Qlik Cloud and Talend Cloud tenants."));
    options.addTo(parser);
    return parser.helpText();
}

} // namespace tandem
