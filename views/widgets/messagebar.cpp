// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/messagebar.h"

#include "views/app/icons.h"
#include "views/app/language.h"
#include "views/app/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QTimer>
#include <QToolButton>

namespace tandem {

namespace {

constexpr int infoTime = 8000; ///< milliseconds an Info stays

} // namespace

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent)
    , m_sign(new QLabel(this))
    , m_text(new QLabel(this))
    , m_action(new QPushButton(this))
    , m_close(new QToolButton(this))
{
    setObjectName(QStringLiteral("messageBar"));
    m_text->setObjectName(QStringLiteral("messageBarText"));
    m_text->setWordWrap(true);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_action->setObjectName(QStringLiteral("messageBarAction"));
    m_action->hide();
    m_close->setObjectName(QStringLiteral("messageBarClose"));
    m_close->setAutoRaise(true);
    m_close->setIcon(uiIcon(QStringLiteral("close")));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(12, 4, 4, 4);
    layout->addWidget(m_sign, 0, Qt::AlignVCenter);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action);
    layout->addWidget(m_close, 0, Qt::AlignTop);
    connect(m_close, &QToolButton::clicked, this, &QWidget::hide);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionChosen();
    });
    onLanguage(this, [this] {
        m_close->setToolTip(tr("Close this message"));
        m_close->setAccessibleName(tr("Close this message"));
    });
    hide();
}

void MessageBar::say(Severity severity, const QString &text, const QString &next)
{
    m_severity = severity;
    const Colours &colours = Colours::of(palette());
    const QString sign = severity == Severity::Danger    ? QStringLiteral("danger")
                         : severity == Severity::Warning ? QStringLiteral("warning")
                                                         : QStringLiteral("info");
    const QColor colour = severity == Severity::Danger    ? colours.danger
                          : severity == Severity::Warning ? colours.warning
                                                          : colours.accent;
    m_sign->setPixmap(uiPixmap(sign, colour, 16, devicePixelRatioF()));
    m_text->setText(next.isEmpty() ? text : QStringLiteral("%1 %2").arg(text, next));
    setAccessibleName(m_text->text());
    m_action->hide();
    show();
    update();
    QAccessibleEvent event(m_text, QAccessible::Alert);
    QAccessible::updateAccessibility(&event);
    const int shown = ++m_shown;
    if (severity == Severity::Info) {
        QTimer::singleShot(infoTime, this, [this, shown] {
            if (shown == m_shown && m_action->isHidden())
                hide();
        });
    }
}

void MessageBar::offer(const QString &action)
{
    m_action->setText(action);
    m_action->show();
}

void MessageBar::paintEvent(QPaintEvent *)
{
    const Colours &colours = Colours::of(palette());
    QPainter painter(this);
    painter.fillRect(rect(), m_severity == Severity::Danger    ? colours.dangerFill
                             : m_severity == Severity::Warning ? colours.warningFill
                                                               : colours.accentFill);
}

} // namespace tandem
