// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/widgets/page.h"

namespace tandem {

void Page::focusTable(Qt::FocusReason reason)
{
    QWidget *place = table();
    if (place->isHidden() && place->parentWidget())
        place = place->parentWidget(); // its pane hands the focus on
    place->setFocus(reason);
}

} // namespace tandem
