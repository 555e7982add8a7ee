// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/start/startscreen.h"

#include "items/linesmodel.h"
#include "views/app/icons.h"
#include "views/widgets/heading.h"
#include "views/widgets/linesview.h"
#include "views/widgets/messagebar.h"

#include <QComboBox>
#include <QFileDialog>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace tandem {

StartScreen::StartScreen(Language &language, Settings &settings)
    : m_settings(settings)
    , m_title(makeHeading(this))
    , m_text(makeQuiet(this))
    , m_message(new MessageBar(this))
    , m_sample(new QPushButton(this))
    , m_open(new QPushButton(this))
    , m_create(new QPushButton(this))
    , m_recentTitle(makeHeading(this))
    , m_recent(new LinesModel(this))
    , m_recentView(new LinesView(this))
{
    setObjectName(QStringLiteral("startScreen"));
    setWindowTitle(QStringLiteral("Tandem"));
    resize(760, 560);
    auto *sign = new QLabel(this);
    sign->setPixmap(QIcon(QStringLiteral(":/icons/tandem.svg")).pixmap(64, 64));
    m_sample->setObjectName(QStringLiteral("startSample"));
    m_sample->setProperty("kind", QStringLiteral("primary"));
    m_open->setObjectName(QStringLiteral("startOpen"));
    m_open->setIcon(uiIcon(QStringLiteral("folder")));
    m_create->setObjectName(QStringLiteral("startCreate"));
    m_create->setIcon(uiIcon(QStringLiteral("plus")));
    m_recentView->setObjectName(QStringLiteral("startRecent"));
    m_recentView->setModel(m_recent);
    m_recentView->setFrameShape(QFrame::StyledPanel);
    auto *languages = new QComboBox(this);
    languages->setObjectName(QStringLiteral("startLanguage"));
    for (const QString &code : Language::codes())
        languages->addItem(Language::nativeName(code), code);
    languages->setCurrentIndex(languages->findData(language.code()));

    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_sample);
    buttons->addWidget(m_open);
    buttons->addWidget(m_create);
    buttons->addStretch(1);
    auto *top = new QHBoxLayout;
    top->addWidget(sign);
    top->addStretch(1);
    top->addWidget(languages, 0, Qt::AlignTop);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(48, 40, 48, 40);
    layout->addLayout(top);
    layout->addSpacing(8);
    layout->addWidget(m_title);
    layout->addWidget(m_text);
    layout->addSpacing(16);
    layout->addLayout(buttons);
    layout->addWidget(m_message);
    layout->addSpacing(16);
    layout->addWidget(m_recentTitle);
    layout->addWidget(m_recentView, 1);

    connect(languages, &QComboBox::currentIndexChanged, this, [this, languages, &language] {
        m_settings.setLanguage(languages->currentData().toString());
        language.set(languages->currentData().toString());
    });
    connect(m_sample, &QPushButton::clicked, this, [this] { Q_EMIT sampleWanted(QStringLiteral("demo"), {}); });
    connect(m_open, &QPushButton::clicked, this, &StartScreen::chooseFile);
    connect(m_create, &QPushButton::clicked, this, &StartScreen::chooseNew);
    connect(m_recentView, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        if (const Line *line = m_recent->lineAt(index))
            Q_EMIT openWanted(line->tip);
    });
    onLanguage(this, [this, languages] {
        languages->setAccessibleName(tr("Language"));
        setTexts();
    });
}

void StartScreen::sayProblem(const QString &text, const QString &next)
{
    m_message->say(Severity::Danger, text, next);
}

void StartScreen::chooseFile()
{
    auto *dialog = new QFileDialog(this, tr("Open a workspace"), {}, tr("Tandem workspaces (*.tandem)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &StartScreen::openWanted);
    dialog->open();
}

void StartScreen::chooseNew()
{
    auto *dialog = new QFileDialog(this, tr("Create an empty pair"), {}, tr("Tandem workspaces (*.tandem)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("tandem"));
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString &path) { Q_EMIT sampleWanted(QStringLiteral("empty"), path); });
    dialog->open();
}

void StartScreen::setTexts()
{
    m_title->setText(tr("Tandem"));
    m_text->setText(
        tr("The console for a pair of tenants, Qlik Cloud and Talend Cloud: see both sides at once, try every "
           "change on an offline copy, know every consequence before it happens."));
    m_sample->setText(tr("Open the sample pair"));
    m_open->setText(tr("Open a workspace…"));
    m_create->setText(tr("Create an empty pair…"));
    m_recentTitle->setText(tr("Recent"));
    m_recentView->setAccessibleName(tr("Recent workspaces"));
    std::vector<Line> lines;
    for (const QString &path : m_settings.recent())
        lines.push_back({.text = QFileInfo(path).completeBaseName(), .detail = QFileInfo(path).path(), .tip = path});
    m_recentTitle->setVisible(!lines.empty());
    m_recentView->setVisible(!lines.empty());
    m_recent->setLines(std::move(lines));
}

} // namespace tandem
