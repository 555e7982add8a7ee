// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "items/figures.h"
#include "views/app/desk.h"

#include <QWidget>

#include <memory>

class QLabel;
class QProgressBar;
class QToolButton;

namespace tandem {

/// The bar at the bottom: each figure opens the list behind it.
class StatusLinks final : public QWidget
{
    Q_OBJECT

public:
    explicit StatusLinks(Desk &desk, QWidget *parent = nullptr);
    ~StatusLinks() override;

    /// Where the pair is served to other programs; empty: nowhere.
    void setServed(const QString &address);

    /// The window may be narrower than all the figures are long: then some are said shorter, see fit().
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void servingWanted();
    void withoutOwnerWanted();
    void failingWanted();
    void clockWanted();
    void journalWanted();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void fit();
    QToolButton *addLink(const QString &name);
    void count();
    void setTexts();

    Desk &m_desk;
    QString m_address;
    std::optional<PairFigures> m_figures;
    std::shared_ptr<CancelFlag> m_cancel;
    std::uint64_t m_generation = 0;
    QToolButton *m_talend;
    QProgressBar *m_talendBar;
    QToolButton *m_seats;
    QToolButton *m_ownerless;
    QToolButton *m_failing;
    QToolButton *m_differences;
    QToolButton *m_served;
    QToolButton *m_clock;
    QToolButton *m_revision;
};

} // namespace tandem
