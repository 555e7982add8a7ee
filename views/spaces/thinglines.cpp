// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/spaces/thinglines.h"

#include "items/display.h"
#include "rules/contentstate.h"
#include "wording/rulewords.h"

#include <QCoreApplication>

#include <array>

namespace tandem {

namespace {

constexpr std::size_t listed = 60;

struct ThingLines
{
    Q_DECLARE_TR_FUNCTIONS(ThingLines)

public:
    const PairState &state;
    std::vector<Line> lines = {};

    void heading(const QString &text, std::optional<std::int64_t> count = {})
    {
        lines.push_back({.text = text, .count = count, .heading = true});
    }
    void field(const QString &label, const QString &value)
    {
        if (!value.isEmpty())
            lines.push_back({.text = label, .detail = value});
    }
    void addOwner(std::optional<UserId> owner)
    {
        const bool there = owner && state.users().contains(*owner);
        Line line{.text = tr("Owner"), .detail = display::ownerName(state, owner)};
        if (there)
            line.object = ObjectRef(*owner);
        else {
            line.severity = Severity::Warning;
            line.rule = RuleId::DE_09;
            line.tip = wording::ruleSentence(RuleId::DE_09);
        }
        lines.push_back(std::move(line));
    }
    void addThing(ContentId id)
    {
        if (const ContentItem *item = state.content().find(id))
            lines.push_back({.text = display::fromUtf8(item->name()),
                             .detail = display::text(rules::contentState(state, *item)),
                             .object = ObjectRef(id),
                             .content = item->type});
    }
    void addThings(const QString &title, const std::vector<ContentId> &items)
    {
        if (items.empty())
            return;
        heading(title, static_cast<std::int64_t>(items.size()));
        for (std::size_t i = 0; i < std::min(items.size(), listed); ++i)
            addThing(items[i]);
    }
    void addMembers(const Space &space)
    {
        heading(tr("Members"), static_cast<std::int64_t>(space.members.size()));
        for (std::size_t i = 0; i < std::min(space.members.size(), listed); ++i) {
            const SpaceMember &member = space.members[i];
            const ObjectRef who = std::visit([](auto id) { return ObjectRef(id); }, member.who);
            lines.push_back({.text = wording::name(who, {&state, nullptr}),
                             .detail = display::spaceRoles(member.roles),
                             .object = who});
        }
    }
    void addKinds(const Space &space)
    {
        std::array<std::int64_t, static_cast<std::size_t>(ContentType::Count)> counts{};
        const std::vector<ContentId> items = state.contentIn(space.id);
        for (const ContentId id : items) {
            if (const ContentItem *item = state.content().find(id))
                ++counts[static_cast<std::size_t>(item->type)];
        }
        heading(tr("Content"), static_cast<std::int64_t>(items.size()));
        for (std::size_t type = 0; type < counts.size(); ++type) {
            if (counts[type] > 0)
                lines.push_back({.text = display::text(static_cast<ContentType>(type)),
                                 .count = counts[type],
                                 .content = static_cast<ContentType>(type)});
        }
    }
    void addState(const ContentItem &item)
    {
        const ContentState is = rules::contentState(state, item);
        const bool bad = is == ContentState::Failing || is == ContentState::CredentialsMissing;
        const RuleId why = is == ContentState::CredentialsMissing ? RuleId::BX_05
                           : item.detail().stoppedByOwner         ? RuleId::BX_14
                                                                  : RuleId::OW_06;
        Line line{.text = tr("State"), .detail = display::text(is)};
        if (bad) {
            line.severity = Severity::Warning;
            line.rule = why;
            line.tip = wording::ruleSentence(why);
        }
        lines.push_back(std::move(line));
        if (item.type != ContentType::ReloadSchedule)
            return;
        if (const auto blocked = rules::runBlockedBy(state, item)) {
            lines.push_back({.text = tr("Blocked by"),
                             .detail = wording::name(ObjectRef(*blocked), {&state, nullptr}),
                             .object = ObjectRef(*blocked),
                             .severity = Severity::Warning});
        }
        if (item.detail().nextRun)
            field(tr("Next run"), display::relativeTime(*item.detail().nextRun, state.tenant().now));
    }
};

} // namespace

std::vector<Line> spaceOverview(const PairState &state, SpaceId id)
{
    const Space *space = state.spaces().find(id);
    if (!space)
        return {};
    ThingLines made{state};
    made.heading(display::fromUtf8(space->name()));
    made.field(ThingLines::tr("Kind", "of a space"), display::text(space->type));
    made.field(ThingLines::tr("Side"), display::text(space->side));
    made.addOwner(space->owner);
    made.field(ThingLines::tr("ID"), display::fromUtf8(space->vendorId()));
    made.addKinds(*space);
    made.addMembers(*space);
    return std::move(made.lines);
}

std::vector<Line> contentOverview(const PairState &state, ContentId id)
{
    const ContentItem *item = state.content().find(id);
    if (!item)
        return {};
    ThingLines made{state};
    made.heading(display::fromUtf8(item->name()));
    made.field(ThingLines::tr("Kind", "of content"), display::text(item->type));
    made.addOwner(item->owner);
    if (const Space *space = state.spaces().find(item->space))
        made.lines.push_back({.text = ThingLines::tr("Space"),
                              .detail = display::fromUtf8(space->name()),
                              .object = ObjectRef(space->id)});
    else
        made.field(ThingLines::tr("Space"), ThingLines::tr("the owner's personal space"));
    made.addState(*item);
    made.field(ThingLines::tr("Side"), display::text(item->side));
    const ContentDetail &detail = item->detail();
    if (detail.published)
        made.field(ThingLines::tr("Published"), *detail.published ? ThingLines::tr("Yes") : ThingLines::tr("No"));
    if (detail.anonymous) {
        made.field(ThingLines::tr("Anonymous access"),
                   *detail.anonymous ? ThingLines::tr("on, code %1").arg(display::fromUtf8(detail.anonymousCode))
                                     : ThingLines::tr("off"));
    }
    made.field(ThingLines::tr("ID"), display::fromUtf8(item->vendorId()));
    if (detail.app)
        made.addThings(ThingLines::tr("App"), {*detail.app});
    made.addThings(ThingLines::tr("Uses data connections"), detail.uses);
    made.addThings(ThingLines::tr("Depends on it"), state.dependentsOf(id));
    made.addThings(ThingLines::tr("Reloads with it"), state.usersOfConnection(id));
    return std::move(made.lines);
}

} // namespace tandem
