// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QListView>

namespace tandem {

/// A list of lines (LineDelegate): smart lists, detail panes, objects of a plan. One click chooses, Return or a double
/// click opens.
class LinesView final : public QListView
{
    Q_OBJECT

public:
    explicit LinesView(QWidget *parent = nullptr);

    /// As high as its lines, up to `lines` of them.
    void fitHeight(int lines);

    /// What stands there while there are no lines.
    void setEmptyText(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    QString m_emptyText;
};

} // namespace tandem
