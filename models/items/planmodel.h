// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/plan.h"

#include <QAbstractItemModel>

#include <memory>
#include <optional>
#include <vector>

namespace tandem {

/// A plan as it is shown: sections (refused by, dangers, warnings, what happens, left out), in them one line for each
/// consequence, under it every object it concerns. Texts are made when asked for.
class PlanModel final : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Section : std::uint8_t { Refused, Dangers, Warnings, Happens, LeftOut, Count };
    Q_ENUM(Section)

    explicit PlanModel(QObject *parent = nullptr);

    void setPlan(std::shared_ptr<const Plan> plan);
    [[nodiscard]] const std::shared_ptr<const Plan> &plan() const { return m_plan; }
    void retranslate();

    /// Sections that have lines, in order.
    [[nodiscard]] Section sectionAt(int row) const { return m_sections.at(static_cast<std::size_t>(row)).section; }
    /// What to do next: of a refusal or a rejected entry; empty otherwise.
    [[nodiscard]] QString next(const QModelIndex &line) const;
    /// The rule of a line.
    [[nodiscard]] std::optional<RuleId> rule(const QModelIndex &line) const;
    /// The object of a row under a line.
    [[nodiscard]] std::optional<ObjectRef> object(const QModelIndex &row) const;
    [[nodiscard]] bool hasDangers() const;
    static QString sectionName(Section section);

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex &child) const override;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    struct Line
    {
        RuleId rule;
        Severity severity;
        const Message *text;
        const Message *next; ///< null when there is none
        const std::vector<ObjectRef> *objects; ///< of the plan; null for `object`
        const ObjectRef *object; ///< the single object of a rejected entry
        [[nodiscard]] std::size_t size() const { return objects ? objects->size() : object ? 1 : 0; }
        [[nodiscard]] const ObjectRef &at(std::size_t i) const { return objects ? (*objects)[i] : *object; }
    };
    struct SectionLines
    {
        Section section;
        std::vector<Line> lines;
    };
    void addSection(Section section, std::vector<Line> lines);
    [[nodiscard]] const Line *lineOf(const QModelIndex &index) const;
    [[nodiscard]] QVariant sectionData(std::size_t section, int role) const;
    [[nodiscard]] QVariant lineData(const Line &line, int role) const;
    [[nodiscard]] QVariant objectData(const ObjectRef &object, int role) const;

    std::shared_ptr<const Plan> m_plan;
    std::vector<SectionLines> m_sections;
};

} // namespace tandem
