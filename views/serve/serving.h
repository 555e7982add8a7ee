// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/act.h"
#include "domain/result.h"

#include <QObject>
#include <QString>

#include <optional>

namespace tandem {

/// Serves the pair to other programs over REST; made by whoever starts the window. Lives on the window's thread.
class Serving : public QObject
{
    Q_OBJECT

public:
    /// Where clients find it, and the key that they present.
    struct Address
    {
        QString qlik;
        QString talend;
        QString key;
        friend bool operator==(const Address &, const Address &) = default;
    };

    /// Where to listen; 0: any free port.
    struct Ports
    {
        quint16 qlik = 0;
        quint16 talend = 0;
    };

    using QObject::QObject;

    /// Begins to listen; whoever has the key acts as `actor`. Errors: the address is taken.
    virtual Result<> start(const Actor &actor, const Ports &ports) = 0;
    virtual void stop() = 0;
    /// nullopt while nothing is served.
    [[nodiscard]] virtual std::optional<Address> address() const = 0;

Q_SIGNALS:
    void changed();
};

} // namespace tandem
