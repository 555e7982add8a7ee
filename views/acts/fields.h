// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actcatalogue.h"
#include "views/app/desk.h"

#include <QWidget>

#include <optional>
#include <string>

namespace tandem {

/// One key of an act's form: a widget that answers the key's value as parseAct() reads it.
class ActField : public QWidget
{
    Q_OBJECT

public:
    using QWidget::QWidget;

    /// nullopt: left empty, the key is left out.
    [[nodiscard]] virtual std::optional<std::string> value() const = 0;
    virtual void setValue(const std::string &text) = 0;
    /// An object under its name.
    virtual void setChosen(const QString &name, const std::string &value)
    {
        Q_UNUSED(name)
        setValue(value);
    }
    /// The widget that takes the focus and the field's name.
    [[nodiscard]] virtual QWidget *editor() const = 0;

Q_SIGNALS:
    void changed();
};

/// The field for a key of the act catalogue.
ActField *makeField(const KeyInfo &key, Desk &desk, QWidget *parent);
/// For a key that takes many rows that are chosen in a table already: `count` of them, named by `text`.
ActField *makeChosenField(const QString &text, QWidget *parent);

} // namespace tandem
