// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/acts/permissionpicker.h"

#include "domain/permissioncatalogue.h"
#include "items/display.h"
#include "items/fold.h"
#include "views/app/language.h"

#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace tandem {

namespace {

constexpr int isHeading = Qt::UserRole + 1;

/// Rows of one height, as wide as the list: what is longer ends in dots.
class PickerDelegate final : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const override
    {
        return {0, std::max(26, option.fontMetrics.height() + 6)};
    }
};

/// The heading of a section or group in the present language.
QString headingText(std::span<const LocalizedText> headings, const std::string &english)
{
    const auto found = std::ranges::find(headings, english, &LocalizedText::en);
    return display::fromUtf8(found != headings.end() ? found->in(QLocale().name().toStdString()) : english);
}

} // namespace

PermissionPicker::PermissionPicker(QWidget *parent)
    : QWidget(parent), m_filter(new QLineEdit(this)), m_list(new QListWidget(this))
{
    m_filter->setObjectName(QStringLiteral("permissionFilter"));
    m_filter->setClearButtonEnabled(true);
    m_list->setObjectName(QStringLiteral("permissionList"));
    m_list->setMinimumHeight(260);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setItemDelegate(new PickerDelegate(m_list));
    setFocusProxy(m_filter);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(4);
    layout->addWidget(m_filter);
    layout->addWidget(m_list, 1);
    onLanguage(this, [this] {
        m_filter->setPlaceholderText(tr("Filter permissions"));
        m_filter->setAccessibleName(tr("Filter permissions"));
        m_list->setAccessibleName(tr("Permissions"));
        fill();
    });
    connect(m_filter, &QLineEdit::textChanged, this, &PermissionPicker::filter);
    connect(m_list, &QListWidget::itemChanged, this, &PermissionPicker::changed);
}

/// Anew in the present language; what is ticked stays so.
void PermissionPicker::fill()
{
    std::string ticked;
    for (const std::string &id : chosen())
        ticked += id + ',';
    const QSignalBlocker blocker(m_list);
    m_list->clear();
    const PermissionCatalogue &catalogue = permissionCatalogue();
    QString heading;
    for (const PermissionInfo &permission : catalogue.all()) {
        if (!permission.customRole || permission.retired)
            continue;
        const QString under = QStringLiteral("%1 · %2").arg(headingText(catalogue.sections(), permission.section),
                                                            headingText(catalogue.groups(), permission.group));
        if (under != heading) {
            heading = under;
            auto *item = new QListWidgetItem(heading, m_list);
            QFont font = item->font();
            font.setWeight(QFont::DemiBold);
            item->setFont(font);
            item->setFlags(Qt::ItemIsEnabled);
            item->setData(isHeading, true);
        }
        auto *item = new QListWidgetItem(display::fromUtf8(permission.label(QLocale().name().toStdString())), m_list);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(Qt::Unchecked);
        item->setData(Qt::UserRole, display::fromUtf8(permission.id));
        item->setToolTip(QStringLiteral("%1\n%2").arg(item->text(), display::fromUtf8(permission.id)));
    }
    choose(ticked);
    filter(m_filter->text());
}

std::vector<std::string> PermissionPicker::chosen() const
{
    std::vector<std::string> ids;
    for (int i = 0; i < m_list->count(); ++i) {
        if (!m_list->item(i)->data(isHeading).toBool() && m_list->item(i)->checkState() == Qt::Checked)
            ids.push_back(m_list->item(i)->data(Qt::UserRole).toString().toStdString());
    }
    return ids;
}

void PermissionPicker::choose(std::string_view ids)
{
    const QStringList wanted = display::fromUtf8(ids).split(u',', Qt::SkipEmptyParts);
    for (int i = 0; i < m_list->count(); ++i) {
        if (wanted.contains(m_list->item(i)->data(Qt::UserRole).toString()))
            m_list->item(i)->setCheckState(Qt::Checked);
    }
}

void PermissionPicker::filter(const QString &typed)
{
    const SearchPattern pattern(typed.toStdString());
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem *item = m_list->item(i);
        const bool shown = pattern.isEmpty()
                           || (!item->data(isHeading).toBool()
                               && (pattern.isIn(item->text().toStdString())
                                   || pattern.isIn(item->data(Qt::UserRole).toString().toStdString())));
        item->setHidden(!shown);
    }
}

} // namespace tandem
