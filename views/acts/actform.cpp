// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/acts/actform.h"

#include "items/actlabels.h"
#include "items/display.h"
#include "views/acts/fields.h"
#include "views/acts/formwords.h"
#include "views/widgets/heading.h"
#include "views/widgets/messagebar.h"
#include "wording/wording.h"

#include <QComboBox>
#include <QKeyEvent>
#include <QPushButton>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace tandem {

namespace {

bool takesUsers(const KeyInfo &key)
{
    return key.name == "user" && (key.type == "users" || key.type == "user");
}

bool takesItems(const KeyInfo &key)
{
    return key.type == "items" || key.type == "items-or-spaces" || key.name == "item" || key.name == "schedule"
           || key.name == "app" || key.name == "key";
}

/// Hands many rows chosen in a table to the act, which was read with the first of them.
void giveChosen(ActBody &body, const FormValues &values)
{
    std::visit(
        [&](auto &act) {
            if constexpr (requires { act.users = values.users; }) {
                if (values.users.size() > 1)
                    act.users = values.users;
            } else if constexpr (std::is_same_v<std::remove_cvref_t<decltype(act)>, acts::ChangeOwner>) {
                if (values.items.size() + values.spaces.size() > 1) {
                    std::vector<acts::OwnedRef> all(values.spaces.begin(), values.spaces.end());
                    all.insert(all.end(), values.items.begin(), values.items.end());
                    act.items = std::move(all);
                }
            } else if constexpr (requires { act.items = values.items; }) {
                if (values.items.size() > 1)
                    act.items = values.items;
            }
        },
        body);
}

/// The name of the object that a value stands for; empty when the key takes no object, or none is found.
QString nameBehind(const PairState &state, const KeyInfo &key, const std::string &value)
{
    const wording::Names names{&state, nullptr};
    const auto nameOf = [&](const auto &found) { return found ? wording::name(ObjectRef(*found), names) : QString(); };
    if (key.type == "user")
        return nameOf(findOwner(state, value, key.name));
    if (key.type == "role")
        return nameOf(findRole(state, value, key.name));
    if (key.type == "group")
        return nameOf(findGroup(state, value, key.name));
    if (key.type == "space")
        return nameOf(findSpace(state, value, key.name));
    return {};
}

/// Whether the keys can go to a field: to its editor, or to a part of it.
bool takesKeys(const QWidget &editor)
{
    return editor.focusPolicy() != Qt::NoFocus || editor.focusProxy();
}

} // namespace

ActForm::ActForm(Desk &desk, const ActInfo &act, const FormValues &values, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_act(act)
    , m_values(values)
    , m_headline(makeHeading(this))
    , m_whereLabel(new QLabel(this))
    , m_where(new QComboBox(this))
    , m_message(new MessageBar(this))
    , m_cancel(new QPushButton(this))
    , m_submit(new QPushButton(this))
{
    setObjectName(QStringLiteral("actForm"));
    m_headline->setObjectName(QStringLiteral("actFormTitle"));
    m_where->setObjectName(QStringLiteral("actFormWhere"));
    m_whereLabel->setBuddy(m_where);
    m_cancel->setObjectName(QStringLiteral("actFormCancel"));
    m_submit->setObjectName(QStringLiteral("actFormPreview"));
    m_submit->setProperty("kind", QStringLiteral("primary"));

    auto *content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto *form = new QVBoxLayout(content);
    form->setContentsMargins(16, 0, 16, 8);
    form->setSpacing(4);
    for (const KeyInfo &key : act.keys) {
        if (isSettledOtherwise(key))
            continue;
        auto *label = new QLabel(content);
        label->setTextFormat(Qt::PlainText);
        ActField *field = fieldFor(key);
        field->setParent(content);
        field->editor()->setObjectName(QStringLiteral("field_%1").arg(display::fromUtf8(key.name)));
        label->setBuddy(field->editor());
        form->addWidget(label);
        form->addWidget(field);
        form->addSpacing(6);
        m_rows.push_back({&key, label, field});
    }
    form->addWidget(m_whereLabel);
    form->addWidget(m_where, 0, Qt::AlignLeft);
    form->addStretch(1);
    m_where->addItem(display::text(Side::Qlik), static_cast<int>(Side::Qlik));
    m_where->addItem(display::text(Side::Talend), static_cast<int>(Side::Talend));
    m_where->setCurrentIndex(m_where->findData(static_cast<int>(desk.side())));

    auto *scroll = new QScrollArea(this);
    scroll->setObjectName(QStringLiteral("actFormFields"));
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // its fields take it
    scroll->setWidget(content);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_cancel);
    buttons->addWidget(m_submit);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 4, 16, 8);
    head->addWidget(m_headline);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(scroll, 1);
    layout->addLayout(buttons);
    connect(m_cancel, &QPushButton::clicked, this, &ActForm::cancelled);
    connect(m_submit, &QPushButton::clicked, this, &ActForm::submit);
    onLanguage(this, [this] { setTexts(); });
}

ActField *ActForm::fieldFor(const KeyInfo &key)
{
    const PairState &state = m_desk.state();
    const std::size_t things = m_values.items.size() + m_values.spaces.size();
    if (takesUsers(key) && key.type == "users" && m_values.users.size() > 1)
        return makeChosenField(tr("%Ln user(s) chosen in the list", nullptr, static_cast<int>(m_values.users.size())),
                               this);
    if (takesItems(key) && things > 1 && (key.type == "items" || key.type == "items-or-spaces"))
        return makeChosenField(tr("%Ln thing(s) chosen in the list", nullptr, static_cast<int>(things)), this);
    ActField *field = makeField(key, m_desk, this);
    if (takesUsers(key) && !m_values.users.empty()) {
        if (const User *user = state.users().find(m_values.users.front()))
            field->setChosen(display::personName(user->person, user->vendorId()),
                             "id:" + std::string(user->vendorId()));
    } else if (takesItems(key) && !m_values.items.empty()) {
        if (const ContentItem *item = state.content().find(m_values.items.front()))
            field->setChosen(display::fromUtf8(item->name()), "id:" + std::string(item->vendorId()));
    } else if ((key.name == "space" || key.type == "items-or-spaces") && !m_values.spaces.empty()
               && m_act.name != "move-content") {
        if (const Space *space = state.spaces().find(m_values.spaces.front()))
            field->setChosen(display::fromUtf8(space->name()), "id:" + std::string(space->vendorId()));
    }
    for (const auto &[name, value] : m_values.texts) {
        if (name != key.name)
            continue;
        if (const QString called = nameBehind(state, key, value); !called.isEmpty())
            field->setChosen(called, value);
        else
            field->setValue(value);
    }
    return field;
}

/// Whether what is given already stands in place of this key: everything somebody owns, or the things themselves.
bool ActForm::isSettledOtherwise(const KeyInfo &key) const
{
    const auto isGiven = [this](std::string_view name) {
        return std::ranges::any_of(m_values.texts, [name](const auto &text) { return text.first == name; });
    };
    if (key.type == "items-or-spaces")
        return isGiven("owned-by");
    return key.name == "owned-by" && !isGiven("owned-by") && !(m_values.items.empty() && m_values.spaces.empty());
}

void ActForm::setTexts()
{
    m_headline->setText(actLabel(m_act.name));
    setAccessibleName(m_headline->text());
    for (const Row &row : m_rows) {
        const QString label = actKeyLabel(m_act.name, row.key->name);
        row.label->setText(row.key->required ? label : tr("%1 (optional)", "label of a field").arg(label));
        row.field->editor()->setAccessibleName(label);
    }
    for (const Side side : {Side::Qlik, Side::Talend})
        m_where->setItemText(m_where->findData(static_cast<int>(side)), display::text(side));
    m_whereLabel->setText(tr("Where"));
    m_where->setAccessibleName(tr("Where the act is done"));
    m_cancel->setText(tr("Cancel"));
    m_submit->setText(tr("Show what happens"));
    m_submit->setToolTip(tr("Nothing happens yet: the plan is shown first (Ctrl+Return)"));
}

void ActForm::submit()
{
    std::vector<std::string> keyValues;
    for (const Row &row : m_rows) {
        std::optional<std::string> value = row.field->value();
        if (!value && takesUsers(*row.key) && m_values.users.size() > 1) {
            if (const User *user = m_desk.state().users().find(m_values.users.front()))
                value = "id:" + std::string(user->vendorId());
        } else if (!value && takesItems(*row.key) && m_values.items.size() + m_values.spaces.size() > 1) {
            if (const ContentItem *item =
                    m_values.items.empty() ? nullptr : m_desk.state().content().find(m_values.items.front()))
                value = "id:" + std::string(item->vendorId());
            else if (const Space *space =
                         m_values.spaces.empty() ? nullptr : m_desk.state().spaces().find(m_values.spaces.front()))
                value = "id:" + std::string(space->vendorId());
        }
        if (value)
            keyValues.push_back(std::string(row.key->name) + "=" + *value);
    }
    const auto side = static_cast<Side>(m_where->currentData().toInt());
    auto body = parseAct(m_act.name, keyValues, m_desk.state(), side);
    if (!body) {
        const FormProblem problem = formProblem(m_act.name, body.error());
        m_message->say(Severity::Danger, problem.text, problem.next);
        for (const Row &row : m_rows) {
            if (row.key->name == body.error().field)
                row.field->editor()->setFocus();
        }
        return;
    }
    giveChosen(*body, m_values);
    m_desk.propose(*body, side);
}

void ActForm::keyPressEvent(QKeyEvent *event)
{
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && event->modifiers().testFlag(Qt::ControlModifier)) {
        submit();
        return;
    }
    QWidget::keyPressEvent(event);
}

void ActForm::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    if (std::exchange(m_wasShown, true))
        return; // back from its plan: the keys go on where they were
    // The first field that is still empty is where typing goes on, one that has to be filled before others.
    for (const bool required : {true, false}) {
        for (const Row &row : m_rows) {
            if (row.key->required == required && !row.field->value() && takesKeys(*row.field->editor())) {
                QTimer::singleShot(0, row.field->editor(), qOverload<>(&QWidget::setFocus));
                return;
            }
        }
    }
    m_submit->setFocus();
}

} // namespace tandem
