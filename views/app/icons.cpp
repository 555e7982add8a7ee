// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/app/icons.h"

#include "views/app/theme.h"

#include <QApplication>
#include <QFile>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace tandem {

namespace {

QByteArray svgOf(const QString &name)
{
    QFile file(QStringLiteral(":/icons/ui-%1.svg").arg(name));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

class LineIconEngine final : public QIconEngine
{
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) { }

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State) override
    {
        const qreal ratio = painter->device()->devicePixelRatioF();
        const int size = std::min(rect.width(), rect.height());
        QRect square(0, 0, size, size);
        square.moveCenter(rect.center());
        painter->drawPixmap(square, uiPixmap(m_name, colour(mode), size, ratio));
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1);
    }
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal scale) override
    {
        // Qt 6.4 passes a size in device pixels and, beside it, the scale.
        QPixmap pixmap = uiPixmap(m_name, colour(mode), std::min(size.width(), size.height()), 1);
        pixmap.setDevicePixelRatio(scale);
        return pixmap;
    }
    [[nodiscard]] QIconEngine *clone() const override { return new LineIconEngine(m_name); }

private:
    /// Of the text, but for the two signs whose colour is a part of what they say.
    [[nodiscard]] QColor colour(QIcon::Mode mode) const
    {
        const QPalette palette = QApplication::palette();
        if (mode != QIcon::Disabled && m_name == QLatin1String("warning"))
            return Colours::of(palette).warning;
        if (mode != QIcon::Disabled && m_name == QLatin1String("danger"))
            return Colours::of(palette).danger;
        return palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active, QPalette::WindowText);
    }
    QString m_name;
};

} // namespace

QIcon uiIcon(const QString &name)
{
    return QIcon(new LineIconEngine(name));
}

QPixmap uiPixmap(const QString &name, const QColor &colour, int size, qreal ratio)
{
    const QString key = QStringLiteral("tandem-%1-%2-%3-%4").arg(name, colour.name()).arg(size).arg(ratio);
    QPixmap pixmap;
    if (QPixmapCache::find(key, &pixmap))
        return pixmap;
    QSvgRenderer renderer(svgOf(name).replace("#000000", colour.name().toLatin1()));
    pixmap = QPixmap(QSize(size, size) * ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    renderer.render(&painter, QRectF(QPointF(), QSizeF(pixmap.size())));
    painter.end();
    pixmap.setDevicePixelRatio(ratio);
    QPixmapCache::insert(key, pixmap);
    return pixmap;
}

QString iconName(ContentType type)
{
    switch (type) {
    case ContentType::App:
        return QStringLiteral("app");
    case ContentType::Script:
        return QStringLiteral("script");
    case ContentType::DataConnection:
    case ContentType::AutomationConnection:
        return QStringLiteral("connection");
    case ContentType::ReloadSchedule:
        return QStringLiteral("schedule");
    case ContentType::Automation:
        return QStringLiteral("automation");
    case ContentType::DataFile:
        return QStringLiteral("file");
    case ContentType::Note:
        return QStringLiteral("note");
    case ContentType::Alert:
        return QStringLiteral("alert");
    case ContentType::Notification:
        return QStringLiteral("notification");
    case ContentType::Subscription:
        return QStringLiteral("subscription");
    case ContentType::ApiKey:
        return QStringLiteral("key");
    case ContentType::Preparation:
        return QStringLiteral("preparation");
    case ContentType::Dataset:
        return QStringLiteral("dataset");
    case ContentType::Count:
        break;
    }
    return QStringLiteral("content");
}

QString iconName(SpaceType type)
{
    switch (type) {
    case SpaceType::Personal:
        return QStringLiteral("space-personal");
    case SpaceType::Shared:
        return QStringLiteral("space-shared");
    case SpaceType::Managed:
        return QStringLiteral("space-managed");
    case SpaceType::Data:
        return QStringLiteral("space-data");
    }
    return QStringLiteral("spaces");
}

QString iconName(ObjectType type)
{
    switch (type) {
    case ObjectType::User:
    case ObjectType::Account:
        return QStringLiteral("user");
    case ObjectType::Role:
        return QStringLiteral("role");
    case ObjectType::Group:
        return QStringLiteral("group");
    case ObjectType::Space:
        return QStringLiteral("space-shared");
    case ObjectType::Content:
        return QStringLiteral("content");
    case ObjectType::Permission:
        return QStringLiteral("lock");
    case ObjectType::Tenant:
        return QStringLiteral("settings");
    case ObjectType::Email:
        return QStringLiteral("mail");
    }
    return QStringLiteral("content");
}

} // namespace tandem
