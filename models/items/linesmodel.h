// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enums.h"
#include "domain/message.h"
#include "domain/ruleid.h"
#include "items/itemroles.h"

#include <QAbstractListModel>
#include <QString>

#include <optional>
#include <vector>

namespace tandem {

/// One line of a detail pane: a heading, a field with its value, or an object.
struct Line
{
    QString text;
    QString detail = {}; ///< quiet, behind the text or under it
    QString tip = {};
    std::optional<ObjectRef> object = {}; ///< what a click on the line leads to
    std::optional<Side> side = {}; ///< drawn as a dot in the side's hue
    std::optional<SideState> sideState = {};
    std::optional<Severity> severity = {};
    std::optional<std::int64_t> count = {};
    std::optional<ContentType> content = {};
    std::optional<RuleId> rule = {};
    bool heading = false;
    bool unseen = false;
    friend bool operator==(const Line &, const Line &) = default;
};

/// The lines of a detail pane. Bounded by whoever fills it; big lists have models of their own.
class LinesModel final : public QAbstractListModel
{
    Q_OBJECT

public:
    explicit LinesModel(QObject *parent = nullptr);

    /// Shows other lines; those that stay at their place stay selected.
    void setLines(std::vector<Line> lines);
    [[nodiscard]] const std::vector<Line> &lines() const { return m_lines; }
    [[nodiscard]] const Line *lineAt(const QModelIndex &index) const;

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    std::vector<Line> m_lines;
};

} // namespace tandem
