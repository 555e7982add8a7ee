// SPDX-License-Identifier: GPL-3.0-or-later
#include "views/serve/servesheet.h"

#include "views/serve/serving.h"
#include "views/widgets/heading.h"
#include "views/widgets/messagebar.h"
#include "wording/wording.h"

#include <QClipboard>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

namespace tandem {

ServeSheet::ServeSheet(Desk &desk, Serving &serving, QWidget *parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_serving(serving)
    , m_headline(makeHeading(this))
    , m_text(makeQuiet(this))
    , m_message(new MessageBar(this))
    , m_ports(new QWidget(this))
    , m_qlikPortLabel(new QLabel(m_ports))
    , m_talendPortLabel(new QLabel(m_ports))
    , m_qlikPort(addPort(QStringLiteral("serveQlikPort")))
    , m_talendPort(addPort(QStringLiteral("serveTalendPort")))
    , m_fields(new QWidget(this))
    , m_qlik(addRow(QStringLiteral("serveQlik")))
    , m_talend(addRow(QStringLiteral("serveTalend")))
    , m_key(addRow(QStringLiteral("serveKey")))
    , m_switch(new QPushButton(this))
{
    setObjectName(QStringLiteral("serveSheet"));
    m_headline->setObjectName(QStringLiteral("serveHeadline"));
    m_switch->setObjectName(QStringLiteral("serveSwitch"));
    auto *head = new QVBoxLayout;
    head->setContentsMargins(16, 4, 16, 8);
    head->setSpacing(4);
    head->addWidget(m_headline);
    head->addWidget(m_text);
    auto *ports = new QGridLayout(m_ports);
    ports->setContentsMargins(16, 0, 16, 8);
    ports->setHorizontalSpacing(8);
    ports->setVerticalSpacing(4);
    ports->addWidget(m_qlikPortLabel, 0, 0);
    ports->addWidget(m_talendPortLabel, 0, 1);
    ports->addWidget(m_qlikPort, 1, 0);
    ports->addWidget(m_talendPort, 1, 1);
    m_qlikPortLabel->setBuddy(m_qlikPort);
    m_talendPortLabel->setBuddy(m_talendPort);
    auto *fields = new QVBoxLayout(m_fields);
    fields->setContentsMargins(16, 0, 16, 8);
    fields->setSpacing(4);
    for (const Row &row : {m_qlik, m_talend, m_key}) {
        auto *line = new QHBoxLayout;
        line->setSpacing(8);
        line->addWidget(row.text, 1);
        line->addWidget(row.copy);
        fields->addWidget(row.label);
        fields->addLayout(line);
        fields->addSpacing(6);
    }
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(16, 8, 16, 12);
    buttons->setSpacing(8);
    buttons->addStretch(1);
    buttons->addWidget(m_switch);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(head);
    layout->addWidget(m_message);
    layout->addWidget(m_ports);
    layout->addWidget(m_fields);
    layout->addStretch(1);
    layout->addLayout(buttons);
    setFocusProxy(m_switch);
    connect(m_switch, &QPushButton::clicked, this, &ServeSheet::toggle);
    connect(&serving, &Serving::changed, this, &ServeSheet::setTexts);
    connect(&desk, &Desk::actorChanged, this, &ServeSheet::setTexts);
    onLanguage(this, [this] { setTexts(); });
}

ServeSheet::Row ServeSheet::addRow(const QString &name)
{
    Row row{new QLabel(m_fields), new QLineEdit(m_fields), new QPushButton(m_fields)};
    row.text->setObjectName(name);
    row.text->setReadOnly(true);
    row.label->setBuddy(row.text);
    row.copy->setObjectName(name + QStringLiteral("Copy"));
    connect(row.copy, &QPushButton::clicked, this, [text = row.text] {
        QGuiApplication::clipboard()->setText(text->text());
        text->setFocus();
        text->selectAll();
    });
    return row;
}

QSpinBox *ServeSheet::addPort(const QString &name)
{
    auto *port = new QSpinBox(m_ports);
    port->setObjectName(name);
    port->setRange(0, 65535);
    port->setButtonSymbols(QAbstractSpinBox::NoButtons);
    port->setGroupSeparatorShown(false);
    return port;
}

void ServeSheet::toggle()
{
    m_message->hide();
    if (m_serving.address()) {
        m_serving.stop();
        return;
    }
    const Serving::Ports ports{static_cast<quint16>(m_qlikPort->value()), static_cast<quint16>(m_talendPort->value())};
    if (const auto started = m_serving.start(m_desk.actor(), ports); !started)
        m_message->say(Severity::Danger, wording::text(started.error()), wording::next(started.error()));
}

void ServeSheet::setTexts()
{
    const auto address = m_serving.address();
    const QString who = m_desk.actor().user ? wording::name(ObjectRef(*m_desk.actor().user), {&m_desk.state(), nullptr})
                                            : tr("Tandem itself", "who acts");
    m_headline->setText(address ? tr("The simulated pair is served") : tr("Serve the simulated pair"));
    setAccessibleName(m_headline->text());
    QString told = address ? tr("Programs on this machine reach the rehearsed pair under these addresses, as they "
                                "would reach the vendors' services. What they do stands in the journal.")
                           : tr("Programs on this machine can then reach the rehearsed pair as they would reach the "
                                "vendors' services. Whoever presents the key acts as %1.")
                                 .arg(who);
    if (m_desk.workspace().isReadOnly())
        told += u' '
                + tr("This workspace is open for viewing: programs can read the pair, and what they would change is "
                     "refused.");
    m_text->setText(told);
    m_ports->setVisible(!address);
    const QString any = tr("any free one", "a port");
    m_qlikPortLabel->setText(tr("Port of the Qlik side"));
    m_talendPortLabel->setText(tr("Port of the Talend side"));
    m_qlikPort->setSpecialValueText(any);
    m_talendPort->setSpecialValueText(any);
    m_qlikPort->setAccessibleName(m_qlikPortLabel->text());
    m_talendPort->setAccessibleName(m_talendPortLabel->text());
    m_fields->setVisible(address.has_value());
    const auto show = [](const Row &row, const QString &label, const QString &text, const QString &copy) {
        row.label->setText(label);
        row.text->setText(text);
        row.text->setCursorPosition(0);
        row.text->setAccessibleName(label);
        row.copy->setText(tr("Copy"));
        row.copy->setAccessibleName(copy);
    };
    const Serving::Address shown = address.value_or(Serving::Address());
    show(m_qlik, tr("Address of the Qlik side"), shown.qlik, tr("Copy the address of the Qlik side"));
    show(m_talend, tr("Address of the Talend side"), shown.talend, tr("Copy the address of the Talend side"));
    show(m_key, tr("Key, presented as bearer token"), shown.key, tr("Copy the key"));
    m_switch->setText(address ? tr("Stop serving") : tr("Start serving"));
    m_switch->setProperty("kind", address ? QString() : QStringLiteral("primary"));
    m_switch->update();
}

} // namespace tandem
