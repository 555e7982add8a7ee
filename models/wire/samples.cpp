// SPDX-License-Identifier: GPL-3.0-or-later
#include "wire/samples.h"

#include "domain/text.h"
#include "wire/samplepairs.h"

#include <array>

namespace tandem {

namespace {

/// JO-01: the creator is service account owner, first tenant administrator and only user.
PairState emptyPair(const SampleOptions &options)
{
    SampleBuilder pair(1, options);
    pair.builtInRoles();
    const std::string email = options.adminEmail.empty() ? "admin@example.com" : options.adminEmail;
    const UserId creator = pair.user({.name = "Tenant Creator", .email = email}, {"TenantAdmin"});
    pair.edit(creator).createdAt = rehearsalStart;
    pair.tenant().serviceAccountOwner = creator;
    return std::move(pair).build();
}

} // namespace

std::span<const std::string_view> sampleNames()
{
    static constexpr std::array<std::string_view, 3> names{"empty", "demo", "unpaired"};
    return names;
}

Result<PairState> samplePair(std::string_view name, const SampleOptions &options)
{
    if (!options.adminEmail.empty() && !looksLikeEmail(options.adminEmail))
        return fail({ErrorCode::BadValue, {"admin", options.adminEmail, "an e-mail address"}});
    if (name == "empty")
        return emptyPair(options);
    if (name == "demo")
        return demoPair(options);
    if (name == "unpaired")
        return unpairedPair(options);
    return fail({ErrorCode::BadValue, {"sample", std::string(name), "empty, demo, unpaired"}});
}

} // namespace tandem
