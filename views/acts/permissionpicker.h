// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <string>
#include <string_view>
#include <vector>

class QLineEdit;
class QListWidget;

namespace tandem {

/// Permissions to tick, under the products' own headings, with a filter. Only those a custom role may hold (BX-15).
class PermissionPicker final : public QWidget
{
    Q_OBJECT

public:
    explicit PermissionPicker(QWidget *parent = nullptr);

    /// Ids of the ticked ones.
    [[nodiscard]] std::vector<std::string> chosen() const;
    /// Ticks those of a list parted by commas.
    void choose(std::string_view ids);

Q_SIGNALS:
    void changed();

private:
    void fill();
    void filter(const QString &typed);

    QLineEdit *m_filter;
    QListWidget *m_list;
};

} // namespace tandem
