// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plan/consequenceline.h"

#include "items/itemroles.h"
#include "items/planmodel.h"
#include "views/app/icons.h"
#include "views/app/language.h"
#include "views/app/theme.h"
#include "views/widgets/heading.h"
#include "views/widgets/linesview.h"
#include "wording/rulewords.h"

#include <QEvent>
#include <QGridLayout>
#include <QLocale>
#include <QToolButton>

namespace tandem {

namespace {

constexpr int shownObjects = 8; ///< lines before the list scrolls

} // namespace

ConsequenceLine::ConsequenceLine(PlanModel &model, const QModelIndex &line, QWidget *parent)
    : QWidget(parent)
    , m_model(model)
    , m_line(line)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_next(makeQuiet(this))
    , m_objects(new QToolButton(this))
    , m_rule(new QToolButton(this))
{
    setObjectName(QStringLiteral("consequence"));
    m_text->setObjectName(QStringLiteral("consequenceText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_next->setObjectName(QStringLiteral("consequenceNext"));
    m_objects->setObjectName(QStringLiteral("consequenceObjects"));
    m_objects->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_objects->setAutoRaise(true);
    m_objects->setCheckable(true);
    m_objects->setVisible(model.rowCount(line) > 0);
    m_rule->setObjectName(QStringLiteral("consequenceRule"));
    m_rule->setProperty("kind", QStringLiteral("tag"));

    auto *layout = new QGridLayout(this);
    layout->setContentsMargins(0, 2, 0, 2);
    layout->setHorizontalSpacing(8);
    layout->setVerticalSpacing(0);
    layout->setColumnStretch(1, 1);
    layout->addWidget(m_sign, 0, 0, Qt::AlignTop);
    layout->addWidget(m_text, 0, 1, 1, 2);
    layout->addWidget(m_next, 1, 1, 1, 2);
    layout->addWidget(m_objects, 2, 1, Qt::AlignLeft);
    layout->addWidget(m_rule, 2, 2, Qt::AlignRight);
    connect(m_objects, &QToolButton::toggled, this, &ConsequenceLine::unfold);
    connect(m_rule, &QToolButton::clicked, this, [this] {
        if (const auto rule = m_model.rule(m_line))
            Q_EMIT ruleWanted(*rule);
    });
    onLanguage(this, [this] { setTexts(); });
    unfold(false);
    showSign();
}

void ConsequenceLine::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showSign();
}

/// What the colour says is said by a shape as well, and in words for those who hear it.
void ConsequenceLine::showSign()
{
    const Colours &colours = Colours::of(palette());
    const auto severity = static_cast<Severity>(m_line.data(SeverityRole).toInt());
    const auto section = m_model.sectionAt(m_line.parent().row());
    const bool refused = section == PlanModel::Section::Refused;
    const bool info = severity == Severity::Info;
    const bool danger = severity == Severity::Danger;
    const QString name = refused  ? QStringLiteral("refused")
                         : danger ? QStringLiteral("danger")
                         : info   ? QStringLiteral("check")
                                  : QStringLiteral("warning");
    const QColor colour = refused || danger ? colours.danger : info ? colours.quiet : colours.warning;
    m_sign->setPixmap(uiPixmap(name, colour, 16, devicePixelRatioF()));
    m_sign->setAccessibleName(PlanModel::sectionName(section));
}

void ConsequenceLine::setTexts()
{
    const auto rule = m_model.rule(m_line);
    m_text->setText(m_line.data().toString());
    setAccessibleName(m_text->text());
    const QString next = m_model.next(m_line);
    m_next->setText(next);
    m_next->setVisible(!next.isEmpty());
    const int count = m_model.rowCount(m_line);
    m_objects->setText(tr("%Ln object(s)", "that a consequence concerns", count));
    m_objects->setAccessibleName(tr("Show the %Ln object(s) concerned", nullptr, count));
    if (rule) {
        const auto name = toString(*rule);
        m_rule->setText(QString::fromLatin1(name.data(), static_cast<qsizetype>(name.size())));
        m_rule->setToolTip(wording::ruleSentence(*rule));
        m_rule->setAccessibleName(tr("Rule %1: why this happens").arg(m_rule->text()));
    }
}

void ConsequenceLine::unfold(bool open)
{
    m_objects->setIcon(uiIcon(open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right")));
    if (open && !m_list) {
        m_list = new LinesView(this);
        m_list->setObjectName(QStringLiteral("consequenceList"));
        m_list->setModel(&m_model);
        m_list->setRootIndex(m_line);
        m_list->setUniformItemSizes(true);
        m_list->fitHeight(shownObjects);
        static_cast<QGridLayout *>(layout())->addWidget(m_list, 3, 1, 1, 2);
        connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &row) {
            if (const auto object = m_model.object(row))
                Q_EMIT objectWanted(*object);
        });
        onLanguage(m_list, [this] { m_list->setAccessibleName(tr("Objects concerned")); });
    }
    if (m_list)
        m_list->setVisible(open);
}

} // namespace tandem
