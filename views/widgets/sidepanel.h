// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QPointer>

#include <functional>

class QLabel;
class QStackedWidget;
class QToolButton;
class QVariantAnimation;

namespace tandem {

/// The place at the right into which the plan sheet, an act's form and the help slide. Pages lie on each other: what
/// was opened from a page leads back to it.
class SidePanel final : public QFrame
{
    Q_OBJECT

public:
    explicit SidePanel(QWidget *parent = nullptr);

    /// A title in the present language.
    using Title = std::function<QString()>;
    /// Slides in and shows this page alone.
    void open(QWidget *page, const Title &title);
    /// Shows a page over the present one; back() returns.
    void openOver(QWidget *page, const Title &title);
    void back();
    /// Goes back from this page if it is the one on show, and slides away when nothing lies under it.
    void leave(const QWidget *page);
    /// Somebody has dragged it to the width it has now.
    void keepWidth() { m_dragged = m_open ? width() : m_dragged; }
    /// What Esc does: one page back, or asks to be closed.
    void goAway();
    /// Slides away.
    void close();
    [[nodiscard]] bool isOpen() const { return m_open; }
    [[nodiscard]] QWidget *page() const;
    /// Back to the list that had the keys when it was opened; false when there is none on show.
    bool giveKeysBack();

Q_SIGNALS:
    void opened();
    void closed();
    /// Somebody went back from this page to the one under it.
    void left(const QWidget *page);
    /// Close button or Esc; the page decides.
    void closeWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    [[nodiscard]] QSize sizeHint() const override;

private:
    struct Opened
    {
        QWidget *page;
        Title title;
    };
    void showTop();
    void slide(bool in);
    [[nodiscard]] int wantedWidth() const;

    QLabel *m_title;
    QToolButton *m_back;
    QToolButton *m_close;
    QStackedWidget *m_stack;
    QVariantAnimation *m_slide;
    QList<Opened> m_opened;
    QPointer<QWidget> m_before;
    int m_dragged = 0; ///< width somebody gave it; 0: nobody has
    bool m_open = false;
};

} // namespace tandem
