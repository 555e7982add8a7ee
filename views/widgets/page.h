// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "views/app/desk.h"

#include <QWidget>

namespace tandem {

class ThreePane;

/// One tab of the window.
class Page : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// Name of the tab, with its mnemonic.
    [[nodiscard]] virtual QString title() const = 0;
    /// What the search field says while this page is on show.
    [[nodiscard]] virtual QString searchHint() const = 0;
    virtual void setSearch(const QString &text) = 0;
    [[nodiscard]] virtual QString search() const = 0;
    /// What is chosen, to begin the form of an act with.
    [[nodiscard]] virtual FormValues chosenValues() const = 0;
    /// Shows this object; false when it does not belong here.
    virtual bool showObject(const ObjectRef &object) = 0;
    /// The widget that gets the focus when the page is opened.
    [[nodiscard]] virtual QWidget *table() const = 0;
    /// Gives the keys to the table, or to what stands in for it while it has no rows.
    void focusTable(Qt::FocusReason reason = Qt::OtherFocusReason);
    [[nodiscard]] virtual ThreePane *panes() const = 0;
    /// Brings sizes and columns back, and keeps them.
    virtual void restore(const Settings &settings) = 0;
    virtual void save(Settings &settings) const = 0;

Q_SIGNALS:
    /// The page asks for another text in the search field.
    void searchWanted(const QString &text);
};

} // namespace tandem
