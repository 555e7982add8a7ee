// SPDX-License-Identifier: GPL-3.0-or-later
#include "wording/fill.h"

namespace tandem::wording {

QString filled(const QString &pattern, const QStringList &args)
{
    QString out;
    out.reserve(pattern.size() + 32);
    for (qsizetype i = 0; i < pattern.size(); ++i) {
        const bool place = pattern[i] == u'%' && i + 1 < pattern.size() && pattern[i + 1].isDigit();
        const qsizetype index = place ? pattern[i + 1].digitValue() - 1 : -1;
        if (index >= 0 && index < args.size()) {
            out += args[index];
            ++i;
        } else {
            out += pattern[i];
        }
    }
    return out;
}

} // namespace tandem::wording
