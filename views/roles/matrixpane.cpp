// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/roles/matrixpane.h"

#include "items/display.h"
#include "views/widgets/heading.h"
#include "views/widgets/matrixdelegate.h"

#include <QCheckBox>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QStringList>
#include <QTableView>
#include <QVBoxLayout>

namespace tandem {

namespace {

constexpr int roleWidth = 136; ///< of a role's column; narrower before the names get too little
constexpr int leastRoleWidth = 88;
constexpr int leastNames = 216;

} // namespace

MatrixPane::MatrixPane(Desk &desk, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_filter(new QLineEdit(this))
    , m_onlyHeld(new QCheckBox(this))
    , m_drafts(new QFrame(this))
    , m_effect(new QLabel(m_drafts))
    , m_discard(new QPushButton(m_drafts))
    , m_apply(new QPushButton(m_drafts))
    , m_hint(makeQuiet(this))
    , m_view(new QTableView(this))
{
    setObjectName(QStringLiteral("matrixPane"));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_filter->setObjectName(QStringLiteral("matrixFilter"));
    m_filter->setClearButtonEnabled(true);
    m_onlyHeld->setObjectName(QStringLiteral("matrixOnlyHeld"));
    m_drafts->setObjectName(QStringLiteral("matrixDrafts"));
    m_effect->setObjectName(QStringLiteral("matrixEffect"));
    m_effect->setWordWrap(true);
    m_effect->setTextFormat(Qt::PlainText);
    m_discard->setObjectName(QStringLiteral("matrixDiscard"));
    m_apply->setObjectName(QStringLiteral("matrixApply"));
    m_apply->setProperty("kind", QStringLiteral("primary"));
    m_view->setObjectName(QStringLiteral("matrix"));
    m_view->setModel(&m_model);
    m_view->setItemDelegate(new MatrixDelegate(m_view));
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setShowGrid(false);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setWordWrap(false);
    m_view->verticalHeader()->hide();
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    const int rowHeight = std::max(26, fontMetrics().height() + 8);
    m_view->verticalHeader()->setMinimumSectionSize(rowHeight);
    m_view->verticalHeader()->setDefaultSectionSize(rowHeight);
    m_view->horizontalHeader()->setDefaultSectionSize(roleWidth);
    m_view->horizontalHeader()->setTextElideMode(Qt::ElideMiddle);

    auto *filters = new QHBoxLayout;
    filters->setContentsMargins(0, 4, 0, 0);
    filters->setSpacing(12);
    filters->addWidget(m_filter, 1);
    filters->addWidget(m_onlyHeld);
    auto *drafts = new QVBoxLayout(m_drafts);
    drafts->setContentsMargins(8, 8, 8, 8);
    m_drafts->setAutoFillBackground(true);
    m_drafts->setBackgroundRole(QPalette::Highlight);
    auto *buttons = new QHBoxLayout;
    buttons->addStretch(1);
    buttons->addWidget(m_discard);
    buttons->addWidget(m_apply);
    drafts->addWidget(m_effect);
    drafts->addLayout(buttons);
    auto *head = new QWidget(this);
    head->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    auto *top = new QVBoxLayout(head);
    top->setContentsMargins(12, 8, 8, 8);
    top->setSpacing(2);
    top->addWidget(m_hint);
    top->addLayout(filters);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(head);
    layout->addWidget(m_drafts);
    layout->addWidget(m_view, 1);
    layout->addStretch(0);

    connect(m_filter, &QLineEdit::textChanged, &m_model, &PermissionMatrixModel::setFilter);
    connect(m_onlyHeld, &QCheckBox::toggled, &m_model, &PermissionMatrixModel::setOnlyHeld);
    connect(m_view, &QAbstractItemView::clicked, &m_model, &PermissionMatrixModel::toggle);
    m_view->installEventFilter(this);
    connect(&m_model, &PermissionMatrixModel::draftsChanged, this, &MatrixPane::showDrafts);
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        fitNames();
        m_view->clearSpans();
        for (int row = 0; row < m_model.rowCount() && m_model.columnCount() > 1; ++row) {
            if (m_model.isHeading(row))
                m_view->setSpan(row, 0, 1, m_model.columnCount());
        }
    });
    connect(m_discard, &QPushButton::clicked, &m_model, &PermissionMatrixModel::clearDrafts);
    connect(m_apply, &QPushButton::clicked, this, &MatrixPane::propose);
    connect(&desk, &Desk::changed, this,
            [this](const ChangeSet &changes) { m_model.follow(m_desk.snapshot(), changes); });
    connect(&desk, &Desk::lensChanged, this, [this](Lens lens) {
        m_model.setLens(lens);
        setTexts();
    });
    m_model.setSnapshot(desk.snapshot());
    onLanguage(this, [this] {
        m_model.retranslate();
        setTexts();
    });
}

void MatrixPane::setRoles(const std::vector<RoleId> &roles)
{
    m_model.setRoles(roles);
    setTexts();
}

/// The names of the permissions have what the columns of the roles leave.
void MatrixPane::fitNames()
{
    const int roles = m_model.columnCount() - 1;
    if (roles < 0)
        return;
    const int room = m_view->viewport()->width();
    const int width = roles > 0 ? std::clamp((room - leastNames) / roles, leastRoleWidth, roleWidth) : roleWidth;
    for (int column = 1; column <= roles; ++column)
        m_view->horizontalHeader()->resizeSection(column, width);
    m_view->horizontalHeader()->resizeSection(0, std::max(leastNames, room - width * roles));
}

bool MatrixPane::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_view && event->type() == QEvent::Resize)
        QMetaObject::invokeMethod(this, &MatrixPane::fitNames, Qt::QueuedConnection);
    if (watched == m_view && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Space && key->modifiers() == Qt::NoModifier) {
            m_model.toggle(m_view->currentIndex());
            return true;
        }
        const bool enter = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
        if (enter && key->modifiers() == Qt::ControlModifier) {
            propose();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

void MatrixPane::propose()
{
    m_desk.proposeAll(m_model.drafts());
}

void MatrixPane::showDrafts()
{
    const std::vector<PermissionMatrixModel::Effect> effects = m_model.effects();
    m_drafts->setVisible(!effects.empty());
    QStringList lines;
    for (const auto &effect : effects) {
        const Role *role = m_desk.state().roles().find(effect.role);
        if (!role)
            continue;
        QStringList parts;
        if (effect.added > 0)
            parts.append(tr("%Ln permission(s) added", nullptr, static_cast<int>(effect.added)));
        if (effect.removed > 0)
            parts.append(tr("%Ln permission(s) removed", nullptr, static_cast<int>(effect.removed)));
        if (effect.added > 0)
            parts.append(tr("%Ln user(s) gain", "something new", static_cast<int>(effect.gain.cardinality())));
        if (effect.removed > 0)
            parts.append(tr("%Ln user(s) lose", "something", static_cast<int>(effect.lose.cardinality())));
        lines.append(
            tr("%1: %2", "a role, what changes").arg(display::roleName(*role), parts.join(QStringLiteral(" · "))));
    }
    m_effect->setText(lines.join(u'\n'));
    const auto acts = static_cast<int>(m_model.drafts().size());
    m_apply->setText(acts > 1 ? tr("Show what happens (%Ln plan(s))", nullptr, acts) : tr("Show what happens"));
}

void MatrixPane::setTexts()
{
    const bool none = m_model.roles().empty();
    m_filter->setVisible(!none);
    m_onlyHeld->setVisible(!none);
    m_view->setVisible(!none);
    m_hint->setVisible(none || m_desk.lens() == Lens::Talend);
    m_hint->setText(m_model.roles().empty()
                        ? tr("Choose one or more roles; each becomes a column.")
                        : tr("Talend shows only its own permissions; a closed eye stands for what it hides."));
    m_filter->setPlaceholderText(tr("Filter permissions"));
    m_filter->setAccessibleName(tr("Filter permissions"));
    m_onlyHeld->setText(tr("Only held ones"));
    m_discard->setText(tr("Discard"));
    m_view->setAccessibleName(tr("Permissions of the chosen roles"));
    showDrafts();
}

} // namespace tandem
