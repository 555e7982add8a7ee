// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QRadioButton>

namespace tandem {

/// One part of a switch whose parts stand side by side as one control: one of them is chosen, arrow keys go on to the
/// next, and a screen reader hears radio buttons.
class Segment final : public QRadioButton
{
    Q_OBJECT

public:
    /// Where it stands: the outer corners are round.
    enum class Place { First, Middle, Last };

    explicit Segment(Place place, QWidget *parent = nullptr);

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return sizeHint(); }

protected:
    void paintEvent(QPaintEvent *event) override;
    [[nodiscard]] bool hitButton(const QPoint &at) const override;

private:
    Place m_place;
};

} // namespace tandem
