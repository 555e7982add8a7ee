// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/plan/planlines.h"

#include "items/planmodel.h"
#include "views/app/language.h"
#include "views/plan/consequenceline.h"
#include "views/widgets/heading.h"
#include "wording/wording.h"

#include <QKeyEvent>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace tandem {

PlanLines::PlanLines(QWidget *parent) : QScrollArea(parent), m_model(new PlanModel(this))
{
    setObjectName(QStringLiteral("planLines"));
    setWidgetResizable(true);
    setFrameShape(QFrame::NoFrame);
    setFocusPolicy(Qt::NoFocus); // its lines take it
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    viewport()->setBackgroundRole(QPalette::Base);
    onLanguage(this, [this] {
        m_model->retranslate();
        setAccessibleName(tr("What would happen"));
    });
}

void PlanLines::setNothingText(const QString &text)
{
    m_nothing = text;
    if (auto *nothing = findChild<QLabel *>(QStringLiteral("planNothing")))
        nothing->setText(text);
}

void PlanLines::setFoot(QWidget *foot)
{
    m_foot = foot;
    setPlan(m_plan);
}

void PlanLines::setPlan(std::shared_ptr<const Plan> plan)
{
    m_plan = std::move(plan);
    m_model->setPlan(m_plan);
    if (m_foot)
        m_foot->setParent(this);
    delete takeWidget();
    m_lines = new QWidget;
    m_lines->setBackgroundRole(QPalette::Base);
    m_lines->setAutoFillBackground(true);
    auto *whole = new QVBoxLayout(m_lines);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->setSpacing(0);
    m_layout = new QVBoxLayout;
    whole->addLayout(m_layout);
    m_layout->setContentsMargins(16, 0, 16, 8);
    m_layout->setSpacing(2);
    if (m_plan) {
        addFollowUps();
        addSections();
    }
    if (m_foot) {
        whole->addWidget(m_foot);
        m_foot->show();
    }
    whole->addStretch(1);
    setWidget(m_lines);
    const QList<QToolButton *> all = stops();
    for (QToolButton *stop : all)
        stop->installEventFilter(this);
    makeStop(all.value(0));
}

/// What the keys reach on the lines, from the top: what unfolds, and the tags of the rules.
QList<QToolButton *> PlanLines::stops() const
{
    QList<QToolButton *> all;
    if (m_lines) {
        for (auto *button : m_lines->findChildren<QToolButton *>()) {
            if (!button->isHidden())
                all.append(button);
        }
    }
    return all;
}

/// A long plan is one stop of the Tab key, which stays where one has been; within it the arrow keys go on.
void PlanLines::makeStop(const QToolButton *stop)
{
    for (QToolButton *each : stops())
        each->setFocusPolicy(each == stop ? Qt::StrongFocus : Qt::ClickFocus);
}

bool PlanLines::eventFilter(QObject *watched, QEvent *event)
{
    auto *stop = qobject_cast<QToolButton *>(watched);
    if (stop && event->type() == QEvent::FocusIn) {
        makeStop(stop);
        ensureWidgetVisible(stop->parentWidget());
    } else if (stop && event->type() == QEvent::KeyPress) {
        const QList<QToolButton *> all = stops();
        const qsizetype at = all.indexOf(stop);
        qsizetype to = -1;
        switch (static_cast<QKeyEvent *>(event)->key()) {
        case Qt::Key_Down:
            to = at + 1;
            break;
        case Qt::Key_Up:
            to = at - 1;
            break;
        case Qt::Key_Home:
            to = 0;
            break;
        case Qt::Key_End:
            to = all.size() - 1;
            break;
        default:
            return false;
        }
        if (to >= 0 && to < all.size())
            all.at(to)->setFocus(Qt::TabFocusReason);
        return true;
    }
    return QScrollArea::eventFilter(watched, event);
}

void PlanLines::putInTabOrder(QWidget *before, QWidget *after)
{
    QWidget *last = before;
    if (m_lines) {
        for (auto *button : m_lines->findChildren<QAbstractButton *>()) {
            QWidget::setTabOrder(last, button);
            last = button;
        }
    }
    QWidget::setTabOrder(last, after);
}

void PlanLines::addSections()
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex section = m_model->index(row, 0);
        auto *heading = makeHeading(m_lines);
        heading->setObjectName(QStringLiteral("planSection"));
        onLanguage(heading, [heading, kind = m_model->sectionAt(row)] {
            heading->setText(kind == PlanModel::Section::Refused ? tr("Refused") : PlanModel::sectionName(kind));
        });
        m_layout->addSpacing(row > 0 ? 10 : 2);
        m_layout->addWidget(heading);
        for (int line = 0; line < m_model->rowCount(section); ++line) {
            auto *shown = new ConsequenceLine(*m_model, m_model->index(line, 0, section), m_lines);
            connect(shown, &ConsequenceLine::ruleWanted, this, &PlanLines::ruleWanted);
            connect(shown, &ConsequenceLine::objectWanted, this, &PlanLines::objectWanted);
            m_layout->addWidget(shown);
        }
    }
    if (m_model->rowCount() == 0) {
        auto *nothing = makeQuiet(m_lines);
        nothing->setObjectName(QStringLiteral("planNothing"));
        nothing->setText(m_nothing);
        m_layout->addWidget(nothing);
    }
}

void PlanLines::addFollowUps()
{
    if (m_plan->followUps.empty())
        return;
    auto *heading = makeHeading(m_lines);
    onLanguage(heading, [heading, refused = m_plan->isRefused()] {
        heading->setText(refused ? tr("What you can do instead") : tr("Worth doing as well"));
    });
    m_layout->addWidget(heading);
    for (const FollowUp &offer : m_plan->followUps) {
        auto *button = new QPushButton(m_lines);
        button->setObjectName(QStringLiteral("planOffer"));
        onLanguage(button, [button, plan = m_plan, &offer] {
            button->setText(wording::text(offer.text, wording::namesOf(*plan)).replace(u'&', QStringLiteral("&&")));
        });
        connect(button, &QPushButton::clicked, this, [this, act = offer.act] { Q_EMIT followUpChosen(act); });
        m_layout->addWidget(button);
    }
    m_layout->addSpacing(8);
}

} // namespace tandem
