// SPDX-License-Identifier: GPL-3.0-or-later
#include "items/planmodel.h"

#include "items/display.h"
#include "items/itemroles.h"
#include "wording/rulewords.h"
#include "wording/wording.h"

#include <algorithm>

namespace tandem {

namespace {

// Internal ids: 0 = a section; section + 1 in the upper half = a line; with line + 1 in the lower half = an object.
constexpr quintptr lineId(int section)
{
    return quintptr(section + 1) << 32;
}

constexpr quintptr objectId(int section, int line)
{
    return lineId(section) | quintptr(line + 1);
}

constexpr int sectionOf(quintptr id)
{
    return static_cast<int>(id >> 32) - 1;
}

constexpr int lineNumberOf(quintptr id)
{
    return static_cast<int>(id & 0xFFFFFFFF) - 1;
}

} // namespace

PlanModel::PlanModel(QObject *parent) : QAbstractItemModel(parent) { }

void PlanModel::setPlan(std::shared_ptr<const Plan> plan)
{
    beginResetModel();
    m_plan = std::move(plan);
    m_sections.clear();
    if (m_plan) {
        if (const auto &refusal = m_plan->refusal) {
            addSection(Section::Refused,
                       {{refusal->rule, Severity::Danger, &refusal->text, &refusal->next, &refusal->objects, nullptr}});
        }
        std::vector<Line> dangers;
        std::vector<Line> warnings;
        std::vector<Line> infos;
        for (const Consequence &said : m_plan->consequences) {
            auto &lines = said.severity == Severity::Danger    ? dangers
                          : said.severity == Severity::Warning ? warnings
                                                               : infos;
            lines.push_back({said.rule, said.severity, &said.text, nullptr, &said.objects, nullptr});
        }
        std::vector<Line> leftOut;
        for (const Rejected &entry : m_plan->rejected)
            leftOut.push_back({entry.rule, Severity::Warning, &entry.text, &entry.next, nullptr, &entry.object});
        addSection(Section::Dangers, std::move(dangers));
        addSection(Section::Warnings, std::move(warnings));
        addSection(Section::LeftOut, std::move(leftOut));
        addSection(Section::Happens, std::move(infos));
    }
    endResetModel();
}

void PlanModel::addSection(Section section, std::vector<Line> lines)
{
    if (!lines.empty())
        m_sections.push_back({section, std::move(lines)});
}

void PlanModel::retranslate()
{
    for (int section = 0; section < rowCount(); ++section) {
        const QModelIndex parent = index(section, 0);
        Q_EMIT dataChanged(parent, parent);
        Q_EMIT dataChanged(index(0, 0, parent), index(rowCount(parent) - 1, 0, parent));
    }
}

QString PlanModel::sectionName(Section section)
{
    switch (section) {
    case Section::Refused:
        return tr("Refused by", "heading; the rule follows");
    case Section::Dangers:
        return tr("Dangers");
    case Section::Warnings:
        return tr("Warnings");
    case Section::Happens:
        return tr("What happens");
    case Section::LeftOut:
        return tr("Left out");
    case Section::Count:
        break;
    }
    return {};
}

QString PlanModel::next(const QModelIndex &line) const
{
    const Line *found = lineOf(line);
    return found && found->next ? wording::text(*found->next, wording::namesOf(*m_plan)) : QString();
}

std::optional<RuleId> PlanModel::rule(const QModelIndex &line) const
{
    const Line *found = lineOf(line);
    return found ? std::optional(found->rule) : std::nullopt;
}

std::optional<ObjectRef> PlanModel::object(const QModelIndex &row) const
{
    const Line *line = row.isValid() && lineNumberOf(row.internalId()) >= 0 ? lineOf(row) : nullptr;
    return line ? std::optional(line->at(static_cast<std::size_t>(row.row()))) : std::nullopt;
}

bool PlanModel::hasDangers() const
{
    return std::ranges::any_of(m_sections, [](const auto &lines) { return lines.section == Section::Dangers; });
}

QModelIndex PlanModel::index(int row, int column, const QModelIndex &parent) const
{
    if (column != 0 || row < 0 || row >= rowCount(parent))
        return {};
    if (!parent.isValid())
        return createIndex(row, 0, quintptr(0));
    if (parent.internalId() == 0)
        return createIndex(row, 0, lineId(parent.row()));
    return createIndex(row, 0, objectId(sectionOf(parent.internalId()), parent.row()));
}

QModelIndex PlanModel::parent(const QModelIndex &child) const
{
    const quintptr id = child.internalId();
    if (!child.isValid() || id == 0)
        return {};
    if (lineNumberOf(id) < 0)
        return createIndex(sectionOf(id), 0, quintptr(0));
    return createIndex(lineNumberOf(id), 0, lineId(sectionOf(id)));
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_sections.size());
    if (parent.column() != 0)
        return 0;
    if (parent.internalId() == 0)
        return static_cast<int>(m_sections[static_cast<std::size_t>(parent.row())].lines.size());
    const Line *line = lineNumberOf(parent.internalId()) < 0 ? lineOf(parent) : nullptr;
    return line ? static_cast<int>(line->size()) : 0;
}

int PlanModel::columnCount(const QModelIndex &) const
{
    return 1;
}

const PlanModel::Line *PlanModel::lineOf(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == 0)
        return nullptr;
    const int number = lineNumberOf(index.internalId());
    const auto &lines = m_sections[static_cast<std::size_t>(sectionOf(index.internalId()))].lines;
    return &lines[static_cast<std::size_t>(number < 0 ? index.row() : number)];
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (index.internalId() == 0)
        return sectionData(static_cast<std::size_t>(index.row()), role);
    const Line *line = lineOf(index);
    if (lineNumberOf(index.internalId()) < 0)
        return lineData(*line, role);
    return objectData(line->at(static_cast<std::size_t>(index.row())), role);
}

QVariant PlanModel::sectionData(std::size_t section, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return sectionName(m_sections[section].section);
    case CountRole:
        return static_cast<qlonglong>(m_sections[section].lines.size());
    case HeadingRole:
        return true;
    case UnderlyingDataRole:
        return static_cast<int>(m_sections[section].section);
    default:
        return {};
    }
}

QVariant PlanModel::lineData(const Line &line, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return wording::text(*line.text, wording::namesOf(*m_plan));
    case Qt::ToolTipRole:
        return wording::ruleSentence(line.rule);
    case CountRole:
        return static_cast<qlonglong>(line.text->n);
    case SeverityRole:
        return static_cast<int>(line.severity);
    case RuleRole:
        return static_cast<int>(line.rule);
    default:
        return {};
    }
}

QVariant PlanModel::objectData(const ObjectRef &object, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return object.type == ObjectType::Permission ? display::permission(object.text)
                                                     : wording::name(object, wording::namesOf(*m_plan));
    case Qt::AccessibleTextRole:
    case Qt::ToolTipRole:
        return QStringLiteral("%1 %2").arg(wording::name(object, wording::namesOf(*m_plan)),
                                           display::objectDetail(object, wording::namesOf(*m_plan)));
    case SecondLineRole:
        return display::objectDetail(object, wording::namesOf(*m_plan));
    case ObjectTypeRole:
        return static_cast<int>(object.type);
    case IdRole:
        return object.id;
    default:
        return {};
    }
}

} // namespace tandem
