// SPDX-License-Identifier: GPL-3.0-or-later
#include "rules/contentstate.h"

namespace tandem::rules {

ContentState contentState(const PairState &, const ContentItem &)
{
    return ContentState::Ok;
}

std::optional<ContentId> runBlockedBy(const PairState &, const ContentItem &)
{
    return std::nullopt;
}

} // namespace tandem::rules
