// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/acts/fields.h"

#include "domain/words.h"
#include "items/display.h"
#include "views/acts/permissionpicker.h"
#include "views/app/language.h"
#include "views/widgets/heading.h"
#include "views/widgets/suggestedit.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QShortcut>
#include <QSpinBox>

namespace tandem {

namespace {

struct Fields
{
    Q_DECLARE_TR_FUNCTIONS(Fields)
};

template<class Widget>
Widget *fill(QWidget *field, Widget *editor)
{
    auto *layout = new QHBoxLayout(field);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(editor);
    return editor;
}

std::string escapedComma(const std::string &value)
{
    std::string out;
    for (const char c : value) {
        if (c == ',')
            out += '\\';
        out += c;
    }
    return out;
}

class TextField final : public ActField
{
public:
    explicit TextField(QWidget *parent) : ActField(parent), m_edit(fill(this, new QLineEdit(this)))
    {
        connect(m_edit, &QLineEdit::textChanged, this, &ActField::changed);
    }
    [[nodiscard]] std::optional<std::string> value() const override
    {
        return m_edit->text().isEmpty() ? std::nullopt : std::optional(m_edit->text().toStdString());
    }
    void setValue(const std::string &text) override { m_edit->setText(QString::fromStdString(text)); }
    [[nodiscard]] QWidget *editor() const override { return m_edit; }

private:
    QLineEdit *m_edit;
};

class EmailsField final : public ActField
{
public:
    explicit EmailsField(QWidget *parent) : ActField(parent), m_edit(fill(this, new QPlainTextEdit(this)))
    {
        m_edit->setTabChangesFocus(true);
        m_edit->setFixedHeight(m_edit->fontMetrics().height() * 5);
        onLanguage(this, [this] {
            m_edit->setPlaceholderText(Fields::tr("Parted by commas, semicolons, blanks or line breaks"));
        });
        connect(m_edit, &QPlainTextEdit::textChanged, this, &ActField::changed);
    }
    [[nodiscard]] std::optional<std::string> value() const override
    {
        const QString text = m_edit->toPlainText();
        return text.trimmed().isEmpty() ? std::nullopt : std::optional(text.toStdString());
    }
    void setValue(const std::string &text) override { m_edit->setPlainText(QString::fromStdString(text)); }
    [[nodiscard]] QWidget *editor() const override { return m_edit; }

private:
    QPlainTextEdit *m_edit;
};

class ObjectField final : public ActField
{
public:
    ObjectField(Suggester suggester, QWidget *parent) : ActField(parent), m_edit(fill(this, new SuggestEdit(this)))
    {
        m_edit->setSuggester(std::move(suggester));
        connect(m_edit, &QLineEdit::textChanged, this, &ActField::changed);
    }
    [[nodiscard]] std::optional<std::string> value() const override
    {
        const std::string value = m_edit->value();
        return value.empty() ? std::nullopt : std::optional(value);
    }
    void setValue(const std::string &text) override { m_edit->setValue(QString::fromStdString(text), text); }
    void setChosen(const QString &name, const std::string &value) override { m_edit->setValue(name, value); }
    [[nodiscard]] QWidget *editor() const override { return m_edit; }

private:
    SuggestEdit *m_edit;
};

/// Several objects: typed one after the other, listed below; Delete takes one out.
class ObjectsField final : public ActField
{
public:
    ObjectsField(Suggester suggester, QWidget *parent)
        : ActField(parent), m_edit(new SuggestEdit(this)), m_list(new QListWidget(this))
    {
        auto *layout = new QVBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(4);
        layout->addWidget(m_edit);
        layout->addWidget(m_list);
        m_edit->setSuggester(std::move(suggester));
        m_list->setObjectName(QStringLiteral("fieldChosen"));
        onLanguage(this, [this] {
            m_list->setToolTip(Fields::tr("Delete takes an entry out"));
            m_list->setAccessibleName(Fields::tr("Chosen"));
        });
        m_list->setFixedHeight(84);
        m_list->hide();
        connect(m_edit, &SuggestEdit::taken, this,
                [this](const QString &text, const std::string &value) { add(text, value); });
        connect(m_edit, &QLineEdit::returnPressed, this, [this] {
            if (!m_edit->text().trimmed().isEmpty())
                add(m_edit->text().trimmed(), m_edit->value());
        });
        connect(m_edit, &QLineEdit::textChanged, this, &ActField::changed);
        auto *remove = new QShortcut(Qt::Key_Delete, m_list, nullptr, nullptr, Qt::WidgetShortcut);
        connect(remove, &QShortcut::activated, this, [this] {
            delete m_list->takeItem(m_list->currentRow());
            m_list->setVisible(m_list->count() > 0);
            Q_EMIT changed();
        });
    }
    [[nodiscard]] std::optional<std::string> value() const override
    {
        std::string all;
        const auto append = [&](const std::string &value) { all += (all.empty() ? "" : ",") + escapedComma(value); };
        for (int i = 0; i < m_list->count(); ++i)
            append(m_list->item(i)->data(Qt::UserRole).toString().toStdString());
        if (!m_edit->value().empty())
            append(m_edit->value());
        return all.empty() ? std::nullopt : std::optional(all);
    }
    void setValue(const std::string &text) override { add(QString::fromStdString(text), text); }
    void setChosen(const QString &name, const std::string &value) override { add(name, value); }
    [[nodiscard]] QWidget *editor() const override { return m_edit; }

private:
    void add(const QString &text, const std::string &value)
    {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(Qt::UserRole, QString::fromStdString(value));
        m_list->show();
        m_edit->setValue({}, {});
        Q_EMIT changed();
    }
    SuggestEdit *m_edit;
    QListWidget *m_list;
};

using Choices = std::vector<std::pair<QString, std::string_view>>;

Choices choicesOf(std::string_view type)
{
    Choices choices;
    if (type == "yes-no") {
        choices = {{Fields::tr("Yes"), "yes"}, {Fields::tr("No"), "no"}};
    } else if (type == "space-type") {
        for (const SpaceType each : {SpaceType::Shared, SpaceType::Managed, SpaceType::Data})
            choices.emplace_back(display::text(each), toWord(each));
    } else if (type == "content-type") {
        for (int i = 0; i < static_cast<int>(ContentType::Count); ++i)
            choices.emplace_back(display::text(static_cast<ContentType>(i)), toWord(static_cast<ContentType>(i)));
    } else if (type == "sign-in-via") {
        choices = {{Fields::tr("Qlik Account"), toWord(SignInVia::QlikAccount)},
                   {Fields::tr("Identity provider"), toWord(SignInVia::IdentityProvider)},
                   {Fields::tr("Anonymous link"), toWord(SignInVia::Anonymous)}};
    } else if (type == "space-roles") {
        for (unsigned bit = 1; bit <= static_cast<unsigned>(SpaceRole::TalendManage); bit <<= 1)
            choices.emplace_back(display::spaceRoles(static_cast<SpaceRoles>(bit)),
                                 toWord(static_cast<SpaceRole>(bit)));
    }
    return choices;
}

/// One of some words; an optional key begins with "not given".
class ChoiceField final : public ActField
{
public:
    ChoiceField(const KeyInfo &key, QWidget *parent) : ActField(parent), m_box(fill(this, new QComboBox(this)))
    {
        if (!key.required)
            m_box->addItem(QString(), QString());
        for (const auto &[text, word] : choicesOf(key.type))
            m_box->addItem(text, display::fromUtf8(word));
        connect(m_box, &QComboBox::currentIndexChanged, this, &ActField::changed);
        onLanguage(this, [this, type = key.type] {
            const Choices choices = choicesOf(type);
            const int first = m_box->count() - static_cast<int>(choices.size());
            if (first > 0)
                m_box->setItemText(0, Fields::tr("not given", "value of an optional field"));
            for (std::size_t i = 0; i < choices.size(); ++i)
                m_box->setItemText(first + static_cast<int>(i), choices[i].first);
        });
    }
    [[nodiscard]] std::optional<std::string> value() const override
    {
        const QString word = m_box->currentData().toString();
        return word.isEmpty() ? std::nullopt : std::optional(word.toStdString());
    }
    void setValue(const std::string &text) override
    {
        m_box->setCurrentIndex(std::max(0, m_box->findData(QString::fromStdString(text))));
    }
    [[nodiscard]] QWidget *editor() const override { return m_box; }

private:
    QComboBox *m_box;
};

/// Several of some words, to be ticked.
class ChoicesField final : public ActField
{
public:
    ChoicesField(const KeyInfo &key, QWidget *parent) : ActField(parent), m_list(fill(this, new QListWidget(this)))
    {
        for (const auto &[text, word] : choicesOf(key.type)) {
            auto *item = new QListWidgetItem(text, m_list);
            item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
            item->setCheckState(Qt::Unchecked);
            item->setData(Qt::UserRole, display::fromUtf8(word));
        }
        m_list->setFixedHeight(m_list->sizeHintForRow(0) * std::min(m_list->count(), 8) + 4);
        connect(m_list, &QListWidget::itemChanged, this, &ActField::changed);
        onLanguage(this, [this, type = key.type] {
            const Choices choices = choicesOf(type);
            for (std::size_t i = 0; i < choices.size(); ++i)
                m_list->item(static_cast<int>(i))->setText(choices[i].first);
        });
    }
    [[nodiscard]] std::optional<std::string> value() const override
    {
        std::string all;
        for (int i = 0; i < m_list->count(); ++i) {
            if (m_list->item(i)->checkState() == Qt::Checked)
                all += (all.empty() ? "" : ",") + m_list->item(i)->data(Qt::UserRole).toString().toStdString();
        }
        return all.empty() ? std::nullopt : std::optional(all);
    }
    void setValue(const std::string &text) override
    {
        const QStringList words = QString::fromStdString(text).split(u',');
        for (int i = 0; i < m_list->count(); ++i) {
            const bool wanted = words.contains(m_list->item(i)->data(Qt::UserRole).toString());
            m_list->item(i)->setCheckState(wanted ? Qt::Checked : Qt::Unchecked);
        }
    }
    [[nodiscard]] QWidget *editor() const override { return m_list; }

private:
    QListWidget *m_list;
};

class NumberField final : public ActField
{
public:
    explicit NumberField(QWidget *parent) : ActField(parent), m_box(fill(this, new QSpinBox(this)))
    {
        m_box->setRange(1, 3650);
        m_box->setValue(7);
        connect(m_box, &QSpinBox::valueChanged, this, &ActField::changed);
    }
    [[nodiscard]] std::optional<std::string> value() const override { return std::to_string(m_box->value()); }
    void setValue(const std::string &text) override { m_box->setValue(QString::fromStdString(text).toInt()); }
    [[nodiscard]] QWidget *editor() const override { return m_box; }

private:
    QSpinBox *m_box;
};

/// Days and hours of rehearsal time, as milliseconds.
class DurationField final : public ActField
{
public:
    explicit DurationField(QWidget *parent) : ActField(parent), m_days(new QSpinBox(this)), m_hours(new QSpinBox(this))
    {
        auto *layout = new QHBoxLayout(this);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->addWidget(m_days);
        layout->addWidget(m_hours);
        layout->addStretch(1);
        m_days->setRange(0, 3650);
        m_days->setValue(1);
        m_hours->setRange(0, 23);
        m_hours->setObjectName(QStringLiteral("fieldHours"));
        onLanguage(this, [this] {
            setUnits();
            m_hours->setAccessibleName(Fields::tr("Hours"));
        });
        connect(m_days, &QSpinBox::valueChanged, this, &DurationField::setUnits);
        connect(m_hours, &QSpinBox::valueChanged, this, &DurationField::setUnits);
        connect(m_days, &QSpinBox::valueChanged, this, &ActField::changed);
        connect(m_hours, &QSpinBox::valueChanged, this, &ActField::changed);
    }
    [[nodiscard]] std::optional<std::string> value() const override
    {
        const std::int64_t hours = std::int64_t(m_days->value()) * 24 + m_hours->value();
        return std::to_string(hours * 3'600'000);
    }
    void setValue(const std::string &text) override
    {
        const qlonglong hours = QString::fromStdString(text).toLongLong() / 3'600'000;
        m_days->setValue(static_cast<int>(hours / 24));
        m_hours->setValue(static_cast<int>(hours % 24));
    }
    [[nodiscard]] QWidget *editor() const override { return m_days; }

private:
    void setUnits()
    {
        m_days->setSuffix(QChar(u' ') + Fields::tr("day(s)", "after a number in a field", m_days->value()));
        m_hours->setSuffix(QChar(u' ') + Fields::tr("hour(s)", "after a number in a field", m_hours->value()));
    }

    QSpinBox *m_days;
    QSpinBox *m_hours;
};

class PermissionsField final : public ActField
{
public:
    explicit PermissionsField(QWidget *parent) : ActField(parent), m_picker(fill(this, new PermissionPicker(this)))
    {
        connect(m_picker, &PermissionPicker::changed, this, &ActField::changed);
    }
    [[nodiscard]] std::optional<std::string> value() const override
    {
        std::string all;
        for (const std::string &id : m_picker->chosen())
            all += (all.empty() ? "" : ",") + escapedComma(id);
        return all.empty() ? std::nullopt : std::optional(all);
    }
    void setValue(const std::string &text) override { m_picker->choose(text); }
    [[nodiscard]] QWidget *editor() const override { return m_picker; }

private:
    PermissionPicker *m_picker;
};

class ChosenField final : public ActField
{
public:
    ChosenField(const QString &text, QWidget *parent) : ActField(parent), m_label(fill(this, new QLabel(text, this)))
    {
        m_label->setTextFormat(Qt::PlainText);
        m_label->setWordWrap(true);
    }
    [[nodiscard]] std::optional<std::string> value() const override { return std::nullopt; }
    void setValue(const std::string &) override { }
    [[nodiscard]] QWidget *editor() const override { return m_label; }

private:
    QLabel *m_label;
};

} // namespace

ActField *makeField(const KeyInfo &key, Desk &desk, QWidget *parent)
{
    if (key.name == "milliseconds")
        return new DurationField(parent);
    if (key.type == "space-roles")
        return new ChoicesField(key, parent);
    if (!choicesOf(key.type).empty())
        return new ChoiceField(key, parent);
    if (key.type == "emails")
        return new EmailsField(parent);
    if (key.type == "permissions")
        return new PermissionsField(parent);
    if (key.type == "number")
        return new NumberField(parent);
    if (Suggester suggester = suggesterFor(key.type, desk.snapshot().state, desk.engines())) {
        const bool several = key.type == "users" || key.type == "roles" || key.type == "items"
                             || key.type == "data-connections" || key.type == "items-or-spaces";
        if (several)
            return new ObjectsField(std::move(suggester), parent);
        return new ObjectField(std::move(suggester), parent);
    }
    return new TextField(parent);
}

ActField *makeChosenField(const QString &text, QWidget *parent)
{
    return new ChosenField(text, parent);
}

} // namespace tandem
