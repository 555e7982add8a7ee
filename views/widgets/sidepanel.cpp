// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/sidepanel.h"

#include "views/app/icons.h"
#include "views/app/language.h"
#include "views/app/theme.h"
#include "views/widgets/heading.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QPainter>
#include <QStackedWidget>
#include <QStyle>
#include <QToolButton>
#include <QVariantAnimation>

#include <algorithm>

namespace tandem {

namespace {

constexpr int preferredWidth = 432;
constexpr int leastWidth = 340;
constexpr int slideTime = 140; ///< milliseconds
constexpr int slideFrom = 120; ///< narrower, its parts have no room to be drawn in

} // namespace

SidePanel::SidePanel(QWidget *parent)
    : QFrame(parent)
    , m_title(makeHeading(this))
    , m_back(new QToolButton(this))
    , m_close(new QToolButton(this))
    , m_stack(new QStackedWidget(this))
    , m_slide(new QVariantAnimation(this))
{
    setObjectName(QStringLiteral("sidePanel"));
    setMinimumWidth(leastWidth);
    m_title->setObjectName(QStringLiteral("sidePanelTitle"));
    m_back->setObjectName(QStringLiteral("sidePanelBack"));
    m_back->setIcon(uiIcon(QStringLiteral("chevron-left")));
    m_back->setAutoRaise(true);
    m_close->setObjectName(QStringLiteral("sidePanelClose"));
    m_close->setIcon(uiIcon(QStringLiteral("close")));
    m_close->setAutoRaise(true);
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(12, 6, 6, 2);
    bar->addWidget(m_back);
    bar->addWidget(m_title, 1);
    bar->addWidget(m_close);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(1, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(bar);
    layout->addWidget(m_stack, 1);
    connect(m_back, &QToolButton::clicked, this, &SidePanel::back);
    connect(m_close, &QToolButton::clicked, this, &SidePanel::closeWanted);
    m_slide->setDuration(slideTime);
    m_slide->setEasingCurve(QEasingCurve::OutCubic);
    connect(m_slide, &QVariantAnimation::valueChanged, this, [this](const QVariant &width) {
        setMinimumWidth(width.toInt());
        setMaximumWidth(width.toInt());
    });
    connect(m_slide, &QVariantAnimation::finished, this, [this] {
        setMinimumWidth(leastWidth);
        setMaximumWidth(QWIDGETSIZE_MAX);
        if (!m_open)
            hide();
    });
    onLanguage(this, [this] {
        m_back->setToolTip(tr("Back"));
        m_back->setAccessibleName(tr("Back"));
        m_close->setToolTip(tr("Close (Esc)"));
        m_close->setAccessibleName(tr("Close"));
        if (!m_opened.isEmpty())
            m_title->setText(m_opened.constLast().title());
    });
    hide();
}

QSize SidePanel::sizeHint() const
{
    return {wantedWidth(), 400};
}

QWidget *SidePanel::page() const
{
    return m_opened.isEmpty() ? nullptr : m_opened.constLast().page;
}

void SidePanel::open(QWidget *page, const Title &title)
{
    m_opened.clear();
    openOver(page, title);
}

void SidePanel::openOver(QWidget *page, const Title &title)
{
    if (m_stack->indexOf(page) < 0)
        m_stack->addWidget(page);
    if (!m_open)
        m_before = qobject_cast<QAbstractItemView *>(QApplication::focusWidget());
    m_opened.removeIf([page](const Opened &each) { return each.page == page; });
    m_opened.append({page, title});
    showTop();
    if (!m_open) {
        m_open = true;
        slide(true);
        Q_EMIT opened();
    }
}

void SidePanel::showTop()
{
    m_stack->setCurrentWidget(m_opened.constLast().page);
    m_title->setText(m_opened.constLast().title());
    m_back->setVisible(m_opened.size() > 1);
}

void SidePanel::back()
{
    if (m_opened.size() < 2)
        return;
    const QWidget *page = m_opened.takeLast().page;
    showTop();
    // Back to where the keys were on it.
    QWidget *under = m_opened.constLast().page;
    QWidget *last = under->focusWidget();
    (last ? last : under)->setFocus();
    Q_EMIT left(page);
}

void SidePanel::leave(const QWidget *gone)
{
    if (page() != gone)
        return;
    if (m_opened.size() > 1)
        back();
    else
        close();
}

bool SidePanel::giveKeysBack()
{
    if (!m_before || !m_before->isVisible())
        return false;
    m_before->setFocus();
    return true;
}

void SidePanel::goAway()
{
    if (m_opened.size() > 1)
        back();
    else if (m_open)
        Q_EMIT closeWanted();
}

void SidePanel::close()
{
    if (!m_open)
        return;
    m_open = false;
    m_opened.clear();
    slide(false);
    Q_EMIT closed();
}

/// A narrow window keeps room for the list beside it.
int SidePanel::wantedWidth() const
{
    const int usual = std::clamp(window()->width() * 36 / 100, leastWidth, preferredWidth);
    return m_dragged > 0 ? std::clamp(m_dragged, leastWidth, std::max(leastWidth, window()->width() / 2)) : usual;
}

void SidePanel::slide(bool in)
{
    m_slide->stop();
    if (style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, this) == 0 || !window()->isVisible()) {
        setMinimumWidth(leastWidth);
        setMaximumWidth(QWIDGETSIZE_MAX);
        setVisible(in);
        return;
    }
    m_slide->setStartValue(in ? slideFrom : width());
    m_slide->setEndValue(in ? wantedWidth() : slideFrom);
    if (in) {
        setMaximumWidth(slideFrom);
        show();
    }
    m_slide->start();
}

void SidePanel::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Base));
    painter.setPen(Colours::of(palette()).line);
    painter.drawLine(0, 0, 0, height());
}

void SidePanel::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier) {
        goAway();
        return;
    }
    QFrame::keyPressEvent(event);
}

} // namespace tandem
